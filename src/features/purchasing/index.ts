/** What other features may use of purchasing. */
export { abc, type Class } from './rules/classes';
export { type Payable, payables } from './shown';
export { purchaseLines, purchases } from './tables';
