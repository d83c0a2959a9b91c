// Which script is pushed to: `.clasp.json`, or another file beside it, as clasp reads it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { root } from './places.mjs';

/** The committed file holds no id: whoever pushes has a workbook and a script of their own. */
const ID = /^[\w-]{20,}$/;
const PLACEHOLDER = 'PASTE-YOUR-SCRIPT-ID';

/** A sentence for whoever pushes, without a stack. */
export class Refused extends Error {}

/**
 * The project file that `--project FILE` names; it stands beside package.json, because clasp takes nothing from outside the file's own folder.
 * @param {readonly string[]} args
 */
export function projectOf(args) {
  const at = args.indexOf('--project');
  const file = at < 0 ? '.clasp.json' : (args[at + 1] ?? '');
  const path = resolve(root, file);
  if (path !== join(root, basename(path)) || !path.endsWith('.clasp.json'))
    throw new Refused(
      `--project wants a file beside package.json that ends in .clasp.json, such as toko.clasp.json; not ${file || 'nothing'}.`,
    );
  return { file: basename(path), path };
}

/** @param {string} path @returns {Record<string, unknown>} empty where there is no such file */
export function settingsIn(path) {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Refused(
      `${basename(path)} is not JSON: mend it, or take the committed one back with git checkout.`,
    );
  }
}

/** @param {Record<string, unknown>} settings @returns {string | undefined} */
export function idIn({ scriptId }) {
  return typeof scriptId === 'string' && scriptId !== PLACEHOLDER && ID.test(scriptId) ? scriptId : undefined;
}

/** @param {string} path @param {Record<string, unknown>} settings */
export const keepSettings = (path, settings) => writeFileSync(path, `${JSON.stringify(settings, null, 2)}\n`);
