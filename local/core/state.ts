/** Everything a book holds, and the parts that change it; what reads, writes, stores and shows it is in files of its own. */
import type { CellValue, Reckoning } from '../gate/operations';
import { Cells } from './cells';
import { serialAt } from './dates';
import { Drawers } from './drawers';
import { Files } from './files';
import { Followers } from './followers';
import { type Area, Formula } from './formula';
import { Formulas } from './formulas';
import { Lines } from './lines';
import { Looks } from './looks';
import { Refusal } from './problems';
import type { Sheet } from './sheet';
import type { Change } from './undo';

export interface BookFacts extends Reckoning {
  id: string;
  name: string;
  zone: string;
  locale: string;
  owner: string;
}

export class State {
  sheets: Sheet[] = [];
  nextSheet = 0;
  readonly looks = new Looks();
  readonly drawers: Drawers;
  readonly files = new Files();
  readonly formulas: Formulas;
  readonly followers: Followers;
  readonly cells: Cells;
  readonly lines: Lines;
  /** Sheets whose own record (not their rows) the file does not know yet; a deleted one is no longer in `sheets`. */
  readonly dirtySheets = new Set<Sheet>();
  dirtyFacts = true;
  /** What changed since the watchers were told. */
  readonly changedSheets = new Set<number>();
  structure = false;
  /** A function of the bundle that formulas may call. */
  customFunction: ((name: string, args: unknown[]) => unknown) | undefined;
  customNames = new Set<string>();

  constructor(
    public facts: BookFacts,
    readonly now: () => number,
    keeps: boolean,
  ) {
    this.drawers = new Drawers(now);
    this.formulas = new Formulas({
      sheetNamed: (name) => this.named(name),
      rangeNamed: (name) => this.rangeNamed(name),
      valueAt: (sheet, row, column) => this.valueAt(sheet, row, column),
      literalAt: (sheet, row, column) => this.literalAt(sheet, row, column),
      formulaAt: (sheet, row, column) => this.formulaAt(sheet, row, column),
      clock: () => serialAt(this.now(), this.facts.zone),
      locale: () => this.facts.locale,
      isCustom: (name) => this.customNames.has(name.toUpperCase()),
      customFunction: (name, args) => this.customFunction?.(name, args),
    });
    this.followers = new Followers(
      () => this.formulas.all(),
      () => this.sheets,
      (name) => this.named(name),
      this.looks.validations,
    );
    this.cells = new Cells(this.formulas, keeps, (sheet) => this.changedSheets.add(sheet.id));
    this.lines = new Lines(this.formulas, this.followers, (sheet) => this.touchStructure(sheet));
  }

  /** Throws as Google does for a handle whose sheet was deleted. */
  sheet(id: number): Sheet {
    const sheet = this.sheets.find((one) => one.id === id);
    if (!sheet) throw new Refusal(`Sheet ${id} not found`);
    return sheet;
  }

  /** Names of sheets are compared without regard to case. */
  named(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Where the range of this name lies; capitals make no difference. */
  rangeNamed(name: string): Area | undefined {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) {
      const found = sheet.names.find((each) => each.name.toLowerCase() === wanted);
      if (!found) continue;
      const { row: top, column: left, rows, columns } = found.range;
      return { sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 };
    }
    return undefined;
  }

  formulaAt(sheet: Sheet, row: number, column: number): Formula | undefined {
    const stored = sheet.rows[row - 1]?.cells[sheet.columns[column - 1]?.slot ?? -1];
    return stored instanceof Formula ? stored : undefined;
  }

  literalAt(sheet: Sheet, row: number, column: number): CellValue {
    const [line, slot] = [sheet.rows[row - 1], sheet.columns[column - 1]?.slot ?? -1];
    const stored = line?.cells[slot];
    if (stored === undefined || stored instanceof Formula) return '';
    return this.seen(stored, line?.formats?.[slot] ?? sheet.columns[column - 1]?.format ?? 0);
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const formula = this.formulaAt(sheet, row, column);
    if (formula) {
      const format = formula.row.formats?.[formula.slot] ?? sheet.columns[column - 1]?.format ?? 0;
      return this.seen(this.formulas.valueOf(formula), format);
    }
    return this.literalAt(sheet, row, column);
  }

  /** Google decides by the number format whether a number is read as a date. */
  seen(value: CellValue, format: number): CellValue {
    if (format === 0 || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return this.looks.kind(format) === 'date' ? { date: value } : value;
    return 'date' in value && this.looks.kind(format) === 'number' ? value.date : value;
  }

  /** The day on the workbook's wall, as a serial. */
  today(): number {
    return Math.floor(serialAt(this.now(), this.facts.zone));
  }

  touchSheet(sheet: Sheet): void {
    this.dirtySheets.add(sheet);
    this.changedSheets.add(sheet.id);
  }

  /** Rules and protections may have moved on any sheet, and formulas with them, so every sheet's record is written again. */
  touchStructure(sheet: Sheet): void {
    for (const other of this.sheets) this.dirtySheets.add(other);
    for (const formula of this.formulas.all()) formula.sheet.dirty.add(formula.row);
    this.changedSheets.add(sheet.id);
    this.structure = true;
  }
}

/** Sets properties of an object; taking it back sets the old ones. */
export function assign<T extends object>(target: T, next: Partial<T>, after: () => void): Change {
  const before: Partial<T> = {};
  for (const key of Object.keys(next) as (keyof T)[]) before[key] = target[key];
  Object.assign(target, next);
  after();
  return () => assign(target, before, after);
}

/** The same for several objects at once. */
export function assignEach<T extends object>(
  targets: T[],
  next: Partial<T>[],
  after: (targets: T[]) => void,
): Change {
  const before = targets.map((target, index) => {
    const old: Partial<T> = {};
    for (const key of Object.keys(next[index] as object) as (keyof T)[]) old[key] = target[key];
    Object.assign(target, next[index]);
    return old;
  });
  after(targets);
  return () => assignEach(targets, before, after);
}
