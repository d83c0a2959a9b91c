/**
 * Finds the scripts that run elsewhere: the façade in the guest realm, the guest in a worker thread. In a built host they lie beside the host; run from its
 * sources (jest, which transforms no worker), both are built once for each state of them and kept in the system's folder for temporary files.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

export const FACADE = 'facade.js';
export const GUEST = 'guest.worker.cjs';

const ENTRIES: Record<string, BuildOptions> = {
  [FACADE]: { entryPoints: ['facade/index.ts'], format: 'iife', platform: 'neutral', target: 'es2019' },
  [GUEST]: {
    entryPoints: ['run/guest.worker.ts'],
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Only sources need it, and the worker finds its façade built beside it.
    external: ['esbuild'],
  },
};

let found: string | undefined;

/** The folder in which both lie. */
export function scriptFolder(): string {
  found ??= existsSync(join(__dirname, FACADE)) ? __dirname : built();
  return found;
}

function built(): string {
  const sources = join(__dirname, '..');
  const folder = join(tmpdir(), `rapi-local-${stateOf(sources)}`);
  for (const [file, options] of Object.entries(ENTRIES)) {
    if (existsSync(join(folder, file))) continue;
    mkdirSync(folder, { recursive: true });
    const outfile = join(folder, `${process.pid}.building`);
    // Loaded here only: a built host runs without it.
    const { buildSync } = require('esbuild') as typeof import('esbuild');
    buildSync({
      ...options,
      absWorkingDir: sources,
      outfile,
      bundle: true,
      charset: 'utf8',
      tsconfigRaw: '{}',
    });
    // Another process may build the same: whoever is last wins, with the same content.
    renameSync(outfile, join(folder, file));
  }
  return folder;
}

/** A name for what the sources are now. */
function stateOf(sources: string): string {
  const hash = createHash('sha256');
  for (const part of ['facade', 'gate', 'run']) {
    for (const file of readdirSync(join(sources, part)).sort()) {
      if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(sources, part, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
