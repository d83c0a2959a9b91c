/** What a person's check-in starts from: what they finished since the last one, what waits for them now, and what still holds them up. */
import * as z from 'zod/mini';
import { addDays, type Day, sayDay } from '../../../kernel/day';
import type { Work } from '../../../kernel/protocol';
import { ROLE_WORDS } from '../../../kernel/role';
import type { Feature, IsOn, Query } from '../../../ports/feature';
import { holdsUp, nameOf, recent } from '../record';

/** Nobody tells more than this in a minute. */
const MOST_DONE = 8;
const MOST_FOCUS = 3;
/** Who was away longer tells what they did since they were back. */
const BACK_DAYS = 7;

export interface CheckInStart {
  readonly name: string;
  readonly day: Day;
  readonly done: string;
  readonly focus: string;
  readonly blocker: string;
  readonly helper: string;
  /** It was written today already. */
  readonly again: boolean;
  /** When the one before was. */
  readonly last: string;
}

/** One's own before what one's role shares (`gudang`), late first, then by day; what is held up can be nobody's focus. */
export function focusOf(works: readonly Work[], name: string, role: string): string[] {
  return works
    .filter(
      ({ owner, responsible, held }) => (owner === name || (owner === '' && responsible === role)) && !held,
    )
    .sort(
      (a, b) =>
        Number(a.owner === '') - Number(b.owner === '') ||
        Number(b.late) - Number(a.late) ||
        ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1),
    )
    .slice(0, MOST_FOCUS)
    .map(({ title }) => title);
}

/** Over the features whose work and endings it tells. */
export const startOf = (
  features: readonly Feature[],
  isOn: IsOn,
): Query<Record<string, never>, CheckInStart> => ({
  name: 'checkins.start',
  writes: false,
  input: () => z.object({}),
  roles: 'all',
  run: (context) => {
    const { today, language, zone, settings, who } = context;
    const name = nameOf(context);
    const mine = recent(context).filter(({ values }) => values.name === name);
    const now = mine.find(({ values }) => values.day === today)?.values;
    const last = mine.filter(({ values }) => (values.day ?? '') < today).slice(-1)[0]?.values;
    const shared = { name, day: today, last: last?.day ? sayDay(last.day, language, today) : '' };
    if (now) {
      const { done, focus, blocker, helper } = now;
      return { ...shared, done, focus, blocker, helper, again: true };
    }
    const earliest = addDays(today, -BACK_DAYS);
    const since = last?.day ?? addDays(today, -1);
    const from = zone.momentOf(since < earliest ? earliest : since);
    const on = features.filter(({ key }) => isOn(key, settings.modules));
    const done = on.flatMap(({ finished }) => finished?.(context, name, from) ?? []);
    const works = on.flatMap(({ work }) => work?.(context) ?? []);
    const held = last && holdsUp(last) ? last : undefined;
    return {
      ...shared,
      done: linesOf(done, MOST_DONE),
      focus: linesOf(focusOf(works, name, ROLE_WORDS[who.role][language]), MOST_FOCUS),
      blocker: held?.blocker ?? '',
      helper: held?.helper ?? '',
      again: false,
    };
  },
});

/** A line each, and how many more there are. */
function linesOf(all: readonly string[], most: number): string {
  const rest = all.length - most;
  return [...all.slice(0, most), ...(rest > 0 ? [`+${rest}`] : [])].join('\n');
}
