// Whose code is in what is pushed, and under which licence: read from the sources' imports and from the packages that lie here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, layerOf, sources } from './imports.mjs';
import { root } from './places.mjs';

/** Licences that ask for no more than their own text. Everything else in pushed code is refused until somebody has read it. */
const FREE = new Set(['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0']);
/** Licences that ask for the same licence of what is made with them: allowed for tools, named in the notices. */
const COPYLEFT = /\b(A?GPL|LGPL|MPL|EPL|CDDL|EUPL|OSL|CC-BY-SA|SSPL)\b/i;

/** @typedef {{ name: string, version: string, licence: string }} Package */

/** What runs in a browser; all else of `src` is the server's. */
const PAGES = new Set(['page', 'panel', 'ui']);

/** Packages that the pushed sources name, and those that these bring along, with their licence's text and where they are. */
export function shipped(files = sources()) {
  /** @type {Map<string, Set<string>>} */
  const where = new Map();
  /** @param {string} name @param {string} side */
  const take = (name, side) => {
    const sides = where.get(name) ?? new Set();
    if (sides.has(side)) return;
    where.set(name, sides.add(side));
    for (const other of Object.keys(packageOf(name).dependencies ?? {})) take(other, side);
  };
  for (const { file, text } of files.filter((each) => each.file.startsWith('src/')))
    for (const { from, typeOnly } of importsOf(text)) {
      const name = /^(?:@[^/]+\/)?[^/.]+/.exec(from)?.[0];
      if (name && !typeOnly) take(name, PAGES.has(layerOf(file)?.name ?? '') ? 'pages' : 'server');
    }
  return [...where.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, sides]) => {
      const { version, license = 'none named' } = packageOf(name);
      return { name, version, licence: license, sides: [...sides].sort(), text: textOf(name) };
    });
}

/** What may not be pushed, a sentence each. @param {readonly Package[]} packages */
export const refused = (packages) =>
  packages
    .filter(({ licence }) => !isFree(licence))
    .map(
      ({ name, licence }) =>
        `${name} is under ${licence}: it may not be pushed. Take another package, or write the few lines yourself.`,
    );

/** One of several by choice is enough; of several together each has to be free. @param {string} licence an SPDX expression */
const isFree = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR |\//)
    .some((choice) => choice.split(' AND ').every((each) => FREE.has(each.trim())));

/** Tools and the local host: what `package.json` names, and what that brings along. */
export function atWork() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const named = Object.keys(lock.packages[''].devDependencies);
  const all = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'));
  /** @type {Package[]} */
  const packages = all.map(([path, { version, license }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    licence: license ?? 'none named',
  }));
  const direct = new Set(named.map((name) => `node_modules/${name}`));
  const own = all.flatMap(([path], at) => (direct.has(path) ? [/** @type {Package} */ (packages[at])] : []));
  return {
    own,
    packages,
    copyleft: packages.filter(({ licence }) => COPYLEFT.test(licence) && !isFree(licence)),
  };
}

/** @param {string} name */
const packageOf = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));

/** @param {string} name */
function textOf(name) {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  if (!file || !existsSync(join(folder, file)))
    throw new Error(`${name} brings no text of its licence: it may not be pushed without one.`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
