/** The cells of one tab as exceljs takes them: values by their kind, formulas with what they showed, looks, notes, what may stand in them. */
import type ExcelJS from 'exceljs';
import { kindOf } from '../core';
import { columnLetters, formatA1 } from '../gate/a1';
import type { CellValue, Format, SheetFacts, Validation } from '../gate/operations';
import { type Spelling, toExcel, wrapped } from './formulas';
import type { Left } from './left';
import { runsOf, styleOf } from './looks';
import { toExcelRule } from './validations';
import type { Whole } from './whole';

export interface Ways {
  spelling: Spelling;
  left: Left;
  /** Puts a long list aside and gives its address. */
  lists: (words: readonly string[]) => string;
}

const CHUNK = 1_000;
const LONGEST_TEXT = 32_767;
const DAY = 'd mmm yyyy';
const MOMENT = 'd mmm yyyy hh:mm';
const TIME = 'hh:mm';
/** Excel knows no others. */
const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

interface Ruled {
  first: number;
  rows: number;
  column: number;
  rule: Validation;
}

export function saveCells(core: Whole, tab: SheetFacts, sheet: ExcelJS.Worksheet, ways: Ways): void {
  const { id, maxRows, maxColumns } = tab;
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  // One object for equal looks: exceljs looks each of them up once.
  const styled = (format: Format, pattern = format.numberFormat): Partial<ExcelJS.Style> => {
    const key = JSON.stringify([{ ...format, rich: undefined }, pattern]);
    const known = styles.get(key) ?? styleOf(format, pattern);
    styles.set(key, known);
    return known;
  };
  const last = { sheet: id, row: maxRows, column: 1, rows: 1, columns: maxColumns };
  const below = (core.read({ op: 'cells.formats', range: last })[0] ?? []).map((format) => styled(format));
  for (const [at, style] of below.entries()) sheet.getColumn(at + 1).style = style;
  const ruled = new Rules();
  const spilled = core.spilled(id);
  const used = core.ownRows(id);
  for (let row = 1; row <= used; row += CHUNK) {
    const range = {
      sheet: id,
      row,
      column: 1,
      rows: Math.min(CHUNK, used - row + 1),
      columns: maxColumns,
    };
    const values = core.read({ op: 'cells.values', range });
    const formulas = core.read({ op: 'cells.formulas', range });
    const formats = core.read({ op: 'cells.formats', range });
    const notes = core.read({ op: 'cells.notes', range });
    const rules = core.read({ op: 'cells.validations', range });
    for (let r = 0; r < range.rows; r++)
      for (let c = 0; c < maxColumns; c++) {
        const [format = {}, note, rule] = [formats[r]?.[c], notes[r]?.[c], rules[r]?.[c]];
        ruled.see(row + r, c + 1, rule ?? null);
        // An empty checkbox reads as false, and what a formula spills is not the cell's own.
        const box = rule?.criteria === 'CHECKBOX' && values[r]?.[c] === false;
        const value = box || spilled.has(`${row + r}:${c + 1}`) ? '' : (values[r]?.[c] ?? '');
        const formula = formulas[r]?.[c] ?? '';
        const style = styled(format, patternOf(value, format));
        if (value === '' && formula === '' && !note && style === below[c]) continue;
        const cell = sheet.getCell(row + r, c + 1);
        cell.value = formula === '' ? contentOf(value, format, ways.left) : formulaOf(formula, value, ways);
        cell.style = style;
        if (note) cell.note = note;
        if (format.wrap === 'clip' && value !== '') ways.left.add('clipped');
      }
  }
  const rest = core.read({ op: 'cells.validations', range: last })[0] ?? [];
  for (const [at, rule] of rest.entries()) ruled.see(used + 1, at + 1, rule, maxRows - used);
  saveValidations(ruled.all(), sheet, ways);
}

function patternOf(value: CellValue, { numberFormat }: Format): string | undefined {
  if (typeof value !== 'object' || !('date' in value) || kindOf(numberFormat) === 'date') return numberFormat;
  if (value.date > 0 && value.date < 1) return TIME;
  return Number.isInteger(value.date) ? DAY : MOMENT;
}

function contentOf(value: CellValue, format: Format, left: Left): ExcelJS.CellValue {
  if (value === '') return null;
  if (typeof value === 'object') return 'date' in value ? value.date : { error: errorOf(value.error) };
  if (typeof value !== 'string') return value;
  if (value.length > LONGEST_TEXT) left.add('long');
  const runs = runsOf(value, format);
  if (!runs) return value;
  const links = format.rich?.runs.flatMap(({ link }) => link ?? []) ?? [];
  if (links.length > 1) left.add('links');
  const [only] = links;
  if (links.length === 1 && only !== undefined && runs.length === 1) return { text: value, hyperlink: only };
  return { richText: runs.map(({ text, font = {} }) => ({ text, font })) };
}

const errorOf = (error: string): (typeof ERRORS)[number] =>
  ERRORS.find((each) => each === error) ?? '#VALUE!';

function formulaOf(text: string, value: CellValue, { spelling, left }: Ways): ExcelJS.CellValue {
  const { formula, foreign } = toExcel(text, spelling);
  const result =
    typeof value !== 'object' ? value : 'date' in value ? value.date : { error: errorOf(value.error) };
  left.add('functions', foreign.length > 0 ? 1 : 0, ...foreign);
  if (foreign.length === 0) return { formula, result };
  return { formula: wrapped(formula, shown(value)), result };
}

/** A value as a formula would name it. */
function shown(value: CellValue): string {
  if (typeof value === 'object') return 'date' in value ? String(value.date) : errorOf(value.error);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Longer texts in a formula are none to Excel.
  return typeof value === 'number' ? String(value) : `"${value.slice(0, 255).replaceAll('"', '""')}"`;
}

/** Cells below each other that ask the same are one rectangle. */
class Rules {
  private readonly open = new Map<number, Ruled>();
  private readonly closed: Ruled[] = [];

  see(row: number, column: number, rule: Validation | null, rows = 1): void {
    const known = this.open.get(column);
    // Equal rules are one object in the book.
    if (known && known.rule === rule) {
      known.rows += rows;
      return;
    }
    if (rows === 0) return;
    if (known) this.closed.push(known);
    if (rule) this.open.set(column, { first: row, rows, column, rule });
    else this.open.delete(column);
  }

  all(): Ruled[] {
    return [...this.closed, ...this.open.values()];
  }
}

interface Validations {
  add(address: string, validation: ExcelJS.DataValidation): void;
}
/** Its types leave them out; cell by cell they would be as many as the sheet is high. */
const takesValidations = (
  sheet: ExcelJS.Worksheet,
): sheet is ExcelJS.Worksheet & { dataValidations: Validations } => 'dataValidations' in sheet;

function saveValidations(
  ruled: readonly Ruled[],
  sheet: ExcelJS.Worksheet,
  { spelling, left, lists }: Ways,
): void {
  if (!takesValidations(sheet)) return;
  for (const { first, rows, column, rule } of ruled) {
    const cell = `${columnLetters(column)}${first}`;
    const made = toExcelRule(rule, {
      cell,
      list: lists,
      excel: (formula) => toExcel(formula, spelling).formula,
    });
    if (made) sheet.dataValidations.add(formatA1({ row: first, column, rows, columns: 1 }), made);
    left.add('validations', made ? 0 : 1);
    left.add('boxes', rule.criteria === 'CHECKBOX' ? rows : 0);
  }
}
