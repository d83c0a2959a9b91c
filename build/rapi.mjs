#!/usr/bin/env node
// The `rapi` command: builds when a source changed, then runs the local host's command line.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildIfStale } from './fresh.mjs';
import { localOut, root } from './places.mjs';

process.env.RAPI_HOME ??= root;
try {
  await buildIfStale();
} catch (trouble) {
  process.stderr.write(`The build stopped. ${/** @type {Error} */ (trouble).message}\n`);
  process.exit(1);
}
createRequire(import.meta.url)(join(localOut, 'rapi.cjs'));
