/** How a lead goes from stage to stage, what it is likely worth, and whether it still is one. */
import type { Moment } from '../../../kernel/day';
import { type Money, roundHalfUp, ZERO } from '../../../kernel/money';
import { type Chance, STAGES, type Stage } from '../choices';
import type { Lead } from '../tables';

export function isClosed(stage: Stage | null): boolean {
  return stage === 'won' || stage === 'lost';
}

export function isOpen({ state, archived }: Pick<Lead, 'state' | 'archived'>): boolean {
  return !archived && !isClosed(state);
}

/** Among open stages any move is allowed, also back; what is won or lost is opened again first. */
export function mayMove(from: Stage, to: Stage): boolean {
  return from !== to && !(isClosed(from) && isClosed(to));
}

/** The next open stage; undefined behind the last. */
export function stageAfter(stage: Stage): Stage | undefined {
  const next = STAGES[STAGES.findIndex(({ key }) => key === stage) + 1]?.key;
  return next === undefined || isClosed(next) ? undefined : next;
}

/** What a stage is worth where nobody says otherwise. */
export function usualChance(stage: Stage): Chance {
  return STAGES.find(({ key }) => key === stage)?.chance ?? '0.1';
}

/** `amount × chance`, rounded half up; without an amount nothing. A blank chance is the stage's. */
export function weightedOf({ amount, chance, state }: Pick<Lead, 'amount' | 'chance' | 'state'>): Money {
  if (amount === null) return ZERO;
  return roundHalfUp(amount * Number(chance ?? usualChance(state ?? 'contact'))) as Money;
}

/** A chance that a person gave stays through the open stages; one that was its stage's follows to the next. An end is certain. */
export function chanceAt({ chance, state }: Pick<Lead, 'chance' | 'state'>, to: Stage): Chance {
  const from = state ?? 'contact';
  const own = chance !== null && chance !== usualChance(from) && !isClosed(from);
  return own && !isClosed(to) ? chance : usualChance(to);
}

export type Stepped = Pick<Lead, 'state' | 'stage' | 'chance' | 'closedAt'>;

/** What changes with the stage. */
export function stepped(lead: Pick<Lead, 'chance' | 'state'>, to: Stage, at: Moment): Stepped {
  return { state: to, stage: to, chance: chanceAt(lead, to), closedAt: isClosed(to) ? at : null };
}
