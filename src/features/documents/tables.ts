/** The table of documents: where each one lies, which revision it is, and whether it is the one that holds. */
import { choice, count, id, moment, type RowOf, table, text } from '../../kernel/table';
import { putAway } from '../../kernel/usual';
import { KINDS, STATES } from './choices';

export const documents = table({
  key: 'documents',
  sheet: { id: 'Dokumen', en: 'Documents' },
  prefix: 'DOK',
  color: '#146C2E',
  typedRows: true,
  columns: {
    title: text({
      header: { id: 'Judul', en: 'Title' },
      writer: 'person',
      personal: 'kept',
      width: 180,
      needed: true,
      help: {
        id: 'Judul yang sama pada setiap revisi.',
        en: 'The same title on every revision.',
      },
    }),
    link: text({
      header: { id: 'Tautan', en: 'Link' },
      writer: 'person',
      width: 240,
      needed: true,
      help: { id: 'Alamat web, mulai https://', en: 'An address of the web, from https:// on.' },
    }),
    kind: choice(KINDS, { header: { id: 'Jenis', en: 'Kind' }, writer: 'person', width: 105 }),
    about: text({
      header: { id: 'Untuk', en: 'For' },
      writer: 'person',
      personal: 'name',
      width: 150,
      help: {
        id: 'Nomor pesanan atau pekerjaan, SKU, nama pelanggan, atau nama proyek.',
        en: 'Number of an order or of work, a SKU, the name of a customer or of a project.',
      },
    }),
    revision: count({ header: { id: 'Revisi', en: 'Revision' }, writer: 'person', width: 75 }),
    state: choice(STATES, {
      header: { id: 'Keadaan', en: 'State' },
      writer: 'person',
      width: 90,
      help: {
        id: 'Satu yang final per judul: yang lain menjadi lama.',
        en: 'One is final for each title: the others become old.',
      },
    }),
    owner: text({ header: { id: 'Pemilik', en: 'Owner' }, writer: 'person', width: 130, people: true }),
    changedAt: moment({ header: { id: 'Diubah', en: 'Changed' }, writer: 'rapi', width: 130 }),
    archived: putAway(),
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', shown: 'grouped', width: 95 }),
    /** The record that *Untuk* names; empty where it names none. */
    aboutId: text({
      header: { id: 'ID untuk', en: 'For ID' },
      writer: 'rapi',
      shown: 'hidden',
      about: true,
    }),
  },
});

export type Document = RowOf<typeof documents>;
