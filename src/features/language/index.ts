/** What the app may use of the language. */
export { cellsIn } from './reading';
