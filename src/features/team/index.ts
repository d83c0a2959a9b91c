/** What other features may use of the team. */

export { noRight, rightsIn } from './rights';
export { isBy, personNamed } from './rules';
export { team } from './tables';
