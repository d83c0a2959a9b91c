/**
 * A sheet's basic filter: rows whose cell shows a value that somebody unticked are out of sight. Nothing else changes: reads and writes go where they
 * would go without it. As in Sheets it is worked out when it is set or sorted through, not when a cell changes.
 */
import type { BasicFilter } from '../gate/operations';
import { together } from './lines';
import { display } from './reads';
import type { Row, Sheet } from './sheet';
import { assign, assignEach, type State } from './state';
import type { Change } from './undo';

/** Sets the sheet's one filter, or takes it away; its first row is the header. */
export function setFilter(state: State, sheet: Sheet, filter: BasicFilter | null): Change {
  const touched = (): void => {
    state.touchSheet(sheet);
    state.structure = true;
  };
  const gone = filter ? outOfSight(state, sheet, filter) : new Set<Row>();
  const rows = sheet.rows.filter((row) => row.filtered !== gone.has(row));
  const hidden = filter?.hidden.map(({ column, values }) => ({
    slot: sheet.columns[column - 1]?.slot ?? -1,
    values: [...values],
  }));
  return together([
    assign<Sheet>(
      sheet,
      { filter: filter ? { range: { ...filter.range }, hidden: hidden ?? [] } : undefined },
      touched,
    ),
    assignEach<Row>(
      rows,
      rows.map((row) => ({ filtered: gone.has(row) })),
      (changed) => {
        for (const row of changed) sheet.dirty.add(row);
        touched();
      },
    ),
  ]);
}

function outOfSight(state: State, sheet: Sheet, { range, hidden }: BasicFilter): Set<Row> {
  const body = { ...range, sheet: sheet.id, row: range.row + 1, rows: range.rows - 1, columns: 1 };
  const gone = new Set<Row>();
  sheet.cut(range);
  if (body.rows < 1) return gone;
  for (const { column, values } of hidden) {
    const unticked = new Set(values);
    display(state, { ...body, column }).forEach(([shown = ''], index) => {
      const row = sheet.rows[range.row + index];
      if (row && unticked.has(shown)) gone.add(row);
    });
  }
  return gone;
}
