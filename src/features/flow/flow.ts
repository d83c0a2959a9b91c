/** The stages of *Alur* as people left them; what they took away holds as Rapi has it. */
import { ROLE_WORDS, type Role } from '../../kernel/role';
import type { Context } from '../../ports/context';
import type { OrderState } from './choices';
import { type StateFacts, stateOf } from './rules/state';
import { isOverdue, type Stamps } from './rules/stays';
import { itemsIn } from './rules/ticks';
import { DEFAULTS, stages, written } from './tables';

export interface Stage {
  /** Whose it is; null where nobody is named. */
  readonly who: Role | null;
  /** Days that it may take; null without a limit. */
  readonly limit: number | null;
  /** How it is done: in words, or where that is written. */
  readonly sop: string;
  /** Id of the SOP that its words name; empty where they are all there is. */
  readonly sopId: string;
  /** What is ticked on everything that goes through it. */
  readonly checklist: readonly string[];
}

export type Flow = ReadonlyMap<OrderState, Stage>;

/** Costs nothing: the control sheet repeats it. In a workbook of an earlier Rapi one round trip, shared within a run. */
export function flowOf(context: Context): Flow {
  const flow = new Map<OrderState, Stage>(
    DEFAULTS.map((stage) => [stage.stage, stageOf(written(stage, context.language))]),
  );
  const read = context.from(stages).fields(['stage', 'who', 'limit', 'sop', 'sopId', 'checklist']);
  // A limit that cannot be read is none: no reason to call anything late.
  for (const { values } of read) if (values.stage !== null) flow.set(values.stage, stageOf(values));
  return flow;
}

type Written = Pick<Stage, 'who' | 'limit' | 'sop'> & {
  readonly checklist: string;
  readonly sopId?: string;
};

function stageOf({ who, limit, sop, sopId = '', checklist }: Written): Stage {
  return {
    who,
    limit: limit !== null && limit >= 0 ? limit : null,
    sop,
    sopId: sop.trim() === '' ? '' : sopId,
    checklist: itemsIn(checklist),
  };
}

/** The stage in which something stands; what was cancelled stands in none. */
export function stageAt(flow: Flow, facts: StateFacts): Stage | undefined {
  return flow.get(stateOf(facts));
}

/** Whether it stands in its stage for longer than the stage allows. */
export function isSlow(context: Context, flow: Flow, facts: Stamps): boolean {
  return isOverdue(facts, stageAt(flow, facts)?.limit ?? null, context);
}

/** `gudang`: who has to see to it. */
export function whoText({ language }: Context, stage: Stage | undefined): string {
  return stage?.who ? ROLE_WORDS[stage.who][language] : '';
}
