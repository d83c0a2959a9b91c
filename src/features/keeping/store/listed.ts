/** The tab *Cadangan* with the reasons for which each version stays. */
import { say } from '../../../kernel/words';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { StoredFile } from '../../../ports/drive';
import { backupTexts, factsOf, listVersions, type Seen, versionsIn } from '../../backup';
import { policyOf } from '../rules/policy';
import { retained } from '../rules/retention';
import { sayReasons } from '../rules/said-reasons';

export function listKept(
  apart: Apart,
  context: Context,
  listing: readonly StoredFile[],
  seen: Seen = {},
): void {
  const { language, today, zone, settings, now } = context;
  const facts = versionsIn(listing).map(factsOf);
  const fates = retained(facts, policyOf(settings), now, zone);
  const why = new Map(
    facts.map(({ version, why: made }) => {
      const reasons = sayReasons(fates.get(version) ?? [], language, today);
      return [version, `${say(backupTexts[`backup.why.${made}`], language)} · ${reasons}`] as const;
    }),
  );
  listVersions(apart, context, listing, { ...seen, why });
}
