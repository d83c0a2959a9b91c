import { judgeEdit, PROTECTED, parseTyped } from '../../../local/core';
import type { CellValue } from '../../../local/gate/operations';
import { OWNER, Workbook } from './workbook';

const GUDANG = 'lestari@contoh.id';
const TAMU = 'tamu@contoh.id';

function team(): Workbook {
  const w = Workbook.open();
  w.book.invite({ email: GUDANG, access: 'editor' });
  w.book.invite({ email: TAMU, access: 'commenter' });
  return w;
}
const judged = (w: Workbook, as: string, place: string, value?: CellValue, more: object = {}) =>
  judgeEdit(w.book, {
    as,
    range: w.at(place),
    ...(value !== undefined && { values: [[value]] }),
    script: false,
    ...more,
  });
const protect = (w: Workbook, place: string | undefined, more: object = {}) =>
  w.do({
    op: 'sheet.protect',
    sheet: w.id('Pesanan'),
    protection: {
      id: 'p',
      kind: place ? 'range' : 'sheet',
      ...(place && { range: w.at(place) }),
      description: '',
      warningOnly: false,
      editors: [],
      ...more,
    },
  });

describe('Whether an edit is let through', () => {
  it('refuses people who may only look or comment', () => {
    const w = team();
    expect(judged(w, TAMU, 'A1', 'x')).toEqual({ accepted: false, reason: PROTECTED });
    expect(judged(w, 'asing@contoh.id', 'A1', 'x').accepted).toBe(false);
    expect(judged(w, GUDANG, 'A1', 'x')).toEqual({ accepted: true });
  });

  it('keeps a hard protection against everybody but its editors and the owner, people and scripts alike', () => {
    const w = team();
    protect(w, 'B1:B5');
    for (const script of [false, true]) {
      expect(judged(w, GUDANG, 'B5', 'x', { script })).toEqual({ accepted: false, reason: PROTECTED });
      expect(judged(w, OWNER, 'B5', 'x', { script }).accepted).toBe(true);
      expect(judged(w, GUDANG, 'A1:C1', undefined, { script }).accepted).toBe(false);
      expect(judged(w, GUDANG, 'B6', 'x', { script }).accepted).toBe(true);
    }
    protect(w, 'B1:B5', { editors: [GUDANG] });
    expect(judged(w, GUDANG, 'B5', 'x').accepted).toBe(true);
    protect(w, undefined);
    expect(judged(w, GUDANG, 'H20', 'x').accepted).toBe(false);
  });

  it('asks a person before an edit on a warning-only protection and never stops a script', () => {
    const w = team();
    protect(w, 'B1:B5', { warningOnly: true });
    expect(judged(w, GUDANG, 'B1', 'x').warning).toMatch("You're trying to edit part of this sheet");
    expect(judged(w, OWNER, 'B1', 'x').accepted).toBe(false);
    expect(judged(w, GUDANG, 'B1', 'x', { confirmed: true })).toEqual({ accepted: true });
    expect(judged(w, GUDANG, 'B1', 'x', { script: true })).toEqual({ accepted: true });
  });

  test.each<[string, CellValue[], CellValue[], unknown[]]>([
    ['VALUE_IN_LIST', ['Masuk', 5, ''], ['masuk', 6], ['Masuk', 'Dicek', '5']],
    ['VALUE_IN_RANGE', ['Sekar', ''], ['Bima'], ["='Tim'!$A$1:$A$3"]],
    ['CHECKBOX', [true, false, ''], ['x', 1], []],
    ['NUMBER_GREATER_THAN', [1, 0.5], [0, -1, 'tiga'], [0]],
    ['NUMBER_BETWEEN', [1, 3], [0, 4], [1, 3]],
    ['DATE_IS_VALID_DATE', [{ date: 46331 }], ['besok', 46331], []],
    ['DATE_ON_OR_AFTER', [{ date: 46331.5 }], [{ date: 46330 }], [{ date: 46331 }]],
    ['TEXT_IS_VALID_EMAIL', ['a@b.id'], ['a@b'], []],
    ['CUSTOM_FORMULA', ['apa saja'], [], ['=FALSE']],
  ])('%s lets %j through and refuses %j', (criteria, good, bad, args) => {
    const w = team();
    w.addSheet('Tim');
    w.write('Tim!A1:A2', [['Sekar'], ['Lestari']]);
    w.validate('G3', { criteria, args: args as never });
    for (const value of good) expect(judged(w, OWNER, 'G3', value)).toEqual({ accepted: true });
    for (const value of bad) {
      for (const script of [false, true]) {
        expect(judged(w, OWNER, 'G3', value, { script })).toEqual({
          accepted: false,
          reason: 'The data you entered in cell G3 violates the data validation rules set on this cell.',
        });
      }
    }
  });

  it('names the first wrong cell of a pasted block and marks what is only warned about', () => {
    const w = team();
    w.validate('A1:A2', { criteria: 'NUMBER_GREATER_THAN', args: [0] });
    const block = { as: OWNER, range: w.at('A1:A2'), values: [[1], [-1]], script: false };
    expect(judgeEdit(w.book, block).reason).toContain('cell A2');
    w.validate('A1:A2', { criteria: 'NUMBER_GREATER_THAN', args: [0], allowInvalid: true });
    expect(judgeEdit(w.book, block)).toEqual({ accepted: true, invalid: [{ row: 2, column: 1 }] });
  });

  it('judges a typed text by what it becomes', () => {
    const w = team();
    w.validate('A1', { criteria: 'NUMBER_GREATER_THAN', args: [0] });
    const typed = parseTyped('1.250', { locale: 'id_ID' });
    expect(judged(w, OWNER, 'A1', 'value' in typed ? typed.value : '').accepted).toBe(true);
  });
});
