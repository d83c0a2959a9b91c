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
import { workIn } from '../sops';
import type { OrderRow } from './load';
import { mustTickOn } from './options';

export interface Checklist {
  readonly stage: OrderState;
  /** With the number of the SOP where it is one of the list. */
  readonly sop: { readonly text: string; readonly link?: string; readonly id?: string };
  readonly items: readonly { readonly item: string; readonly done: boolean; readonly by: string }[];
}

/** Undefined where the stage has neither steps to tick nor an SOP. */
export function checklistOf(context: Context, flow: Flow, order: OrderRow): Checklist | undefined {
  const stage = stateOf(order);
  const { sop, sopId, items: all } = workIn(context, flow.get(stage));
  if (sop.trim() === '' && all.length === 0) return undefined;
  const items = all.map((item) => {
    const tick = tickOf(order.ticked, { stage, item });
    return { item, done: tick !== undefined, by: tick?.by ?? '' };
  });
  return { stage, sop: { ...sopIn(sop), ...(sopId !== undefined && { id: sopId }) }, items };
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
    const { items } = workIn(context, flow.get(stage));
    const count = openItems(order.ticked, stage, items).length;
    if (count > 0)
      return problem('orders.tickFirst', { no, count, stage: stateText(stage, context.language) });
  }
  return undefined;
}
