/** What other features may use of weekly reports. */
export { reportWords } from './paper';
export { reports } from './tables';
