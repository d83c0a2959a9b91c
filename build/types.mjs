// Type-checks every layer with its own library and types, two at a time: what is not there where it runs does not compile.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { root } from './places.mjs';

const folder = join(root, 'build/types');
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** @returns {Promise<string[]>} what is wrong, a text per layer; empty when all is well */
export async function checkTypes() {
  const waiting = readdirSync(folder).filter((file) => file.endsWith('.json'));
  /** @type {string[]} */
  const wrong = [];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const trouble = await compile(join(folder, file));
      if (trouble) wrong.push(`In the layer ${basename(file, '.json')}:\n${trouble}`);
    }
  };
  await Promise.all([work(), work()]);
  return wrong;
}

/** @param {string} config @returns {Promise<string>} the compiler's words, empty when all is well */
export function compile(config) {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [compiler, '-p', config, '--pretty', 'false'],
      { cwd: root, maxBuffer: 1e8 },
      (failed, stdout, stderr) => done(failed ? `${stdout}${stderr}`.trim() || failed.message : ''),
    );
  });
}
