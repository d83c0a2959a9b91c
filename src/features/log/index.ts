/** What the app may use of the log. */
export { type Deed, typedIn } from './line';
export { allInTab, isCrowded, logged, tabIsBack } from './ring';
export { changes } from './tables';
