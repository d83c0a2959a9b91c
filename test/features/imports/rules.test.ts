/** How a file is understood: its header, its fields, its numbers and days, and what is told when it cannot be. */

import { valueProblems } from '../../../src/features/imports/rules/checks';
import { type Style, valuesOf } from '../../../src/features/imports/rules/decode';
import { textsOf } from '../../../src/features/imports/rules/fields';
import { type FileMap, type Layout, layoutOf } from '../../../src/features/imports/rules/shape';
import { styleOf } from '../../../src/features/imports/rules/style';
import { type Target, targetOf } from '../../../src/features/imports/targets';
import type { Day } from '../../../src/kernel/day';
import { currencyOf } from '../../../src/kernel/money';
import { zone } from '../../../src/kernel/zone';

const products = targetOf('products') as Target;
const orders = targetOf('Pesanan') as Target;
const layout = (header: string[], map: FileMap = {}, target = products) =>
  layoutOf({ header, ...map }, target.columns, true);
const codes = (problems: unknown): string[] =>
  Array.isArray(problems) ? problems.map(({ code }) => code as string) : [];

describe('the header of a file', () => {
  test('is matched by key, Indonesian or English header, whatever the case', () => {
    expect(layout(['Harga', 'sku', 'NAME'])).toMatchObject({ places: { price: 0, sku: 1, name: 2 } });
  });

  test('with a column missing is refused with the headers that are near', () => {
    const found = layout(['Product ID', 'productNam'], {
      columns: { sku: 'Product ID', name: 'productName' },
    });
    expect(found).toMatchObject([{ code: 'imports.headerMissingNear', values: { near: 'productNam' } }]);
    expect(codes(layout(['SKU', 'Harga']))).toEqual(['imports.columnMissing']);
  });

  test('with a column twice is refused when that column is used, and only then', () => {
    expect(codes(layout(['SKU', 'Nama', 'SKU']))).toEqual(['imports.headerTwice']);
    expect(codes(layout(['a', 'b', 'a'], { columns: { sku: 'a', name: 'b' } }))).toEqual([
      'imports.headerTwice',
    ]);
    expect(layout(['SKU', 'Nama', 'x', 'x'])).toMatchObject({ width: 4 });
  });

  test('cannot fill what only Rapi writes: stock on hand comes from the ledger', () => {
    const map = { columns: { sku: 'a', name: 'b', onHand: 'c' } };
    expect(codes(layout(['a', 'b', 'c'], map))).toEqual(['imports.unknownColumn']);
  });

  test('may leave to constants what is the same in every row', () => {
    const map = { columns: { channelNo: 'no', at: 'day' }, constants: { Kanal: 'Shopee' } };
    expect(layout(['no', 'day'], map, orders)).toMatchObject({ constants: { channel: 'Shopee' } });
  });
});

describe('the fields of a row', () => {
  const settled = layout(['SKU', 'Nama', 'Catatan'], { nothing: ['NULL'] }) as Layout;
  const joining = { ...settled, join: true };

  test('NULL is nothing, spaces around a text are no part of it', () => {
    expect(textsOf(['A1 ', 'Kain\t', 'NULL'], settled, 2)).toEqual({ sku: 'A1', name: 'Kain', note: '' });
  });

  test('one too many is refused by its line, and the repair is named where it would help', () => {
    const row = ['A1', 'Rua do Paço', ' 67', 'x'];
    expect(textsOf(row, settled, 17)).toMatchObject({
      code: 'imports.tooManyFieldsJoin',
      place: { row: 17 },
    });
    expect(textsOf(['A1', 'a', 'b', 'x'], settled, 3)).toMatchObject({ code: 'imports.tooManyFields' });
    expect(textsOf(['A1'], settled, 3)).toMatchObject({ code: 'imports.tooFewFields' });
  });

  test('the repair joins the field that begins with a space to the one before, only where the row is too long', () => {
    expect(textsOf(['A1', 'Rua do Paço', ' 67', 'x'], joining, 2)).toMatchObject({ name: 'Rua do Paço, 67' });
    expect(textsOf(['A1', 'a', ' b'], joining, 2)).toMatchObject({ name: 'a', note: 'b' });
    expect(textsOf(['A1', 'a', 'b', 'x'], joining, 2)).toMatchObject({ code: 'imports.tooManyFields' });
  });

  test('empty fields behind the last column are nothing', () => {
    expect(textsOf(['A1', 'a', 'b', '', ''], settled, 2)).toMatchObject({ note: 'b' });
  });
});

describe('the values of a row', () => {
  const context = {
    zone: zone('Asia/Jakarta'),
    currency: currencyOf('IDR') as NonNullable<ReturnType<typeof currencyOf>>,
    language: 'id' as const,
    today: '2026-11-05' as Day,
  };
  const read = (texts: Record<string, string>, style: Partial<Style> = {}, target = products) =>
    valuesOf(texts, target.columns, 17, { numbers: 'id', days: 'dmy', ...style }, context);

  test('numbers follow the style of the file', () => {
    expect(read({ price: '1.250' }).values).toEqual({ price: 1250 });
    expect(read({ price: '1,250' }, { numbers: 'en' }).values).toEqual({ price: 1250 });
    expect(read({ price: 'Rp 1.250.000,-' }).values).toEqual({ price: 1_250_000 });
  });

  test('text stays what it is: zeros in front, signs of formulas, another system’s emoji', () => {
    const texts = { sku: '00123', name: '=IMPORTXML("http://x")', note: '🪴-7' };
    expect(read(texts).values).toEqual(texts);
  });

  test('a price with words is told by line and column, with the typed text', () => {
    expect(read({ price: 'tiga puluh' }).problems).toEqual([
      {
        code: 'imports.cell.money',
        place: { row: 17, column: 'price' },
        values: { typed: 'tiga puluh', choices: '' },
      },
    ]);
  });

  test('days that no calendar has, texts beyond a cell, quantities with a fraction are problems', () => {
    expect(codes(read({ promised: '31/02/2026' }, {}, orders).problems)).toEqual(['imports.cell.day']);
    expect(codes(read({ note: 'x'.repeat(50_001) }).problems)).toEqual(['imports.cell.tooLong']);
    expect(codes(read({ lot: '2,5' }).problems)).toEqual(['imports.cell.count']);
    expect(codes(read({ channel: 'Bukalapak' }, {}, orders).problems)).toEqual(['imports.cell.choice']);
  });

  test('days in the order of the file, moments with their time of day on the workbook’s clock', () => {
    const at = (text: string, style: Partial<Style> = {}) => read({ at: text }, style, orders).values.at;
    expect(read({ promised: '11/05/2026' }, { days: 'mdy' }, orders).values).toEqual({
      promised: '2026-11-05',
    });
    expect(at('2026-11-05 14:02')).toBe(Date.parse('2026-11-05T14:02:00+07:00'));
    expect(at('5 Nov 2026 14.02.33')).toBe(Date.parse('2026-11-05T14:02:33+07:00'));
    expect(at('12/1/2010 8:26', { days: 'mdy' })).toBe(Date.parse('2010-12-01T08:26:00+07:00'));
    expect(at('2026-11-05T07:02:00Z')).toBe(Date.parse('2026-11-05T14:02:00+07:00'));
    expect(at('1996-07-04 00:00:00.000')).toBe(Date.parse('1996-07-04T00:00:00+07:00'));
    expect(codes(read({ at: '2026-11-05 25:00' }, {}, orders).problems)).toEqual(['imports.cell.moment']);
    expect(at('5/11/2026')).toBe(Date.parse('2026-11-05T00:00:00+07:00'));
  });

  test('less than nothing and more than the whole are problems', () => {
    const lines = orders.lines ?? [];
    expect(codes(valueProblems({ quantity: 0 }, lines, 2))).toEqual(['imports.zero']);
    expect(codes(valueProblems({ quantity: -1, discount: 1.5 }, lines, 2))).toEqual([
      'imports.negativeQuantity',
      'imports.share',
    ]);
  });
});

test('a file betrays its style by strong anchors; a tie is Indonesian', () => {
  expect(styleOf(['14.00', '9.80', '12'])).toMatchObject({ numbers: 'en' });
  expect(styleOf(['1.250.000', '9.80'])).toMatchObject({ numbers: 'id' });
  expect(styleOf(['12/1/2010 8:26', '12/13/2010 9:00'])).toMatchObject({ days: 'mdy' });
  expect(styleOf(['05/08/2026'])).toEqual({ numbers: 'id', days: 'dmy' });
});
