/** The rows of a file that wait in the workbook to be imported. */
import type { Context, Stored } from '../../../ports/context';
import { parked } from '../tables';
import type { RawRow } from './read';

/**
 * The next rows from this place in the file, as many as were sent together, or an even share of them where that was too many at once; undefined where they
 * have not arrived. Two round trips.
 */
export function nextRows(context: Context, id: string, done: number): readonly RawRow[] | undefined {
  const slices = waiting(context, id)
    .filter(({ values: { from, count } }) => from <= done && done < from + count)
    .sort((a, b) => a.values.slice - b.values.slice);
  const [first] = slices;
  if (!first) return undefined;
  const { from, count } = first.values;
  const text = slices.map(({ values }) => values.data.slice(1)).join('');
  const rows = JSON.parse(text) as RawRow[];
  return rows.slice(done - from, done - from + Math.max(1, Math.ceil(count / (context.cut ?? 1))));
}

/** Everything of this import that still lies there. */
export function waiting(context: Context, id: string): readonly Stored<typeof parked>[] {
  return context.from(parked).where('import', [id]);
}
