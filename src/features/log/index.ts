/** What the app may use of the log. */
export { type Deed, logged, typedIn } from './line';
export { changes } from './tables';
