/** The checklist of the stage in which an order stands. */
import { type Problem, problem } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import {
  type Flow,
  flowOf,
  isForward,
  type OrderState,
  type OrderStep,
  openItems,
  sopIn,
  stateOf,
  stateText,
  tickOf,
} from '../flow';
import type { OrderRow } from './load';
import { mustTickOn } from './options';

export interface Checklist {
  readonly stage: OrderState;
  readonly sop: { readonly text: string; readonly link?: string };
  readonly items: readonly { readonly item: string; readonly done: boolean; readonly by: string }[];
}

/** Undefined where the stage has neither steps to tick nor an SOP. */
export function checklistOf(flow: Flow, order: OrderRow): Checklist | undefined {
  const stage = stateOf(order);
  const { sop = '', checklist = [] } = flow.get(stage) ?? {};
  if (sop.trim() === '' && checklist.length === 0) return undefined;
  const items = checklist.map((item) => {
    const tick = tickOf(order.ticked, { stage, item });
    return { item, done: tick !== undefined, by: tick?.by ?? '' };
  });
  return { stage, sop: sopIn(sop), items };
}

/** Why the work may not go on before everything is ticked, where the firm wants that. Shipping asks for the list of packing, even straight after the check. */
export function unticked(
  context: Context,
  no: string,
  order: OrderRow,
  step: OrderStep,
): Problem | undefined {
  if (!mustTickOn(context.settings) || !isForward(step)) return undefined;
  const flow = flowOf(context);
  const state = stateOf(order);
  const stages: readonly OrderState[] =
    step === 'ship' && state === 'checked' ? [state, 'processing'] : [state];
  for (const stage of stages) {
    const items = flow.get(stage)?.checklist ?? [];
    const count = openItems(order.ticked, stage, items).length;
    if (count > 0)
      return problem('orders.tickFirst', { no, count, stage: stateText(stage, context.language) });
  }
  return undefined;
}
