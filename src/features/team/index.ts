/** What other features may use of the team. */
export { isBy, personNamed } from './rules';
export { team } from './tables';
