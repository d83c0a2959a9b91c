/** Turns what a script handed to `setValues` into book operations, as Google reads it: a string counts as typed. */
import type { TypedWrite } from './messages';
import type { CellValue, Format, Rect, WriteOperation } from './operations';
import { GoogleError, SENTENCES } from './problem';
import type { World } from './world';

/** A cell takes no more characters. */
export const LONGEST = 50_000;

/** The operations of a typed write, by the formats and the locale the book has now. Values come back for the judge. */
export function coerced(
  write: TypedWrite,
  world: World,
): { operations: WriteOperation[]; range: Rect; values: CellValue[][] } {
  const { core } = world;
  if (write.op === 'row.append') return appended(write, world);
  const { range } = write;
  const { locale } = core.read({ op: 'book.facts' });
  const formats = needsFormats(write.values) ? core.read({ op: 'cells.formats', range }) : undefined;
  const formulas: WriteOperation[] = [];
  const patterns: WriteOperation[] = [];
  const values = write.values.map((row, r) =>
    row.map((value, c) => {
      const format = formats?.[r]?.[c]?.numberFormat;
      const cell = { sheet: range.sheet, row: range.row + r, column: range.column + c, rows: 1, columns: 1 };
      if (typeof value !== 'string' || value === '') return value;
      if (value.length > LONGEST) throw new GoogleError(SENTENCES.tooLong);
      const typed = world.typed(value, { locale, format });
      if ('formula' in typed) {
        formulas.push({ op: 'cells.formulas.write', range: cell, formulas: [[typed.formula]] });
        return '';
      }
      if (typed.numberFormat) patterns.push(patternOf(cell, { numberFormat: typed.numberFormat }));
      return typed.value;
    }),
  );
  return { operations: [{ op: 'cells.write', range, values }, ...formulas, ...patterns], range, values };
}

function appended(write: TypedWrite & { op: 'row.append' }, world: World): ReturnType<typeof coerced> {
  const { core } = world;
  const { lastRow } = core.read({ op: 'sheet.extent', sheet: write.sheet });
  const sheet = core.read({ op: 'sheet.facts', sheet: write.sheet });
  const grow: WriteOperation[] = [];
  if (sheet && lastRow >= sheet.maxRows)
    grow.push({ op: 'rows.insert', sheet: sheet.id, before: sheet.maxRows + 1, count: 1 });
  if (sheet && write.values.length > sheet.maxColumns) {
    const count = write.values.length - sheet.maxColumns;
    grow.push({ op: 'columns.insert', sheet: sheet.id, before: sheet.maxColumns + 1, count });
  }
  for (const operation of grow) core.apply(operation);
  const range = { sheet: write.sheet, row: lastRow + 1, column: 1, rows: 1, columns: write.values.length };
  return coerced({ op: 'cells.set', range, values: [write.values] }, world);
}

const needsFormats = (values: CellValue[][]): boolean =>
  values.some((row) => row.some((value) => typeof value === 'string' && value !== ''));

const patternOf = (range: Rect, format: Format): WriteOperation => ({
  op: 'cells.format',
  range,
  formats: [[format]],
});
