/** Writing operations on lines: rows and columns are made, taken away, moved, sized, hidden and grouped. */
import type { WriteOperation } from '../gate/operations';
import { COLUMNS, ROWS, together } from './lines';
import { keepWhole } from './merges';
import { OutsideSheet, Refusal } from './problems';
import { type Column, Row, type Sheet } from './sheet';
import { assignEach, type State } from './state';
import { room } from './tabs';
import type { Change } from './undo';

type Of<O extends WriteOperation['op']> = Extract<WriteOperation, { op: O }>;
export type LineOperation = Of<
  | 'rows.insert'
  | 'rows.delete'
  | 'rows.move'
  | 'rows.show'
  | 'rows.height'
  | 'rows.group'
  | 'columns.insert'
  | 'columns.delete'
  | 'columns.move'
  | 'columns.width'
  | 'columns.show'
  | 'columns.group'
>;

export function applyToLines(state: State, sheet: Sheet, operation: LineOperation): Change {
  const shown = (lines: object[]): void => {
    for (const line of lines) if (line instanceof Row) sheet.dirty.add(line);
    state.touchSheet(sheet);
    state.structure = true;
  };
  switch (operation.op) {
    case 'rows.insert':
      return insertRows(state, sheet, operation);
    case 'columns.insert':
      return insertColumns(state, sheet, operation);
    case 'rows.delete':
      return remove(state, ROWS, sheet, operation);
    case 'columns.delete':
      return remove(state, COLUMNS, sheet, operation);
    case 'rows.move':
      return move(state, ROWS, sheet, operation);
    case 'columns.move':
      return move(state, COLUMNS, sheet, operation);
    case 'rows.show':
      return each<Row>(sheet.rows, operation, () => ({ hidden: operation.hidden }), shown);
    case 'rows.height':
      return each<Row>(sheet.rows, operation, () => ({ height: operation.pixels }), shown);
    case 'columns.width':
      return each<Column>(sheet.columns, operation, () => ({ width: operation.pixels }), shown);
    case 'columns.show':
      return each<Column>(sheet.columns, operation, () => ({ hidden: operation.hidden }), shown);
    case 'columns.group':
      return each<Column>(sheet.columns, operation, (line) => grouped(line, operation), shown);
    case 'rows.group':
      return each<Row>(sheet.rows, operation, (line) => grouped(line, operation), shown);
  }
}

/** A group that is gone is not shut any more. */
function grouped(
  { depth, collapsed }: { depth: number; collapsed: boolean },
  change: { delta: number; collapsed?: boolean },
): { depth: number; collapsed: boolean } {
  const next = Math.max(0, Math.min(8, depth + change.delta));
  return { depth: next, collapsed: next > 0 && (change.collapsed ?? collapsed) };
}

/** New rows look like the row above them, below a frozen header like the row under it. */
function insertRows(state: State, sheet: Sheet, { before, count, inherit }: Of<'rows.insert'>): Change {
  if (before < 1 || before > sheet.rows.length + 1 || count < 1) throw new OutsideSheet();
  room(state, count * sheet.columns.length);
  const above = inherit ? inherit === 'before' : before - 1 > sheet.frozenRows;
  const source = sheet.rows[above ? before - 2 : before - 1] ?? sheet.rows[before - 2];
  const rows = sheet.makeRows(count);
  for (const row of rows) {
    if (source?.formats) row.formats = [...source.formats];
    if (source?.validations) row.validations = [...source.validations];
  }
  return state.lines.place(ROWS, sheet, before, rows);
}

/** New columns have the format of the column to their left; the first column's come from the right. */
function insertColumns(state: State, sheet: Sheet, { before, count, inherit }: Of<'columns.insert'>): Change {
  if (before < 1 || before > sheet.columns.length + 1 || count < 1) throw new OutsideSheet();
  room(state, count * sheet.rows.length);
  const left = inherit !== 'after';
  const source = sheet.columns[left ? before - 2 : before - 1] ?? sheet.columns[0];
  const columns = sheet.makeColumns(count);
  for (const column of columns) {
    column.format = source?.format ?? 0;
    column.width = source?.width ?? column.width;
  }
  const placed = state.lines.place(COLUMNS, sheet, before, columns);
  const slot = source?.slot ?? -1;
  const rows = sheet.rows.filter((row) => row.formats?.[slot] !== undefined);
  const slots = columns.map((column) => column.slot);
  const looks = rows.map((row) => slots.map(() => row.formats?.[slot]));
  return together([placed, state.cells.put(sheet, rows, slots, 'formats', looks)]);
}

function remove<L>(
  state: State,
  axis: Parameters<State['lines']['take']>[0],
  sheet: Sheet,
  { first, count }: { first: number; count: number },
): Change {
  const lines = axis.lines(sheet) as L[];
  if (first < 1 || count < 1 || first + count - 1 > lines.length) throw new OutsideSheet();
  if (count === lines.length) throw new Refusal(`You can't delete all the ${axis.name}s on the sheet.`);
  const frozen = sheet[axis.frozen];
  if (frozen > 0 && first <= frozen + 1 && first + count - 1 === lines.length) {
    throw new Refusal(`It is not possible to delete all non-frozen ${axis.name}s.`);
  }
  return state.lines.take(axis, sheet, lines.slice(first - 1, first - 1 + count));
}

function move(
  state: State,
  axis: Parameters<State['lines']['take']>[0],
  sheet: Sheet,
  { first, count, to }: { first: number; count: number; to: number },
): Change {
  const lines = axis.lines(sheet);
  const outside =
    first < 1 || count < 1 || first + count - 1 > lines.length || to < 1 || to > lines.length + 1;
  if (outside) throw new OutsideSheet();
  const block = lines.slice(first - 1, first - 1 + count);
  // Moving a block before or into itself changes nothing.
  if (to >= first && to <= first + count) return together([]);
  keepWhole(sheet, axis.name, { first, count, to });
  return state.lines.move(axis, sheet, block, lines[to - 1]);
}

function each<L extends object>(
  lines: L[],
  { first, count }: { first: number; count: number },
  next: (line: L) => Partial<L>,
  after: (lines: L[]) => void,
): Change {
  if (first < 1 || count < 1 || first + count - 1 > lines.length) throw new OutsideSheet();
  const some = lines.slice(first - 1, first - 1 + count);
  return assignEach(
    some,
    some.map((line) => next(line)),
    after,
  );
}
