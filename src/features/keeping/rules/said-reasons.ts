/** Why a version stays, in words: `terbaru, harian 5 Nov, bulanan Nov`. */
import { type Day, sayDay } from '../../../kernel/day';
import { type Language, say } from '../../../kernel/words';
import { keptTexts } from '../words-kept';
import type { Reason } from './retention';

export function sayReasons(reasons: readonly Reason[], language: Language, today: Day): string {
  if (reasons.length === 0) return say(keptTexts['keeping.goes'], language);
  const said = reasons.map(({ rule, day }) => {
    const period =
      rule === 'yearly'
        ? day.slice(0, 4)
        : rule === 'monthly'
          ? sayDay(day, language, today).replace(/^\d+ /, '')
          : sayDay(day, language, today);
    return say(keptTexts[`keeping.kept.${rule}`], language, { period });
  });
  return [...new Set(said)].join(', ');
}
