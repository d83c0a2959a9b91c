/** What the app itself may use of the backup: looking at files needs no workbook. */
export { checkFiles } from './store/check';
export { listFiles, readFiles } from './store/read-files';
