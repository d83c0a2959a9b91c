/** The tables of notes: what is worth remembering about any record, and whom a note waits for. */
import { choice, flag, longText, type RowOf, table, text } from '../../kernel/table';
import { happenedAt, importOf, putAway, rowId } from '../../kernel/usual';

export const notes = table({
  key: 'notes',
  sheet: { id: 'Catatan', en: 'Notes' },
  prefix: 'CTT',
  color: '#00838F',
  hidden: true,
  typedRows: true,
  columns: {
    at: happenedAt(),
    about: text({
      header: { id: 'Tentang', en: 'About' },
      writer: 'person',
      personal: 'name',
      width: 170,
      needed: true,
      help: {
        id: 'Nama pelanggan, SKU, nomor pesanan atau pekerjaan.',
        en: 'Name of a customer, a SKU, the number of an order or of work.',
      },
    }),
    text: longText({
      header: { id: 'Catatan', en: 'Note' },
      writer: 'person',
      personal: 'told',
      width: 360,
      needed: true,
    }),
    tag: text({
      header: { id: 'Label', en: 'Tag' },
      writer: 'person',
      width: 100,
      offers: [
        { id: 'Telepon', en: 'Phone' },
        { id: 'Chat', en: 'Chat' },
        { id: 'Kunjungan', en: 'Visit' },
      ],
    }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 130 }),
    pinned: flag({ header: { id: 'Sematkan', en: 'Pinned' }, writer: 'person', width: 85 }),
    archived: putAway(),
    id: rowId(),
    /** Id of the record it is about, of whichever table; empty where a person typed the row and named it in words. */
    aboutId: text({
      header: { id: 'ID tentang', en: 'About ID' },
      writer: 'rapi',
      shown: 'hidden',
      about: true,
    }),
    source: importOf(),
    /** What it said before it was corrected, as `rules/former.ts` writes it. */
    former: longText({
      header: { id: 'Sebelumnya', en: 'Before' },
      writer: 'rapi',
      personal: 'told',
      later: true,
      shown: 'hidden',
    }),
  },
});

const MENTION_STATES = [
  { key: 'open', words: { id: 'Menunggu', en: 'Waiting' } },
  { key: 'read', words: { id: 'Dibaca', en: 'Read' } },
  { key: 'withdrawn', words: { id: 'Ditarik', en: 'Withdrawn' } },
] as const;

/** A row for each person named by `@nama` in a note; those that were read leave after some days, so that the table stays small. */
export const mentions = table({
  key: 'mentions',
  sheet: { id: 'Sebutan', en: 'Mentions' },
  prefix: 'SBT',
  color: '#00838F',
  hidden: true,
  columns: {
    at: happenedAt(),
    person: text({ header: { id: 'Untuk', en: 'For' }, writer: 'rapi', width: 140 }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 130 }),
    /** The beginning of the note; the whole stands in its own tab. */
    text: text({ header: { id: 'Catatan', en: 'Note' }, writer: 'rapi', personal: 'told', width: 360 }),
    about: text({ header: { id: 'Tentang', en: 'About' }, writer: 'rapi', personal: 'name', width: 170 }),
    state: choice(MENTION_STATES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 100 }),
    note: text({ header: { id: 'No. catatan', en: 'Note no.' }, writer: 'rapi', width: 100 }),
    aboutId: text({
      header: { id: 'ID tentang', en: 'About ID' },
      writer: 'rapi',
      shown: 'hidden',
      about: true,
    }),
    id: rowId(),
  },
});

export type Note = RowOf<typeof notes>;
