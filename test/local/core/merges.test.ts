/** Merged cells: one with the content of the first, whole through inserted, deleted, moved and sorted lines, kept in the file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book } from '../../../local/core';
import { columnName } from '../../../local/core/reference';
import { Workbook } from './workbook';

const PART = 'You must select all cells in a merged range to merge or unmerge them.';

const merge = (w: Workbook, place: string) => w.do({ op: 'cells.merge', range: w.at(place) });
const unmerge = (w: Workbook, place: string) => w.do({ op: 'cells.unmerge', range: w.at(place) });
const merges = (w: Workbook) =>
  w.book
    .read({ op: 'sheet.merges', sheet: w.id('Pesanan') })
    .map(
      ({ row, column, rows, columns }) =>
        `${columnName(column)}${row}:${columnName(column + columns - 1)}${row + rows - 1}`,
    );
const rows = (w: Workbook, what: 'insert' | 'delete', at: number, count: number) =>
  what === 'insert'
    ? w.do({ op: 'rows.insert', sheet: w.id('Pesanan'), before: at, count })
    : w.do({ op: 'rows.delete', sheet: w.id('Pesanan'), first: at, count });

function merged(): Workbook {
  const w = Workbook.open();
  w.write('B3:C5', [
    ['judul', 'a'],
    ['b', 'c'],
    ['d', 'e'],
  ]);
  merge(w, 'B3:C5');
  return w;
}

test('only the first cell keeps its content; what is written into a covered one is kept and harms nothing', () => {
  const w = merged();
  expect(w.values('B3:C5').flat()).toEqual(['judul', '', '', '', '', '']);
  w.write('C4', [['di bawah']]);
  expect(merges(w)).toEqual(['B3:C5']);
  unmerge(w, 'A1:D9');
  expect(merges(w)).toEqual([]);
  expect(w.value('C4')).toBe('di bawah');
});

test('a merge moves, grows, shrinks and goes with its rows and columns, and comes back with them', () => {
  const w = merged();
  rows(w, 'insert', 1, 2);
  expect(merges(w)).toEqual(['B5:C7']);
  rows(w, 'insert', 6, 1);
  expect(merges(w)).toEqual(['B5:C8']);
  rows(w, 'delete', 8, 2);
  expect(merges(w)).toEqual(['B5:C7']);
  const mark = w.book.mark();
  w.do({ op: 'columns.delete', sheet: w.id('Pesanan'), first: 3, count: 1 });
  expect(merges(w)).toEqual(['B5:B7']);
  rows(w, 'delete', 5, 2);
  expect(merges(w)).toEqual([]);
  w.book.rewind(mark);
  expect(merges(w)).toEqual(['B5:C7']);
});

test('a range that cuts a merge in two is neither merged nor taken apart; one around it takes it in', () => {
  const w = merged();
  expect(() => merge(w, 'C5:D6')).toThrow(PART);
  expect(() => unmerge(w, 'B3:C4')).toThrow(PART);
  expect(merges(w)).toEqual(['B3:C5']);
  merge(w, 'A3:C6');
  expect(merges(w)).toEqual(['A3:C6']);
});

test('merges of one row are sorted with it; merges over rows refuse, and so does moving a part of one', () => {
  const w = Workbook.open();
  w.write('A1:B3', [
    [3, 'tiga'],
    [1, 'satu'],
    [2, 'dua'],
  ]);
  merge(w, 'B2:C2');
  const sort = () => w.do({ op: 'cells.sort', range: w.at('A1:C3'), by: [{ column: 1, ascending: true }] });
  sort();
  expect(merges(w)).toEqual(['B1:C1']);
  merge(w, 'C2:C3');
  expect(sort).toThrow("You can't sort a range with vertical merges.");
  const move = (first: number, count: number, to: number) =>
    w.do({ op: 'rows.move', sheet: w.id('Pesanan'), first, count, to });
  expect(() => move(2, 1, 9)).toThrow();
  expect(() => move(6, 1, 3)).toThrow();
  move(2, 2, 9);
  expect(merges(w)).toEqual(['B1:C1', 'C7:C8']);
});

test('the file keeps them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-merges-'));
  try {
    const book = Book.open(join(folder, 'buku.rapi'));
    const range = { sheet: 0, row: 2, column: 2, rows: 1, columns: 3 };
    book.apply({ op: 'cells.merge', range });
    book.commit();
    book.close();
    const again = Book.open(join(folder, 'buku.rapi'));
    expect(again.read({ op: 'sheet.merges', sheet: 0 })).toEqual([range]);
    expect(again.sheets()[0]?.merges).toEqual([range]);
    again.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
