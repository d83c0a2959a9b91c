/** What other features may use of imports. */
export { imports } from './tables';
