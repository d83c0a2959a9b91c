/** Fields read what people type: money, counts and days. */
import type { Day } from '../../src/kernel/day';
import { currencyOf } from '../../src/kernel/money';
import { countOf, dayOf, moneyOf, moneyText } from '../../src/ui/typed';

const rupiah = currencyOf('IDR')!;
const dollar = currencyOf('USD')!;
const today = '2026-12-05' as Day;

test.each([
  ['250rb', 250_000],
  ['1,2 jt', 1_200_000],
  ['Rp 15.000', 15_000],
  ['', null],
  ['tiga puluh', undefined],
  ['12,5', undefined],
])('rupiah written as “%s”', (typed, amount) => expect(moneyOf(typed, rupiah, 'id')).toBe(amount));

test('dollars keep their cents and stand in the field as they are written there', () => {
  const amount = moneyOf('1,250.5', dollar, 'en');
  expect(amount).toBe(125_050);
  expect(moneyText(amount!, dollar, 'en')).toBe('1,250.50');
  expect(moneyText(moneyOf('250rb', rupiah, 'id')!, rupiah, 'id')).toBe('250.000');
});

test.each([
  ['12', 12],
  ['+3', 3],
  ['-2', -2],
  ['1,5', undefined],
  ['dua', undefined],
  [' ', null],
])('a count written as “%s”', (typed, count) => expect(countOf(typed, 'id')).toBe(count));

test.each([
  ['+2', '2026-12-07'],
  ['besok', '2026-12-06'],
  ['7/12', '2026-12-07'],
  ['7 Des', '2026-12-07'],
  ['31/2', undefined],
  ['', null],
  ['nanti', undefined],
])('a promised day written as “%s”', (typed, day) => expect(dayOf(typed, today)).toBe(day));

test('in December 5/1 is next month, unless the year says otherwise', () => {
  expect(dayOf('5/1', today)).toBe('2027-01-05');
  expect(dayOf('5/1/2026', today)).toBe('2026-01-05');
});
