/** Where an order stands in the flow: whose stage it is, its limit, and how long each stage took. */
import type { CardLine } from '../../../kernel/protocol';
import { type Language, say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import { type Flow, isSlow, stageAt, whoText } from '../flow';
import type { OrderRow } from '../load';
import { stateText } from '../rules/said';
import { stateOf } from '../rules/state';
import { staysOf } from '../rules/stays';
import { texts } from '../words';

const HOUR = 3_600_000;

/** `2 hari`, `5 jam`, `40 menit`: rounded down, days from two on. `lasted` in milliseconds. */
export function spanText(lasted: number, language: Language): string {
  const hours = Math.floor(lasted / HOUR);
  if (hours >= 48) return say(texts['orders.span.days'], language, { n: Math.floor(hours / 24) });
  if (hours >= 1) return say(texts['orders.span.hours'], language, { n: hours });
  return say(texts['orders.span.minutes'], language, { n: Math.floor(lasted / 60_000) });
}

/** A limit in days: `2 hari`, `6 jam`. */
export function limitText(limit: number, language: Language): string {
  return Number.isInteger(limit)
    ? say(texts['orders.span.days'], language, { n: limit })
    : spanText(limit * 24 * HOUR, language);
}

/** Nothing on an order that has only just come in, or that nobody has to see to any more. */
export function stageLines(context: Context, flow: Flow, order: OrderRow): CardLine[] {
  const { language, now } = context;
  const stage = stageAt(flow, order);
  const who = whoText(context, stage);
  const over = ['closed', 'cancelled'].includes(stateOf(order));
  const slow = isSlow(context, flow, order);
  const key = slow ? 'orders.reason.slow' : 'orders.card.limit';
  const limit = stage?.limit ?? null;
  const aside = limit === null ? '' : say(texts[key], language, { limit: limitText(limit, language) });
  const took = staysOf(order, now)
    .filter(({ lasted }) => lasted >= 60_000)
    .map(({ state, lasted }) => `${stateText(state, language)} ${spanText(lasted, language)}`);
  return [
    ...(who !== '' && !over
      ? [
          {
            text: say(texts['orders.card.whose'], language, { who }),
            ...(aside !== '' && { aside }),
            ...(slow && { tone: 'act' as const }),
          },
        ]
      : []),
    ...(took.length > 0 ? [{ text: took.join(' · ') }] : []),
  ];
}
