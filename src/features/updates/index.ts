/** What the app may use of updates: how far a workbook of an earlier version is. */
export { ASKED, begunAt, heldOf, isDone, MIGRATED } from './rules';
