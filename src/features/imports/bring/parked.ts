/** The rows of a file that wait in the workbook to be imported. */
import type { Context, Stored } from '../../../ports/context';
import { parked } from '../tables';
import type { RawRow } from './read';

/**
 * The next rows from this place in the file, as many as were sent together, or an even share of them where that was too many at once; undefined where they
 * have not arrived. One round trip, but where rows of many other files wait behind them.
 */
export function nextRows(context: Context, id: string, done: number): readonly RawRow[] | undefined {
  const newest = slicesAt(context.from(parked).tail(NEWEST), id, done);
  const slices = newest.length > 0 ? newest : slicesAt(waiting(context, id), id, done);
  const [first] = slices;
  if (!first) return undefined;
  const { from, count } = first.values;
  const text = slices.map(({ values }) => values.data.slice(1)).join('');
  const rows = JSON.parse(text) as RawRow[];
  return rows.slice(done - from, done - from + Math.max(1, Math.ceil(count / (context.cut ?? 1))));
}

/** Slices looked at first: more than a file of ten thousand order lines has. */
const NEWEST = 100;

/** The slices that hold this row, all of them or none. */
function slicesAt(all: readonly Stored<typeof parked>[], id: string, done: number): Stored<typeof parked>[] {
  const slices = all
    .filter(({ values }) => values.import === id && values.from <= done && done < values.from + values.count)
    .sort((a, b) => a.values.slice - b.values.slice);
  return slices[0]?.values.slice === 0 ? slices : [];
}

/** Everything of this import that still lies there. */
export function waiting(context: Context, id: string): readonly Stored<typeof parked>[] {
  return context.from(parked).where('import', [id]);
}
