/** What the app itself may use of the backup: the check of files, which needs no workbook. */
export { checkFiles } from './store/check';
