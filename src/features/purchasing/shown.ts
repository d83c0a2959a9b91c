/** How a purchase is told in lists, the search index and open work. */

import { type Day, sayDay } from '../../kernel/day';
import { type Money, sayMoney } from '../../kernel/money';
import type { IndexEntry, Tone, Work } from '../../kernel/protocol';
import { may } from '../../kernel/role';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { findsBy } from '../../ports/hooks';
import { type Purchase, recent } from './load';
import { BUYS, PAYS } from './roles';
import { daysPast, type PurchaseRow } from './rules/sums';
import { purchases, STATE_TONES } from './tables';
import { texts } from './words';

/** A debt shows as work so many days before it is due: money has to be there on the day. */
const AHEAD_DAYS = 3;

/** So many days past the expected day while something is to come. */
export const daysLate = ({ open, expected }: PurchaseRow, today: Day): number =>
  open > 0 ? daysPast(expected, today) : 0;

/** Late first, then what it is. */
export function chipOf({ language, today }: Context, values: PurchaseRow): { text: string; tone: Tone } {
  const days = daysLate(values, today);
  if (days > 0) return { text: say(texts['purchasing.late'], language, { days }), tone: 'act' };
  const state = values.state ?? 'ordered';
  const word = purchases.columns.state.codec.choices?.find(({ key }) => key === state)?.words[language] ?? '';
  return { text: word, tone: STATE_TONES[state] };
}

/** Newest first; `rest` fills the form of goods that come in. */
export function indexOf(context: Context): IndexEntry[] {
  return [...recent(context)].reverse().map(({ id, values }) => ({
    id,
    panel: 'purchasing.card',
    title: `${id} · ${values.supplier}`,
    note: [chipOf(context, values).text, values.items].filter(Boolean).join(' · ').slice(0, 80),
    keys: [],
    facts: { rest: values.rest },
  }));
}

/** Older ones, by the same words. */
export const finds = findsBy({
  table: purchases,
  columns: ['supplier', 'items'],
  entry: (_context, id, { supplier, items }) => {
    return {
      id,
      panel: 'purchasing.card',
      title: `${id} · ${supplier}`,
      note: items.slice(0, 80),
      keys: [],
    };
  },
});

export interface Payable {
  /** The purchase it is for. */
  readonly no: string;
  readonly supplier: string;
  readonly due: Day | null;
  /** Still to be paid, in minor units. */
  readonly balance: Money;
}

/** What is owed to suppliers, the earliest due first; what has no day comes last. One round trip: the newest purchases. */
export function payables(context: Context): readonly Payable[] {
  return recent(context)
    .filter(({ values }) => values.balance > 0)
    .map(({ id, values: { supplier, due, balance } }) => ({ no: id, supplier, due, balance }))
    .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : a.due === b.due ? 0 : 1));
}

/** Goods that are late, for who buys; debts that are due, for who pays. A purchase stands here once, for the more urgent of the two. */
export function workOf(context: Context): Work[] {
  const { who, language, today, currency } = context;
  const told = (
    each: Purchase,
    key: 'purchasing.work.late' | 'purchasing.work.pay',
    due: Day,
    step: string,
  ): Work => {
    const { supplier, balance } = each.values;
    const amount = sayMoney(balance, currency, language);
    return {
      id: each.id,
      kind: say(texts['purchasing.label'], language),
      title: say(texts[key], language, { no: each.id, supplier, amount }),
      owner: '',
      due,
      late: due < today,
      step,
      panel: 'purchasing.card',
      row: each.row,
    };
  };
  return recent(context).flatMap((each): Work[] => {
    const { due, balance, expected } = each.values;
    const found: Work[] = [];
    if (may(who, PAYS) && balance > 0 && due !== null && daysPast(today, due) <= AHEAD_DAYS)
      found.push(told(each, 'purchasing.work.pay', due, say(texts['purchasing.step.pay'], language)));
    if (may(who, BUYS) && expected !== null && daysLate(each.values, today) > 0)
      found.push(told(each, 'purchasing.work.late', expected, say(texts['purchasing.step.ask'], language)));
    return found.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)).slice(0, 1);
  });
}

/** `3 Nov`, empty for none. */
export const dayText = ({ language, today }: Context, day: Day | null): string =>
  day === null ? '' : sayDay(day, language, today);
