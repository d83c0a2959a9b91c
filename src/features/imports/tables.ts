/** The hidden log of imports: what came from which file, how far it is, and how many rows it made. */
import { countOr0, id, moment, table, text } from '../../kernel/table';

export const imports = table({
  key: 'imports',
  sheet: { id: 'Impor', en: 'Imports' },
  prefix: 'IMP',
  color: '#5F6368',
  hidden: true,
  columns: {
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', width: 100 }),
    at: moment({ header: { id: 'Waktu', en: 'Time' }, writer: 'rapi', width: 130 }),
    file: text({ header: { id: 'Berkas', en: 'File' }, writer: 'rapi', width: 200 }),
    into: text({ header: { id: 'Tabel', en: 'Table' }, writer: 'rapi', width: 110 }),
    state: text({ header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 100 }),
    rows: countOr0({ header: { id: 'Baris', en: 'Rows' }, writer: 'rapi', width: 70 }),
    created: countOr0({ header: { id: 'Baru', en: 'New' }, writer: 'rapi', width: 70 }),
    changed: countOr0({ header: { id: 'Berubah', en: 'Changed' }, writer: 'rapi', width: 75 }),
    same: countOr0({ header: { id: 'Sama', en: 'Same' }, writer: 'rapi', width: 70 }),
    refused: countOr0({ header: { id: 'Ditolak', en: 'Refused' }, writer: 'rapi', width: 75 }),
    /** Rows of the file that are in: a stopped import goes on behind them. */
    done: countOr0({ header: { id: 'Selesai', en: 'Done' }, writer: 'rapi', shown: 'grouped', width: 75 }),
    /** Hash of the file and of how it is read: the same again is the same import. */
    mark: text({ header: { id: 'Sidik', en: 'Mark' }, writer: 'rapi', shown: 'hidden' }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', shown: 'grouped', width: 140 }),
  },
});
