/** Types of the server and the host that the page uses, in one place. */
export type { CellView, Cost, MenuEntry, PersonOperation, SheetView } from '../host';
export type { Edited, Opened, Ran, ShownOnPage } from '../server/wire';
