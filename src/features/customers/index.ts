/** What other features may use of customers. */
export { type Added, addCustomer, type NewCustomer } from './add';
export { customerNamed, type NamedCustomer } from './named';
export { phoneFor } from './rules';
export { customers } from './tables';
