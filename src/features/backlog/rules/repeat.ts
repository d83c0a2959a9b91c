/** When repeating work comes again, and what of it comes again. */
import { addDays, type Day, dayOf } from '../../../kernel/day';
import type { Repeat } from '../choices';
import type { Item } from '../tables';

function step(from: Day, repeats: Repeat, times: number): Day {
  if (repeats === 'day') return addDays(from, times);
  if (repeats === 'week') return addDays(from, 7 * times);
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + times;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  // The 31st of a short month is its last day.
  for (let date = Number(from.slice(8)); date > 27; date--) {
    const day = dayOf(year, month, date);
    if (day) return day;
  }
  return dayOf(year, month, Number(from.slice(8))) as Day;
}

/** The next due day, counted from the last one and not before today: what was late does not come twice. */
export function nextDue(last: Day, repeats: Repeat, today: Day): Day {
  let times = 1;
  while (step(last, repeats, times) < today) times++;
  return step(last, repeats, times);
}

const AGAIN = [
  'kind',
  'title',
  'owner',
  'urgency',
  'impact',
  'effort',
  'reach',
  'reachImpact',
  'confidence',
  'businessValue',
  'timeCriticality',
  'riskReduction',
  'jobSize',
  'moscow',
  'value',
  'amount',
  'chance',
  'sort',
  'audience',
  'goal',
  'tags',
  'repeats',
  'note',
] as const;

/** The fields that the next one takes over. */
export function again(item: Item): Pick<Item, (typeof AGAIN)[number]> {
  return Object.fromEntries(AGAIN.map((key) => [key, item[key]])) as Pick<Item, (typeof AGAIN)[number]>;
}

/** What the items of one repeating work have in common. */
export function chainOf({ id, subject }: Pick<Item, 'id' | 'subject'>): string {
  return subject.startsWith('repeat:') ? subject : `repeat:${id}`;
}

/** The items whose next one is due to be made: the last of its chain was done, and none is open. */
export function ended(items: readonly Item[]): Item[] {
  const last = new Map<string, Item>();
  // In order of their numbers: a chain ends with its newest item.
  for (const item of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (item.repeats !== null || item.subject.startsWith('repeat:')) last.set(chainOf(item), item);
  }
  return [...last.values()].filter(
    ({ state, repeats, archived }) => state === 'done' && repeats !== null && !archived,
  );
}
