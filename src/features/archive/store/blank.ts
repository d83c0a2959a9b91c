/** Rows that an archive emptied still count as cells: those in which nothing stands any more are taken out. */
import type { Apart } from '../../../ports/apart';
import { ARCHIVED } from '../leaving';

/** Takes them out of every tab that is archived; how many they were. A tab keeps its first row. Two round trips a tab, and one for each block that goes. */
export function takeOutBlank({ book, tables, removeRows, finish }: Apart): number {
  const there = new Set(book.tabs().map(({ id }) => id));
  const touched: string[] = [];
  let count = 0;
  for (const { key } of ARCHIVED) {
    const sheet = tables.find((place) => place.key === key)?.sheet;
    if (sheet === undefined || !there.has(sheet)) continue;
    const { values, formulas } = book.contents(sheet);
    const blank = values.flatMap((cells, at) =>
      at > 0 && cells.every((cell) => cell === '') && (formulas[at] ?? []).every((cell) => cell === '')
        ? [at + 1]
        : [],
    );
    // Below the last row that holds anything nothing is looked at, so that only gaps go.
    const gaps = blank.filter((row) => row < values.length);
    if (gaps.length === 0) continue;
    removeRows(sheet, gaps);
    touched.push(key);
    count += gaps.length;
  }
  if (count > 0) {
    book.flush();
    finish(touched, {}, true);
  }
  return count;
}
