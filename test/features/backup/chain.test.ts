/** Incremental and differential versions: what they cost, what they read, and that each restores alone what was there. */
import fc from 'fast-check';
import { findVersion, sheetsNamed } from '../../../src/features/backup/restore/find';
import { kindOf } from '../../../src/features/backup/rules/kinds';
import { lineOf, wallOf } from '../../../src/features/backup/rules/lines';
import { areSteps, patched, patchOf } from '../../../src/features/backup/rules/patches';
import type { Day, Moment } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';
import { DAY, random, rowOf, VersionFolder } from '../../support/version-folder';

const wall = wallOf('Asia/Jakarta');

describe('patches', () => {
  const row = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  test('whatever became of the rows, they come out of the older ones again', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.array(row, { maxLength: 20 }), (base, lines) => {
        const patch = patchOf(lines, base);
        expect(areSteps(JSON.parse(JSON.stringify(patch.steps)))).toBe(true);
        expect(patched(patch, base)).toEqual(lines);
      }),
    );
  });

  test('an edited row is one new line, a removed one none', () => {
    expect(patchOf(['a', 'B', 'c'], ['a', 'b', 'c'])).toEqual({ steps: [[0, 1], 1, [2, 1]], lines: ['B'] });
    expect(patchOf(['a', 'c'], ['a', 'b', 'c'])).toEqual({
      steps: [
        [0, 1],
        [2, 1],
      ],
      lines: [],
    });
  });

  test('steps that lead out of the rows, or take more of them than there are, are none', () => {
    expect(patched({ steps: [[1, 2]], lines: [] }, ['a', 'b'])).toBeUndefined();
    expect(
      patched(
        {
          steps: [
            [0, 2],
            [0, 2],
          ],
          lines: [],
        },
        ['a', 'b'],
      ),
    ).toBeUndefined();
    expect(patched({ steps: [2], lines: ['x'] }, [])).toBeUndefined();
    expect(patched({ steps: [], lines: ['x'] }, [])).toBeUndefined();
    expect([[[1.5, 1]], [-1], [[0, 1, 2]], {}, [[0, Number.POSITIVE_INFINITY]]].filter(areSteps)).toEqual([]);
  });
});

describe('which kind when', () => {
  const at = (day: string): Moment => zone('Asia/Jakarta').momentOf(day as Day, 120);
  const chain = (full: string, based = full, after = 0) => ({
    full: { version: 'CDG-000001', id: '', sha256: '', at: at(full) },
    based: at(based),
    after,
  });
  // The first of November 2026 is a Sunday.
  test.each([
    ['daily', undefined, '2026-11-05', 'full', 'daily'],
    ['daily', chain('2026-10-03', '2026-10-25'), '2026-11-01', 'full', 'monthly'],
    ['daily', chain('2026-11-01'), '2026-11-02', 'incremental', 'daily'],
    ['daily', chain('2026-11-01'), '2026-11-07', 'incremental', 'daily'],
    ['daily', chain('2026-11-01'), '2026-11-08', 'differential', 'weekly'],
    ['daily', chain('2026-11-01'), '2026-11-10', 'differential', 'weekly'],
    ['daily', chain('2026-11-01', '2026-11-08'), '2026-11-09', 'incremental', 'daily'],
    ['daily', chain('2026-10-01', '2026-10-25'), '2026-11-03', 'full', 'monthly'],
    ['asked', chain('2026-10-01', '2026-10-25'), '2026-11-03', 'full', 'asked'],
    ['safety', chain('2026-10-01', '2026-10-25'), '2026-11-03', 'incremental', 'safety'],
    ['near', chain('2026-11-01', '2026-11-01', 30), '2026-11-02', 'differential', 'near'],
  ] as const)('%s, %j, on %s: %s, said to be %s', (why, known, day, kind, said) => {
    expect(kindOf(why, known, at(day), zone('Asia/Jakarta'))).toEqual({ kind, why: said });
  });
});

const ROWS = 10_000;
const draw = random(7);
const bookOf = (count: number): VersionFolder => {
  const numbers = random(11);
  return new VersionFolder(Array.from({ length: count }, (_, n) => rowOf(n + 1, numbers)));
};
const edit = (folder: VersionFolder, count: number): void => {
  for (let i = 0; i < count; i++) {
    const row = folder.rows[Math.floor(draw() * folder.rows.length)];
    if (row) row[9] = `batal ${Math.floor(draw() * 1_000)}`;
  }
};
const append = (folder: VersionFolder, count: number): void => {
  for (let i = 0; i < count; i++) folder.rows.push(rowOf(folder.rows.length + 1, draw));
};
const linesNow = ({ rows }: VersionFolder): string[] => rows.map((row, at) => lineOf(row, [], at + 1, wall));
const linesOf = (folder: VersionFolder, version: string): string[] => {
  const loaded = folder.load(version);
  return loaded.manifest.sheets.flatMap((entry) => loaded.rows(entry));
};
const nextDay = (folder: VersionFolder): void => {
  folder.now = (folder.now + DAY) as Moment;
};

test('two weeks of a book of 10,000 rows: a day of appends and edits costs one per cent of the full, a day of scattered edits three', () => {
  const folder = bookOf(ROWS);
  const full = folder.take('daily');
  expect(folder.facts()).toMatchObject([{ kind: 'full', chain: 'CDG-000001', bytes: full.bytes }]);
  const states = [linesNow(folder)];
  const kinds: string[] = [];
  for (let day = 1; day <= 13; day++) {
    nextDay(folder);
    const scattered = day === 5;
    if (scattered) edit(folder, ROWS / 100);
    else {
      append(folder, 30);
      edit(folder, 1);
    }
    const { bytes, calls } = folder.take('daily');
    states.push(linesNow(folder));
    const { kind } = folder.facts()[day] ?? {};
    kinds.push(kind ?? '');
    if (kind === 'incremental') expect(bytes).toBeLessThan(full.bytes * (scattered ? 0.03 : 0.01));
    // Its own pack, manifest and one listing; the manifest before it; and of packs only those that make a smaller patch.
    expect(
      calls.filter((call) => !call.startsWith('read CDG-000001-') && call !== 'newIds').length,
    ).toBeLessThan(12);
    expect(calls.slice(-3).map((call) => call.split(' ')[0])).toEqual(['put', 'put', 'list']);
  }
  // The first of October 2026 was a Thursday, and two in the night is the day after.
  expect(kinds.filter((kind) => kind !== 'incremental')).toEqual(['differential', 'differential']);
  expect(folder.problems()).toEqual([]);
  for (const [index, lines] of states.entries()) {
    const version = `CDG-${String(index + 1).padStart(6, '0')}`;
    expect(linesOf(folder, version)).toEqual(lines);
    const read = folder.calls.map((call) => call.split(' ')[1] ?? '');
    // One full, at most one differential, and the incremental ones after it; each pack once.
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeLessThanOrEqual(1 + 1 + 1 + 7);
  }
});

describe('a chain', () => {
  let folder: VersionFolder;
  beforeEach(() => {
    folder = bookOf(1_500);
    folder.take('daily');
    nextDay(folder);
    append(folder, 5);
    edit(folder, 60);
    folder.take('daily');
  });

  test('nothing changed: no version, and no call of Drive', () => {
    nextDay(folder);
    expect(folder.take('daily')).toMatchObject({ same: true, version: 'CDG-000002', calls: [] });
    expect(folder.take('hourly')).toMatchObject({ same: true, calls: [] });
    expect(folder.take('asked')).toMatchObject({ same: false, version: 'CDG-000003' });
  });

  test('an hourly one takes over the layout, and restores alone', () => {
    edit(folder, 3);
    const lines = linesNow(folder);
    expect(folder.take('hourly')).toMatchObject({ version: 'CDG-000003' });
    expect(linesOf(folder, 'CDG-000003')).toEqual(lines);
    expect(folder.load('CDG-000003').manifest.sheets).toMatchObject([{ layout: [expect.any(String)] }]);
  });

  test('one whose packs are not as they were is not gone on with: a full begins the next chain', () => {
    const pack = [...folder.files.values()].find(({ name }) => name === 'CDG-000001-1.ndjson');
    if (!pack) throw new Error('no pack');
    folder.files.set(pack.id, { ...pack, text: pack.text.replace('besek', 'BESEK') });
    expect(folder.problems().join()).toContain('backup.pack.changed CDG-000001-1.ndjson CDG-000002');
    nextDay(folder);
    edit(folder, 60);
    folder.take('hourly');
    expect(folder.facts()[2]).toMatchObject({ kind: 'full', chain: 'CDG-000003' });
    expect(folder.problems('CDG-000003')).toEqual([]);
  });

  test('nor one whose manifest was replaced, or of another keeper', () => {
    const last = [...folder.files.values()].find(({ name }) => name === 'CDG-000002.json');
    if (!last) throw new Error('no manifest');
    folder.files.set(last.id, { ...last, text: last.text.replace('"firm":""', '"firm":"x"') });
    edit(folder, 1);
    folder.take('daily');
    expect(folder.facts()[2]?.kind).toBe('full');
    folder.keeper = 'bima@griyadaun.example';
    edit(folder, 1);
    folder.take('daily');
    expect(folder.facts()[3]).toMatchObject({ kind: 'full', keeper: 'bima@griyadaun.example' });
  });

  test('the memory of it may be lost: Drive tells where it stands', () => {
    folder.forget();
    edit(folder, 1);
    folder.take('asked');
    expect(folder.facts()[2]).toMatchObject({
      version: 'CDG-000003',
      kind: 'incremental',
      chain: 'CDG-000001',
    });
    expect(folder.problems()).toEqual([]);
  });

  test('a version whose state is not its own, and one that does not follow the one before, are named', () => {
    append(folder, 1);
    folder.take('daily');
    const files = [...folder.files.values()];
    const [second, third] = ['CDG-000002.json', 'CDG-000003.json'].map((name) =>
      files.find((file) => file.name === name),
    );
    if (!second || !third) throw new Error('no manifests');
    folder.files.set(second.id, { ...second, sha256: '0'.repeat(64) });
    expect(folder.problems('CDG-000003')).toEqual(['backup.chainBroken CDG-000003.json CDG-000002.json']);
    folder.files.set(second.id, { ...second, text: third.text });
    expect(folder.problems('CDG-000002')).toContain('backup.manifest.changed CDG-000002.json');
  });
});

test('a version that one run cannot read says of which moment each sheet is, and what was begun on a full goes on over several runs', () => {
  const folder = new VersionFolder(
    Array.from({ length: 900 }, (_, n) => rowOf(n + 1, random(n))),
    ['A', 'B', 'C'],
  );
  folder.slow = 100_000;
  folder.limit = 250_000;
  const began = folder.now;
  expect(folder.take('daily').runs).toBeGreaterThan(2);
  const { sheets, at } = folder.load('CDG-000001').manifest;
  expect(at).toBe(began);
  expect(sheets.map((entry) => (entry.at ?? at) - began)).toEqual([0, 0, 900_000]);
  nextDay(folder);
  edit(folder, 50);
  folder.take('daily');
  expect(folder.facts()[1]?.kind).toBe('incremental');
  expect(folder.problems()).toEqual([]);
  expect(linesOf(folder, 'CDG-000002')).toEqual(linesNow(folder));
});

test('a tab whose looks take longer than a run has are read layer by layer, and the version is the one that a single run makes', () => {
  const book = (): VersionFolder =>
    new VersionFolder(
      Array.from({ length: 600 }, (_, n) => rowOf(n + 1, random(n))),
      ['A', 'B'],
    );
  const [whole, pieces] = [book(), book()];
  whole.take('daily');
  // Each of thirteen layers takes a minute and a half, as in a tab of ten million cells.
  [pieces.slow, pieces.limit] = [90_000, 240_000];
  const { runs } = pieces.take('daily');
  expect(runs).toBeGreaterThan(8);
  expect(pieces.longest).toBeLessThanOrEqual(360_000);
  const [one, other] = [whole, pieces].map((folder) => folder.load('CDG-000001').manifest);
  expect(other?.sheets.map(({ layout, blocks }) => [layout, blocks])).toEqual(
    one?.sheets.map(({ layout, blocks }) => [layout, blocks]),
  );
  expect(pieces.problems()).toEqual([]);
});

test('one sheet of a version is read from those packs alone that hold any of it', () => {
  const folder = new VersionFolder(
    Array.from({ length: 900 }, (_, n) => rowOf(n + 1, random(n))),
    ['A', 'B'],
  );
  folder.take('daily');
  for (const row of folder.rows.slice(450)) row[9] = 'batal';
  folder.take('hourly');
  const packsFor = (...sheets: string[]): string[] => {
    folder.calls.length = 0;
    expect(findVersion(folder.apart(), 'CDG-000002', sheetsNamed(sheets, true))).toMatchObject({
      manifest: { version: 'CDG-000002' },
    });
    return folder.calls.filter((call) => call.endsWith('.ndjson'));
  };
  expect(packsFor('A')).toEqual(['read CDG-000001-1.ndjson']);
  expect(packsFor()).toEqual(['read CDG-000001-1.ndjson', 'read CDG-000002-1.ndjson']);
});
