/**
 * `npm run bench:backup`: 30 daily versions of a book of 100,000 rows and 13 columns, beside a full copy a day and, where it is installed, restic over the
 * same rows as CSV; and what the first version of a new workbook costs. Bytes, calls of Drive and round trips are judged, times are printed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../local/run/host';
import { lineOf, wallOf } from '../src/features/backup/rules/lines';
import type { Cell } from '../src/kernel/column';
import type { Moment } from '../src/kernel/day';
import { NOW, OWNER } from '../test/support/shop-host';
import { DAY, random, rowOf, VersionFolder } from '../test/support/version-folder';

const ROWS = 100_000;
const DAYS = 30;
const wall = wallOf('Asia/Jakarta');

/** A day of work: 300 new rows, 10 edits near the end, where people work; on one day in ten one row in a hundred, anywhere. */
const isScattered = (day: number): boolean => day % 10 === 5;

function work(rows: Cell[][], day: number, draw: () => number): void {
  const edits = isScattered(day) ? rows.length / 100 : 10;
  for (let i = 0; i < edits; i++) {
    const near = isScattered(day) || i % 2 === 0 ? rows.length : 2_000;
    const row = rows[rows.length - 1 - Math.floor(draw() * near)];
    if (row) row[9] = `batal ${Math.floor(draw() * 1_000)}`;
  }
  for (let i = 0; i < 300; i++) rows.push(rowOf(rows.length + 1, draw));
}

const csvOf = (rows: readonly Cell[][]): string =>
  rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell))).join(',')).join('\n');

/** What restic keeps of the same days; undefined where it is not installed. */
class Restic {
  private readonly home = mkdtempSync(join(tmpdir(), 'rapi-restic-'));
  private readonly there: boolean;

  constructor() {
    this.there = this.call('init') !== undefined;
  }

  keep(text: string): number | undefined {
    if (!this.there) return undefined;
    const file = join(this.home, 'book.csv');
    writeFileSync(file, text);
    this.call('backup', '--quiet', file);
    return (JSON.parse(this.call('stats', '--mode', 'raw-data', '--json') ?? '{}') as { total_size?: number }).total_size;
  }

  end(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  private call(...words: string[]): string | undefined {
    const env = { ...process.env, RESTIC_PASSWORD: 'x', RESTIC_REPOSITORY: join(this.home, 'repo') };
    try {
      return execFileSync('restic', ['--no-cache', ...words], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return undefined;
    }
  }
}

test('thirty daily versions of a book of 100,000 rows', () => {
  const draw = random(3);
  const folder = new VersionFolder(Array.from({ length: ROWS }, (_, n) => rowOf(n + 1, draw)));
  const restic = new Restic();
  let [ours, full, copies, theirs] = [0, 0, 0, 0 as number | undefined];
  let memory = 0;
  const lines = ['day  kind            bytes    of full  reads  Drive calls   own ms  restore ms     restic'];
  for (let day = 0; day < DAYS; day++) {
    if (day > 0) {
      folder.now = (folder.now + DAY) as Moment;
      work(folder.rows, day, draw);
    }
    const began = Date.now();
    const { bytes, calls, version } = folder.take('daily');
    const took = Date.now() - began;
    const { kind } = folder.facts()[day] ?? { kind: 'full' };
    if (kind === 'full') full = bytes;
    memory = Math.max(memory, process.memoryUsage().heapUsed);
    const before = Date.now();
    const loaded = folder.load(version);
    const restored = loaded.manifest.sheets.flatMap((entry) => loaded.rows(entry));
    const back = Date.now() - before;
    const wanted = folder.rows.map((row, at) => lineOf(row, [], at + 1, wall));
    expect(restored.every((line, at) => line === wanted[at]) && restored.length === wanted.length).toBe(true);
    const read = folder.calls.map((call) => call.split(' ')[1]);
    expect(new Set(read).size).toBe(read.length);
    if (kind === 'incremental') expect(bytes / full).toBeLessThan(isScattered(day) ? 0.03 : 0.01);
    const kept = restic.keep(csvOf(folder.rows));
    const more = kept === undefined ? '-' : (kept - (theirs ?? 0)).toLocaleString('en');
    theirs = kept;
    ours += bytes;
    copies += full;
    const reads = calls.filter((call) => call.startsWith('read')).length;
    const others = calls.filter((call) => call !== 'newIds' && call !== 'makeFolder').length - reads;
    if (day > 0) expect(others).toBe(3);
    lines.push(
      `${String(day + 1).padEnd(5)}${kind.padEnd(13)}${bytes.toLocaleString('en').padStart(12)}${((100 * bytes) / full).toFixed(2).padStart(9)} %${String(reads).padStart(5)}${String(others).padStart(11)}${String(took).padStart(11)}${String(back).padStart(12)}${more.padStart(13)}`,
    );
  }
  restic.end();
  lines.push(
    `all versions: ${ours.toLocaleString('en')} bytes; a full copy a day: about ${copies.toLocaleString('en')}; restic: ${theirs?.toLocaleString('en') ?? 'not installed'}`,
    `memory of the whole bench, the book and Drive among it: ${Math.round(memory / 1e6)} MB`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  if (theirs !== undefined) console.info(`${((100 * ours) / theirs).toFixed(0)} % of restic`);
}, 900_000);

test('a book of two million cells in pieces, of which Google ends each after six minutes, is the same version as in one', () => {
  const book = (): VersionFolder => {
    const draw = random(9);
    return new VersionFolder(Array.from({ length: 154_000 }, (_, n) => rowOf(n + 1, draw)), ['A', 'B', 'C', 'D']);
  };
  const whole = book();
  const pieces = book();
  pieces.slow = 30_000;
  pieces.limit = 240_000;
  expect(whole.take('daily').runs).toBe(1);
  const { runs } = pieces.take('daily');
  expect(runs).toBeGreaterThan(3);
  const [one, other] = [whole, pieces].map((folder) => folder.load('CDG-000001').manifest);
  expect([other?.state, other?.sheets]).toEqual([one?.state, one?.sheets]);
  console.info(`two million cells in ${runs} runs: ${pieces.facts()[0]?.bytes.toLocaleString('en')} bytes`);
}, 900_000);

test.each([['one module', ['orders']], ['every module', undefined]])('the first version of a new workbook with %s, at Google’s prices', (what, modules) => {
  const place = { file: ':memory:', owner: OWNER, zone: 'Asia/Jakarta', locale: 'id_ID' };
  const host = openHost({ ...place, bundle: join(process.cwd(), 'build/out'), now: () => NOW });
  host.setNow(NOW);
  host.limit(10 * DAY);
  const cost = (action: string, input: object) => {
    const request = JSON.stringify({ id: `bench-${action}`, at: NOW, action, input });
    return host.run({ handler: 'rapi', args: [request], as: OWNER, door: 'sidebar' }).cost;
  };
  cost('setup.install', { language: 'id', firm: 'Uji', modules });
  const tabs = host.sheets().length;
  const { roundTrips, cellsRead, simulatedMs } = cost('backup.now', {});
  host.close();
  process.stdout.write(`${what}: ${tabs} tabs, ${roundTrips} round trips, ${cellsRead.toLocaleString('en')} cells, ${Math.round(simulatedMs / 1_000)} s simulated\n`);
  expect(roundTrips).toBeLessThan(16 * tabs);
}, 900_000);
