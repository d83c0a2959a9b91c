/** Writing operations on sheets: protections, rules, filters, charts, bands, names, metadata; lines and tabs have files of their own. */
import type { Rect, WriteOperation } from '../gate/operations';
import { addChart, removeChart, setChart } from './charts';
import { setFilter } from './filters';
import { together } from './lines';
import { applyToLines, type LineOperation } from './linewrites';
import { OutsideSheet, Refusal } from './problems';
import type { Sheet } from './sheet';
import { assign, type State } from './state';
import { removeSheet, setSheet } from './tabs';
import type { Change } from './undo';

type Of<O extends WriteOperation['op']> = Extract<WriteOperation, { op: O }>;
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

export function applyToSheet(state: State, operation: SheetOperation): Change {
  const sheet = state.sheet(operation.sheet);
  const touched = (): void => state.touchSheet(sheet);
  switch (operation.op) {
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

    default:
      return applyToLines(state, sheet, operation);
  }
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
