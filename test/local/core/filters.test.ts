/** A sheet's basic filter: what it hides, how it goes along with rows and columns, and that nothing is written elsewhere for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book } from '../../../local/core';
import { Workbook } from './workbook';

/** Name and state of four orders; those that are done are hidden. */
function filtered(book?: Book): Workbook {
  const w = book ? new Workbook(book) : Workbook.open();
  if (book) w.addSheet('Pesanan');
  w.write('A1:B5', [
    ['Nama', 'Status'],
    ['Ayu', 'Selesai'],
    ['Budi', 'Masuk'],
    ['Citra', 'Selesai'],
    ['Dewi', 'Masuk'],
  ]);
  filter(w, ['Selesai']);
  return w;
}
const filter = (w: Workbook, values: string[]) =>
  w.do({
    op: 'sheet.filter.set',
    sheet: w.id('Pesanan'),
    filter: { range: w.at('A1:B5'), hidden: [{ column: 2, values }] },
  });
const hidden = (w: Workbook): number[] | undefined =>
  w.book.sheets().find(({ name }) => name === 'Pesanan')?.hiddenRows;
const standing = (w: Workbook) => w.book.read({ op: 'sheet.filter', sheet: w.id('Pesanan') });

test('hides the rows that show an unticked text, header and rows below never, and shows them when it goes', () => {
  const w = filtered();
  expect(hidden(w)).toEqual([2, 4]);
  filter(w, ['Masuk']);
  expect(hidden(w)).toEqual([3, 5]);
  w.do({ op: 'sheet.filter.set', sheet: w.id('Pesanan'), filter: null });
  expect([hidden(w), standing(w)]).toEqual([[], null]);
});

test('does not change where a range is written, and is not worked out anew by it', () => {
  const w = filtered();
  w.write('A2:B3', [
    ['Ani', 'Masuk'],
    ['Bima', 'Selesai'],
  ]);
  expect(w.book.read({ op: 'cells.values', range: w.at('A2:A3') })).toEqual([['Ani'], ['Bima']]);
  expect(hidden(w)).toEqual([2, 4]);
});

test('grows, shrinks and moves with its rows and columns, and all of it can be taken back', () => {
  const w = filtered();
  const before = standing(w);
  const mark = w.book.mark();
  const sheet = w.id('Pesanan');
  w.do({ op: 'rows.insert', sheet, before: 3, count: 2 });
  w.do({ op: 'columns.move', sheet, first: 2, count: 1, to: 1 });
  expect(standing(w)).toEqual({
    range: expect.objectContaining({ row: 1, rows: 7 }),
    hidden: [{ column: 1, values: ['Selesai'] }],
  });
  expect(hidden(w)).toEqual([2, 6]);
  w.do({ op: 'columns.delete', sheet, first: 1, count: 1 });
  expect(standing(w)?.hidden).toEqual([]);
  w.book.rewind(mark);
  expect([standing(w), hidden(w)]).toEqual([before, [2, 4]]);
});

test('is kept by the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-filters-'));
  try {
    const w = filtered(Book.open(join(folder, 'buku.rapi')));
    const before = standing(w);
    w.book.commit();
    w.book.close();
    const again = new Workbook(Book.open(join(folder, 'buku.rapi')));
    expect([standing(again), hidden(again)]).toEqual([before, [2, 4]]);
    again.book.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
