/** What the app may use of help. */
export { linesBefore } from './menu';
