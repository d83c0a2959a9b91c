/**
 * All values of a book as texts, for tests that compare whole books thousands of times: a row's text is kept until something on the row changes, so that
 * only what differs since the last look is read again. Sheets into which a formula spills are read each time.
 */
import type { CellValue } from '../gate/operations';
import { Formula } from './formula';
import { extentOf, values } from './reads';
import type { Row, Sheet } from './sheet';
import type { State } from './state';

interface Kept {
  /** The row's contents and looks are those of this edition of it. */
  edition: number;
  /** The sheet's columns, their order and what they make of a number. */
  columns: string;
  /** What the row's formulas gave: the text holds while they give the same. */
  formulas: readonly (readonly [Formula, CellValue])[];
  text: string;
}

const kept = new WeakMap<Row, Kept>();
/** Of a sheet into which nothing spills the whole text. */
const whole = new WeakMap<Sheet, Kept & { name: string }>();

/** One text for each sheet, in the order of tabs: its name, then a line of JSON for each row down to the last that is not empty. */
export function contentsOf(state: State): string[] {
  return state.sheets.map((sheet) => textOfSheet(state, sheet));
}

function textOfSheet(state: State, sheet: Sheet): string {
  const columns = sheet.columns
    .map(({ slot, format, validation }) => `${slot}.${format}.${validation}`)
    .join();
  const { name } = sheet;
  const known = whole.get(sheet);
  const same = known?.edition === sheet.edition && known.columns === columns && known.name === name;
  const spills = state.formulas.spilled(sheet).size > 0;
  if (same && !spills && holds(state, known)) return known.text;
  const text = readLines(state, sheet, columns, spills);
  if (!spills) {
    const formulas = state.formulas.of(sheet).map((each) => [each, state.formulas.valueOf(each)] as const);
    whole.set(sheet, { name, edition: sheet.edition, columns, formulas, text });
  }
  return text;
}

function readLines(state: State, sheet: Sheet, columns: string, spills: boolean): string {
  const { lastRow, lastColumn } = extentOf(state, sheet);
  const title = JSON.stringify(sheet.name);
  if (lastRow === 0) return title;
  const rows = sheet.rows.slice(0, lastRow);
  const lines = rows.map((row) => {
    const known = spills ? undefined : kept.get(row);
    return known?.edition === row.edition && known.columns === columns && holds(state, known)
      ? known.text
      : undefined;
  });
  for (const [first, count] of gaps(lines)) {
    const range = { sheet: sheet.id, row: first + 1, column: 1, rows: count, columns: lastColumn };
    for (const [index, line] of values(state, range).entries()) {
      const row = rows[first + index] as Row;
      const text = textOf(line);
      lines[first + index] = text;
      if (spills) continue;
      const formulas = row.cells.flatMap((cell) =>
        cell instanceof Formula ? [[cell, state.formulas.valueOf(cell)] as const] : [],
      );
      kept.set(row, { edition: row.edition, columns, formulas, text });
    }
  }
  const last = lines.findLastIndex((line) => line !== '');
  return [title, ...lines.slice(0, last + 1)].join('\n');
}

const holds = (state: State, { formulas }: Kept): boolean =>
  formulas.every(([formula, value]) => state.formulas.valueOf(formula) === value);

/** Stretches of lines that are not known: where they begin, and how many. */
function gaps(lines: readonly (string | undefined)[]): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    const last = found[found.length - 1];
    if (line !== undefined) continue;
    if (last && last[0] + last[1] === at) last[1] += 1;
    else found.push([at, 1]);
  }
  return found;
}

/** Empty cells at the row's end are left out. */
function textOf(line: CellValue[]): string {
  const last = line.findLastIndex((value) => value !== '');
  return last < 0 ? '' : JSON.stringify(line.slice(0, last + 1));
}
