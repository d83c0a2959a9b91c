/** When something happened, said the same in every timeline. */
import { type Day, sayDay } from '../../src/kernel/day';
import { whenOf, whenOfDay } from '../../src/kernel/when';
import { zone } from '../../src/kernel/zone';

const wib = zone('Asia/Jakarta');
const today = '2026-11-08' as Day;
const said = (day: string, language: 'id' | 'en' = 'id') =>
  whenOf({ zone: wib, today, language }, wib.momentOf(day as Day, 14 * 60 + 2));

test('today with its time, yesterday, a week of days ago, then the day itself', () => {
  expect(
    ['2026-11-08', '2026-11-07', '2026-11-06', '2026-11-01', '2026-10-31'].map((day) => said(day)),
  ).toEqual([
    'hari ini 14.02',
    'kemarin',
    '2 hari lalu',
    '7 hari lalu',
    sayDay('2026-10-31' as Day, 'id', today),
  ]);
  expect(said('2026-11-08', 'en')).toBe('today 14:02');
  // What lies ahead is a day like any other.
  expect(said('2026-11-10')).toBe('10 Nov');
});

test('what is known by its day only is told the same, without a time', () => {
  const here = { today, language: 'id' as const };
  expect(['2026-11-08', '2026-11-07', '2026-11-02'].map((day) => whenOfDay(here, day as Day))).toEqual([
    'hari ini',
    'kemarin',
    '6 hari lalu',
  ]);
});
