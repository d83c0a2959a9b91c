/** What of a forgotten customer is still in the backups, and until which day. */
import { type Moment, sayDay } from '../../kernel/day';
import type { Values } from '../../kernel/problem';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { backups, backupTexts, healthOf, sayWhen, scheduleOf } from '../backup';
import { goneBy } from './rules/expiry';
import { policyOf } from './rules/policy';
import type { Retainable } from './rules/retention';
import { nameOf } from './store/people';
import { texts } from './words';

/** Days from one night's version to the next. */
const DAYS = { hourly: 1, daily: 1, weekly: 7, off: 0 } as const;

export function remains(context: Context): readonly string[] {
  const { language, today, zone, settings, now } = context;
  const { held = [], taken } = healthOf(context);
  const versions = listed(context, held);
  const text = (key: keyof typeof texts, values: Values = {}): string => say(texts[key], language, values);
  const elsewhere = taken
    ? [
        text('keeping.remainsElsewhere', {
          name: nameOf(context, taken.from),
          when: sayWhen(taken.at as Moment, context),
        }),
      ]
    : [];
  const [oldest] = versions;
  if (!oldest) return elsewhere;
  const first = sayDay(zone.dayAt(oldest.at as Moment), language, today);
  const gone = goneBy(versions, policyOf(settings), now, zone, DAYS[scheduleOf(settings).every]);
  return [
    say(backupTexts['backup.remains'], language, { count: versions.length, day: first }),
    gone !== undefined
      ? text('keeping.remainsUntil', { day: sayDay(gone, language, today) })
      : held.length > 0
        ? text('keeping.remainsHeld', { version: held[0] ?? '', count: held.length })
        : text('keeping.remainsAlways'),
    ...elsewhere,
  ];
}

/** As *Cadangan* lists them, oldest first: each stands on the full before it. */
function listed(context: Context, held: readonly string[]): Retainable[] {
  const full: readonly string[] = Object.values(backupTexts['backup.kind.full']);
  let chain = '';
  return context
    .from(backups)
    .all()
    .flatMap(({ id, values: { at, kind } }) => (at === null ? [] : [{ id, at, kind }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, at, kind }) => {
      if (chain === '' || full.includes(kind)) chain = id;
      return { version: id, at, chain, held: held.includes(id) };
    });
}
