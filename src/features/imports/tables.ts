/** The hidden log of imports: what came from which file, and the rows of files that are not in yet. */
import { countOr0, longText, table, text } from '../../kernel/table';
import { happenedAt, ownNumber } from '../../kernel/usual';

export const imports = table({
  key: 'imports',
  sheet: { id: 'Impor', en: 'Imports' },
  prefix: 'IMP',
  color: '#5F6368',
  hidden: true,
  columns: {
    id: ownNumber(),
    at: happenedAt(),
    file: text({ header: { id: 'File', en: 'File' }, writer: 'rapi', width: 200 }),
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
    /** How the file is read, as JSON: whoever goes on with it reads it the same way. */
    how: longText({ header: { id: 'Cara Baca', en: 'How Read' }, writer: 'rapi', since: 2, shown: 'hidden' }),
    /** What was told so far, as JSON: a page that is opened again, or a trigger, adds to it. */
    told: longText({
      header: { id: 'Laporan', en: 'Report' },
      writer: 'rapi',
      since: 2,
      personal: 'kept',
      shown: 'hidden',
    }),
  },
});

/**
 * Rows of files that are not in yet: kept here so that an import goes on though the page that read the file was closed. Emptied when the import is at its
 * end. A cell holds 50,000 characters, so ten thousand order lines are some forty rows.
 */
export const parked = table({
  key: 'importRows',
  sheet: { id: 'Antrean Impor', en: 'Import Queue' },
  prefix: 'ANT',
  color: '#5F6368',
  hidden: true,
  columns: {
    id: ownNumber(),
    import: text({ header: { id: 'Impor', en: 'Import' }, writer: 'rapi', width: 100 }),
    /** Place in the file of the first of its rows, from 0, and how many there are. */
    from: countOr0({ header: { id: 'Mulai', en: 'From' }, writer: 'rapi', width: 70 }),
    count: countOr0({ header: { id: 'Jumlah', en: 'Count' }, writer: 'rapi', width: 70 }),
    /** Which slice of the text of these rows it is. */
    slice: countOr0({ header: { id: 'Potongan', en: 'Slice' }, writer: 'rapi', width: 70 }),
    data: longText({ header: { id: 'Isi', en: 'Data' }, writer: 'rapi', personal: 'kept', width: 200 }),
  },
});
