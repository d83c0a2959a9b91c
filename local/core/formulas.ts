/**
 * All formulas of the book and which of them are out of date. Nothing is worked out when a cell changes, only when a formula's
 * value is read: simple ones here, the others by the engine, which is loaded at the first one.
 */
import type { CellValue } from '../gate/operations';
import { plainNumber } from './display';
import { Engine } from './engine';
import { type Area, type Formula, meets } from './formula';
import { localeFacts } from './patterns';
import { writeReference } from './reference';
import type { Sheet } from './sheet';
import { type Surroundings, simpleFormula } from './simple';
import { standardTokens } from './standard';
import type { Token } from './tokens';

/** What formulas need of the book. */
export interface Grounds {
  sheetNamed(name: string): Sheet | undefined;
  rangeNamed(name: string): Area | undefined;
  /** The value a cell shows to others, results of formulas included. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue;
  /** The value that lies in the cell itself: nothing for a formula or for a cell that another formula fills. */
  literalAt(sheet: Sheet, row: number, column: number): CellValue;
  formulaAt(sheet: Sheet, row: number, column: number): Formula | undefined;
  /** The book's wall clock as a serial. */
  clock(): number;
  locale(): string;
  isCustom(name: string): boolean;
  customFunction(name: string, args: unknown[]): unknown;
}

/** Beyond this many changed places one rectangle around all of a sheet's is cheaper to ask about. */
const MANY = 64;

export class Formulas {
  private readonly bySheet = new Map<Sheet, Set<Formula>>();
  private changed: Area[] = [];
  private readonly volatile = new Set<Formula>();
  private second = Number.NaN;
  private engine: Engine | undefined;

  constructor(private readonly grounds: Grounds) {}

  add(formula: Formula): void {
    const here = this.bySheet.get(formula.sheet) ?? new Set();
    this.bySheet.set(formula.sheet, here.add(formula));
    if (formula.volatile) this.volatile.add(formula);
  }

  remove(formula: Formula): void {
    this.bySheet.get(formula.sheet)?.delete(formula);
    this.volatile.delete(formula);
    this.engine?.drop(formula);
  }

  *all(): Iterable<Formula> {
    for (const formulas of this.bySheet.values()) yield* formulas;
  }

  /** A sheet's formulas. */
  of(sheet: Sheet): Formula[] {
    return [...(this.bySheet.get(sheet) ?? [])];
  }

  /** Sheets that have formulas: what they show may depend on any other sheet. */
  sheets(): Sheet[] {
    return [...this.bySheet].flatMap(([sheet, formulas]) => (formulas.size > 0 ? [sheet] : []));
  }

  /** Cells of the area hold something else now. */
  touch(area: Area): void {
    if (this.changed.length >= MANY) {
      const whole = new Map<Sheet, Area>();
      for (const part of this.changed) {
        const sum = whole.get(part.sheet);
        whole.set(part.sheet, sum ? around(sum, part) : part);
      }
      this.changed = [...whole.values()];
    }
    this.changed.push(area);
  }

  /** Rows, columns or sheets are not where they were: everything is found anew. */
  reset(): void {
    for (const formula of this.all()) formula.forget();
    this.changed = [];
    this.engine?.clear();
  }

  valueOf(formula: Formula): CellValue {
    this.settle();
    if (!formula.fresh) this.work(formula);
    return formula.value;
  }

  /** Values that formulas put into cells beside their own, by `row:column`; empty where nothing spills. */
  spilled(sheet: Sheet): Map<string, CellValue> {
    const cells = new Map<string, CellValue>();
    const here: Formula[] = [];
    // Asked at every reading, and most formulas are simple: no list of all is made on the way.
    for (const formula of this.bySheet.get(sheet) ?? []) if (!this.simple(formula)) here.push(formula);
    if (here.length === 0) return cells;
    this.settle();
    const stale = here.filter((formula) => !formula.fresh);
    if (stale.length > 0) this.ready().calculate(stale);
    for (const formula of here) {
      const { top, left } = formula.area();
      formula.spill?.forEach((line, down) => {
        line.forEach((value, right) => {
          if (down + right > 0) cells.set(`${top + down}:${left + right}`, value);
        });
      });
    }
    return cells;
  }

  /** The rectangles a formula refers to; an open end reaches to the edge of its sheet. */
  areas(formula: Formula): Area[] {
    formula.areas ??= formula.tokens.flatMap((token) => this.areaOf(formula, token) ?? []);
    return formula.areas;
  }

  areaOf(formula: { sheet: Sheet }, token: Token): Area | undefined {
    const { reference } = token;
    if (token.kind === 'name') return this.grounds.rangeNamed(token.text);
    if (!reference) return undefined;
    const sheet = reference.sheet === undefined ? formula.sheet : this.grounds.sheetNamed(reference.sheet);
    if (!sheet) return undefined;
    const { start, end = start } = reference;
    const rows = [start.row || 1, end.row || Math.max(sheet.rows.length, start.row)] as const;
    const columns = [start.column || 1, end.column || Math.max(sheet.columns.length, start.column)] as const;
    return {
      sheet,
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
  }

  /** What a simple formula sees from a cell; conditional rules use it too. */
  surroundings(row: number, column: number, area: (token: Token) => Area | undefined): Surroundings {
    const { decimal } = localeFacts(this.grounds.locale());
    return {
      row,
      column,
      area,
      value: (area, row, column) => this.grounds.valueAt(area.sheet, row, column),
      text: (value) => textOf(value, decimal),
    };
  }

  standard(tokens: Token[]): Token[] | undefined {
    const known = tokens.some(({ kind }) => kind === 'name')
      ? tokens.map((token) => this.spelt(token))
      : tokens;
    return standardTokens(known, localeFacts(this.grounds.locale()).decimal === ',');
  }

  /** A named range by its address. */
  private spelt(token: Token): Token {
    const area = token.kind === 'name' ? this.grounds.rangeNamed(token.text) : undefined;
    if (!area) return token;
    const start = { row: area.top, column: area.left, fixedRow: true, fixedColumn: true };
    const end = { row: area.bottom, column: area.right, fixedRow: true, fixedColumn: true };
    const one = area.top === area.bottom && area.left === area.right;
    const reference = { sheet: area.sheet.name, start, ...(!one && { end }) };
    return { kind: 'reference', text: writeReference(reference), reference };
  }

  /** Marks what depends on changed cells, however far; a dependent formula's own cell has changed too. */
  private settle(): void {
    if (this.volatile.size > 0) this.age();
    if (this.changed.length === 0) return;
    const changed = this.changed;
    this.changed = [];
    for (let area = changed.pop(); area; area = changed.pop()) {
      this.engine?.touch(area);
      for (const formula of this.all()) {
        const reached = formula.fresh && this.areas(formula).some((other) => meets(other, area as Area));
        if (!reached) continue;
        formula.fresh = false;
        changed.push(formula.area());
      }
    }
  }

  private age(): void {
    const second = Math.floor(this.grounds.clock() * 86_400 + 0.5);
    if (second === this.second) return;
    this.second = second;
    for (const formula of this.volatile) {
      formula.fresh = false;
      this.changed.push(formula.area());
    }
  }

  private simple(formula: Formula): boolean {
    if (formula.simple === undefined) {
      const tokens = this.standard(formula.tokens);
      formula.simple = tokens ? (simpleFormula(tokens) ?? null) : () => ({ error: '#ERROR!' });
    }
    return formula.simple !== null;
  }

  private work(formula: Formula): void {
    if (!this.simple(formula)) {
      this.ready().calculate([formula]);
      return;
    }
    if (formula.busy) {
      formula.value = { error: '#REF!' };
      return;
    }
    formula.busy = true;
    const { top, left } = formula.area();
    const at = this.surroundings(top, left, (token) => this.areaOf(formula, token));
    formula.value = (formula.simple as NonNullable<Formula['simple']>)(at);
    formula.busy = false;
    formula.fresh = true;
  }

  /** The values of formulas that lie on no cell, such as a rule's. */
  probe(sheet: Sheet, texts: string[]): CellValue[] {
    this.settle();
    return this.ready().probe(sheet, texts);
  }

  private ready(): Engine {
    const { grounds } = this;
    this.engine ??= new Engine({
      valueAt: (sheet, row, column) => grounds.valueAt(sheet, row, column),
      literalAt: (sheet, row, column) => grounds.literalAt(sheet, row, column),
      formulaAt: (sheet, row, column) => grounds.formulaAt(sheet, row, column),
      isCustom: (name) => grounds.isCustom(name),
      customFunction: (name, args) => grounds.customFunction(name, args),
      clock: () => grounds.clock(),
      areaOf: (formula, token) => this.areaOf(formula, token),
      areas: (formula) => this.areas(formula),
      standard: (tokens) => this.standard(tokens),
      isSimple: (formula) => this.simple(formula),
    });
    return this.engine;
  }
}

/** Numbers turn into text with up to fifteen digits; dates as the engine of Sheets joins them, by their serial's default look. */
function textOf(value: CellValue, decimal: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number')
    return Number(value.toPrecision(15)).toString().replace('.', decimal).replace('e+', 'E+');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return 'date' in value ? plainNumber(value.date, decimal) : value.error;
}

const around = (a: Area, b: Area): Area => ({
  sheet: a.sheet,
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
