/** What lies in a range: values, formulas, displayed texts, notes. */
import type { CellValue } from '../gate/operations';
import { call, callForeign } from './door';
import { RangePlace } from './range-place';
import { given, shown } from './values';

type Seen = string | number | boolean | Date;

export abstract class RangeValues extends RangePlace {
  getValue(): Seen {
    return shown(first(callForeign('Range.getValue', { op: 'cells.values', range: this.corner_() })));
  }
  getValues(): Seen[][] {
    return copied(callForeign('Range.getValues', { op: 'cells.values', range: this.rect }), shown);
  }
  /** A string counts as typed: `00123` becomes 123, `=A1` a formula, unless the cell's format is `@`. */
  setValue(value: unknown): this {
    call('Range.setValue', { op: 'cells.set', range: this.rect, values: this.filled_(given(value)) });
    return this;
  }
  setValues(values: unknown[][]): this {
    call('Range.setValues', {
      op: 'cells.set',
      range: this.rect,
      values: copied(this.fitting_('setValues', values), given),
    });
    return this;
  }
  getFormula(): string {
    return first(callForeign('Range.getFormula', { op: 'cells.formulas', range: this.corner_() }));
  }
  getFormulas(): string[][] {
    return copied(callForeign('Range.getFormulas', { op: 'cells.formulas', range: this.rect }), same);
  }
  setFormula(formula: string): this {
    call('Range.setFormula', {
      op: 'cells.formulas.write',
      range: this.rect,
      formulas: this.filled_(formulaOf(formula)),
    });
    return this;
  }
  setFormulas(formulas: string[][]): this {
    const written = copied(this.fitting_('setFormulas', formulas), formulaOf);
    call('Range.setFormulas', { op: 'cells.formulas.write', range: this.rect, formulas: written });
    return this;
  }
  getDisplayValue(): string {
    return first(callForeign('Range.getDisplayValue', { op: 'cells.display', range: this.corner_() }));
  }
  getDisplayValues(): string[][] {
    return copied(callForeign('Range.getDisplayValues', { op: 'cells.display', range: this.rect }), same);
  }
  isBlank(): boolean {
    const values = callForeign('Range.isBlank', { op: 'cells.values', range: this.rect });
    return values.every((row) => row.every((value: CellValue) => value === ''));
  }
  getNote(): string {
    return first(callForeign('Range.getNote', { op: 'cells.notes', range: this.corner_() }));
  }
  getNotes(): string[][] {
    return copied(callForeign('Range.getNotes', { op: 'cells.notes', range: this.rect }), same);
  }
  setNote(note: string | null): this {
    call('Range.setNote', { op: 'cells.note', range: this.rect, notes: [[note ?? '']] });
    return this;
  }
  setNotes(notes: (string | null)[][]): this {
    const written = copied(this.fitting_('setNotes', notes), (note) => note ?? '');
    call('Range.setNotes', { op: 'cells.note', range: this.rect, notes: written });
    return this;
  }
  clearNote(): this {
    call('Range.clearNote', { op: 'cells.note', range: this.rect, notes: [['']] });
    return this;
  }

  protected corner_() {
    return { ...this.rect, rows: 1, columns: 1 };
  }
}

const same = (text: string): string => text;
const formulaOf = (formula: string): string =>
  formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
const first = <T>(values: T[][]): T => (values[0] as T[])[0] as T;

/** A matrix made in this realm: what the gate answers was made outside. */
export function copied<T, U>(values: T[][], each: (value: T) => U): U[][] {
  const rows = new Array<U[]>(values.length);
  for (let r = 0; r < values.length; r++) {
    const from = values[r] as T[];
    const row = new Array<U>(from.length);
    for (let c = 0; c < from.length; c++) row[c] = each(from[c] as T);
    rows[r] = row;
  }
  return rows;
}
