// Where things are: every folder and file the build knows, and the one slot the server fills in the page.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** clasp's rootDir: exactly Code.js, the pages with their parts, and the manifest, nothing else. */
export const out = join(root, 'build/out');

/** The local host's bundles and the build's memory. Not in `out`, which is pushed as it is. */
export const cache = join(root, '.cache');
export const localOut = join(cache, 'local');

/**
 * The pages: the sidebar's, and that of dialogs wider than it. Their files in Apps Script's words, and where each begins. `part` is what a page fetches
 * when somebody first opens one of its screens.
 * @type {readonly { file: string, entry: string, part?: { file: string, entry: string } }[]}
 */
export const pages = [
  { file: 'Sidebar', entry: 'src/page/main.tsx', part: { file: 'More', entry: 'src/page/more.tsx' } },
  { file: 'Wide', entry: 'src/page/wide.tsx' },
];

/** Every page file that is pushed. */
export const pageFiles = pages.flatMap(({ file, part }) => (part ? [file, part.file] : [file]));

/** The markers in each page: one that the server replaces with JSON (every `<` as \u003c), one where it may put the page's part. */
export const slot = { id: 'boot', text: '/*boot*/', part: '<!--part-->' };
