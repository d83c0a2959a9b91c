/** A week after setup: what was ticked then and is not on yet, offered on home once nothing more urgent is told there. */
import { daysBetween } from '../../kernel/day';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { DECIDES, OFFER_AFTER, offeredIn, titles } from './rules';
import { texts } from './words';

export function offerOf(
  features: readonly Pick<Feature, 'key' | 'module'>[],
  { language, settings, today, who }: Pick<Context, 'language' | 'settings' | 'today' | 'who'>,
): ReturnType<NonNullable<Feature['alarm']>> {
  const offered = offeredIn(settings);
  if (!offered || !DECIDES.includes(who.role) || daysBetween(offered.since, today) < OFFER_AFTER)
    return undefined;
  const modules = titles(features, offered.modules, language);
  if (modules === '') return undefined;
  return { text: say(texts['modules.offer'], language, { modules }), panel: 'modules.list', input: {} };
}
