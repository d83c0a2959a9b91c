// appsscript.json → build/out/appsscript.json: the manifest of the root with the macros that globals.ts lists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { out, root } from './places.mjs';
import { put } from './put.mjs';

/** @param {import('./doors.mjs').Macro[]} macros */
export function buildManifest(macros) {
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  if (macros.length) manifest.sheets = { macros };
  put(join(out, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
