/** The table of *Kotak Masuk*: one row, one thing, as a chat brings it. */
import type { Choice } from '../../kernel/column';
import { box, choice, count, longText, moment, table, text } from '../../kernel/table';
import { rowId } from '../../kernel/usual';

/** The declaration, with the kinds of things that the features take. */
export const inboxTable = (kinds: readonly Choice[]) =>
  table({
    key: 'inbox',
    sheet: { id: 'Kotak Masuk', en: 'Inbox' },
    prefix: 'KTM',
    color: '#0B57D0',
    typedRows: 'sent',
    columns: {
      kind: choice(kinds, { header: { id: 'Jenis', en: 'Kind' }, writer: 'person', width: 105 }),
      about: text({
        header: { id: 'Untuk', en: 'For' },
        writer: 'person',
        personal: 'kept',
        width: 160,
        help: {
          id: 'Nama atau akhir nomor HP; asal barang; atau SKU dan nomor pesanan yang dicatat.',
          en: 'A name or the end of a phone number; where goods come from; or the SKU or order of a note.',
        },
      }),
      text: longText({
        header: { id: 'Isi', en: 'Text' },
        writer: 'person',
        personal: 'kept',
        width: 260,
        help: {
          id: 'Barang: 2 BTK-MGK, 1 KTN-TAS. Tambahkan “tunggu” bila boleh menunggu stok. Atau isi catatan.',
          en: 'Goods: 2 BTK-MGK, 1 KTN-TAS. Add “backorder” if it may wait for stock. Or the text of a note.',
        },
      }),
      quantity: count({ header: { id: 'Jumlah', en: 'Quantity' }, writer: 'person', width: 70 }),
      by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'person', width: 120, people: true }),
      send: box({ header: { id: 'Kirim', en: 'Send' }, writer: 'acts', width: 70 }),
      result: text({ header: { id: 'Hasil', en: 'Result' }, writer: 'rapi', personal: 'kept', width: 320 }),
      sentAt: moment({
        header: { id: 'Terkirim', en: 'Sent' },
        writer: 'rapi',
        shown: 'grouped',
        width: 130,
      }),
      id: rowId(),
    },
  });

export type InboxTable = ReturnType<typeof inboxTable>;
