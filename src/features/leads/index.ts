/** What other features may use of leads. */
export { leads } from './tables';
