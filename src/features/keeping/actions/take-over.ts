/**
 * *Ambil alih*: from now on the versions lie in this person's Drive and Rapi works in their name, with a full version at once. Google lets only those write
 * the closed tabs whom an editor of them has let in: for everybody else the owner opens these tabs first, and nothing changes until that person takes over.
 */
import * as z from 'zod/mini';
import { Refusal, refuse } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand, Said } from '../../../ports/feature';
import {
  folderOf,
  freshHealth,
  type Halfway,
  healthOf,
  keepHealth,
  keepMemory,
  MAY_BACK_UP,
  recallMemory,
  saidHalfway,
  type TakenOver,
  takeVersion,
} from '../../backup';
import { admitter, candidates, closedSheets, isBarred, nameOf } from '../store/people';

interface Kept {
  readonly version: string;
  readonly from: string;
}
/** The versions are encrypted by a key that this person does not have: there is none of theirs until they choose one. */
interface Locked {
  readonly locked: true;
  readonly from: string;
}
interface Offered {
  readonly to: string;
}

export const takeOver: Errand<{ readonly to?: string | undefined }, Kept | Locked | Offered | Halfway> = {
  name: 'keeping.takeOver',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({ to: z.optional(z.string().check(z.maxLength(200))) }),
  run: (context, { to }, apart) => {
    const { who, request } = context;
    // A step of it that was done before a stop, or before this run's time was over.
    const { taken } = healthOf(apart);
    const begun = taken?.request === request ? taken : undefined;
    if (to !== undefined && to.toLowerCase() !== who.email) return offer(context, apart, to.toLowerCase());
    if (who.email === apart.keeper && !begun) return refuse('keeping.isKeeper');
    if (apart.restoring) return refuse('app.restoring', { version: apart.restoring.version });
    if (isBarred(context, apart)) return refuse('keeping.askOwner', { owner: admitter(context, apart) });
    const from = begun?.from ?? apart.keeper;
    const own = { ...apart, keeper: who.email };
    if (who.email !== apart.keeper) become(context, apart, begun);
    else if (!recallMemory(own)) settle(context, own, taken as TakenOver);
    const last = recallMemory(own)?.last;
    const version = last ?? takeVersion(context, own, 'asked');
    if (version instanceof Refusal && version.problems.some(({ code }) => code === 'encryption.locked'))
      return { locked: true, from: nameOf(context, from) };
    if (version instanceof Refusal || 'all' in version) return version;
    return { version: version.version, from: nameOf(context, from) };
  },
  inverse: { none: 'keeping.takesBack' },
  unfinished: saidHalfway,
  done: (result): Said => {
    if ('to' in result) return { code: 'keeping.offered', values: { name: result.to } };
    if ('locked' in result) return { code: 'keeping.tookOverLocked' };
    return { code: 'keeping.tookOver', values: { ...(result as Kept) } };
  },
};

/** Only lets that person in: the keeper stays the keeper until the other one has begun. */
function offer(context: Context, apart: Apart, to: string): Offered | Refusal {
  if (to === apart.keeper) return refuse('keeping.isKeeperAlready', { name: nameOf(context, to) });
  if (!candidates(context, []).some(({ email }) => email === to))
    return refuse('keeping.notOfTeam', { name: to.slice(0, 60) }, { field: 'to' });
  if (isBarred(context, apart)) return refuse('keeping.askOwner', { owner: admitter(context, apart) });
  for (const sheet of closedSheets(context, apart)) apart.book.admit(sheet, { come: to });
  apart.book.flush();
  keepHealth(apart, { offered: { to, by: context.who.name || context.who.email } });
  return { to: nameOf(context, to) };
}

/** Triggers first, which do nothing before the setting names their maker; what the run is about is noted before that, so that the same request goes on. */
function become(context: Context, apart: Apart, begun: TakenOver | undefined): void {
  const { who, request, now } = context;
  apart.tick();
  const memory = recallMemory(apart);
  // An earlier Rapi did not say whose it is.
  if (memory && memory.of === undefined) keepMemory(apart, memory);
  const { folder = '' } = folderOf(apart);
  const taken = begun ?? { from: apart.keeper, folder, at: now, request };
  keepHealth(apart, { taken });
  apart.reseat([['setting', 'keeper', who.email]]);
  settle(context, { ...apart, keeper: who.email }, taken);
}

/** What the old keeper's nights found is forgotten, and whoever is no owner writes the closed tabs no longer. */
function settle(context: Context, apart: Apart, taken: TakenOver): void {
  freshHealth(apart, taken);
  const isOwner = context.team.some(({ email, role }) => email === taken.from && role === 'owner');
  for (const sheet of closedSheets(context, apart))
    apart.book.admit(sheet, { come: apart.keeper, go: isOwner ? undefined : taken.from });
  apart.book.flush();
}
