import fc from 'fast-check';
import type { Book } from '../../../local/core';
import { aChange, prepared } from './changes';
import { Workbook } from './workbook';

/** Read whole, as if nothing were kept. */
function readAgain(book: Book): string[] {
  return book.read({ op: 'sheets.list' }).map(({ id: sheet, name, maxRows: rows, maxColumns: columns }) => {
    const range = { sheet, row: 1, column: 1, rows, columns };
    const lines = book.read({ op: 'cells.values', range }).map((line) => {
      const last = line.findLastIndex((value) => value !== '');
      return last < 0 ? '' : JSON.stringify(line.slice(0, last + 1));
    });
    const last = lines.findLastIndex((line) => line !== '');
    return [JSON.stringify(name), ...lines.slice(0, last + 1)].join('\n');
  });
}

test('a book compared by what changed is the book read whole, after any changes and after going back', () => {
  fc.assert(
    fc.property(fc.array(aChange, { minLength: 1, maxLength: 12 }), (changes) => {
      const { w, ids } = prepared(Workbook.open());
      const [start, mark] = [w.book.contents(), w.book.mark()];
      for (const change of changes) {
        try {
          w.do(change(ids[0]));
        } catch {
          // A change that does not fit the sheet is refused whole.
        }
        expect(w.book.contents()).toEqual(readAgain(w.book));
      }
      w.book.rewind(mark);
      expect(w.book.contents()).toEqual(start);
    }),
    { numRuns: 60 },
  );
});
