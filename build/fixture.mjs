// npm run fixture -- NAME: the sample business as this version makes it, kept in test/fixtures for all later ones to open.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './places.mjs';

const MOST_BYTES = 300 * 1024;
const [name = ''] = process.argv.slice(2);
const folder = join(root, 'test/fixtures');
const list = join(folder, 'made.json');
/** @type {Record<string, { commit: string, at: string }>} */
const made = JSON.parse(readFileSync(list, 'utf8'));

if (!/^[a-z0-9][a-z0-9.-]*$/.test(name) || made[name] || existsSync(join(folder, `${name}.gz`)))
  stop(`Say npm run fixture -- NAME, a name that is not taken: ${Object.keys(made).join(', ')}.`);
const temporary = mkdtempSync(join(tmpdir(), 'rapi-fixture-'));
const book = join(temporary, `${name}.rapi`);
try {
  await furnish(book);
  const packed = gzipSync(readFileSync(book), { level: 9 });
  if (packed.length > MOST_BYTES) stop(`${name} would have ${packed.length} bytes, more than ${MOST_BYTES}.`);
  writeFileSync(join(folder, `${name}.gz`), packed);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  made[name] = { commit, at: new Date().toISOString() };
  writeFileSync(list, `${JSON.stringify(made, null, 2)}\n`);
  process.stdout.write(`test/fixtures/${name}.gz: ${packed.length} bytes\n`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Serving a new workbook furnishes it; once it says where it is, it is done. @param {string} file @returns {Promise<void>} */
function furnish(file) {
  return new Promise((done, failed) => {
    const server = spawn(process.execPath, [join(root, 'build/rapi.mjs'), 'serve', '--book', file], {
      env: { ...process.env, PORT: '9400' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server.stdout.on('data', (text) => String(text).includes('Ctrl+C') && server.kill('SIGINT'));
    server.once('exit', (code) => (code === 0 ? done() : failed(new Error(`rapi serve ended with ${code}`))));
  });
}

/** @param {string} why @returns {never} */
function stop(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
