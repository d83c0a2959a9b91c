/** The backup's own rules: formulas that come back exactly, blocks that stay where they were, damage that is named. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { displayValue } from '../../../local/core/display';
import { areasOf } from '../../../src/features/backup/rules/areas';
import { cut } from '../../../src/features/backup/rules/blocks';
import { absolute, relative } from '../../../src/features/backup/rules/formulas';
import { lineOf, rowOf, wallOf } from '../../../src/features/backup/rules/lines';
import { type Manifest, manifestText, readManifest } from '../../../src/features/backup/rules/manifest';
import { nameOf, packed, unpacked } from '../../../src/features/backup/rules/packs';
import { BYTES_FORMAT, saidBytes } from '../../../src/features/backup/said';
import { difference } from '../../../src/features/restoring/rules/compare';
import type { Cell } from '../../../src/kernel/column';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('formulas', () => {
  const cases: [string, number, number, string][] = [
    ['=B2*2', 2, 3, '=R[0]C[-1]*2'],
    ['=SUM($A$1:B10)', 11, 2, '=SUM(R1C1:R[-1]C[0])'],
    ["=COLUMN('Mutasi Stok'!AB$1)", 4, 3, "=COLUMN('Mutasi Stok'!R1C[25])"],
    ['=IF(A1="R[0]C[0] A1";LOG10(B1);1)', 1, 4, '=IF(R[0]C[-3]="R[0]C[0] A1";LOG10(R[0]C[-2]);1)'],
    ['=A:A+Sheet1!C3+Produk!A2', 3, 3, '=A:A+Sheet1!R[0]C[0]+Produk!R[-1]C[-2]'],
  ];
  test.each(cases)('%s is kept relative to its own cell', (formula, row, column, kept) => {
    expect(relative(formula, row, column)).toBe(kept);
    expect(absolute(kept, row, column)).toBe(formula);
  });

  test('one row lower the kept form is the same', () => {
    expect(relative('=C7*$B$1', 7, 4)).toBe(relative('=C8*$B$1', 8, 4));
  });

  test('whatever a formula says, it comes back as it was', () => {
    const part = fc.constantFrom(
      'A1',
      '$B$2',
      'c3',
      'R1C1',
      'R[1]C[1]',
      '"A1 ""B2"""',
      "'Si''apa A1'!D4",
      'TAX2024',
      'LOG10(',
      'A1A',
      '+',
      ')',
      '_A1',
      'A1:B',
      '#REF!',
      'A1',
      '.5',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 99 }),
        (parts, row, column) => {
          const formula = `=${parts.join('')}`;
          expect(absolute(relative(formula, row, column), row, column)).toBe(formula);
        },
      ),
    );
  });
});

test('every kind of cell comes back: text, number, flag, moment, error, blank, formula', () => {
  const wall = wallOf('Asia/Jakarta');
  const at = new Date(Date.UTC(2026, 10, 4, 19, 10, 5, 250));
  const values: Cell[] = ['00123', '', 12.5, true, at, '#N/A', '=bukan rumus', 'é 漢 🙂', ''];
  const formulas = ['', '', '', '', '', '=NA()', '', '', '=TRIM("")'];
  const line = lineOf(values, formulas, 7, wall);
  expect(line).toContain('{"d":"2026-11-05T02:10:05.250"}');
  expect(line).toContain('{"f":"=NA()","v":{"e":"#N/A"}}');
  const row = rowOf(line, 7, wall);
  expect(row.values).toEqual(['00123', '', 12.5, true, at, '', '=bukan rumus', 'é 漢 🙂', '']);
  expect(row.formulas).toEqual([
    { column: 6, formula: '=NA()' },
    { column: 9, formula: '=TRIM("")' },
  ]);
});

describe('blocks', () => {
  const lines = Array.from({ length: 5_000 }, (_, n) =>
    JSON.stringify([`PSN-${String(n).padStart(6, '0')}`, n]),
  );
  const key = (line: string): string => JSON.parse(line)[0];

  test('a block has about 256 rows', () => {
    const blocks = cut(lines, key);
    expect(blocks.length).toBeGreaterThan(12);
    expect(blocks.length).toBeLessThan(32);
    expect(blocks.flat()).toEqual(lines);
  });

  test('an edited row and an inserted row change one block each, and no boundary', () => {
    const names = new Set(cut(lines, key).map((block) => block.join()));
    const changed = (other: string[]) => cut(other, key).filter((block) => !names.has(block.join())).length;
    expect(changed(lines.map((line, at) => (at === 2_500 ? line.replace(',2500]', ',-1]') : line)))).toBe(1);
    expect(changed([...lines.slice(0, 1_234), '["PSN-9","baru"]', ...lines.slice(1_234)])).toBe(1);
  });
});

test('a layer becomes few rectangles and the same grid again', () => {
  const grid = Array.from({ length: 30 }, (_, r) =>
    Array.from({ length: 8 }, (_, c) => (r === 0 ? 'h' : c === 3 && r > 9 ? 'x' : '')),
  );
  const patches = areasOf(grid);
  expect(patches.length).toBeLessThanOrEqual(4);
  const again = grid.map((line) => line.map(() => ''));
  for (const { row, column, rows, columns, value } of patches)
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) (again[r - 1] as string[])[c - 1] = value;
  expect(again).toEqual(grid);
});

test('differences are told by id where rows have one, else by the rows', () => {
  const row = (id: string, text: string) => JSON.stringify([id, text]);
  const then = [row('1', 'a'), row('2', 'b'), row('3', 'c')];
  expect(difference(then, [row('3', 'c'), row('2', 'B'), row('4', 'd')], 1)).toEqual({
    changed: 1,
    back: 1,
    gone: 1,
  });
  expect(difference(then, [row('1', 'a'), row('2', 'B')], 0)).toEqual({ changed: 1, back: 1, gone: 0 });
  // Of a tab that is gone nobody counts the header.
  expect(difference([row('ID', 'Nama'), ...then], [], 1)).toEqual({ changed: 0, back: 3, gone: 0 });
  const formula = (result: number) => JSON.stringify([{ f: '=NOW()', v: result }]);
  expect(difference([formula(1)], [formula(2)], 0)).toEqual({ changed: 0, back: 0, gone: 0 });
});

describe('packs and manifests', () => {
  const block = { name: nameOf(['["a"]', '["b"]'], digest), lines: ['["a"]', '["b"]'] };
  const manifest: Manifest = {
    rapi: 'version',
    format: 1,
    kind: 'full',
    version: 'CDG-000001',
    why: 'asked',
    book: 'buku',
    firm: '',
    by: '',
    at: 1,
    zone: 'Asia/Jakarta',
    locale: 'id_ID',
    counters: {},
    state: 'a'.repeat(64),
    before: '',
    previous: '',
    chain: 'CDG-000001',
    sheets: [],
    packs: [],
    patches: [],
  };

  test('a block in a pack is only taken with its own hash', () => {
    const [pack] = packed([block, block], { book: 'buku', version: 'CDG-000001' });
    expect(pack?.blocks).toEqual([block.name]);
    expect(unpacked(pack?.text ?? '', digest)).toEqual({
      book: 'buku',
      blocks: new Map([[block.name, block]]),
    });
    expect(unpacked((pack?.text ?? '').replace('["b"]', '["c"]'), digest).blocks.size).toBe(0);
    expect(unpacked('bukan pak', digest)).toEqual({ book: '', blocks: new Map() });
  });

  test('a manifest that was cut, changed or is of a later format says so', () => {
    const text = manifestText(manifest, digest);
    expect(readManifest(text, digest)).toEqual(manifest);
    expect(readManifest(text.slice(0, 100), digest)).toBe('cut');
    expect(readManifest(text.split('\n')[0] ?? '', digest)).toBe('cut');
    expect(readManifest(text.replace('CDG-000001', 'CDG-000002'), digest)).toBe('changed');
    expect(readManifest(manifestText({ ...manifest, format: 4 }, digest), digest)).toBe('later');
  });

  test('no text makes reading fall over', () => {
    const text = manifestText(manifest, digest);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), fc.string({ maxLength: 5 }), (at, wrong) => {
        const made = text.slice(0, at) + wrong + text.slice(at + wrong.length);
        const read = readManifest(made, digest);
        if (made !== text) expect(typeof read === 'string' || made.startsWith(text.trimEnd())).toBe(true);
      }),
    );
  });
});

test.each([640, 384_920, 1_234_567, 21_930_000])(
  '%s bytes stand in the cell as the panel says them',
  (size) => {
    for (const [language, locale] of [
      ['id', 'id_ID'],
      ['en', 'en_US'],
    ] as const)
      expect(displayValue(size, BYTES_FORMAT, locale).replace('\u00a0', ' ')).toBe(saidBytes(size, language));
  },
);
