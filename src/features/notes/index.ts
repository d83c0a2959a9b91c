/** What other features may use of notes. */
export { aboutOf } from './about';
export { remarksOn } from './remarks';
export { mentions, notes } from './tables';
