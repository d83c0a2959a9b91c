// appsscript.json → build/out/appsscript.json: the manifest of the root with the macros that globals.ts lists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { put } from './put.mjs';

/** @param {import('./doors.mjs').Macro[]} macros @param {import('./edition.mjs').Edition} edition */
export function buildManifest(macros, edition) {
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'));
  if (edition.macros && macros.length) manifest.sheets = { macros };
  put(join(edition.to, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
