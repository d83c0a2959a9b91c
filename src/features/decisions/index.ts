/** What other features may use of decisions. */
export { isDue, listed as listedDecisions } from './record';
export { decisions } from './tables';
