/** Charts: they go with the line under their corner, their ranges follow the cells on any sheet, and all of it is kept and taken back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book } from '../../../local/core';
import { columnName } from '../../../local/core/reference';
import type { Chart } from '../../../local/gate/operations';
import { Workbook } from './workbook';

const corner = { row: 4, column: 2, x: 0, y: 0 };

/** A chart on Pesanan over `Angka!A1:C4`. */
function charted(w = Workbook.open()): Workbook {
  w.addSheet('Angka');
  w.write('Angka!A1:C4', [
    ['Hari', 'Shopee', 'Toko'],
    ['1 Nov', 3, 1],
    ['2 Nov', 5, 0],
    ['3 Nov', 2, 4],
  ]);
  w.do({ op: 'sheet.chart.add', sheet: w.id('Pesanan'), chart: chart(w) });
  return w;
}

const chart = (w: Workbook, more: Partial<Chart> = {}): Chart => ({
  ...{ id: 7, type: 'COLUMN', merge: 'MERGE_COLUMNS', hidden: 'IGNORE_BOTH', headers: 1, transposed: false },
  ...{ ranges: [w.at('Angka!A1:C4')], options: { title: 'Berapa pesanan?' }, anchor: corner },
  ...more,
});

const charts = (w: Workbook) => w.book.read({ op: 'sheet.charts', sheet: w.id('Pesanan') });
/** Corner and ranges of the one chart: `B4 A1:C4`. */
const where = (w: Workbook) =>
  charts(w)
    .map(({ anchor, ranges }) =>
      [
        `${columnName(anchor.column)}${anchor.row}`,
        ...ranges.map(
          ({ row, column, rows, columns }) =>
            `${columnName(column)}${row}:${columnName(column + columns - 1)}${row + rows - 1}`,
        ),
      ].join(' '),
    )
    .join();
const drawn = (w: Workbook) =>
  w.book.charts(w.id('Pesanan')).map(({ table }) => table.map((row) => row.map(({ display }) => display)));
const lines = (w: Workbook, sheet: string, op: 'rows.insert' | 'rows.delete', first: number, count: number) =>
  w.do(
    op === 'rows.insert'
      ? { op, sheet: w.id(sheet), before: first, count }
      : { op, sheet: w.id(sheet), first, count },
  );

test('the corner goes with its line; where that is taken out, the one in its place carries it', () => {
  const w = charted();
  lines(w, 'Pesanan', 'rows.insert', 4, 2);
  expect(where(w)).toBe('B6 A1:C4');
  w.do({ op: 'columns.insert', sheet: w.id('Pesanan'), before: 1, count: 1 });
  lines(w, 'Pesanan', 'rows.delete', 5, 3);
  expect(where(w)).toBe('C5 A1:C4');
  lines(w, 'Pesanan', 'rows.insert', 9, 1);
  expect(where(w)).toBe('C5 A1:C4');
});

test('its range grows, shrinks and moves with the cells of another sheet, and comes back with them', () => {
  const w = charted();
  lines(w, 'Angka', 'rows.insert', 3, 1);
  expect(where(w)).toBe('B4 A1:C5');
  const mark = w.book.mark();
  w.do({ op: 'columns.delete', sheet: w.id('Angka'), first: 1, count: 2 });
  expect(where(w)).toBe('B4 A1:A5');
  w.do({ op: 'columns.delete', sheet: w.id('Angka'), first: 1, count: 1 });
  expect(where(w)).toBe('B4');
  w.book.rewind(mark);
  expect(where(w)).toBe('B4 A1:C5');
  w.do({ op: 'sheet.delete', sheet: w.id('Angka') });
  expect(where(w)).toBe('B4');
  expect(drawn(w)).toEqual([[]]);
  w.book.rewind(mark);
  expect(where(w)).toBe('B4 A1:C5');
});

test('it draws the cells as they show, merged and turned as it was told, hidden ones only where wanted', () => {
  const w = charted();
  expect(drawn(w)[0]?.[1]).toEqual(['1 Nov', '3', '1']);
  w.do({ op: 'rows.show', sheet: w.id('Angka'), first: 3, count: 1, hidden: true });
  expect(drawn(w)[0]?.map(([day]) => day)).toEqual(['Hari', '1 Nov', '3 Nov']);
  const all = { hidden: 'SHOW_BOTH', ranges: [w.at('Angka!A1:A4'), w.at('Angka!C1:C4')] };
  w.do({ op: 'sheet.chart.set', sheet: w.id('Pesanan'), chart: chart(w, all) });
  expect(drawn(w)[0]?.[2]).toEqual(['2 Nov', '0']);
  w.do({ op: 'sheet.chart.set', sheet: w.id('Pesanan'), chart: chart(w, { ...all, transposed: true }) });
  expect(drawn(w)[0]).toEqual([
    ['Hari', '1 Nov', '2 Nov', '3 Nov'],
    ['Toko', '1', '0', '4'],
  ]);
});

test('a chart that is gone is neither changed nor removed; Ctrl+Z brings it back', () => {
  const w = charted();
  const sheet = w.id('Pesanan');
  w.book.step('sekar@contoh.id');
  w.do({ op: 'sheet.chart.remove', sheet, id: 7 });
  expect(() => w.do({ op: 'sheet.chart.remove', sheet, id: 7 })).toThrow('not on this sheet any more');
  expect(() => w.do({ op: 'sheet.chart.set', sheet, chart: chart(w) })).toThrow('not on this sheet any more');
  expect(w.book.undo('sekar@contoh.id')).toBe(true);
  expect(charts(w)).toEqual([chart(w)]);
  expect(w.book.sheets().find(({ id }) => id === sheet)?.charts).toBe(1);
});

test('the file keeps charts, and a change after opening it again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-charts-'));
  try {
    const file = join(folder, 'buku.rapi');
    const first = new Workbook(Book.open(file));
    first.addSheet('Pesanan');
    charted(first).book.commit();
    first.book.close();
    const again = new Workbook(Book.open(file));
    expect(charts(again)).toEqual([chart(again)]);
    lines(again, 'Angka', 'rows.insert', 1, 2);
    again.book.commit();
    again.book.close();
    const third = new Workbook(Book.open(file));
    expect(where(third)).toBe('B4 A3:C6');
    third.book.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
