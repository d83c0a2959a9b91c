/** *Cek pembayaran*: what waits to be looked at, the longest first, each with its proof and what it should come to. */

import * as z from 'zod/mini';
import { daysBetween, sayDay } from '../../../kernel/day';
import type { Tone } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { orders } from '../../orders';
import { money, type Payment, unique } from '../load';
import { recentPayments, waitingPayments } from '../recent';
import { CHECKS, RECORDS } from '../roles';
import { methodText } from '../rules/state';
import { texts } from '../words';

export interface QueueRow {
  readonly id: string;
  readonly target: string;
  readonly customer: string;
  readonly amount: string;
  /** `4 Nov · Transfer`. */
  readonly when: string;
  readonly proof: string;
  readonly note: string;
  /** How it compares with what is still to be paid. */
  readonly match: { readonly text: string; readonly tone: Tone };
  /** Waits for more than a day. */
  readonly late: boolean;
}

export interface Queue {
  readonly rows: readonly QueueRow[];
  /** Whether the person may answer. */
  readonly may: boolean;
}

const input = () => z.object({});

export const queue: Query<Record<string, never>, Queue> = {
  name: 'payments.queue',
  writes: false,
  input,
  roles: RECORDS,
  run: (context) => {
    const waiting = waitingPayments(context);
    const ids = unique(waiting.map(({ values }) => values.order)).filter((id) => id !== '');
    const found = ids.length > 0 ? context.from(orders).byIds(ids) : [];
    const rests = new Map(
      found.flatMap((order) => (order ? [[order.id, order.values.total - order.values.paid] as const] : [])),
    );
    return {
      rows: waiting.map((payment) => rowOf(context, payment, rests)),
      may: may(context.who, CHECKS),
    };
  },
};

function rowOf(context: Context, { id, values }: Payment, rests: ReadonlyMap<string, number>): QueueRow {
  const { language, today, zone } = context;
  const { target, customerName, amount, day, method, proof, note, at } = values;
  const when = [day ? sayDay(day, language, today) : '', methodText(method, language)].filter(Boolean);
  return {
    id,
    target,
    customer: customerName,
    amount: money(context, amount),
    when: when.join(' · '),
    proof,
    note,
    match: matchOf(context, { id, values }, rests),
    late: at !== null && daysBetween(zone.dayAt(at), today) > 1,
  };
}

/** The same money twice is what a second look is for; then how it fits what is still to be paid. */
function matchOf(
  context: Context,
  { id, values }: Pick<Payment, 'id' | 'values'>,
  rests: ReadonlyMap<string, number>,
): QueueRow['match'] {
  const { language } = context;
  const twin = recentPayments(context).find(
    (other) =>
      other.id !== id &&
      other.values.target === values.target &&
      other.values.amount === values.amount &&
      ['waiting', 'checked'].includes(other.values.state ?? '') &&
      other.values.reversedBy === '' &&
      other.values.reverses === '',
  );
  if (twin) return { text: say(texts['payments.match.twin'], language, { no: twin.id }), tone: 'act' };
  const rest = values.target === values.order ? rests.get(values.order) : undefined;
  if (rest === undefined) return { text: say(texts['payments.match.invoice'], language), tone: 'note' };
  if (rest === values.amount) return { text: say(texts['payments.match.all'], language), tone: 'good' };
  const key = rest > values.amount ? 'payments.match.part' : 'payments.match.over';
  return {
    text: say(texts[key], language, { rest: money(context, Math.abs(rest - values.amount)) }),
    tone: 'watch',
  };
}
