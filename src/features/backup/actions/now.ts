/** *Cadangkan sekarang*: a version at once by the keeper, a request to the keeper's job by anyone else; and the versions that the clock makes. */
import * as z from 'zod/mini';
import { Refusal } from '../../../kernel/problem';
import type { Errand, Said } from '../../../ports/feature';
import { MAY_BACK_UP } from '../roles';
import { type Halfway, saidBytes, saidHalfway } from '../said';
import { tidyDrill } from '../store/drill-sheet';
import { dueAtNight, dueBetween } from '../store/due';
import { type Taken, takeVersion, type Unchanged } from '../store/take';

interface Asked {
  readonly asked: string;
}

/** By the settings no version is due. */
interface NotDue {
  readonly due: false;
}

/** Where a request waits for the keeper's job. */
export const ASKED = 'backup.asked';

export const now: Errand<
  { readonly why?: 'asked' | 'daily' | undefined },
  Taken | Unchanged | Asked | NotDue | Halfway
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
    if (why === 'asked') return takeVersion(context, apart, why);
    const due = dueAtNight(context, apart);
    return due ? takeVersion(context, apart, due) : { due: false };
  },
  inverse: { none: 'backup.versionStays' },
  unfinished: saidHalfway,
  done: (result, context): Said => {
    if ('all' in result) return { code: 'backup.taking', values: { ...result } };
    if ('due' in result) return { code: 'backup.notDue' };
    if ('asked' in result) return { code: 'backup.requested', values: { keeper: result.asked } };
    if ('same' in result) return { code: 'backup.nothingNew', values: { version: result.same } };
    const { version, bytes, sheets: count } = result;
    return { code: 'backup.taken', values: { version, size: saidBytes(bytes, context.language), count } };
  },
};

/** The keeper's job: takes a waiting request, or what is due between two nights, and does nothing without either. */
export const asked: Errand<Record<string, never>, Partial<Taken> | Unchanged | Halfway> = {
  name: 'backup.asked',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({}),
  run: (context, _, apart) => {
    if (context.who.email !== apart.keeper) return {};
    // Every quarter of an hour, though nothing else be due.
    tidyDrill(apart);
    if (!apart.recall(ASKED)) {
      const due = dueBetween(context, apart);
      return due ? takeVersion(context, apart, due) : {};
    }
    const taken = takeVersion(context, apart, 'asked');
    if (!(taken instanceof Refusal || 'all' in taken)) apart.remember(ASKED, '');
    return taken;
  },
  inverse: { none: 'backup.versionStays' },
  unfinished: saidHalfway,
  done: (result) =>
    'same' in result
      ? { code: 'backup.nothingNew', values: { version: result.same } }
      : 'version' in result && result.version !== undefined
        ? { code: 'backup.takenAsked', values: { version: result.version } }
        : { code: 'backup.nothingAsked' },
};
