/** Tabs: made, taken away, renamed, moved, and what is set of a whole one. Each gives the change that takes it back. */
import type { WriteOperation } from '../gate/operations';
import type { Renamed } from './followers';
import { ROWS, together } from './lines';
import { OutsideSheet, Refusal } from './problems';
import { Sheet } from './sheet';
import { assign, type State } from './state';
import type { Change } from './undo';

type Of<O extends WriteOperation['op']> = Extract<WriteOperation, { op: O }>;

/** Google's limit of a workbook. */
const CELLS = 10_000_000;

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

/** Stops where so many cells more would pass the limit. */
export function room(state: State, more: number): void {
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

export function removeSheet(state: State, sheet: Sheet): Change {
  const index = state.sheets.indexOf(sheet);
  for (const formula of ROWS.formulas(sheet, sheet.rows)) state.formulas.remove(formula);
  const gone = state.followers.rename(sheet, undefined);
  state.sheets = state.sheets.filter((other) => other !== sheet);
  state.formulas.reset();
  state.touchStructure(sheet);
  state.dirtySheets.add(sheet);
  return () => placeSheet(state, sheet, Math.min(index, state.sheets.length), gone);
}

export function setSheet(state: State, sheet: Sheet, facts: Of<'sheet.set'>['facts']): Change {
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
