/** What each import did to which records: by it the import is taken back. */
import { countOr0, longText, table, text } from '../../kernel/table';
import { ownNumber } from '../../kernel/usual';

/**
 * What each batch did, so that it can be taken back exactly: the records it made, with a mark of what each held, and the ones it changed, with what
 * they held before and after. A few long cells a batch instead of a row a record: five thousand records are one row here.
 */
export const trail = table({
  key: 'importTrail',
  sheet: { id: 'Jejak Impor', en: 'Import Trail' },
  prefix: 'JJK',
  color: '#5F6368',
  hidden: true,
  columns: {
    id: ownNumber(),
    import: text({ header: { id: 'Impor', en: 'Import' }, writer: 'rapi', width: 100 }),
    /** Batches are taken back newest first. */
    batch: countOr0({ header: { id: 'Bagian', en: 'Part' }, writer: 'rapi', width: 70 }),
    table: text({ header: { id: 'Tabel', en: 'Table' }, writer: 'rapi', width: 110 }),
    /** Id of the first record made; the others follow it. Empty where records were changed. */
    first: text({ header: { id: 'Mulai', en: 'First' }, writer: 'rapi', width: 100 }),
    count: countOr0({ header: { id: 'Jumlah', en: 'Count' }, writer: 'rapi', width: 70 }),
    state: text({ header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 100 }),
    /** Marks of made records, eight signs each; or changed records as JSON. */
    data: longText({ header: { id: 'Isi', en: 'Data' }, writer: 'rapi', personal: 'kept', width: 200 }),
  },
});
