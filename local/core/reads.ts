/**
 * Reading operations: plain data cut out of the book, formulas worked out where their values are asked for. Dates and errors
 * are the book's own objects, not copies: a reader must not change them.
 */
import type {
  Answers,
  BasicFilter,
  CellValue,
  Format,
  Operation,
  ReadOperation,
  Rect,
  Validation,
} from '../gate/operations';
import { chartsOf } from './charts';
import { displayValue } from './display';
import { Formula } from './formula';
import type { Sheet, Stored } from './sheet';
import type { State } from './state';

export const CHECKBOX = 'CHECKBOX';

export function answer(state: State, operation: ReadOperation): Answers[ReadOperation['op']] {
  switch (operation.op) {
    case 'book.facts':
      return { ...state.facts };
    case 'sheets.list':
      return state.sheets.map((sheet, index) => sheet.facts(index + 1));
    case 'sheet.facts': {
      const at = state.sheets.findIndex(({ id }) => id === operation.sheet);
      return state.sheets[at]?.facts(at + 1) ?? null;
    }
    case 'sheet.extent':
      return extentOf(state, state.sheet(operation.sheet));
    case 'cells.values':
      return values(state, operation.range);
    case 'cells.formulas':
      return block(state, operation.range, '', (cell) => (cell instanceof Formula ? cell.text : ''));
    case 'cells.display':
      return display(state, operation.range);
    case 'cells.notes':
      return layer(state, operation.range, (row, { slot }) => row.notes?.get(slot) ?? '');
    case 'cells.formats':
      return layer<Format>(state, operation.range, (row, { slot, format }) => ({
        ...state.looks.formats.at(row.formats?.[slot] ?? format),
      }));
    case 'cells.validations':
      return layer<Validation | null>(state, operation.range, (row, { slot, validation }) =>
        state.looks.validation(row.validations?.[slot] ?? validation),
      );
    case 'cells.find':
      return find(state, operation);
    case 'sheet.protections':
      return state.sheet(operation.sheet).protections;
    case 'sheet.rules':
      return state.sheet(operation.sheet).rules;
    case 'sheet.merges':
      return state.sheet(operation.sheet).merges;
    case 'sheet.filter':
      return filterOf(state.sheet(operation.sheet));
    case 'sheet.charts':
      return chartsOf(state, state.sheet(operation.sheet));
    case 'sheet.things':
      return state.sheet(operation.sheet).things;
    case 'bands.list':
      return state.sheets.flatMap(({ bands }) => bands);
    case 'names.list':
      return state.sheets.flatMap(({ names }) => names);
    case 'sheet.metadata':
      return metadata(state.sheet(operation.sheet));
    case 'properties.read':
      return state.drawers.readProperties(operation.store);
    case 'cache.read':
      return state.drawers.readCache(operation.store, operation.keys);
    case 'triggers.list':
      return state.drawers.triggers(operation.owner);
    case 'rows.facts': {
      const { first, count } = operation;
      const rows = state.sheet(operation.sheet).rows.slice(first - 1, first - 1 + count);
      return rows.map(({ height, hidden, filtered, depth, collapsed }) => ({
        ...{ height: height ?? null, hidden, filtered, depth, collapsed },
      }));
    }
    case 'files.list':
      return state.files.list(operation.owner);
    case 'files.text':
      return state.files.text(operation.owner, operation.id);
    case 'person.facts':
      return state.drawers.person(operation.email);
  }
}

type Line = Sheet['rows'][number];
type Column = Sheet['columns'][number];

function layer<T>(state: State, range: Rect, made: (row: Line, column: Column) => T): T[][] {
  const { rows, columns } = state.sheet(range.sheet).cut(range);
  return rows.map((row) => columns.map((column) => made(row, column)));
}

function block<T>(
  state: State,
  range: Rect,
  empty: T,
  made: (cell: Exclude<Stored, undefined>, row: Line, column: Column) => T,
): T[][] {
  return layer(state, range, (row, column) => {
    const cell = row.cells[column.slot];
    return cell === undefined ? empty : made(cell, row, column);
  });
}

/** Values as a script sees them. Whole blocks of plain cells are the common case and take the short way. */
export function values(state: State, range: Rect): CellValue[][] {
  const sheet = state.sheet(range.sheet);
  const spilled = state.formulas.spilled(sheet);
  const { rows, columns } = sheet.cut(range);
  const boxes = checkboxes(state, sheet);
  return rows.map((row) => {
    const line: CellValue[] = [];
    for (const { slot, format, validation } of columns) {
      const cell = row.cells[slot];
      if (typeof cell === 'string' || typeof cell === 'boolean') line.push(cell);
      else if (cell === undefined) {
        const box = boxes?.has(row.validations?.[slot] ?? validation);
        line.push(
          box ? false : spilled.size > 0 ? (spilled.get(`${row.at}:${sheet.columnOf(slot)}`) ?? '') : '',
        );
      } else {
        const value = cell instanceof Formula ? state.formulas.valueOf(cell) : cell;
        line.push(state.seen(value, row.formats?.[slot] ?? format));
      }
    }
    return line;
  });
}

/** Ids of checkbox validations: an empty cell under one shows an unchecked box and reads as false. */
function checkboxes(state: State, sheet: Sheet): Set<number> | undefined {
  const { validations } = state.looks;
  const boxes = new Set<number>();
  for (let id = 1; id < validations.size; id++) {
    const { criteria, args } = validations.at(id) as Validation;
    if (criteria === CHECKBOX && args.length === 0) boxes.add(id);
  }
  return boxes.size > 0 && sheet.columns.length > 0 ? boxes : undefined;
}

export function display(state: State, range: Rect): string[][] {
  const { locale } = state.facts;
  const shown = values(state, range);
  return layer(state, range, (row, { slot, format }) => row.formats?.[slot] ?? format).map((ids, r) =>
    ids.map((id, c) => displayValue(shown[r]?.[c] ?? '', state.looks.formats.at(id).numberFormat, locale)),
  );
}

/** The last row and column with content, the further results of formulas included. */
export function extentOf(state: State, sheet: Sheet): { lastRow: number; lastColumn: number } {
  sheet.extent ??= searchedExtent(state, sheet);
  let { lastRow, lastColumn } = sheet.extent;
  for (const cell of state.formulas.spilled(sheet).keys()) {
    const [row, column] = cell.split(':').map(Number) as [number, number];
    [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
  }
  return { lastRow, lastColumn };
}

/** From the last row up: of the rows above it only what lies further right counts. */
function searchedExtent(state: State, sheet: Sheet): { lastRow: number; lastColumn: number } {
  const boxes = checkboxes(state, sheet);
  const { rows, columns } = sheet;
  const boxed = columns.some(({ validation }) => boxes?.has(validation));
  let [lastRow, lastColumn] = [0, 0];
  for (let above = rows.length; above > 0 && lastColumn < columns.length; above--) {
    const row = rows[above - 1] as Line;
    if (!boxed && row.cells.length === 0 && !row.validations) continue;
    for (let at = columns.length; at > lastColumn; at--) {
      const { slot, validation } = columns[at - 1] as Column;
      if (row.cells[slot] === undefined && !boxes?.has(row.validations?.[slot] ?? validation)) continue;
      lastRow ||= row.at;
      lastColumn = at;
    }
  }
  return { lastRow, lastColumn };
}

/** Like a text finder: what cells show is searched, row by row. */
function find(
  state: State,
  operation: Extract<Operation, { op: 'cells.find' }>,
): { row: number; column: number }[] {
  const { range, text, matchCase, matchEntireCell } = operation;
  const folded = (value: string): string => (matchCase ? value : value.toLowerCase());
  const wanted = folded(text);
  const hits: { row: number; column: number }[] = [];
  display(state, range).forEach((line, r) => {
    line.forEach((shown, c) => {
      if (shown === '') return;
      const found = matchEntireCell ? folded(shown) === wanted : folded(shown).includes(wanted);
      if (found) hits.push({ row: range.row + r, column: range.column + c });
    });
  });
  return hits;
}

/** The filter as it stands now; columns that were deleted filter no more. */
function filterOf(sheet: Sheet): BasicFilter | null {
  if (!sheet.filter) return null;
  const { range, hidden, conditions = [] } = sheet.filter;
  const standing = hidden.map(({ slot, values }) => ({ column: sheet.columnOf(slot), values }));
  const asked = conditions
    .map(({ slot, condition }) => ({ column: sheet.columnOf(slot), condition }))
    .filter(({ column }) => column > 0);
  return {
    range,
    hidden: standing.filter(({ column }) => column > 0),
    ...(asked.length > 0 && { conditions: asked }),
  };
}

/** Metadata of a deleted row or column is gone with it. */
function metadata(sheet: Sheet): Answers['sheet.metadata'] {
  return sheet.metadata.flatMap(({ id, key, value, slot, row }) => {
    if (slot !== undefined) {
      const column = sheet.columnOf(slot);
      return column > 0 ? [{ id, key, value, column }] : [];
    }
    if (row) return row.at > 0 ? [{ id, key, value, row: row.at }] : [];
    return [{ id, key, value }];
  });
}
