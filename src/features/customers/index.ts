/** What other features may use of customers. */
export { type Added, addCustomer, type NewCustomer } from './add';
export { phoneFor } from './rules';
export { customers } from './tables';
