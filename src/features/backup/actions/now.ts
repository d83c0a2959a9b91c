/** *Cadangkan sekarang*: a version at once by the keeper, a request to the keeper's job by anyone else. */
import * as z from 'zod/mini';
import { Refusal } from '../../../kernel/problem';
import type { Errand, Said } from '../../../ports/feature';
import { MAY_BACK_UP } from '../roles';
import { type Halfway, saidBytes, saidHalfway } from '../said';
import { type Taken, takeVersion, type Unchanged } from '../store/take';

interface Asked {
  readonly asked: string;
}

/** Where a request waits for the keeper's job. */
export const ASKED = 'backup.asked';

export const now: Errand<
  { readonly why?: 'asked' | 'daily' | undefined },
  Taken | Unchanged | Asked | Halfway
> = {
  name: 'backup.now',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({ why: z.optional(z.enum(['asked', 'daily'])) }),
  run: (context, { why = 'asked' }, apart) => {
    if (context.who.email !== apart.keeper) {
      apart.remember(ASKED, JSON.stringify({ by: context.who.email, at: context.now }));
      const keeper = context.team.find(({ email }) => email === apart.keeper)?.name ?? apart.keeper;
      return { asked: keeper };
    }
    return takeVersion(context, apart, why);
  },
  inverse: { none: 'backup.versionStays' },
  unfinished: saidHalfway,
  done: (result, context): Said =>
    'all' in result
      ? { code: 'backup.taking', values: { ...result } }
      : 'asked' in result
        ? { code: 'backup.requested', values: { keeper: result.asked } }
        : 'same' in result
          ? { code: 'backup.nothingNew', values: { version: result.same } }
          : {
              code: 'backup.taken',
              values: {
                version: result.version,
                size: saidBytes(result.bytes, context.language),
                count: result.sheets,
              },
            },
};

/** The keeper's job: takes a waiting request, and does nothing without one. */
export const asked: Errand<Record<string, never>, Partial<Taken> | Halfway> = {
  name: 'backup.asked',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({}),
  run: (context, _, apart) => {
    if (context.who.email !== apart.keeper || !apart.recall(ASKED)) return {};
    const taken = takeVersion(context, apart, 'asked');
    if (!(taken instanceof Refusal || 'all' in taken)) apart.remember(ASKED, '');
    return taken;
  },
  inverse: { none: 'backup.versionStays' },
  unfinished: saidHalfway,
  done: (result) =>
    'version' in result && result.version !== undefined
      ? { code: 'backup.takenAsked', values: { version: result.version } }
      : { code: 'backup.nothingAsked' },
};
