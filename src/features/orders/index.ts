/** What other features may use of orders. */
export { reasonText, stateText } from './rules/said';
export {
  daysLate,
  isOpen,
  openUnits,
  type Reason,
  type ReasonFacts,
  reasonOf,
  type StateFacts,
  stateOf,
} from './rules/state';
export { itemsText, type Priced, totalOf, totalOfLine } from './rules/totals';
export { CHANNELS, type Channel, lines, type OrderState, type OrderStep, orders } from './tables';
