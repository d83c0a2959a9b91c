/** What a version and now differ in, as people read it: which row, which column, then and now. */
import fc from 'fast-check';
import type { Kept } from '../../../src/features/backup/rules/lines';
import { difference, headsOf, pairsOf } from '../../../src/features/restoring/rules/compare';
import { detailOf, rowKey, type Saying } from '../../../src/features/restoring/rules/details';

const line = (...cells: Kept[]): string => JSON.stringify(cells);
const HEADER = line('SKU', 'Nama ▸', 'Harga', 'Sejak', 'Untung', 'ID');
const saying: Saying = {
  language: 'id',
  formats: ['', '', '"Rp"#,##0', 'd mmm yyyy', '', ''],
};
const mug = (price: number, row = 2): string =>
  line(
    'BTK-MGK',
    'Mangkuk batok',
    price,
    { d: '2026-11-04T00:00:00' },
    { f: '=R[0]C[-2]*2', v: row },
    'PRD-0001',
  );
const told = (was: string[], now: string[], key: number) =>
  pairsOf(was, now, key).map((pair) => detailOf({ was, now, key }, pair, saying));

test('a changed row says its key, its name, and each changed column then and now as the workbook shows it', () => {
  const now = line(
    'BTK-MGK',
    'Mangkuk',
    30_000,
    { d: '2026-11-05T00:00:00' },
    { f: '=R[0]C[-2]*3' },
    'PRD-0001',
  );
  expect(told([HEADER, mug(25_000)], [HEADER, line('X', '', '', '', '', 'PRD-9'), now], 6)).toEqual([
    {
      key: 'PRD-9',
      kind: 'gone',
      id: 'PRD-9',
      name: 'X',
      row: 2,
      cells: [
        { column: 'SKU', was: '', now: 'X' },
        { column: 'ID', was: '', now: 'PRD-9' },
      ],
    },
    {
      key: 'PRD-0001',
      kind: 'changed',
      id: 'PRD-0001',
      name: 'BTK-MGK',
      row: 3,
      cells: [
        { column: 'Nama', was: 'Mangkuk batok', now: 'Mangkuk' },
        { column: 'Harga', was: 'Rp25.000', now: 'Rp30.000' },
        { column: 'Sejak', was: '4 Nov 2026', now: '5 Nov 2026' },
        { column: 'Untung', was: '=C2*2', now: '=C3*3' },
      ],
    },
  ]);
});

test('a formula that shows another result has not changed, a column with another header is told by both', () => {
  expect(told([HEADER, mug(1, 5)], [HEADER, mug(1, 9)], 6)).toEqual([]);
  const [header] = told([HEADER], [HEADER.replace('Harga', 'Harga jual')], 0);
  expect(header?.cells).toEqual([{ column: 'Harga → Harga jual', was: 'Harga', now: 'Harga jual' }]);
});

test('without ids the row below the same row is the changed one, wherever others came in', () => {
  const [a, b, c] = [line('a', 1), line('b', 2), line('c', 3)];
  const now = [line('baru'), a, line('b', 20), c, line('akhir')];
  expect(pairsOf([a, b, c], now, 0)).toEqual([
    { kind: 'gone', now: 0 },
    { kind: 'changed', was: 1, now: 2 },
    { kind: 'gone', now: 4 },
  ]);
  expect(pairsOf(now, [a, b, c], 0).map(({ kind }) => kind)).toEqual(['back', 'changed', 'back']);
});

test('the same row of another state of the sheet has another name, so that nothing else is brought back under it', () => {
  const sheets = { was: [line('a', 1)], now: [line('a', 2)], key: 0 };
  const later = { ...sheets, now: [line('a', 3)] };
  const [pair] = pairsOf(sheets.was, sheets.now, 0);
  expect(pair && rowKey(sheets, pair)).not.toBe(pair && rowKey(later, pair));
});

test('whatever two sheets hold: every row is told once at most, and what is told adds up', () => {
  const sheet = fc.array(fc.tuple(fc.constantFrom('', '1', '2', '3', '4'), fc.constantFrom('a', 'b', '')), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(sheet, sheet, fc.constantFrom(0, 1), (a, b, key) => {
      const [was, now] = [a.map((cells) => line(...cells)), b.map((cells) => line(...cells))];
      const pairs = pairsOf(was, now, key);
      for (const side of ['was', 'now'] as const) {
        const places = pairs.flatMap((pair) => pair[side] ?? []);
        expect(new Set(places).size).toBe(places.length);
      }
      const { changed, back, gone } = difference(was, now, key);
      const full = (lines: readonly string[]): number => lines.filter((each) => each !== '["",""]').length;
      expect(changed + back + gone).toBe(pairs.length);
      const empty = (lines: readonly string[]): number => lines.length - full(lines);
      // A tab that is gone comes back with its header, which is no row of anybody's.
      const header = was.length > 0 && now.length === 0 ? headsOf(key) : 0;
      expect(full(now) + empty(now) - (full(was) + empty(was))).toBe(gone - back - header);
    }),
    { numRuns: 200 },
  );
});
