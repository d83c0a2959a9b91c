/** Writing operations on sheets: lines, tabs, protections, rules, metadata. */
import type { Rect, WriteOperation } from '../gate/operations';
import { addChart, removeChart, setChart } from './charts';
import { setFilter } from './filters';
import type { Renamed } from './followers';
import { COLUMNS, ROWS, together } from './lines';
import { keepWhole } from './merges';
import { OutsideSheet, Refusal } from './problems';
import { type Column, Row, Sheet } from './sheet';
import { assign, assignEach, type State } from './state';
import type { Change } from './undo';

type Of<O extends WriteOperation['op']> = Extract<WriteOperation, { op: O }>;
type LineOperation = Of<
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
export type SheetOperation =
  | LineOperation
  | Of<
      | 'sheet.delete'
      | 'sheet.set'
      | 'sheet.protect'
      | 'sheet.unprotect'
      | 'sheet.rules.write'
      | 'sheet.filter.set'
      | 'sheet.chart.add'
      | 'sheet.chart.set'
      | 'sheet.chart.remove'
      | 'sheet.band'
      | 'sheet.unband'
      | 'sheet.things.set'
      | 'sheet.name'
      | 'metadata.add'
      | 'metadata.remove'
    >;

/** What is kept must not be what the caller may still change. */
const copied = <T>(thing: T): T => JSON.parse(JSON.stringify(thing)) as T;

const BANDED =
  'You cannot add alternating background colors to a range that already has alternating background colors.';

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Google's limit of a workbook. */
const CELLS = 10_000_000;

export function applyToSheet(state: State, operation: SheetOperation): Change {
  const sheet = state.sheet(operation.sheet);
  const touched = (): void => state.touchSheet(sheet);
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
    case 'sheet.delete':
      if (state.sheets.length === 1) throw new Refusal("You can't remove all the sheets in a document.");
      return removeSheet(state, sheet);
    case 'sheet.set':
      return setSheet(state, sheet, operation.facts);
    case 'sheet.protect': {
      const others = sheet.protections.filter(({ id }) => id !== operation.protection.id);
      return assign<Sheet>(sheet, { protections: [...others, copied(operation.protection)] }, touched);
    }
    case 'sheet.unprotect':
      return assign<Sheet>(
        sheet,
        { protections: sheet.protections.filter(({ id }) => id !== operation.id) },
        touched,
      );
    case 'sheet.rules.write':
      return assign<Sheet>(sheet, { rules: copied(operation.rules) }, touched);
    case 'sheet.filter.set':
      if (operation.first && sheet.filter)
        throw new Refusal("You can't create a filter in a sheet that already has a filter.");
      return setFilter(state, sheet, operation.filter);
    case 'sheet.chart.add':
      return addChart(state, sheet, operation.chart);
    case 'sheet.chart.set':
      return setChart(state, sheet, operation.chart);
    case 'sheet.chart.remove':
      return removeChart(state, sheet, operation.id);
    case 'sheet.band': {
      const { band } = operation;
      const others = sheet.bands.filter(({ id }) => id !== band.id);
      if (others.some(({ range }) => overlap(range, band.range))) throw new Refusal(BANDED);
      return assign<Sheet>(sheet, { bands: [...others, copied(band)] }, touched);
    }
    case 'sheet.unband': {
      const bands = sheet.bands.filter(({ id }) => id !== operation.id);
      return assign<Sheet>(sheet, { bands }, touched);
    }
    case 'sheet.things.set':
      return assign<Sheet>(sheet, { things: copied(operation.things) }, touched);
    case 'sheet.name':
      return nameRange(state, sheet, operation);
    case 'metadata.add': {
      const { id, key, value } = operation;
      const slot = operation.column === undefined ? undefined : sheet.columns[operation.column - 1]?.slot;
      const row = operation.row === undefined ? undefined : sheet.rows[operation.row - 1];
      if ((operation.column !== undefined && slot === undefined) || (operation.row !== undefined && !row)) {
        throw new OutsideSheet();
      }
      const metadata = [
        ...sheet.metadata,
        { id, key, value, ...(slot !== undefined && { slot }), ...(row && { row }) },
      ];
      return assign<Sheet>(sheet, { metadata }, touched);
    }
    case 'metadata.remove':
      return assign<Sheet>(
        sheet,
        { metadata: sheet.metadata.filter(({ id }) => id !== operation.id) },
        touched,
      );
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

/** Another range of this name is one no more, wherever it lies. */
function nameRange(state: State, sheet: Sheet, { name, place }: Of<'sheet.name'>): Change {
  const changes = state.sheets.flatMap((other) => {
    const left = other.names.filter((each) => each.name.toLowerCase() !== name.toLowerCase());
    const names = other === sheet && place ? [...left, { name, range: copied(place) }] : left;
    if (names.length === other.names.length && !(other === sheet && place)) return [];
    return [
      assign<Sheet>(other, { names }, () => {
        state.touchSheet(other);
        state.formulas.reset();
      }),
    ];
  });
  return together(changes);
}

/** The new tab has place `index`, counted from 1; one beyond the end means the end. */
export function insertSheet(state: State, operation: Of<'sheet.insert'>): { change: Change; sheet: number } {
  freeName(state, operation.name);
  room(state, operation.rows * operation.columns);
  const sheet = new Sheet(state.nextSheet++, operation.name);
  sheet.setRows(sheet.makeRows(operation.rows));
  sheet.setColumns(sheet.makeColumns(operation.columns));
  return { change: placeSheet(state, sheet, tabAt(state, operation.index)), sheet: sheet.id };
}

const tabAt = (state: State, index: number): number => Math.max(0, Math.min(index - 1, state.sheets.length));

function freeName(state: State, name: string, own?: Sheet): void {
  const other = state.named(name);
  if (other && other !== own) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function room(state: State, more: number): void {
  const present = state.sheets.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  if (present + more > CELLS) {
    throw new Refusal(
      `This action would increase the number of cells in the workbook above the limit of ${CELLS} cells.`,
    );
  }
}

function placeSheet(state: State, sheet: Sheet, index: number, gone?: Renamed): Change {
  state.sheets = [...state.sheets.slice(0, index), sheet, ...state.sheets.slice(index)];
  for (const formula of ROWS.formulas(sheet, sheet.rows)) state.formulas.add(formula);
  if (gone) state.followers.restore(gone);
  for (const row of sheet.rows) if (row.cells.length > 0) sheet.dirty.add(row);
  state.formulas.reset();
  state.touchStructure(sheet);
  return () => removeSheet(state, sheet);
}

function removeSheet(state: State, sheet: Sheet): Change {
  const index = state.sheets.indexOf(sheet);
  for (const formula of ROWS.formulas(sheet, sheet.rows)) state.formulas.remove(formula);
  const gone = state.followers.rename(sheet, undefined);
  state.sheets = state.sheets.filter((other) => other !== sheet);
  state.formulas.reset();
  state.touchStructure(sheet);
  state.dirtySheets.add(sheet);
  return () => placeSheet(state, sheet, Math.min(index, state.sheets.length), gone);
}

function setSheet(state: State, sheet: Sheet, facts: Of<'sheet.set'>['facts']): Change {
  const changes: Change[] = [];
  const { name, index, maxRows: _, maxColumns: __, ...rest } = facts;
  const structural = (): void => state.touchStructure(sheet);
  if (name !== undefined && name !== sheet.name) {
    freeName(state, name, sheet);
    changes.push(rename(state, sheet, name));
  }
  if (index !== undefined) changes.push(moveSheet(state, sheet, tabAt(state, index)));
  const tooMany =
    (rest.frozenRows ?? 0) > sheet.rows.length || (rest.frozenColumns ?? 0) > sheet.columns.length;
  if (tooMany) throw new OutsideSheet();
  if (Object.keys(rest).length > 0) changes.push(assign<Sheet>(sheet, rest, structural));
  return together(changes);
}

function rename(state: State, sheet: Sheet, name: string, undoing?: Renamed): Change {
  const before = sheet.name;
  const renamed = state.followers.rename(sheet, name, undoing);
  sheet.name = name;
  // A name that formulas waited for may exist now, and one they used may be gone.
  state.formulas.reset();
  state.touchStructure(sheet);
  return () => rename(state, sheet, before, renamed);
}

function moveSheet(state: State, sheet: Sheet, index: number): Change {
  const before = state.sheets.indexOf(sheet);
  const others = state.sheets.filter((other) => other !== sheet);
  state.sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
  state.touchStructure(sheet);
  return () => moveSheet(state, sheet, before);
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
