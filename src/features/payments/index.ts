/** What other features may use of money. */
export { paymentBrought } from './brought';
export { enter, payInvoices } from './enter';
export { inWords } from './in-words';
export { payables } from './payables';
export { ageing } from './rules/ageing';
export { isCredited, ordersIn } from './rules/invoice';
export { howToPayIn } from './settings';
export { invoices, payments } from './tables';
