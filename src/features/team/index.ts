/** What other features may use of the team. */
export { personNamed } from './rules';
export { team } from './tables';
