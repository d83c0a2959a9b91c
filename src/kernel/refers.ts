/** Which columns of all tables name a record of one table: what a merge moves, a card sums up and a forgotten person is taken out of. */
import type { Table } from './table';

export interface Referring {
  readonly table: Table;
  readonly column: string;
}

/** Declared references into the table, and columns that may name any record. A later feature joins by its declaration alone. */
export function referring(tables: readonly Table[], key: string): readonly Referring[] {
  return tables.flatMap((table) =>
    Object.entries(table.columns).flatMap(([column, { about, codec }]) =>
      about || (codec.kind === 'reference' && codec.table === key) ? [{ table, column }] : [],
    ),
  );
}
