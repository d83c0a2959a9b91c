/** Where an order stands in the flow: whose stage it is, its limit, and how long each stage took. */
import type { CardLine } from '../../kernel/protocol';
import { type Language, say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { type Flow, isSlow, stageAt, whoText } from './flow';
import { stateOf } from './rules/state';
import { type Stamps, staysOf } from './rules/stays';
import { stateText } from './said';
import { texts } from './words';

const HOUR = 3_600_000;

/** `2 hari`, `5 jam`, `40 menit`: rounded down, days from two on. `lasted` in milliseconds. */
export function spanText(lasted: number, language: Language): string {
  const hours = Math.floor(lasted / HOUR);
  if (hours >= 48) return say(texts['flow.days'], language, { n: Math.floor(hours / 24) });
  if (hours >= 1) return say(texts['flow.hours'], language, { n: hours });
  return say(texts['flow.minutes'], language, { n: Math.floor(lasted / 60_000) });
}

/** A limit in days: `2 hari`, `6 jam`. */
export function limitText(limit: number, language: Language): string {
  return Number.isInteger(limit)
    ? say(texts['flow.days'], language, { n: limit })
    : spanText(limit * 24 * HOUR, language);
}

/** Nothing on an order that has only just come in, or that nobody has to see to any more. */
export function stageLines(context: Context, flow: Flow, facts: Stamps): CardLine[] {
  const { language, now } = context;
  const stage = stageAt(flow, facts);
  const who = whoText(context, stage);
  const over = ['closed', 'cancelled'].includes(stateOf(facts));
  const slow = isSlow(context, flow, facts);
  const key = slow ? 'flow.slow' : 'flow.limit';
  const limit = stage?.limit ?? null;
  const aside = limit === null ? '' : say(texts[key], language, { limit: limitText(limit, language) });
  const took = staysOf(facts, now)
    .filter(({ lasted }) => lasted >= 60_000)
    .map(({ state, lasted }) => `${stateText(state, language)} ${spanText(lasted, language)}`);
  return [
    ...(who !== '' && !over
      ? [
          {
            text: say(texts['flow.whose'], language, { who }),
            ...(aside !== '' && { aside }),
            ...(slow && { tone: 'act' as const }),
          },
        ]
      : []),
    ...(took.length > 0 ? [{ text: say(texts['flow.took'], language, { took: took.join(' · ') }) }] : []),
  ];
}
