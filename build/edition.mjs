// What one build of Rapi differs by from another: the folder it goes to, and the sources that stand in place of others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { out, root } from './places.mjs';

/** @typedef {{ to: string, plugins: import('esbuild').Plugin[], macros: boolean }} Edition */

/** The script of one workbook. @type {Edition} */
export const bound = { to: out, plugins: [], macros: true };

/** Editor add-on: macros belong to bound scripts alone. @type {Edition} */
export const addon = {
  to: `${out}-addon`,
  plugins: [
    {
      name: 'as an add-on',
      setup: (build) =>
        build.onLoad({ filter: /[\\/]src[\\/]kernel[\\/]edition\.ts$/ }, () => ({
          contents: readFileSync(join(root, 'src/kernel/edition-addon.ts'), 'utf8'),
          loader: 'ts',
        })),
    },
  ],
  macros: false,
};
