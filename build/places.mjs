// Where things are: every folder and file the build knows, and the one slot the server fills in the page.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** clasp's rootDir: exactly Code.js, the two pages and the manifest, nothing else. */
export const out = join(root, 'build/out');

/** The local host's bundles and the build's memory. Not in `out`, which is pushed as it is. */
export const cache = join(root, '.cache');
export const localOut = join(cache, 'local');

/** The pages: the sidebar's, and that of dialogs wider than it. Their files in Apps Script's words, and where each begins. */
export const pages = [
  { file: 'Sidebar', entry: 'src/page/main.tsx' },
  { file: 'Wide', entry: 'src/page/wide.tsx' },
];

/** The marker in each page that the server replaces with JSON (every `<` as \u003c). */
export const slot = { id: 'boot', text: '/*boot*/' };
