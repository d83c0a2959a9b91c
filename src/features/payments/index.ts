/** What other features may use of money. */
export { paymentBrought } from './brought';
export { type Entry, enter, payInvoices } from './enter';
export { inWords } from './in-words';
export { type Payable, payables } from './payables';
export { ageing, BUCKETS, type Bucket, bucketOf, daysPast } from './rules/ageing';
export { balanceOf, invoiceState, isCredited, ordersIn } from './rules/invoice';
export { howToPayIn } from './settings';
export { type InvoiceState, invoices, type Method, type PaymentState, payments } from './tables';
