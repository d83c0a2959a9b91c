/**
 * The formula engine's own workbook, with its oddities kept in one place: it is paused except when asked, gives numbers as
 * formatted text of 9 to 15 digits, and takes input as if typed, so texts need an apostrophe.
 */
import { readFileSync } from 'node:fs';
import type { Model } from '@ironcalc/wasm';
import type { CellValue } from '../gate/operations';
import { kindOf } from './patterns';

type IronCalc = typeof import('@ironcalc/wasm');
/** Read from the package at run time; a bundler that saw the name in the call would want to pack it. */
const WASM = '@ironcalc/wasm/wasm_bg.wasm';
let loaded: IronCalc | undefined;
let memory: {
  __wbindgen_malloc(bytes: number, align: number): number;
  __wbindgen_free(at: number, bytes: number, align: number): void;
};

/** Loaded by `require` on first use: it costs some 80 ms, and a book without such formulas never pays it. */
function ironCalc(): IronCalc {
  if (!loaded) {
    loaded = require('@ironcalc/wasm') as IronCalc;
    memory = loaded.initSync({ module: readFileSync(require.resolve(WASM)) });
  }
  return loaded;
}

/** An empty workbook whose first tab is called `Companions`; it does not evaluate by itself. */
export function emptyModel(): Model {
  const model = new (ironCalc().Model)('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  model.renameSheet(0, 'Companions');
  return model;
}

/** About what a cell and its place in the engine's history take. */
const CELL_BYTES = 1_000;

/**
 * Makes room for many cells at once. The engine's memory grows in small steps otherwise, and each step makes the JavaScript
 * heap be searched as a whole: 100,000 cells took 4 s so, and take one with the room made before.
 */
export function reserve(cells: number): void {
  if (cells < 5_000) return;
  const bytes = cells * CELL_BYTES;
  memory.__wbindgen_free(memory.__wbindgen_malloc(bytes, 1), bytes, 1);
}

/** What to give the engine so that the cell holds exactly this value. */
export function inputOf(value: CellValue): string {
  if (value === '') return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return 'date' in value ? String(value.date) : `=${value.error}`;
}

/** A date the engine knows as one, so that what is added to it stays one. */
export const dateSource = (serial: number): string => `(DATE(2000,1,1)+${serial - 36_526})`;

/** The engine's names for errors that Sheets calls otherwise. */
const ERRORS: Record<string, string> = {
  '#CIRC!': '#REF!',
  '#SPILL!': '#REF!',
  '#CALC!': '#N/A',
  '#N/IMPL!': '#NAME?',
};
const [NUMBER, TEXT, BOOLEAN] = [1, 2, 4];

/** The value of a cell; its number comes, with all digits, from a companion cell `=ref&""` on the first tab. */
export function readCell(
  model: Model,
  [sheet, row, column]: [number, number, number],
  companion: [number, number],
): CellValue {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === TEXT) return shown;
  if (type === BOOLEAN) return shown === 'TRUE';
  if (type !== NUMBER) return { error: ERRORS[shown] ?? shown };
  const number = Number(model.getFormattedCellValue(0, companion[0], companion[1]));
  // The declaration of this method does not match what it returns.
  const { style } = model.getCellStyle(sheet, row, column) as unknown as { style: { num_fmt: string } };
  const pattern = style.num_fmt.toLowerCase() === 'general' ? '' : style.num_fmt;
  return kindOf(pattern) === 'date' ? { date: number } : number;
}
