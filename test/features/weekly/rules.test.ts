/** The weeks of the report, and how a number stands beside the one before. */
import {
  changeOf,
  type Figure,
  lastFullWeek,
  type Span,
  weekFigures,
  weekOf,
} from '../../../src/features/weekly/rules/week';
import type { Day } from '../../../src/kernel/day';

const on = (): boolean => true;
const figure = (now: number | null, before: number | null, wants?: 'more' | 'less'): Figure => ({
  key: 'x',
  unit: 'count',
  now,
  before,
  ...(wants && { wants }),
});

test('the last full week begins on a Monday and is over, also around new year, week 53 and 29 February', () => {
  for (const [today, monday] of [
    ['2026-11-05', '2026-10-26'],
    ['2026-11-01', '2026-10-19'],
    ['2026-11-02', '2026-10-26'],
    ['2027-01-01', '2026-12-21'],
    ['2027-01-04', '2026-12-28'],
    ['2028-03-06', '2028-02-28'],
  ] as [Day, Day][])
    expect([today, lastFullWeek(today)]).toEqual([today, monday]);
  expect(weekOf('2028-02-29' as Day)).toEqual({ from: '2028-02-28', to: '2028-03-05' });
});

test('a sum counts both ends of its week; a share is of what was due, and of nothing there is none', () => {
  const days: Record<string, Record<string, number>> = {
    '2026-10-25': { 'orders.in': 1 },
    '2026-10-26': { 'orders.in': 1 },
    '2026-10-28': { 'orders.due': 1, 'orders.onTime': 1 },
    '2026-10-29': { 'orders.due': 1 },
    '2026-11-01': { 'orders.in': 1 },
    '2026-11-02': { 'orders.in': 1 },
  };
  const over = ({ from, to }: Span): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const [day, own] of Object.entries(days))
      for (const [key, amount] of Object.entries(day >= from && day <= to ? own : {}))
        sums[key] = (sums[key] ?? 0) + amount;
    return sums;
  };
  const book = { over, now: { 'orders.late': 2 } };
  const told = weekFigures(book, '2026-10-26' as Day, on, { 'orders.late': 5 });
  const by = (key: string) => {
    const { now, before } = told.find((each) => each.key === key) ?? { now: -1, before: -1 };
    return [now, before];
  };
  expect([by('orders.in'), by('orders.onTime'), by('orders.late'), by('backlog.in')]).toEqual([
    [2, 1],
    [0.5, null],
    [2, 5],
    [0, 0],
  ]);
  // What is so now says nothing of a week long over, and a module that is off says nothing at all.
  const past = weekFigures(book, '2026-10-26' as Day, (key) => key === 'orders', undefined);
  expect(past.map(({ key }) => key)).toEqual(['orders.in', 'orders.sales', 'orders.done', 'orders.onTime']);
});

test('more orders are well, more late ones are not, and more tickets are neither', () => {
  expect(changeOf(figure(3, 2, 'more'))).toEqual({ way: 'up', well: true });
  expect(changeOf(figure(3, 2, 'less'))).toEqual({ way: 'up', well: false });
  expect(changeOf(figure(1, 2, 'less'))).toEqual({ way: 'down', well: true });
  expect(changeOf(figure(1, 2))).toEqual({ way: 'down', well: null });
  expect(changeOf(figure(2, 2, 'more'))).toEqual({ way: 'same', well: null });
  expect(changeOf(figure(2, null, 'more'))).toEqual({ way: 'none', well: null });
  expect(changeOf(figure(null, 2, 'more'))).toEqual({ way: 'none', well: null });
});
