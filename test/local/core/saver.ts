/** A process that saves one edit after another and says so, until it is killed. Built and started by store.test.ts. */
import { writeSync } from 'node:fs';
import { Book } from '../../../local/core';

const [file, mode] = process.argv.slice(2) as [string, string];
const book = Book.open(file);
const range = { sheet: 0, row: 1, column: 1, rows: 200, columns: 10 };
const [[last = 0] = []] = book.read({ op: 'cells.values', range: { ...range, rows: 1, columns: 1 } });
for (let edit = Number(last) + 1; ; edit++) {
  // Every cell and the property carry the same number: a file with two numbers in it was torn.
  const values = Array.from({ length: range.rows }, () => Array(range.columns).fill(edit) as number[]);
  book.apply({ op: 'cells.write', range, values });
  book.apply({
    op: 'properties.write',
    store: 'document',
    values: { edit: String(edit), padding: 'x'.repeat(mode === 'torn' ? 8_000_000 : 10) },
    remove: [],
    removeOthers: false,
  });
  book.commit();
  writeSync(1, `${edit}\n`);
}
