/** What the app may use of the modules. */
export { OFFERED } from './rules';
