/** What other features may use of purchasing. */
export { abc, type Class, daysOfCover, isDead, turnover } from './rules/classes';
export { orderQuantity, proposed, reorderPoint, safetyStock } from './rules/reorder';
export { type Payable, payables } from './shown';
export { type PurchaseState, purchaseLines, purchases } from './tables';
