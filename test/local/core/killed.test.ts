/** A process that is killed while it saves a workbook file: what it reported is there, whole, and nothing else. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { Book } from '../../../local/core';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapi-'));
  file = join(folder, 'usaha.rapi');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A process that is killed while it saves', () => {
  const saver = join('node_modules', '.cache', 'rapi-test', `saver-${process.pid}.cjs`);
  beforeAll(() =>
    esbuild.buildSync({
      entryPoints: [join(__dirname, 'saver.ts')],
      outfile: saver,
      bundle: true,
      platform: 'node',
      target: 'node20',
      external: ['node-sqlite3-wasm', 'numfmt'],
      logOverride: { 'empty-import-meta': 'silent' },
    }),
  );
  afterAll(() => rmSync(saver, { force: true }));

  /** Starts the process and kills it once `when` says so; returns the last edit it reported. */
  async function killed(mode: string, when: (child: ChildProcess, edit: number) => boolean): Promise<number> {
    const child = spawn(process.execPath, [saver, file, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout?.on('data', (data) => {
      said += data;
    });
    const last = () => Number(said.trim().split('\n').pop() || 0);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const timer = setInterval(() => {
      if (when(child, last())) child.kill('SIGKILL');
    }, 1);
    await ended;
    clearInterval(timer);
    return last();
  }

  function whole(): number {
    const book = Book.open(file);
    const range = { sheet: 0, row: 1, column: 1, rows: 200, columns: 10 };
    const numbers = new Set(book.read({ op: 'cells.values', range }).flat());
    const property = book.read({ op: 'properties.read', store: 'document' })['edit'];
    book.close();
    expect(numbers.size).toBe(1);
    expect([...numbers].map(String)).toEqual([property]);
    return Number(property);
  }

  it('leaves the last edit it reported, whole, at whatever moment it dies', async () => {
    for (let round = 0, before = 0; round < 5; round++) {
      const reported = await killed('plain', (_, edit) => edit > before && Math.random() < 0.1);
      const found = whole();
      expect(found).toBeGreaterThanOrEqual(reported);
      expect(found).toBeLessThanOrEqual(reported + 1);
      before = found;
    }
  });

  it('takes back what was half written: the lock folder goes, the journal is played back', async () => {
    let [locks, journals] = [0, 0];
    for (let round = 0, before = 0; round < 2; round++) {
      // Killed while the journal is there: in the middle of a transaction that is larger than the cache.
      const reported = await killed('torn', (_, edit) => edit > before && existsSync(`${file}-journal`));
      if (existsSync(`${file}.lock`)) locks++;
      if (existsSync(`${file}-journal`)) journals++;
      const found = whole();
      expect(found).toBeGreaterThanOrEqual(reported);
      expect(found).toBeLessThanOrEqual(reported + 1);
      before = found;
    }
    expect(locks).toBeGreaterThan(0);
    expect(journals).toBeGreaterThan(0);
  });
});
