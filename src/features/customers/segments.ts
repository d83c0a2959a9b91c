/** The segment on the card, and where its limits are told and set. */
import * as z from 'zod/mini';
import { type Money, sayMoney } from '../../kernel/money';
import { refuse } from '../../kernel/problem';
import type { Card, CardLine, Tone } from '../../kernel/protocol';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Action, Query } from '../../ports/feature';
import { keepOptions } from '../settings';
import {
  type Bought,
  type Limits,
  limitsIn,
  SEGMENT_OPTION,
  SEGMENTS,
  type Segment,
  segmentOf,
  writeLimits,
} from './rules/segment';
import { segmentTexts as texts } from './words-segments';

const WORDS: Readonly<Record<Segment, keyof typeof texts>> = {
  best: 'customers.segment.best',
  regular: 'customers.segment.regular',
  big: 'customers.segment.big',
  new: 'customers.segment.new',
  usual: 'customers.segment.usual',
  call: 'customers.segment.call',
  gone: 'customers.segment.gone',
};
const TONES: Readonly<Record<Segment, Tone>> = {
  best: 'good',
  regular: 'good',
  big: 'good',
  new: 'note',
  usual: 'idle',
  call: 'watch',
  gone: 'idle',
};

/** *Segmen* as a line of the card; nothing for somebody who has bought nothing. */
export function segmentLine({ language, settings, today }: Context, bought: Bought): CardLine[] {
  const segment = segmentOf(bought, today, limitsIn(settings));
  if (!segment) return [];
  const text = say(texts['customers.segment'], language);
  return [{ text, aside: say(texts[WORDS[segment]], language), tone: TONES[segment] }];
}

const saidLimits = ({ currency, language }: Context, { lately, gone, often, much }: Limits) => ({
  lately,
  gone,
  often,
  much: sayMoney(much as Money, currency, language),
});

/** The rule in words, with the firm's own limits. */
export const segmentRule: Query<{ readonly id?: string | undefined }, Card> = {
  name: 'customers.segments',
  writes: false,
  input: () => z.object({ id: z.optional(z.string()) }),
  roles: 'all',
  run: (context) => {
    const { language } = context;
    const values = saidLimits(context, limitsIn(context.settings));
    const rule = (key: keyof typeof texts): CardLine => ({ text: say(texts[key], language, values) });
    const count = (field: string, key: keyof typeof texts) => ({
      field,
      label: say(texts[key], language),
      kind: 'count' as const,
    });
    return {
      title: say(texts['customers.segment'], language),
      lines: [
        rule('customers.rule.lately'),
        rule('customers.rule.often'),
        rule('customers.rule.much'),
        rule('customers.rule.gone'),
        ...SEGMENTS.map((each) => ({
          text: say(texts[WORDS[each]], language),
          aside: say(texts[RULES[each]], language),
        })),
      ],
      more: [
        {
          label: say(texts['customers.rule.set'], language),
          action: 'customers.setSegments',
          input: {},
          ask: [
            count('lately', 'customers.rule.askLately'),
            count('gone', 'customers.rule.askGone'),
            count('often', 'customers.rule.askOften'),
            count('much', 'customers.rule.askMuch'),
          ],
        },
      ],
      history: [],
    };
  },
};

const RULES: Readonly<Record<Segment, keyof typeof texts>> = {
  best: 'customers.rule.best',
  regular: 'customers.rule.regular',
  big: 'customers.rule.big',
  new: 'customers.rule.new',
  usual: 'customers.rule.usual',
  call: 'customers.rule.call',
  gone: 'customers.rule.isGone',
};

const limit = () => z.int({ error: 'customers.limits' }).check(z.gte(1, 'customers.limits'));
const input = () => z.object({ lately: limit(), gone: limit(), often: limit(), much: limit() });

/** `much` in minor units, as all amounts; the limits before, for the inverse. */
export const setSegments: Action<Limits, { readonly was: Limits }> = {
  name: 'customers.setSegments',
  writes: true,
  input,
  roles: ['owner', 'manager'],
  run: (context, limits) => {
    if (limits.gone <= limits.lately) return refuse('customers.limitsOrder', {}, { field: 'gone' });
    const was = limitsIn(context.settings);
    keepOptions(context, { [SEGMENT_OPTION]: writeLimits(limits) });
    return { was };
  },
  inverse: { with: 'customers.setSegments', input: (_, { was }) => was },
  done: () => ({ code: 'customers.segmentsSet' }),
};
