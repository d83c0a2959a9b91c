/** Workbooks from and to xlsx files. */
export type { Left } from './left';
export { type Opening, openXlsx } from './open';
export { type Saved, saveXlsx } from './save';
export { UnreadableXlsx } from './unreadable';
