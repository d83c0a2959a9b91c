/** The hidden tab `Log`: a row a change, the newest last. The oldest leave it once there are more than it keeps. */
import { choice, count, id, longText, moment, table, text } from '../../kernel/table';
import { DOORS } from './words';

export const changes = table({
  key: 'log',
  sheet: { id: 'Log', en: 'Log' },
  prefix: 'LOG',
  color: '#5F6368',
  hidden: true,
  // What it tells of is what a backup keeps; a new line alone makes no version.
  derived: true,
  columns: {
    at: moment({ header: { id: 'Waktu', en: 'Time' }, writer: 'rapi', width: 130 }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 140 }),
    door: choice(DOORS, { header: { id: 'Dari', en: 'From' }, writer: 'rapi', width: 90 }),
    text: longText({
      header: { id: 'Perubahan', en: 'Change' },
      writer: 'rapi',
      personal: 'kept',
      width: 320,
    }),
    rows: text({ header: { id: 'Baris', en: 'Rows' }, writer: 'rapi', width: 200 }),
    action: text({ header: { id: 'Tindakan', en: 'Action' }, writer: 'rapi', width: 130 }),
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', shown: 'grouped', width: 100 }),
    /** Of the line, by which it is known whether it stands here. */
    number: count({ header: { id: 'Urutan', en: 'Sequence' }, writer: 'rapi', shown: 'hidden' }),
    /** What the sentence is made of, so that it is said in the language of whoever reads it. */
    said: longText({
      header: { id: 'Bahan kalimat', en: 'Parts' },
      writer: 'rapi',
      personal: 'kept',
      shown: 'hidden',
    }),
  },
});
