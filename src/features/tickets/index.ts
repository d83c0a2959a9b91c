/** What other features may use of tickets. */
export { tickets } from './tables';
