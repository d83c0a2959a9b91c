/** Columns that many tables declare alike: one word and one look each. */
import type { Column } from './column';
import type { Moment } from './day';
import { flag, id, moment, text } from './table';

/** The import that brought the row. */
export const importOf = (): Column<string> =>
  text({ header: { id: 'Impor', en: 'Import' }, writer: 'rapi', shown: 'hidden' });

/** Put away by hand: out of lists, search and index. */
export const putAway = (): Column<boolean> =>
  flag({ header: { id: 'Diarsipkan', en: 'Archived' }, writer: 'person', shown: 'grouped', width: 90 });

/** An id that people name. */
export const ownNumber = (): Column<string> =>
  id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', width: 100 });

/** An id that nobody needs to see. */
export const rowId = (): Column<string> =>
  id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 100 });

/** When it happened. */
export const happenedAt = (): Column<Moment | null> =>
  moment({ header: { id: 'Waktu', en: 'Time' }, writer: 'rapi', width: 130 });
