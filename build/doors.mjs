// The doors of the server file: reads the one list in src/google/globals.ts and writes a real top-level function for each.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import esbuild from 'esbuild';
import { bound } from './edition.mjs';
import { root } from './places.mjs';

/**
 * @typedef {object} Door
 * @property {string} name
 * @property {string[]} [params] default: one event, `e`
 * @property {string} [doc] JSDoc, e.g. of a custom function; kept above the function
 * @property {[string, ...unknown[]]} [via] the export to call and what to pass before the parameters; default: the export of that name
 *
 * @typedef {{ menuName: string, functionName: string, defaultShortcut: string }} Macro
 */

/** @param {import('./edition.mjs').Edition} [edition] @returns {Promise<{ globals: Door[], macros: Macro[] }>} */
export async function readDoors({ plugins } = bound) {
  const file = join(root, 'src/google/globals.ts');
  if (!existsSync(file))
    throw new Error(
      'src/google/globals.ts is missing: it exports the list `globals` of everything callable.',
    );
  const result = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'list',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
    plugins,
  });
  const read = 'JSON.stringify({ globals: list.globals, macros: list.macros || [] })';
  const { globals, macros } = JSON.parse(vm.runInNewContext(`${result.outputFiles[0].text};${read}`));
  if (!Array.isArray(globals)) throw new Error('src/google/globals.ts must export an array `globals`.');
  const doors = globals.map((entry) => (typeof entry === 'string' ? { name: entry } : entry));
  checkNames(doors, macros);
  return { globals: doors, macros };
}

/** @param {Door[]} doors @param {Macro[]} macros */
function checkNames(doors, macros) {
  const names = new Set();
  for (const { name } of doors) {
    // A name that ends in `_` is private to Apps Script: a menu item or a trigger that names it fails only when clicked.
    if (!/^[A-Za-z]\w*$/.test(name) || name.endsWith('_'))
      throw new Error(`globals.ts: "${name}" cannot be a global function.`);
    if (names.has(name)) throw new Error(`globals.ts lists ${name} twice.`);
    names.add(name);
  }
  for (const { functionName } of macros) {
    if (!names.has(functionName))
      throw new Error(`globals.ts: the macro ${functionName} is not in the list of globals.`);
  }
}

/** @param {Door} door */
export function doorText({ name, params = ['e'], doc, via = [name] }) {
  const [target, ...first] = via;
  const args = [...first.map((value) => JSON.stringify(value)), ...params];
  return `${doc ? `${asComment(doc)}\n` : ''}function ${name}(${params.join(', ')}) {\n  return Rapi_.${target}(${args.join(', ')});\n}\n`;
}

/** @param {string} doc */
function asComment(doc) {
  if (doc.startsWith('/**')) return doc;
  return `/**\n${doc
    .trim()
    .split('\n')
    .map((line) => ` * ${line.trim()}`.trimEnd())
    .join('\n')}\n */`;
}
