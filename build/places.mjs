// Where things are: every folder and file the build knows, and the one slot the server fills in the page.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** clasp's rootDir: exactly Code.js, one HTML file and the manifest, nothing else. */
export const out = join(root, 'build/out');

/** The local host's bundles and the build's memory. Not in `out`, which is pushed as it is. */
export const cache = join(root, '.cache');
export const localOut = join(cache, 'local');

/** The sidebar: its file in Apps Script's words, and the marker in it that the server replaces with JSON (every `<` as \u003c). */
export const page = { file: 'Sidebar', slotId: 'boot', slot: '/*boot*/' };
