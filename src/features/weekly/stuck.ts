/** What is stuck, why, and for how long: from everybody's open work, and orders that somebody holds. */
import { type Day, daysBetween } from '../../kernel/day';
import type { Work } from '../../kernel/protocol';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { orders, stateOf, stateText } from '../orders';
import { whose } from '../team';
import { texts } from './words';

export interface Stuck {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly cause: string;
  /** Whole days; 0 where it is not known or today. */
  readonly days: number;
  /** `terlambat 6 hari`, `6 hari`; empty where it is not known. */
  readonly age: string;
}

/** Orders looked through for held ones. */
const RECENT = 500;

export function stuckIn(context: Context, features: readonly Feature[]): Stuck[] {
  const works = features
    .flatMap(({ work }) => work?.(context) ?? [])
    .filter(({ late, held }) => late || held);
  const all = [...works.map((work) => ofWork(context, work)), ...heldOrders(context, features)];
  const seen = new Set<string>();
  return all
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
}

function ofWork(context: Context, work: Work): Stuck {
  const { id, panel, title, state, step, due, late } = work;
  const days = due === null ? 0 : Math.max(0, daysBetween(due as Day, context.today));
  return {
    id,
    panel,
    title: title.includes(id) ? title : `${id} ${title}`,
    cause: [state ?? step, whose(context, work)].filter(Boolean).join(' · '),
    days,
    age: ageText(context, days, late),
  };
}

function heldOrders(context: Context, features: readonly Feature[]): Stuck[] {
  if (!features.some(({ key }) => key === 'orders')) return [];
  const { language, zone, today } = context;
  return context
    .from(orders)
    .tail(RECENT)
    .filter(({ values }) => stateOf(values) === 'held')
    .map(({ id, values: { customerName, reason, heldAt } }) => {
      const days = heldAt === null ? 0 : daysBetween(zone.dayAt(heldAt), today);
      return {
        id,
        panel: 'orders.card',
        title: `${id} ${customerName}`,
        cause: [stateText('held', language), reason].filter(Boolean).join(' · '),
        days,
        age: ageText(context, days, false),
      };
    });
}

const ageText = ({ language }: Context, days: number, late: boolean): string =>
  days === 0 ? '' : say(texts[late ? 'weekly.late' : 'weekly.age'], language, { days });

/** `PSN-000050 …: alamat belum jelas, 5 hari`. */
export const stuckText = ({ title, cause, age }: Stuck): string =>
  [`${title}: ${cause}`, age].filter(Boolean).join(', ');
