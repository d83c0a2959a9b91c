/** Looks at cells before the journal promises them: what Sheets is known to refuse is told now, beside its column. */
import { type Problem, problem } from '../../kernel/problem';
import { CELL_LIMIT } from '../../kernel/text';
import { fromPlain, type PlainCell } from '../tables/cell';
import type { Journal } from './journal';

/** One character is kept for the apostrophe that lets a text begin with `=`. */
const MOST = CELL_LIMIT - 1;

function wrong(cell: PlainCell): boolean {
  if (typeof cell === 'string') return cell.length > MOST;
  if (typeof cell === 'boolean') return false;
  const value = fromPlain(cell);
  return !Number.isFinite(value instanceof Date ? value.getTime() : value);
}

/** The cells that no sheet can hold; empty when all can be written. */
export function unwritable({ inserts, updates }: Pick<Journal, 'inserts' | 'updates'>): Problem[] {
  const found: Problem[] = [];
  const look = (table: string, column: string, cell: PlainCell): void => {
    if (wrong(cell)) found.push(problem('cell.tooLong', {}, { table, column }));
  };
  for (const { table, columns, rows } of inserts) {
    for (const row of rows) for (const [at, column] of columns.entries()) look(table, column, row[at] ?? '');
  }
  for (const { table, cells } of updates) {
    for (const [column, [, after]] of Object.entries(cells)) look(table, column, after);
  }
  return found;
}
