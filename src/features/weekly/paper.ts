/** A saved report as words in their places: what papers print. */
import { addDays, sayDay } from '../../kernel/day';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { StoredReport } from './record';
import { texts } from './words';

export interface ReportWords {
  readonly kind: string;
  readonly facts: readonly (readonly [word: string, says: string])[];
  readonly parts: readonly (readonly [word: string, says: string])[];
}

export function reportWords({ language }: Context, { values }: StoredReport): ReportWords {
  const { week, by } = values;
  const word = (key: 'kind' | 'week' | 'by' | (typeof PARTS)[number]): string =>
    say(texts[`weekly.paper.${key}`], language);
  const days = week === null ? '' : `${sayDay(week, language)} – ${sayDay(addDays(week, 6), language)}`;
  return {
    kind: word('kind'),
    facts: [
      [word('week'), days],
      [word('by'), by],
    ],
    parts: PARTS.flatMap((key) => (values[key] === '' ? [] : [[word(key), values[key]] as const])),
  };
}

const PARTS = ['numbers', 'stuck', 'decided', 'conclusion'] as const;
