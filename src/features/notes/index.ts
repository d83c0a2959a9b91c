/** What other features may use of notes. */
export { notes } from './tables';
