/** What other features may use of orders. */

export {
  daysLate,
  isOpen,
  openUnits,
  REASONS,
  type ReasonFacts,
  reasonOf,
  stateOf,
  stateText,
} from '../flow';
export { cancel as cancelOrder } from './actions/cancel';
export { type Created, create as createOrder, orderInput } from './actions/create';
export { idField, momentField, quantityField, textField } from './input';
export { type Line, loadLines, loadOrder, type Order } from './load';
export { setPaid } from './paid';
export { addParcel } from './parcel';
export { RETURNS } from './roles';
export { orderKey } from './rules/number';
export { isGiven, reasonText } from './rules/said';
export { itemsText, totalOf, totalOfLine, worthOf } from './rules/totals';
export { shipments } from './shipments';
export { CHANNELS, type Channel, lines, type OrderState, type OrderStep, orders } from './tables';
