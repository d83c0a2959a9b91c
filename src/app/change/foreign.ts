/** Records that are not as Rapi wrote them last: somebody pasted over them, or took a write back. */
import { numberOf, type Table } from '../../kernel/table';
import type { Run } from '../run';
import { cellsBy, cellsOf } from '../tables/areas';
import { isMarkedForeign } from '../tables/marks';
import { isIntact, type StoredRow } from '../tables/rows';
import { writtenIn } from '../tables/written';
import type { Workbook } from '../workbook';

export interface Foreign {
  readonly table: Table;
  readonly stored: StoredRow;
  /** The stamp it should have. */
  readonly wanted: string;
}

/** Undefined for one that is as it should be, or that stands marked already; `written` are the stamps of what Rapi wrote last. */
export function foreignRow(
  { control }: Workbook,
  table: Table,
  stored: StoredRow,
  written: ReadonlyMap<string, string>,
): Foreign | undefined {
  const position = control.positions[table.key];
  const stamp = position?.columns.stamp;
  if (!position || stamp === undefined || isMarkedForeign(stored.check)) return undefined;
  const cells = cellsOf(Object.keys(position.columns), cellsBy(position, stored.cells));
  // A view shows records of other tables by their own ids, and is rewritten as a whole without stamps.
  const own = numberOf(table, stored.id) !== undefined;
  if (!own && cells.stamp === '') return undefined;
  const wanted = (own ? written.get(stored.id) : undefined) ?? String(cells.stamp);
  return isIntact(table, cells) && cells.stamp === wanted ? undefined : { table, stored, wanted };
}

/** Among all that a run has read: what an action refused may be right, and a row that it looked at wrong. */
export function foreignRead(run: Run): Foreign[] {
  const written = writtenIn(run.workbook.properties);
  return run
    .readings()
    .flatMap(({ table, known }) =>
      [...known.values()].flatMap((stored) => foreignRow(run.workbook, table, stored, written) ?? []),
    );
}
