// `npm run build:addon`: the same source as an Editor add-on → build/out-addon.
import { stdout } from 'node:process';
import { addon } from './edition.mjs';
import { buildPushed } from './fresh.mjs';

const { code } = await buildPushed(addon);
stdout.write(`${addon.to}: Code.js ${Math.round(code.length / 1000)} KB, no macros, menu under Extensions\n`);
