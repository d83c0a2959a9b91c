/**
 * A sheet's basic filter: rows whose cell shows a value that somebody unticked are out of sight. Nothing else changes: reads and writes go where they
 * would go without it. As in Sheets it is worked out when it is set or sorted through, not when a cell changes.
 */
import type { BasicFilter } from '../gate/operations';
import { holds } from './conditions';
import { together } from './lines';
import { display, values } from './reads';
import type { Filtered, Row, Sheet } from './sheet';
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
  const slotOf = (column: number): number => sheet.columns[column - 1]?.slot ?? -1;
  const next: Filtered | undefined = filter
    ? {
        range: { ...filter.range },
        hidden: filter.hidden.map(({ column, values }) => ({ slot: slotOf(column), values: [...values] })),
        ...(filter.conditions && {
          conditions: filter.conditions.map(({ column, condition: { kind, args } }) => ({
            slot: slotOf(column),
            condition: { kind, args: JSON.parse(JSON.stringify(args)) as typeof args },
          })),
        }),
      }
    : undefined;
  return together([
    assign<Sheet>(sheet, { filter: next }, touched),
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

function outOfSight(state: State, sheet: Sheet, { range, hidden, conditions = [] }: BasicFilter): Set<Row> {
  const body = { ...range, sheet: sheet.id, row: range.row + 1, rows: range.rows - 1, columns: 1 };
  const gone = new Set<Row>();
  sheet.cut(range);
  if (body.rows < 1) return gone;
  for (const { column, values: some } of hidden) {
    const unticked = new Set(some);
    display(state, { ...body, column }).forEach(([shown = ''], index) => {
      const row = sheet.rows[range.row + index];
      if (row && unticked.has(shown)) gone.add(row);
    });
  }
  for (const { column, condition } of conditions) {
    const seen = display(state, { ...body, column });
    values(state, { ...body, column }).forEach(([value = ''], index) => {
      const row = sheet.rows[range.row + index];
      if (row && !holds(condition, value, seen[index]?.[0] ?? '', state.today())) gone.add(row);
    });
  }
  return gone;
}
