/** What other features may use of check-ins. */
export { blocked, recent as recentCheckIns } from './record';
