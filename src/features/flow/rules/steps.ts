/**
 * Which step an order in which state allows, who takes it and where it is the next one: one table. Refusal, menu, card, list and cell read it; everything
 * that it does not name is refused in words.
 */
import { type Problem, problem } from '../../../kernel/problem';
import { type Doer, may, type Role } from '../../../kernel/role';
import type { OrderState, OrderStep } from '../choices';
import { CANCELS, CHECKS, CLOSES, HOLDS, PROCESSES, SHIPS } from '../roles';
import { type ReasonFacts, stateOf } from './state';

export interface Move {
  readonly from: readonly OrderState[];
  /** States whose next step it is. */
  readonly leads: readonly OrderState[];
  /** Who may take it from sidebar, menu and command; typed cells need no role. */
  readonly roles: readonly Role[];
}

/**
 * Forward steps go one by one, but a checked order may be shipped at once: small shops pack and send in one go. Closing is allowed once something was
 * shipped, and asks for more below. What was shipped in part cannot be cancelled: it comes back as a return, or the rest is closed.
 */
export const MOVES: Readonly<Record<OrderStep, Move>> = {
  check: { from: ['received'], leads: ['received'], roles: CHECKS },
  process: { from: ['checked'], leads: ['checked'], roles: PROCESSES },
  ship: { from: ['checked', 'processing'], leads: ['processing'], roles: SHIPS },
  close: { from: ['shipped', 'processing'], leads: ['shipped'], roles: CLOSES },
  hold: { from: ['received', 'checked', 'processing'], leads: [], roles: HOLDS },
  resume: { from: ['held'], leads: ['held'], roles: HOLDS },
  cancel: { from: ['received', 'checked', 'processing', 'held'], leads: [], roles: CANCELS },
};

const STEPS = Object.keys(MOVES) as OrderStep[];

/** Whether it is a step of the work itself, and not one that holds it up, lets it go on or ends it. */
export function isForward(step: string): step is 'check' | 'process' | 'ship' | 'close' {
  return STEPS.some((each) => each === step && each !== 'resume' && MOVES[each].leads.length > 0);
}

/** Whether the step is allowed from the state at all. */
export function mayStep(state: OrderState, step: OrderStep): boolean {
  return MOVES[step].from.includes(state);
}

/** Whether the role may take the step from sidebar or menu. */
export function mayTake(who: Doer, step: OrderStep): boolean {
  return may(who, MOVES[step].roles);
}

/** Why the order cannot take this step now, or undefined. `no` is its number, for the sentence. */
export function stepProblem(no: string, facts: ReasonFacts, step: OrderStep): Problem | undefined {
  const state = stateOf(facts);
  if (step === 'cancel' && facts.shippedUnits > 0 && state !== 'closed' && state !== 'cancelled')
    return problem('flow.cancelShipped', { no, units: facts.shippedUnits });
  return mayStep(state, step) ? undefined : problem(refusalCode(state, step), { no });
}

/** The sentence names what stands in the way, and so what to do first. */
function refusalCode(state: OrderState, step: OrderStep): string {
  if (state !== 'held' && state !== 'cancelled' && state !== 'closed') {
    if (step === 'resume') return 'flow.notHeld';
    if (step === 'close') return 'flow.notShipped';
  }
  return `flow.is.${state}`;
}

/** What is missing before an order may be closed without anyone's say: all shipped and all paid. */
export function missingToClose(facts: ReasonFacts): 'shipment' | 'payment' | undefined {
  if (facts.shippedUnits < facts.units) return 'shipment';
  return facts.paid < facts.total ? 'payment' : undefined;
}

/** The next step forward, or undefined where the order waits or is done. */
export function nextStep(facts: ReasonFacts): OrderStep | undefined {
  const state = stateOf(facts);
  const step = STEPS.find((each) => MOVES[each].leads.includes(state));
  return step === 'close' && missingToClose(facts) ? undefined : step;
}
