/** What the gate, the façade and the host may use of the book. Everything else in this folder is its own business. */
export { Book, type BookOptions } from './book';
export { displayValue } from './display';
export { judgeEdit, PROTECTED, type Verdict } from './judge';
export { kindOf, localeFacts } from './patterns';
export { BookLocked, ForeignFile, Refusal, UnreadableFolder } from './problems';
export { quoted, type Reference, writeReference } from './reference';
export { rewritten, type Token, tokensOf } from './tokens';
export { parseTyped, type Typed } from './typing';
