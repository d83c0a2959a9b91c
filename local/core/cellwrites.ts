/** Writing operations on cells: contents, looks, notes, validations, merging, sorting. */
import type { CellValue, Format, Rect, WriteOperation } from '../gate/operations';
import { Formula } from './formula';
import { together } from './lines';
import { merge, sortMerges, unmerge } from './merges';
import { Refusal } from './problems';
import { writeReference } from './reference';
import type { Row, Sheet, Stored } from './sheet';
import { sortedOrder } from './sorting';
import { assign, type State } from './state';
import { rewritten } from './tokens';
import type { Change } from './undo';

type Of<O extends WriteOperation['op']> = Extract<WriteOperation, { op: O }>;
export type CellOperation = Of<
  | 'cells.write'
  | 'cells.formulas.write'
  | 'cells.clear'
  | 'cells.format'
  | 'cells.note'
  | 'cells.validate'
  | 'cells.merge'
  | 'cells.unmerge'
  | 'cells.sort'
>;

export function applyToCells(state: State, operation: CellOperation): Change {
  const sheet = state.sheet(operation.range.sheet);
  switch (operation.op) {
    case 'cells.write':
      return together([
        contents(state, sheet, operation.range, operation.values, stored),
        ...oneLook(state, sheet, operation.range),
      ]);
    case 'cells.formulas.write':
      return contents(state, sheet, operation.range, operation.formulas, (text, row, slot) =>
        text === '' ? undefined : new Formula(sheet, row, slot, text),
      );
    case 'cells.clear':
      return clear(state, sheet, operation);
    case 'cells.format':
      return restyle(state, sheet, operation.range, 'formats', operation.formats, (id, change: Format) =>
        mixed(state, id, change),
      );
    case 'cells.validate':
      return restyle(state, sheet, operation.range, 'validations', operation.validations, (_, rule) =>
        rule ? state.looks.validations.id(rule) : 0,
      );
    case 'cells.note': {
      const { rows, columns } = sheet.cut(operation.range);
      const slots = columns.map(({ slot }) => slot);
      const notes = rows.map((_, r) => slots.map((_, c) => spread(operation.notes, r, c) || undefined));
      return state.cells.put(sheet, rows, slots, 'notes', notes);
    }
    case 'cells.merge':
      return merge(state, sheet, operation.range);
    case 'cells.unmerge':
      return unmerge(state, sheet, operation.range);
    case 'cells.sort':
      return sort(state, sheet, operation.range, operation.by);
  }
}

/** Objects are copied: one that came out of a script's realm would keep that realm in memory. */
function stored(value: CellValue): Stored {
  if (typeof value !== 'object') return value === '' ? undefined : value;
  return 'date' in value ? { date: value.date } : { error: value.error };
}

function contents<T>(
  state: State,
  sheet: Sheet,
  range: Rect,
  given: T[][],
  made: (thing: T, row: Row, slot: number) => Stored,
): Change {
  const { rows, columns } = sheet.cut(range);
  sameSize(range, given);
  const slots = columns.map(({ slot }) => slot);
  const next = rows.map((row, r) => slots.map((slot, c) => made((given[r] as T[])[c] as T, row, slot)));
  return state.cells.put(sheet, rows, slots, 'cells', next);
}

function sameSize(range: Rect, given: unknown[][]): void {
  const complain = (what: 'row' | 'column', data: number, has: number): never => {
    throw new Refusal(
      `The number of ${what}s in the data does not match the number of ${what}s in the range. The data has ${data} but the range has ${has}.`,
    );
  };
  if (given.length !== range.rows) complain('row', given.length, range.rows);
  const odd = given.find((line) => line.length !== range.columns);
  if (odd) complain('column', odd.length, range.columns);
}

/** One thing for a whole range, or one line for all its rows, may be given once. */
function spread<T>(given: T[][], row: number, column: number): T {
  const line = (given.length === 1 ? given[0] : given[row]) as T[];
  return (line.length === 1 ? line[0] : line[column]) as T;
}

function clear(state: State, sheet: Sheet, operation: Of<'cells.clear'>): Change {
  const { rows, columns } = sheet.cut(operation.range);
  const slots = columns.map(({ slot }) => slot);
  const nothing = rows.map(() => slots.map(() => undefined));
  const changes: Change[] = [];
  if (operation.contents)
    changes.push(
      state.cells.put(sheet, rows, slots, 'cells', nothing),
      ...oneLook(state, sheet, operation.range),
    );
  if (operation.notes) changes.push(state.cells.put(sheet, rows, slots, 'notes', nothing));
  if (operation.formats) changes.push(restyle(state, sheet, operation.range, 'formats', [[0]], () => 0));
  if (operation.validations)
    changes.push(restyle(state, sheet, operation.range, 'validations', [[0]], () => 0));
  return together(changes);
}

/** A text that is written anew has one look and no links. */
function oneLook(state: State, sheet: Sheet, range: Rect): Change[] {
  if (!state.looks.hasRich) return [];
  const { rows, columns } = sheet.cut(range);
  return rows.flatMap((row) =>
    columns.flatMap(({ slot, format }) => {
      const { rich, ...look } = state.looks.formats.at(row.formats?.[slot] ?? format);
      return rich ? [state.cells.put(sheet, [row], [slot], 'formats', [[state.looks.formats.id(look)]])] : [];
    }),
  );
}

/** Values that take a key back to the default. */
const NONE: Readonly<Record<string, unknown>> = {
  ...{ bold: false, italic: false, fontSize: 10, verticalAlign: 'bottom', wrap: 'overflow' },
  ...{ line: 'none', rotation: 0, align: 'general' },
};

/** The present look with some of its keys set; an empty value takes a key back to the sheet's default. */
function mixed(state: State, id: number, change: Format): number {
  const next = Object.entries({ ...state.looks.formats.at(id), ...change }).filter(
    ([key, value]) => value !== undefined && value !== null && value !== '' && value !== NONE[key],
  );
  return state.looks.formats.id(Object.fromEntries(next));
}

/**
 * Gives each cell the id that `next` makes of its present one. A change that is the same down to the sheet's last row is kept
 * on the column, so that a format on 100,000 rows is one number, and rows added below have it too.
 */
function restyle<T>(
  state: State,
  sheet: Sheet,
  range: Rect,
  layer: 'formats' | 'validations',
  given: T[][],
  next: (id: number, change: T) => number,
): Change {
  const { rows, columns } = sheet.cut(range);
  if (given.length > 1 && same(given)) given = given.slice(0, 1);
  const toTheEnd =
    range.row + range.rows - 1 === sheet.rows.length && range.row <= range.rows && given.length === 1;
  const single = layer === 'formats' ? 'format' : 'validation';
  const changes: Change[] = [];
  const slots = columns.map(({ slot }) => slot);
  const known = new Map<T, Map<number, number>>();
  const made = (id: number, change: T): number => {
    const ids = known.get(change) ?? new Map<number, number>();
    known.set(change, ids);
    const found = ids.get(id) ?? next(id, change);
    ids.set(id, found);
    return found;
  };
  const ids = rows.map((row, r) =>
    columns.map((column, c) => {
      const own = row[layer]?.[column.slot];
      if (toTheEnd && own === undefined) return undefined;
      return made(own ?? column[single], spread(given, r, c));
    }),
  );
  if (toTheEnd) {
    const above = sheet.rows.slice(0, range.row - 1);
    const kept = above.map((row) => columns.map((column) => row[layer]?.[column.slot] ?? column[single]));
    changes.push(state.cells.put(sheet, above, slots, layer, kept));
    const touched = rows
      .map((row, r) => ({ row, line: ids[r] as (number | undefined)[] }))
      .filter(({ line }) => line.some((id) => id !== undefined));
    changes.push(
      state.cells.put(
        sheet,
        touched.map(({ row }) => row),
        slots,
        layer,
        touched.map(({ line }) => line),
      ),
    );
    columns.forEach((column, c) => {
      const id = made(column[single], spread(given, 0, c));
      changes.push(
        assign(column, { [single]: id }, () => {
          sheet.extent = undefined;
          state.touchSheet(sheet);
        }),
      );
    });
  } else changes.push(state.cells.put(sheet, rows, slots, layer, ids));
  return together(changes);
}

function same(given: unknown[][]): boolean {
  const first = JSON.stringify(given[0]);
  return given.every((line) => line === given[0] || JSON.stringify(line) === first);
}

/** Contents, looks and notes of the range's cells change places; validations stay where they are. */
function sort(state: State, sheet: Sheet, range: Rect, by: Of<'cells.sort'>['by']): Change {
  const { rows, columns } = sheet.cut(range);
  const keys = by.map(({ column, ascending }) => ({
    ascending,
    values: rows.map((row) => state.valueAt(sheet, row.at, column)),
  }));
  const order = sortedOrder(rows.length, keys);
  const merges = sortMerges(state, sheet, range, order);
  const slots = columns.map(({ slot }) => slot);
  const from = order.map((index) => rows[index] as Row);
  const cells = rows.map((row, r) =>
    slots.map((slot) => broughtTo(sheet, (from[r] as Row).cells[slot], row, slot)),
  );
  return together([
    state.cells.put(sheet, rows, slots, 'cells', cells),
    state.cells.put(
      sheet,
      rows,
      slots,
      'formats',
      from.map((row) => slots.map((slot) => row.formats?.[slot])),
    ),
    state.cells.put(
      sheet,
      rows,
      slots,
      'notes',
      from.map((row) => slots.map((slot) => row.notes?.get(slot))),
    ),
    ...merges,
  ]);
}

/** A formula that comes to another row looks from there: its relative rows go along, as when it is copied. */
function broughtTo(sheet: Sheet, cell: Stored, row: Row, slot: number): Stored {
  if (!(cell instanceof Formula) || cell.row === row) return cell;
  const down = row.at - cell.row.at;
  const text = rewritten(cell.tokens, (reference) => {
    const { start, end } = reference;
    const shifted = { ...start, row: start.row && !start.fixedRow ? start.row + down : start.row };
    const last = end && { ...end, row: end.row && !end.fixedRow ? end.row + down : end.row };
    if (shifted.row < 0 || (start.row > 0 && shifted.row < 1) || (last && end.row > 0 && last.row < 1))
      return undefined;
    return writeReference({ ...reference, start: shifted, ...(last && { end: last }) });
  });
  return new Formula(sheet, row, slot, `=${text}`);
}
