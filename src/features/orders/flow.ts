/** The stages of *Alur* as people left them; what they took away holds as Rapi has it. */
import { ROLE_WORDS, type Role } from '../../kernel/role';
import type { Context } from '../../ports/context';
import type { OrderRow } from './load';
import { stateOf } from './rules/state';
import { isOverdue } from './rules/stays';
import { DEFAULTS, stages } from './stages';
import type { OrderState } from './states';

export interface Stage {
  /** Whose it is; null where nobody is named. */
  readonly who: Role | null;
  /** Days that an order may stand in it; null without a limit. */
  readonly limit: number | null;
}

export type Flow = ReadonlyMap<OrderState, Stage>;

/** One round trip, shared within a run. */
export function flowOf(context: Context): Flow {
  const flow = new Map<OrderState, Stage>(DEFAULTS.map((stage) => [stage.stage, stageOf(stage)]));
  for (const { values, bad } of context.from(stages).all()) {
    // A limit that cannot be read is no reason to call anything late.
    if (values.stage !== null && bad.length === 0) flow.set(values.stage, stageOf(values));
  }
  return flow;
}

function stageOf({ who, limit }: Stage): Stage {
  return { who, limit: limit !== null && limit >= 0 ? limit : null };
}

/** The stage an order stands in; a cancelled one stands in none. */
export function stageAt(flow: Flow, order: OrderRow): Stage | undefined {
  return flow.get(stateOf(order));
}

/** Whether it stands in its stage for longer than the stage allows. */
export function isSlow(context: Context, flow: Flow, order: OrderRow): boolean {
  return isOverdue(order, stageAt(flow, order)?.limit ?? null, context);
}

/** `gudang`: who has to see to it. */
export function whoText({ language }: Context, stage: Stage | undefined): string {
  return stage?.who ? ROLE_WORDS[stage.who][language] : '';
}
