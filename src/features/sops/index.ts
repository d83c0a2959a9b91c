/** What other features may use of SOPs. */
export { workIn } from './stages';
