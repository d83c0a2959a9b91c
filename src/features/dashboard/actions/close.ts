/**
 * *Tutup hari*, every night: how everything stands is remembered for the day that begins, and what the older records of long tables add to their days, so that
 * they need not be read again. One that changes after its number was passed is followed by `altered.ts`.
 */
import * as z from 'zod/mini';
import { addDays, type Day } from '../../../kernel/day';
import type { Context } from '../../../ports/context';
import type { Action, Feature } from '../../../ports/feature';
import { type Look, lookAt, NEWEST, STAY } from '../look';
import { type Closing, remember } from '../remembered';
import { enter, type Sums } from '../rules/sums';

/** Beyond so many records that are read each time, all but the newest half of them are passed. */
const MOST = NEWEST * 0.75;

const input = () => z.object({});

export function closeOf(
  features: (context: Context) => readonly Feature[],
): Action<Record<string, never>, { readonly days: number }> {
  return {
    name: 'dashboard.close',
    writes: true,
    input,
    roles: ['owner', 'manager', 'staff'],
    run: (context) => {
      const tellers = features(context);
      const look = lookAt(context, tellers);
      const closing = closingOf(look);
      remember(context, { ...closing, states: statesOf(context, tellers, look) });
      return { days: closing.sums.size };
    },
    inverse: { none: 'dashboard.noUndo' },
    done: ({ days }) => ({ code: 'dashboard.closed', values: { count: days } }),
  };
}

/** What has to be remembered after this look. */
export function closingOf({ records, before }: Look): Omit<Closing, 'states'> {
  const upTo: Record<string, number> = {};
  const passed: { days: Map<Day, Sums>; now: Sums } = { days: new Map(), now: {} };
  for (const source of new Set(records.map((record) => record.source))) {
    if (source.reads === 'all') continue;
    const mine = records.filter((record) => record.source === source);
    const reached = before.upTo(source.table);
    const highest = mine.reduce((most, { number }) => Math.max(most, number), 0);
    if (highest - reached <= MOST) continue;
    const to = highest - STAY;
    upTo[source.table.key] = to;
    for (const { number, amounts } of mine) {
      if (number > reached && number <= to)
        enter(
          passed,
          amounts.filter(({ day }) => day !== undefined),
        );
    }
  }
  return { upTo, sums: passed.days };
}

/** Days of which the records may still tell how everything stood, where nothing was remembered yet. */
const PAST_DAYS = 30;

/** Today as it stands now, with what is zero; the first time also the days before, as far as somebody can tell. */
function statesOf(context: Context, features: readonly Feature[], { book, before }: Look): Map<Day, Sums> {
  const { today } = context;
  const tiles = features.flatMap(({ figures }) => figures?.tiles ?? []);
  const none = Object.fromEntries(
    tiles.flatMap(({ kind, figure }) => (kind === 'state' ? [[figure, 0]] : [])),
  );
  const states = new Map<Day, Sums>();
  if (before.states.size === 0) {
    const days = Array.from({ length: PAST_DAYS }, (_, at) => addDays(today, at - PAST_DAYS));
    for (const { figures } of features)
      for (const [day, sums] of figures?.past?.(context, days) ?? [])
        states.set(day, { ...states.get(day), ...sums });
  }
  return states.set(today, { ...none, ...book.now });
}
