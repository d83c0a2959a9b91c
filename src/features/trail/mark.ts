/** The mark of a record: whether anybody, a person or Rapi, has changed what an import made of it. */
import { checksum } from '../../kernel/checksum';
import { columnOf, type Table } from '../../kernel/table';

/** Signs of a mark; five thousand of them fit into one cell. */
export const MARK = 8;

/** Hash of everything in a record but its caches, its id and Rapi's own marks. Cells keep dates and fractions a little off; that is no change. */
export function markOf(table: Table, values: Readonly<Record<string, unknown>>): string {
  const told = Object.keys(table.columns)
    .filter((key) => {
      const { cached, writer } = columnOf(table, key);
      return !cached && writer !== 'acts' && !['id', 'source', 'check', 'stamp'].includes(key);
    })
    .map((key) => settled(values[key], columnOf(table, key).codec.kind));
  return checksum(JSON.stringify(told)).slice(0, MARK).padEnd(MARK, '.');
}

/** Whether a cell still says what was written into it. */
export function sameValue(table: Table, key: string, a: unknown, b: unknown): boolean {
  const { kind } = columnOf(table, key).codec;
  return settled(a, kind) === settled(b, kind);
}

function settled(value: unknown, kind: string): unknown {
  if (typeof value !== 'number') return value ?? null;
  return kind === 'moment' ? Math.round(value / 1000) : Number(value.toPrecision(12));
}
