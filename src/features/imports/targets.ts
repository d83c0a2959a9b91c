/** What a file may fill: the tables, their columns as a file may name them, and by what a record is recognised. */
import type { Codec } from '../../kernel/column';
import { columnKeys, type Table } from '../../kernel/table';
import type { Bilingual } from '../../kernel/words';
import { backlogItems } from '../backlog';
import { customers } from '../customers';
import { lines, orders } from '../orders';
import { moves, products, suppliers } from '../stock';
import { team } from '../team';

/** A column of a file: its key in requests and maps, and the words that a header may have instead. */
export interface FileColumn {
  readonly key: string;
  readonly header: Bilingual;
  readonly codec: Codec<unknown>;
  /** A file that brings new records must have it, filled in every row. */
  readonly needed: boolean;
}

export interface Target {
  readonly table: Table;
  /** Module of the table; absent for what is always on. */
  readonly module?: string;
  readonly columns: readonly FileColumn[];
  /** Columns that tell which record a row is, the surest first. */
  readonly keys: readonly string[];
  /** A key that decides only where a row fills no other: there are two Ayus in every town. */
  readonly weak?: string;
  /** Who is archived and stands in a file again is back in the list; elsewhere the archive is for good. */
  readonly returns?: true;
  /** Columns of the lines that belong to each row. */
  readonly lines?: readonly FileColumn[];
}

/** Columns of a table as file columns; `extra` names guarded ones that history may bring. */
function columnsOf(
  table: Table,
  extra: readonly string[] = [],
  needed: readonly string[] = [],
): FileColumn[] {
  return columnKeys(table).flatMap((key) => {
    const column = table.columns[key as keyof typeof table.columns];
    if (!column || (column.writer !== 'person' && !extra.includes(key))) return [];
    const asked = needed.includes(key) || (column as { needed?: boolean }).needed === true;
    return [{ key, header: column.header, codec: column.codec as Codec<unknown>, needed: asked }];
  });
}

/** A column under the header of another: files name the customer or the product, not the id that stands behind it. */
function named(column: FileColumn, header: Bilingual): FileColumn {
  return { ...column, header };
}

const MARKET = ['marketState', 'marketTotal', 'marketFee'];
const STAMPS = ['checkedAt', 'processedAt', 'shippedAt', 'closedAt', 'heldAt', 'cancelledAt'];

let known: readonly Target[] | undefined;

/** Everything that can be imported; made at the first use, because most clicks import nothing. */
export function targets(): readonly Target[] {
  known ??= [
    { table: products, module: 'stock', columns: columnsOf(products, ['onOrder']), keys: ['sku'] },
    { table: suppliers, module: 'stock', columns: columnsOf(suppliers), keys: ['code', 'name'] },
    {
      table: customers,
      module: 'customers',
      columns: columnsOf(customers),
      keys: ['code', 'phone', 'email', 'name'],
      weak: 'name',
      returns: true,
    },
    { table: team, columns: columnsOf(team), keys: ['email'] },
    {
      table: backlogItems,
      module: 'backlog',
      columns: columnsOf(backlogItems, ['status', 'requestedAt', 'startedAt', 'finishedAt']),
      keys: ['title'],
    },
    {
      table: orders,
      module: 'orders',
      columns: columnsOf(
        orders,
        ['customer', 'customerName', 'at', 'fee', 'discount', 'paid', 'reason', ...STAMPS, ...MARKET],
        ['channelNo', 'at'],
      ).map((column) =>
        column.key === 'customer'
          ? named(column, orders.columns.customerName.header)
          : column.key === 'customerName'
            ? named(column, { id: 'Nama pembeli', en: 'Buyer name' })
            : column,
      ),
      keys: ['channelNo'],
      lines: columnsOf(
        lines,
        ['product', 'name', 'quantity', 'price', 'discount', 'shipped', 'returned'],
        ['product', 'quantity'],
      ).map((column) => (column.key === 'product' ? named(column, lines.columns.sku.header) : column)),
    },
    {
      table: moves,
      module: 'stock',
      columns: columnsOf(
        moves,
        ['at', 'kind', 'product', 'quantity', 'cost', 'reference', 'reason', 'by'],
        ['at', 'kind', 'product', 'quantity', 'reference'],
      ).map((column) => (column.key === 'product' ? named(column, moves.columns.sku.header) : column)),
      keys: ['reference'],
    },
  ];
  return known;
}

/** The target of a table's key, or of its sheet's name in either language. */
export function targetOf(into: string): Target | undefined {
  const asked = into.trim().toLowerCase();
  return targets().find(
    ({ table }) =>
      table.key === asked || [table.sheet.id, table.sheet.en].some((name) => name.toLowerCase() === asked),
  );
}

/** Whether a file may fill this column of its table. */
export function fills(table: Table, column: string): boolean {
  const target = targets().find((each) => each.table === table);
  return target?.columns.some(({ key }) => key === column) ?? false;
}
