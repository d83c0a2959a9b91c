/** Periods by the calendar of the workbook's wall: edges of months, years, weeks and zones. */

import type { PERIOD_KEYS } from '../../../src/features/dashboard/choices';
import { shownChart } from '../../../src/features/dashboard/rules/charts';
import { periodOf } from '../../../src/features/dashboard/rules/periods';
import { add, emptyBook } from '../../../src/features/dashboard/rules/sums';
import { figures } from '../../../src/features/tickets/figures';
import type { Day, Moment } from '../../../src/kernel/day';
import { daysBetween } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';
import type { Context } from '../../../src/ports/context';

const day = (text: string): Day => text as Day;
const of = (period: (typeof PERIOD_KEYS)[number], today: string, from?: string, to?: string) => {
  const {
    from: first,
    to: last,
    before,
  } = periodOf({ period, ...(from && { from: day(from) }), ...(to && { to: day(to) }) }, day(today));
  return `${first} ${last} | ${before.from} ${before.to}`;
};

test.each([
  ['today', '2026-11-05', '2026-11-05 2026-11-05 | 2026-11-04 2026-11-04'],
  ['days7', '2026-11-05', '2026-10-30 2026-11-05 | 2026-10-23 2026-10-29'],
  ['days30', '2026-03-01', '2026-01-31 2026-03-01 | 2026-01-01 2026-01-30'],
  ['days90', '2026-01-01', '2025-10-04 2026-01-01 | 2025-07-06 2025-10-03'],
  // The same days of the month before, as far as it has them.
  ['month', '2026-03-31', '2026-03-01 2026-03-31 | 2026-02-01 2026-02-28'],
  ['month', '2028-03-30', '2028-03-01 2028-03-30 | 2028-02-01 2028-02-29'],
  ['month', '2026-07-31', '2026-07-01 2026-07-31 | 2026-06-01 2026-06-30'],
  ['month', '2026-01-05', '2026-01-01 2026-01-05 | 2025-12-01 2025-12-05'],
  ['year', '2026-11-05', '2026-01-01 2026-11-05 | 2025-01-01 2025-11-05'],
  ['year', '2028-02-29', '2028-01-01 2028-02-29 | 2027-01-01 2027-02-28'],
  ['year', '2029-02-28', '2029-01-01 2029-02-28 | 2028-01-01 2028-02-28'],
] as const)('%s on %s', (period, today, expected) => {
  expect(of(period, today)).toBe(expected);
});

test('an own range takes its days either way round, and is compared with as many right before', () => {
  expect(of('custom', '2026-11-05', '2026-10-10', '2026-10-01')).toBe(
    '2026-10-01 2026-10-10 | 2026-09-21 2026-09-30',
  );
  expect(of('custom', '2026-11-05')).toBe(of('days7', '2026-11-05'));
  // Somebody's slip of the finger costs no century of days.
  const long = periodOf(
    { period: 'custom', from: day('1900-01-01'), to: day('2026-11-05') },
    day('2026-11-05'),
  );
  expect(daysBetween(long.from, long.to)).toBeLessThan(3_660);
});

test('a ticket of one moment falls on the day that each wall in Indonesia shows', () => {
  const [source] = figures.sources;
  // 23.30 in Jakarta on the last of the year is the first of the next one further east.
  const at = Date.UTC(2026, 11, 31, 16, 30) as Moment;
  const dayIn = (name: string) =>
    source
      ?.amounts({ id: 'TKT-000001', at, doneAt: null, state: 'new', archived: false }, {
        zone: zone(name),
        today: day('2027-01-02'),
      } as unknown as Context)
      .find(({ figure }) => figure === 'tickets.in')?.day;
  expect([dayIn('Asia/Jakarta'), dayIn('Asia/Makassar'), dayIn('Asia/Jayapura')]).toEqual([
    '2026-12-31',
    '2027-01-01',
    '2027-01-01',
  ]);
});

test('weeks begin on Monday, also the 53rd of a year', () => {
  const book = emptyBook();
  add(book, day('2026-12-31'), { 'x.in': 1 });
  add(book, day('2027-01-03'), { 'x.in': 2 });
  add(book, day('2027-01-04'), { 'x.in': 4 });
  const context = { language: 'en', today: day('2027-01-05') } as unknown as Context;
  const chart = shownChart(
    context,
    {
      today: context.today,
      book,
      records: [],
      before: { sums: new Map(), states: new Map(), upTo: () => 0 },
    },
    {
      key: 'x',
      title: { id: '', en: '' },
      by: 'weeks',
      kind: 'column',
      unit: 'count',
      series: [{ figure: 'x.in', name: { id: 'x', en: 'x' }, color: '#000000' }],
    },
    periodOf({ period: 'days7' }, context.today),
  );
  expect(chart.labels.slice(-2)).toEqual(['28 Dec 2026', '4 Jan']);
  expect(chart.series[0]?.values.slice(-2)).toEqual([3, 4]);
});
