/** When something is late: past its promise, or for longer in its stage than *Alur* allows. The one rule; list, card, alarm and *Hari Ini* ask it. */
import type { Day } from '../../kernel/day';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { limitText } from './card';
import { type Flow, isSlow, stageAt } from './flow';
import { daysLate } from './rules/state';
import type { Stamps } from './rules/stays';
import { texts } from './words';

type Facts = Stamps & { readonly promised: Day | null };

export function isLate(context: Context, flow: Flow, facts: Facts): boolean {
  return daysLate(facts, context.today) > 0 || isSlow(context, flow, facts);
}

/** `terlambat 2 hari`, else `lewat batas 2 hari`; empty in time. */
export function lateText(context: Context, flow: Flow, facts: Facts): string {
  const days = daysLate(facts, context.today);
  if (days > 0) return say(texts['flow.late'], context.language, { days });
  return slowText(context, flow, facts);
}

/** `lewat batas 2 hari`; empty where the stage has time yet. */
export function slowText(context: Context, flow: Flow, facts: Stamps): string {
  if (!isSlow(context, flow, facts)) return '';
  const limit = stageAt(flow, facts)?.limit ?? 0;
  return say(texts['flow.slow'], context.language, { limit: limitText(limit, context.language) });
}
