// Builds Rapi as a later version would be, into build/out-update: for tests alone. A word of a choice and a header are others, a column is new, and the steps that
// bring workbooks there stand in update-steps.ts. The pages are those of this version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDoors } from '../../build/doors.mjs';
import { buildManifest } from '../../build/manifest.mjs';
import { out, root } from '../../build/places.mjs';
import { buildServer } from '../../build/server.mjs';

/** @type {Record<string, (text: string) => string>} */
const LATER = {
  'orders/tables.ts': (text) =>
    text.replace(
      'choice(CHANNELS,',
      "choice(CHANNELS.map((each) => each.key === 'store' ? { ...each, words: { id: 'Gerai', en: 'Shop' } } : each),",
    ),
  'customers/tables.ts': (text) =>
    text
      .replace("{ id: 'Kesukaan', en: 'Preferences' }", "{ id: 'Selera', en: 'Taste' }")
      .replace(
        'archived: putAway(),',
        "island: text({ header: { id: 'Pulau', en: 'Island' }, writer: 'person', shown: 'grouped' }),\n$&",
      ),
  // Few at a time, so that a small shop takes several.
  'updates/actions/go.ts': (text) => text.replace('const STEP = 500', 'const STEP = 5'),
  'updates/steps.ts': () =>
    `export { STEPS } from ${JSON.stringify(join(root, 'test/support/update-steps.ts'))};`,
};

const plugin = {
  name: 'as a later version',
  /** @param {import('esbuild').PluginBuild} build */
  setup: (build) =>
    build.onLoad(
      {
        filter:
          /[\\/]src[\\/]features[\\/](orders|customers)[\\/]tables\.ts$|updates[\\/](steps|actions[\\/]go)\.ts$/,
      },
      ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const [, later] = Object.entries(LATER).find(([end]) => path.replace(/\\/g, '/').endsWith(end)) ?? [];
        const contents = later ? later(text) : text;
        if (contents === text) throw new Error(`${path} is not as the later version expects it`);
        return { contents, loader: 'ts' };
      },
    ),
};

/** @type {import('../../build/edition.mjs').Edition} */
const edition = { to: `${out}-update`, plugins: [plugin], macros: true };
const { globals, macros } = await readDoors(edition);
await buildServer(globals, edition);
buildManifest(macros, edition);
