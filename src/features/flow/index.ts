/** What other features may use of the flow. */
export { stageLines } from './card';
export { type OrderState, type OrderStep, STATES } from './choices';
export { type Flow, flowOf, isSlow, type Stage, stageAt, whoText } from './flow';
export { isLate, lateText, slowText } from './late';
export { SHIPS } from './roles';
export {
  daysLate,
  isOpen,
  openUnits,
  REASONS,
  type Reason,
  type ReasonFacts,
  reasonOf,
  stateOf,
} from './rules/state';
export { isForward, MOVES, mayStep, mayTake, missingToClose, nextStep, stepProblem } from './rules/steps';
export { itemsIn, openItems, sopIn, tickOf, withoutTicks, withTick } from './rules/ticks';
export { stateText, stateTone } from './said';
export { DEFAULTS, stages } from './tables';
