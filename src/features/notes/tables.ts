/** The table of notes: what is worth remembering about a customer, a product or an order. */
import { flag, id, longText, moment, table, text } from '../../kernel/table';

export const notes = table({
  key: 'notes',
  sheet: { id: 'Catatan', en: 'Notes' },
  prefix: 'CTT',
  color: '#00838F',
  hidden: true,
  typedRows: true,
  columns: {
    at: moment({ header: { id: 'Waktu', en: 'Time' }, writer: 'rapi', width: 130 }),
    about: text({
      header: { id: 'Tentang', en: 'About' },
      writer: 'person',
      width: 170,
      needed: true,
      help: {
        id: 'Nama pelanggan, SKU atau nomor pesanan.',
        en: 'Name of a customer, a SKU or the number of an order.',
      },
    }),
    text: longText({ header: { id: 'Catatan', en: 'Note' }, writer: 'person', width: 360, needed: true }),
    tag: text({ header: { id: 'Label', en: 'Tag' }, writer: 'person', width: 100 }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 130 }),
    pinned: flag({ header: { id: 'Sematkan', en: 'Pinned' }, writer: 'person', width: 85 }),
    archived: flag({
      header: { id: 'Diarsipkan', en: 'Archived' },
      writer: 'person',
      shown: 'grouped',
      width: 90,
    }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 100 }),
    /** Id of the record it is about, of whichever table; empty where a person typed the row and named it in words. */
    aboutId: text({ header: { id: 'ID tentang', en: 'About ID' }, writer: 'rapi', shown: 'hidden' }),
    source: text({ header: { id: 'Impor', en: 'Import' }, writer: 'rapi', shown: 'hidden' }),
  },
});
