/** What the app may use of the modules. */
export { OFFERED } from './rules';
export { ASKS, ASKS_TITLE } from './words';
