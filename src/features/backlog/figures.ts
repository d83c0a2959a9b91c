/** What an item of work adds to the figures: what came in and went out on its days, and what waits, runs or is late. */
import type { Day } from '../../kernel/day';
import type { Context } from '../../ports/context';
import type { Amount, Figures } from '../../ports/figures';
import { daysLate, isOpen } from './rules/state';
import { type Item, items } from './tables';

const see = { id: 'Lihat {count} pekerjaan', en: 'See {count} {count|item|items}' };

/** Items that are asked how they once stood; of more the days before are not told. */
const MOST_ITEMS = 4_000;

/** What waited and what ran at the beginning of each of these days, by the items' own stamps: whoever put one back to the list took its start away. */
function stoodOn({ from, zone }: Context, days: readonly Day[]): Map<Day, Record<string, number>> {
  const rows = from(items).tail(MOST_ITEMS);
  if (rows.length >= MOST_ITEMS) return new Map();
  const known = rows
    .map(({ values }) => values)
    .filter((item) => (isOpen(item) && item.state !== 'intake') || item.finishedAt !== null);
  return new Map(
    days.map((day) => {
      const midnight = zone.momentOf(day);
      const isBefore = (at: number | null): boolean => at !== null && at < midnight;
      const open = known.filter((item) => isBefore(item.requestedAt) && !isBefore(item.finishedAt));
      const running = open.filter((item) => isBefore(item.startedAt)).length;
      return [day, { 'backlog.running': running, 'backlog.untouched': open.length - running }];
    }),
  );
}

export const figures: Figures = {
  past: stoodOn,
  sources: [
    {
      table: items,
      reads: 'newest',
      columns: ['state', 'due', 'snoozeUntil', 'archived', 'requestedAt', 'finishedAt'],
      amounts: (item: Item, { today, zone }) => {
        const { state, requestedAt, finishedAt } = item;
        const amounts: Amount[] = [];
        const now = (figure: string): number => amounts.push({ figure, amount: 1 });
        if (isOpen(item) && state === 'backlog') now('backlog.untouched');
        if (isOpen(item) && state === 'started') now('backlog.running');
        if (daysLate(item, today) > 0) now('backlog.late');
        if (requestedAt !== null)
          amounts.push({ figure: 'backlog.in', amount: 1, day: zone.dayAt(requestedAt) });
        if (finishedAt !== null && (state === 'done' || state === 'cancelled'))
          amounts.push({ figure: 'backlog.out', amount: 1, day: zone.dayAt(finishedAt) });
        return amounts;
      },
      shown: ({ id, title, owner }: Item) => ({ title: `${id} · ${title}`, note: owner }),
      panel: 'backlog.card',
    },
  ],
  tiles: [
    {
      kind: 'state',
      figure: 'backlog.untouched',
      unit: 'count',
      label: { id: 'Backlog belum disentuh', en: 'Backlog untouched' },
      link: see,
    },
    {
      kind: 'state',
      figure: 'backlog.running',
      unit: 'count',
      label: { id: 'Backlog berjalan', en: 'Backlog running' },
      link: see,
    },
    {
      kind: 'state',
      figure: 'backlog.late',
      unit: 'count',
      acts: true,
      label: { id: 'Backlog terlambat', en: 'Backlog late' },
      link: see,
    },
  ],
  charts: [
    {
      key: 'backlogFlow',
      title: {
        id: 'Apakah pekerjaan masuk lebih cepat daripada selesai?',
        en: 'Does work come in faster than it goes out?',
      },
      by: 'weeks',
      kind: 'column',
      unit: 'count',
      first: true,
      series: [
        { figure: 'backlog.in', name: { id: 'Masuk', en: 'In' }, color: '#1A73E8' },
        { figure: 'backlog.out', name: { id: 'Keluar', en: 'Out' }, color: '#C26401' },
      ],
    },
    {
      key: 'backlogStates',
      title: { id: 'Di mana pekerjaan menumpuk?', en: 'Where does work pile up?' },
      by: 'states',
      kind: 'stacked',
      unit: 'count',
      series: [
        { figure: 'backlog.out', name: { id: 'Keluar', en: 'Out' }, color: '#C26401', runs: true },
        { figure: 'backlog.running', name: { id: 'Berjalan', en: 'Running' }, color: '#1A73E8' },
        { figure: 'backlog.untouched', name: { id: 'Belum disentuh', en: 'Untouched' }, color: '#757A80' },
      ],
    },
  ],
};
