// The editions of Rapi: which folder each is built into, what it is built by, and exactly which files are pushed.
import { buildIfStale } from './fresh.mjs';
import { pageFiles } from './places.mjs';
import { Refused } from './project.mjs';

const BASE = ['Code.js', ...pageFiles.map((file) => `${file}.html`), 'appsscript.json'];

/** @type {readonly { folder: string, files: readonly string[], build: () => Promise<unknown> }[]} */
const EDITIONS = [
  { folder: 'build/out', files: BASE, build: buildIfStale },
  { folder: 'build/out-addon', files: BASE, build: () => import('./addon.mjs') },
  { folder: 'build/out-bigquery', files: ['BigQuery.js', ...BASE], build: () => import('./bigquery.mjs') },
];

/** @param {string} folder the project file's rootDir */
export function editionOf(folder) {
  const found = EDITIONS.find((edition) => edition.folder === folder.replace(/\/$/, ''));
  if (!found)
    throw new Refused(
      `The project file's rootDir is ${folder}, which nothing builds. Known: ${EDITIONS.map((edition) => edition.folder).join(', ')}.`,
    );
  return found;
}
