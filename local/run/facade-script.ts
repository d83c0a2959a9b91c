/**
 * Finds the façade's script. In a built host it lies beside the host; run from its sources (jest), it is built once for each state of
 * them and kept in the system's folder for temporary files.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FacadeScript {
  folder: string;
  file: string;
}

const FILE = 'facade.js';
let found: FacadeScript | undefined;

export function facadeScript(): FacadeScript {
  found ??= existsSync(join(__dirname, FILE)) ? { folder: __dirname, file: FILE } : built();
  return found;
}

function built(): FacadeScript {
  const sources = join(__dirname, '..');
  const folder = join(tmpdir(), `rapi-facade-${stateOf(sources)}`);
  if (!existsSync(join(folder, FILE))) {
    mkdirSync(folder, { recursive: true });
    const outfile = join(folder, `${process.pid}.building`);
    // Loaded here only: a built host runs without it.
    const { buildSync } = require('esbuild') as typeof import('esbuild');
    buildSync({
      entryPoints: [join(sources, 'facade/index.ts')],
      outfile,
      bundle: true,
      format: 'iife',
      platform: 'neutral',
      target: 'es2019',
      charset: 'utf8',
      tsconfigRaw: '{}',
    });
    // Another process may build the same: whoever is last wins, with the same content.
    renameSync(outfile, join(folder, FILE));
  }
  return { folder, file: FILE };
}

/** A name for what the sources are now. */
function stateOf(sources: string): string {
  const hash = createHash('sha256');
  for (const part of ['facade', 'gate']) {
    for (const file of readdirSync(join(sources, part)).sort()) {
      if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(sources, part, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
