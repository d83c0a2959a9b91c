/** What people do in the grid themselves: typing and pasting, as Sheets takes it, and the `onEdit` that follows. */

import { type Book, judgeEdit, parseTyped, type Typed, type Verdict } from '../core';
import type { EditEvent } from '../facade/events';
import { formatA1 } from '../gate/a1';
import { LONGEST } from '../gate/coerce';
import type { CellValue, Rect, WriteOperation } from '../gate/operations';
import { SENTENCES } from '../gate/problem';
import type { Person, PersonEdit } from '../host';
import type { RunCall, Runner } from './runner';

/** What somebody who may only look is told. */
export const MAY_NOT_EDIT = 'You need permission to edit this workbook. Ask its owner for access.';

export const mayEdit = ({ access }: Pick<Person, 'access'>): boolean =>
  access === 'owner' || access === 'editor';

/** An edit that Sheets refuses, or asks about first. */
export const refused = ({ reason, warning }: Verdict): PersonEdit => ({
  accepted: false,
  ...(reason === undefined ? {} : { reason }),
  ...(warning === undefined ? {} : { warning }),
});

export interface Typing {
  as: string;
  sheet: number;
  row: number;
  column: number;
  texts: string[][];
  confirmed?: boolean;
  /** Pasting tells `onEdit` no values, even for a single cell. */
  pasted: boolean;
}

export class Edits {
  constructor(
    private readonly book: Book,
    private readonly runner: Runner,
  ) {}

  /** Parses, judges and applies; then `onEdit` runs where the bundle has one. */
  type(edit: Typing): PersonEdit {
    const typed = this.enter(edit);
    if (!('handler' in typed)) return typed;
    const ran = this.runner.run(typed);
    return ran.found ? { accepted: true, execution: ran.result } : { accepted: true };
  }

  /** The edit itself, and the call of `onEdit` that is to follow it. */
  enter(edit: Typing): RunCall | PersonEdit {
    const { book } = this;
    if (!mayEdit(book.read({ op: 'person.facts', email: edit.as })))
      return { accepted: false, reason: MAY_NOT_EDIT };
    const range: Rect = {
      sheet: edit.sheet,
      row: edit.row,
      column: edit.column,
      rows: edit.texts.length,
      columns: edit.texts.reduce((most, row) => Math.max(most, row.length), 0),
    };
    if (range.rows === 0 || range.columns === 0) return { accepted: true };
    if (edit.texts.some((row) => row.some((text) => text.length > LONGEST)))
      return { accepted: false, reason: SENTENCES.tooLong };
    const before = book.mark();
    book.step(edit.as);
    this.grow(range);
    const typed = this.parsed(range, edit.texts);
    const values = typed.map((row) => row.map((cell) => ('formula' in cell ? '' : cell.value)));
    const verdict = judgeEdit(book, { as: edit.as, range, values, script: false, confirmed: edit.confirmed });
    if (!verdict.accepted) {
      book.rewind(before);
      book.release(before);
      return refused(verdict);
    }
    book.release(before);
    const event = this.event(range, typed, edit.pasted);
    for (const operation of operations(range, typed, values)) book.apply(operation);
    book.commit();
    const [sheet, a1] = [edit.sheet, formatA1(range)];
    return { handler: 'onEdit', as: edit.as, door: 'edit', edit: event, sheet, a1 };
  }

  /** Pasting beyond the edge makes the grid larger. */
  private grow({ sheet: id, row, rows, column, columns }: Rect): void {
    const sheet = this.book.read({ op: 'sheets.list' }).find((one) => one.id === id);
    if (!sheet) return;
    const [missingRows, missingColumns] = [
      row + rows - 1 - sheet.maxRows,
      column + columns - 1 - sheet.maxColumns,
    ];
    if (missingRows > 0)
      this.book.apply({ op: 'rows.insert', sheet: id, before: sheet.maxRows + 1, count: missingRows });
    if (missingColumns > 0)
      this.book.apply({
        op: 'columns.insert',
        sheet: id,
        before: sheet.maxColumns + 1,
        count: missingColumns,
      });
  }

  private parsed(range: Rect, texts: string[][]): Typed[][] {
    const { locale } = this.book.read({ op: 'book.facts' });
    const formats = this.book.read({ op: 'cells.formats', range });
    return Array.from({ length: range.rows }, (_, r) =>
      Array.from({ length: range.columns }, (_, c) => {
        const text = texts[r]?.[c] ?? '';
        return text === ''
          ? { value: '' }
          : parseTyped(text, { locale, format: formats[r]?.[c]?.numberFormat });
      }),
    );
  }

  /** Before the edit is applied, since it tells the old value. */
  private event(range: Rect, typed: Typed[][], pasted: boolean): EditEvent {
    if (pasted || range.rows > 1 || range.columns > 1) return { range };
    const old = this.book.read({ op: 'cells.values', range })[0]?.[0] ?? '';
    const cell = typed[0]?.[0] as Typed;
    return { range, value: 'formula' in cell ? undefined : told(cell.value), oldValue: told(old) };
  }
}

/** A value as `onEdit` is told it: always a text, a date as its serial day number, an empty cell not at all. */
function told(value: CellValue): string | undefined {
  if (value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  return 'date' in value ? String(value.date) : value.error;
}

function operations(range: Rect, typed: Typed[][], values: CellValue[][]): WriteOperation[] {
  const list: WriteOperation[] = [{ op: 'cells.write', range, values }];
  for (const [r, row] of typed.entries()) {
    for (const [c, cell] of row.entries()) {
      const at = { ...range, row: range.row + r, column: range.column + c, rows: 1, columns: 1 };
      if ('formula' in cell) list.push({ op: 'cells.formulas.write', range: at, formulas: [[cell.formula]] });
      else if (cell.numberFormat)
        list.push({ op: 'cells.format', range: at, formats: [[{ numberFormat: cell.numberFormat }]] });
    }
  }
  return list;
}
