/** Which step an order in which state allows: a table; everything else is refused in words. */
import { type Problem, problem } from '../../../kernel/problem';
import type { OrderState, OrderStep } from '../tables';
import { type ReasonFacts, stateOf } from './state';

/**
 * Forward steps go one by one, but a checked order may be shipped at once: small shops pack and send in one go. Closing is allowed once something was
 * shipped, and asks for more below. What was shipped in part cannot be cancelled: it comes back as a return, or the rest is closed.
 */
const ALLOWED: Readonly<Record<OrderStep, readonly OrderState[]>> = {
  check: ['received'],
  process: ['checked'],
  ship: ['checked', 'processing'],
  close: ['shipped', 'processing'],
  hold: ['received', 'checked', 'processing'],
  resume: ['held'],
  cancel: ['received', 'checked', 'processing', 'held'],
};

/** Whether the step is allowed from the state at all. */
export function mayStep(state: OrderState, step: OrderStep): boolean {
  return ALLOWED[step].includes(state);
}

/** Why the order cannot take this step now, or undefined. `no` is its number, for the sentence. */
export function stepProblem(no: string, facts: ReasonFacts, step: OrderStep): Problem | undefined {
  const state = stateOf(facts);
  if (step === 'cancel' && facts.shippedUnits > 0 && state !== 'closed' && state !== 'cancelled')
    return problem('orders.cancelShipped', { no, units: facts.shippedUnits });
  return mayStep(state, step) ? undefined : problem(refusalCode(state, step), { no });
}

/** The sentence names what stands in the way, and so what to do first. */
function refusalCode(state: OrderState, step: OrderStep): string {
  if (state !== 'held' && state !== 'cancelled' && state !== 'closed') {
    if (step === 'resume') return 'orders.notHeld';
    if (step === 'close') return 'orders.notShipped';
  }
  return `orders.is.${state}`;
}

/** What is missing before an order may be closed without anyone's say: all shipped and all paid. */
export function missingToClose(facts: ReasonFacts): 'shipment' | 'payment' | undefined {
  if (facts.shippedUnits < facts.units) return 'shipment';
  return facts.paid < facts.total ? 'payment' : undefined;
}

/** The next step forward, or undefined where the order waits or is done. */
export function nextStep(facts: ReasonFacts): OrderStep | undefined {
  switch (stateOf(facts)) {
    case 'received':
      return 'check';
    case 'checked':
      return 'process';
    case 'processing':
      return 'ship';
    case 'shipped':
      return missingToClose(facts) ? undefined : 'close';
    case 'held':
      return 'resume';
    default:
      return undefined;
  }
}
