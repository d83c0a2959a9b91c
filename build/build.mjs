// `npm run build`: builds everything and says how large it is.
import { stdout } from 'node:process';
import { measure, sentence } from './budget.mjs';
import { buildAll } from './fresh.mjs';

try {
  const { html, evaluated } = await buildAll();
  stdout.write(`${sentence(await measure(html))}; Code.js evaluates in ${evaluated.toFixed(1)} ms\n`);
} catch (trouble) {
  process.stderr.write(`The build stopped. ${/** @type {Error} */ (trouble).message}\n`);
  process.exitCode = 1;
}
