/** What other features may use of customers. */

export { FORGETS } from './actions/forget';
export { addCustomer } from './add';
export { forgetRows } from './forgetting';
export { standingNow } from './merging';
export { customerNamed } from './named';
export { preferencesOf } from './preferences';
export { chatOf, phoneLine } from './reach';
export { phoneFor } from './rules/same';
export { boughtIn } from './rules/segment';
export { segmentLine } from './segments';
export { customers } from './tables';
export { tellsCustomer } from './tells';
