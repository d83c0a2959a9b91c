/** What people write is read as they meant it, or not at all. */
import { type Day, dayOf, daysBetween, readDay, sayDay } from '../../src/kernel/day';
import { currencyOf, fromMajor, lineTotal, type Money, roundHalfUp, sayMoney } from '../../src/kernel/money';
import { numberStyleOf, readNumber } from '../../src/kernel/number';
import { distance, fold, isPhone, masked, nearest, normalPhone, readablePhone } from '../../src/kernel/text';

const IDR = currencyOf('IDR')!;
const USD = currencyOf('USD')!;

test.each([
  ['Rp 1.250.000', 1_250_000],
  ['Rp1.250.000,00', 1_250_000],
  ['1.250.000,-', 1_250_000],
  ['IDR 1250000', 1_250_000],
  ['1250000', 1_250_000],
  ['250rb', 250_000],
  ['250 ribu', 250_000],
  ['1,2 jt', 1_200_000],
  ['1.2 jt', 1_200_000],
  ['2 juta', 2_000_000],
  ['-15.000', -15_000],
  ['−15.000', -15_000],
  ['−Rp500', -500],
  ['1.234', 1_234],
  ['1,5', 1.5],
  ['$1,250.50', 1_250.5],
  ['0,25', 0.25],
])('an Indonesian reads “%s” as %d', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  '',
  'tiga puluh',
  '12 buah',
  '1.2.3',
  '1..000',
  '12,34,5',
  'Rp',
  '--5',
  '1e309',
  'NaN',
  'Infinity',
  '١٢',
  '1.23.456',
  '250 xx',
])('“%s” is no number', (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test('a lone separator follows the style of the book, a strong one decides by itself', () => {
  expect(readNumber('1.234', 'en')).toBe(1.234);
  expect(readNumber('1.234', 'id')).toBe(1234);
  expect(readNumber('1,234.50', 'id')).toBe(1234.5);
  expect(readNumber('1.234,50', 'en')).toBe(1234.5);
  expect([numberStyleOf('1.234.567'), numberStyleOf('1,234.50'), numberStyleOf('1.234')]).toEqual([
    'id',
    'en',
    undefined,
  ]);
});

test('money is whole minor units: what has more digits than the currency is refused', () => {
  expect(fromMajor(19.99, USD)).toBe(1999);
  expect(fromMajor(1.005, USD)).toBeUndefined();
  expect(fromMajor(0.5, IDR)).toBeUndefined();
  expect(fromMajor(2 ** 53 + 2, IDR)).toBeUndefined();
  expect(currencyOf('__proto__')).toBeUndefined();
});

test('a line is rounded once, half up', () => {
  expect(lineTotal(1005 as Money, 1, 0.5)).toBe(503);
  expect(lineTotal(1480 as Money, 12, 0.15)).toBe(15096);
  expect([roundHalfUp(2.5), roundHalfUp(-2.5), roundHalfUp(1.005 * 100)]).toEqual([3, -3, 101]);
});

test('money prints as each language writes it', () => {
  expect(sayMoney(1_250_000 as Money, IDR)).toBe('Rp1.250.000');
  expect(sayMoney(-500 as Money, IDR)).toBe('−Rp500');
  expect(sayMoney(125_050 as Money, USD, 'en')).toBe('$1,250.50');
});

test.each([
  ['2026-11-05', '2026-11-05'],
  ['5/11/2026', '2026-11-05'],
  ['5-11-26', '2026-11-05'],
  ['5.11', '2026-11-05'],
  ['5 Agu 2026', '2026-08-05'],
  ['5 Agustus', '2026-08-05'],
  ['29 Feb 2028', '2028-02-29'],
  ['1996-07-04 00:00:00.000', '1996-07-04'],
])('“%s” is the day %s', (text, day) => {
  expect(readDay(text, '2026-01-01' as Day)).toBe(day);
});

test.each(['31/2/2026', '29 Feb 2026', '0/1/2026', '12', 'besok', '5/13/2026', '2026-13-01'])(
  '“%s” is no day of the calendar',
  (text) => {
    expect(readDay(text, '2026-01-01' as Day)).toBeUndefined();
  },
);

test('days count as days, over summer time and leap years', () => {
  expect(daysBetween('2028-02-28' as Day, '2028-03-01' as Day)).toBe(2);
  expect(dayOf(2026, 2, 29)).toBeUndefined();
  expect(sayDay('2026-11-05' as Day, 'id')).toBe('5 Nov 2026');
  expect(sayDay('2026-08-05' as Day, 'id', '2026-01-01' as Day)).toBe('5 Agu');
});

test.each(['0812-3456-7890', '+62 812 3456 7890', '62812.3456.7890', '81234567890', '+62 (0)812 3456 7890'])(
  '%s is one and the same number',
  (text) => {
    expect(normalPhone(text, true)).toBe('6281234567890');
  },
);

test('a number whose country is not certain stays as written', () => {
  expect(normalPhone('031-987 65 43', true)).toBeUndefined();
  expect(normalPhone('0812-3456-7890', false)).toBeUndefined();
  expect(normalPhone('+46 31 987 65 43', true)).toBe('46319876543');
  expect([isPhone('031-987 65 43'), isPhone('bukan nomor'), isPhone('123')]).toEqual([true, false, false]);
});

test('search sees no diacritics, no case and no signs', () => {
  expect(fold('Café “Señja”, Nº 5')).toBe('cafe senja no 5');
});

test('the nearest codes come first, far ones not at all', () => {
  expect(distance('BTK-MGX', 'BTK-MGK')).toBe(1);
  expect(nearest('BTK-MGX', ['KTN-TAS', 'BTK-MGK', 'BTK-GLS'])).toEqual(['BTK-MGK']);
  expect(nearest('btk', ['BTK-MGK', 'BTK-GLS', 'KTN-TAS'])).toEqual(['BTK-GLS', 'BTK-MGK']);
  expect(nearest('', ['BTK-MGK'])).toEqual([]);
});

test('a log keeps endings of numbers and hosts of addresses, and nothing else of a person is changed', () => {
  expect(
    masked('R-4F2A 6281234567890, 0812-3456-7890 ayu@contoh.example at Code:120:8 PSN-000123 1250000'),
  ).toBe('R-4F2A …7890, …7890 …@contoh.example at Code:120:8 PSN-000123 1250000');
  expect(readablePhone('6281234567890')).toBe('0812-3456-7890');
  expect(readablePhone('4670123456')).toBe('4670123456');
});
