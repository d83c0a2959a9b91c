/** How much of a layer is read: every cell that shows it, and of the blank rest no more than tells that it is all alike. */
import type { Book, Layer } from '../../../ports/book';

/** So many blank rows must look alike for all below them to be taken as like them. */
const BLANK = 50;
/** Of Rapi's own hidden tabs: rows whose looks are read. Below, each column goes on as it is there. */
const LONG = 1_000;
/** What shows on a blank cell. */
const SHOWS: readonly Layer[] = ['background', 'note', 'validation'];
/** What a row needs to come back as it was, however far down it stands. */
const PLAIN: readonly Layer[] = ['format', 'note', 'validation'];
/** Looks that Rapi gives to nothing, and nobody to one of its hidden tabs. */
const UNUSED: readonly Layer[] = ['style', 'size', 'wrap', 'family', 'line'];

export interface Reach {
  readonly sheet: number;
  /** A tab of people's own: everything is read. */
  readonly own: boolean;
  /** One of those tabs of Rapi's that nobody needs to see, and hidden. */
  readonly quiet: boolean;
  /** Rows that hold anything. */
  readonly rows: number;
}

/** One layer of a whole grid, as `Book.layer` gives it. */
export function layerIn(
  book: Pick<Book, 'layer'>,
  { sheet, own, quiet, rows }: Reach,
  layer: Layer,
): readonly (readonly string[])[] {
  if (quiet && UNUSED.includes(layer)) return [];
  if (own || (SHOWS.includes(layer) && !quiet)) return book.layer(sheet, layer);
  const last = rows + BLANK;
  if (quiet && last > LONG && !PLAIN.includes(layer)) return book.layer(sheet, layer, LONG);
  const grid = book.layer(sheet, layer, last);
  const blank = grid.slice(rows, last).map((row) => row.join('\n'));
  return blank.every((row) => row === blank[0]) ? grid : book.layer(sheet, layer);
}
