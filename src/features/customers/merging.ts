/** What a merge moves: every row of whichever table that names the customer, found by the tables' own declarations. */
import { type Refusal, refuse } from '../../kernel/problem';
import { referring } from '../../kernel/refers';
import { numberOf, type RowOf, type Table } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { customers } from './tables';

export type Customer = Stored<typeof customers>;

/** Rows of one table that name a customer in one column. */
export interface Naming {
  readonly table: Table;
  readonly column: string;
  readonly rows: readonly Stored<Table>[];
}

/** All rows that name this customer, those of customers merged into it among them; or a record of another table. One or two round trips a table. */
export function namingOf(context: Context, id: string, own: Table = customers): readonly Naming[] {
  return referring(context.tables, own.key).map(({ table, column }) => ({
    table,
    column,
    rows: context.from(table).where(column as 'id', [id]),
  }));
}

/** Sets the column of a row that was read; the column is known by its declaration only. */
export function point(context: Context, { table, column }: Naming, row: Stored<Table>, to: string): void {
  context.change.update(table, row, { [column]: to } as Partial<Omit<RowOf<Table>, 'id'>>);
}

export function load(context: Context, id: string, field = 'id'): Customer | Refusal {
  const no = id.trim().toUpperCase();
  const stored = numberOf(customers, no) === undefined ? undefined : context.from(customers).byId(no);
  return stored ?? refuse('customers.unknown', { id: id.slice(0, 40) }, { field });
}

/** The customer that this number names now: of one who was merged, the one they turned out to be. */
export function standingNow(context: Context, id: string): Customer | undefined {
  const stored = context.from(customers).byId(id);
  const { mergedInto = '' } = stored?.values ?? {};
  return mergedInto === '' ? stored : (context.from(customers).byId(mergedInto) ?? stored);
}

/** Fields that a merge fills from the other where they are empty. */
export const FILLED = [
  'phone',
  'city',
  'preferences',
  'followUp',
  'email',
  'address',
  'tags',
  'contact',
  'code',
  'lastStatus',
  'lastProblem',
] as const;

export const isEmpty = (value: unknown): boolean => value === '' || value === null;
