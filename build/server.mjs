// src/google/main.ts → build/out/Code.js: one readable file that Apps Script can parse, with a real function for every door.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { doorText } from './doors.mjs';
import { lazily } from './lazy.mjs';
import { legal } from './legal.mjs';
import { root } from './places.mjs';
import { provePushable } from './pushable.mjs';
import { put } from './put.mjs';

/** @param {import('./doors.mjs').Door[]} doors @param {import('./edition.mjs').Edition} edition */
export async function buildServer(doors, { to, plugins }) {
  const entry = join(root, 'src/google/main.ts');
  if (!existsSync(entry))
    throw new Error('src/google/main.ts is missing: its exports are what the global functions call.');
  const result = await esbuild.build({
    entryPoints: [entry],
    // Names of modules stand in the file: they must not tell where it was built, nor differ by it.
    absWorkingDir: root,
    preserveSymlinks: true,
    bundle: true,
    write: false,
    format: 'iife',
    // The closing underscore makes the name private in Apps Script: nobody can call into the bundle except through a door.
    globalName: 'Rapi_',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'eof',
    logLevel: 'silent',
    plugins: [lazily({ target: 'es2019' }), ...plugins],
  });
  const code = `${result.outputFiles[0].text}\n${doors.map(doorText).join('\n')}\n${legal()}`;
  const evaluated = provePushable(code, doors);
  put(join(to, 'Code.js'), code);
  return { code, evaluated };
}
