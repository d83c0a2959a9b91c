/** What other features may use of notes. */
export { remarksOn } from './remarks';
export { notes } from './tables';
