/** What other features may use of SOPs. */
export { type StageWork, workIn } from './stages';
