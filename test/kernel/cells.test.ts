/** Between a cell and a value: every kind gives back what it was given, and reads what people type there. */
import * as codecs from '../../src/kernel/codecs';
import { type Cell, type CellContext, type Codec, Unreadable } from '../../src/kernel/column';
import type { Day, Moment } from '../../src/kernel/day';
import { currencyOf, type Money } from '../../src/kernel/money';
import { columnOf, id, idOf, moneyOr0, numberOf, table, text } from '../../src/kernel/table';
import { say } from '../../src/kernel/words';
import { zone } from '../../src/kernel/zone';

const context: CellContext = {
  zone: zone('Asia/Jakarta'),
  currency: currencyOf('IDR')!,
  language: 'id',
  today: '2026-11-05' as Day,
};
const CHANNELS = [
  { key: 'shopee', words: { id: 'Shopee', en: 'Shopee' } },
  { key: 'store', words: { id: 'Toko', en: 'Store' } },
] as const;

test.each<[string, Codec<never>, unknown, Cell]>([
  ['a text', codecs.textCodec as Codec<never>, '=IMPORTXML("x")', '=IMPORTXML("x")'],
  ['a count', codecs.countCodec<number | null>(null) as Codec<never>, 12, 12],
  ['no count', codecs.countCodec<number | null>(null) as Codec<never>, null, ''],
  ['money', codecs.moneyCodec<Money | null>(null) as Codec<never>, 35_000, 35_000],
  ['a share', codecs.percentCodec(0) as Codec<never>, 0.15, 0.15],
  ['a day', codecs.dayCodec as Codec<never>, '2026-11-05', new Date('2026-11-04T17:00:00Z')],
  [
    'a moment',
    codecs.momentCodec as Codec<never>,
    Date.UTC(2026, 10, 5, 7),
    new Date(Date.UTC(2026, 10, 5, 7)),
  ],
  ['a choice', codecs.choiceCodec(CHANNELS) as Codec<never>, 'store', 'Toko'],
  ['yes', codecs.flagCodec as Codec<never>, true, 'Ya'],
  ['no', codecs.flagCodec as Codec<never>, false, ''],
])('%s comes back as it went', (_name, codec, value, cell) => {
  expect(codec.encode(value as never, context)).toEqual(cell);
  expect(codec.decode(cell, context)).toEqual(value);
});

test.each<[string, Codec<never>, Cell, unknown]>([
  ['250rb in a money column', codecs.moneyCodec<Money | null>(null) as Codec<never>, '250rb', 250_000],
  ['15% in a share column', codecs.percentCodec(0) as Codec<never>, '15%', 0.15],
  ['an English word of a choice', codecs.choiceCodec(CHANNELS) as Codec<never>, 'store', 'store'],
  ['a number in a text column', codecs.textCodec as Codec<never>, 123, '123'],
  ['5/11 in a day column', codecs.dayCodec as Codec<never>, '5/11', '2026-11-05'],
  ['a ticked box', codecs.flagCodec as Codec<never>, true, true],
  ['a phone', codecs.phoneCodec as Codec<never>, '+62 812 3456 7890', '6281234567890'],
  ['a name where a phone should be', codecs.phoneCodec as Codec<never>, 'tanya Bima', 'tanya Bima'],
])('%s is understood', (_name, codec, cell, value) => {
  expect(codec.decode(cell, context)).toEqual(value);
});

test.each<[string, Codec<never>, Cell]>([
  ['half a piece', codecs.countCodec(0) as Codec<never>, 1.5],
  ['a text as price', codecs.moneyCodec<Money | null>(null) as Codec<never>, 'tiga puluh'],
  ['seven decimals of a rupiah', codecs.moneyCodec<Money | null>(null) as Codec<never>, 0.1234567],
  ['31 February', codecs.dayCodec as Codec<never>, '31/2/2026'],
  ['an unknown choice', codecs.choiceCodec(CHANNELS) as Codec<never>, 'Pasar'],
  ['an error', codecs.countCodec(0) as Codec<never>, '#REF!'],
  ['50,001 characters', codecs.longTextCodec as Codec<never>, 'x'.repeat(50_001)],
])('%s cannot be read, and says so as data', (_name, codec, cell) => {
  expect(codec.decode(cell, context)).toBeInstanceOf(Unreadable);
});

test('a day is a day on the workbook’s wall, also before 1970 and east of everything', () => {
  for (const name of ['Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Pacific/Apia']) {
    const there = { ...context, zone: zone(name) };
    for (const day of ['1950-03-01', '2026-03-29', '2026-11-01', '2011-12-29']) {
      const cell = codecs.dayCodec.encode(day as Day, there);
      expect([name, codecs.dayCodec.decode(cell, there)]).toEqual([name, day]);
    }
  }
  const twoPast = Date.UTC(2026, 10, 5, 7, 2) as Moment;
  expect(zone('Asia/Jakarta').timeAt(twoPast, 'id')).toBe('14.02');
  expect(zone('Asia/Jakarta').timeAt(twoPast, 'en')).toBe('14:02');
});

const shelf = table({
  key: 'shelf',
  sheet: { id: 'Rak', en: 'Shelf' },
  prefix: 'RAK',
  color: '#000000',
  columns: {
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi' }),
    name: text({ header: { id: 'Nama', en: 'Name' }, writer: 'person' }),
    price: moneyOr0({ header: { id: 'Harga', en: 'Price' }, writer: 'person' }),
  },
});

test('ids are short, padded and read back; anything else is no id', () => {
  expect(idOf(shelf, 12)).toBe('RAK-000012');
  expect(numberOf(shelf, 'RAK-000012')).toBe(12);
  for (const text of ['PSN-000012', 'RAK-', 'RAK-1e3', 'rak-1', 'RAK-12x'])
    expect(numberOf(shelf, text)).toBeUndefined();
});

test('every table carries its mark and its stamp, and knows no other column', () => {
  expect(Object.keys(shelf.columns)).toEqual(['id', 'name', 'price', 'check', 'stamp']);
  expect(() => columnOf(shelf, 'constructor')).toThrow('shelf has no column constructor');
});

test('a hole in a sentence stays visible', () => {
  expect(say({ id: 'Baris {row}, {what}', en: '' }, 'id', { row: 3 })).toBe('Baris 3, {what}');
});
