// Builds everything when a source changed since the last build, and does nothing otherwise.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDoors } from './doors.mjs';
import { bound } from './edition.mjs';
import { buildLocal } from './local.mjs';
import { buildManifest } from './manifest.mjs';
import { buildPages } from './page.mjs';
import { cache, localOut, out, pageFiles, root } from './places.mjs';
import { put } from './put.mjs';
import { buildServer } from './server.mjs';

const stamp = join(cache, 'built');
const results = [
  join(out, 'Code.js'),
  ...pageFiles.map((file) => join(out, `${file}.html`)),
  join(out, 'appsscript.json'),
  join(localOut, 'rapi.cjs'),
];

export async function buildIfStale() {
  const now = sources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now + made()) return;
  await buildAll();
}

export async function buildAll() {
  const before = sources();
  const [pushed] = await Promise.all([buildPushed(), buildLocal()]);
  put(stamp, before + made());
  return pushed;
}

/** What is pushed, and nothing else: the same bytes from the same sources, wherever and whenever it is built. */
export async function buildPushed(edition = bound) {
  const { globals, macros } = await readDoors(edition);
  const [{ code, evaluated }, html] = await Promise.all([buildServer(globals, edition), buildPages(edition)]);
  buildManifest(macros, edition);
  return { code, evaluated, html };
}

/** A fingerprint of what was built: whoever wrote over it meanwhile gets it built again. */
function made() {
  return fingerprint(
    results.map((file) => file.slice(root.length)).filter((file) => existsSync(join(root, file))),
  );
}

/** A fingerprint of all that goes into the build. Times and sizes: reading a thousand files would cost more than building them. */
function sources() {
  return fingerprint([
    'package.json',
    'appsscript.json',
    'tsconfig.json',
    'THIRD-PARTY.md',
    ...['src', 'local', 'build'].flatMap(filesOf),
  ]);
}

/** @param {readonly string[]} files from the root */
function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} folder */
function filesOf(folder) {
  const from = join(root, folder);
  if (!existsSync(from)) return [];
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(out))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
