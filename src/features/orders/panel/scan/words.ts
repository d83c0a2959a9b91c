/** What the panel for a scanner says; the big word is short enough to be read from the packing table. */
import { type Bilingual, words } from '../../../../kernel/words';
import type { Word } from './hear';

export const scanWords = words({
  title: { id: 'Kirim (pindai)', en: 'Ship (scan)' },
  order: { id: 'Pindai nomor pesanan', en: 'Scan the order number' },
  tracking: { id: 'Pindai no. resi {no}', en: 'Scan the tracking no. of {no}' },
  courier: { id: 'Kurir', en: 'Courier' },
  checkedBy: { id: 'Diperiksa oleh', en: 'Checked by' },
  checkedFirst: { id: 'Isi siapa yang memeriksa paket hari ini.', en: 'Enter who checks the parcels today.' },
  counted: { id: '{n} paket dipindai', en: '{n} {n|parcel|parcels} scanned' },
  none: {
    id: 'Pindai nomor pesanan, lalu resinya. Tanpa tombol, tanpa menunggu.',
    en: 'Scan the order number, then the tracking number. No keys, no waiting.',
  },
  line: { id: '{units} × {name}', en: '{units} × {name}' },
  there: { id: 'siap', en: 'ready' },
  missing: { id: 'kurang {units}', en: '{units} missing' },
  toMend: { id: 'Perlu diperbaiki', en: 'To mend' },
  tryAgain: { id: 'Kirim lagi', en: 'Ship again' },
  discard: { id: 'Buang', en: 'Discard' },
  saving: { id: 'menyimpan…', en: 'saving…' },
  done: { id: 'dikirim', en: 'shipped' },
  refused: { id: 'ditolak', en: 'refused' },
  left: { id: 'belum ada resi', en: 'no tracking no. yet' },
  scanned: { id: '{no} · {code}', en: '{no} · {code}' },
  ready: { id: 'Pesanan siap kirim', en: 'Orders ready to ship' },
  leftSaid: { id: '{left} dilewati, belum dikirim.', en: '{left} was left, not shipped.' },
});

/** The big word and the sentence under it. */
export const SAID: Readonly<Record<Word, readonly [Bilingual, Bilingual]>> = {
  ready: [
    { id: 'Siap', en: 'Ready' },
    { id: '{no}: semua ada. Pindai resinya.', en: '{no}: all of it is there. Scan the tracking no.' },
  ],
  look: [
    { id: 'Baca dulu', en: 'Read first' },
    {
      id: '{no}: semua ada, tetapi ada catatan di bawah. Bila beres, pindai resinya.',
      en: '{no}: all of it is there, but read the note below. If settled, scan the tracking no.',
    },
  ],
  part: [
    { id: 'Sebagian', en: 'In part' },
    {
      id: '{no}: yang ada saja yang dikirim. Pindai resinya.',
      en: '{no}: only what is there ships. Scan the tracking no.',
    },
  ],
  waits: [
    { id: 'Menunggu stok', en: 'Waits for stock' },
    {
      id: '{no}: belum ada barangnya. Sisihkan, pindai pesanan lain.',
      en: '{no}: nothing is there. Put it aside, scan another.',
    },
  ],
  unchecked: [
    { id: 'Belum dicek', en: 'Not checked' },
    {
      id: '{no} belum dicek. Cek dulu, lalu kirim.',
      en: '{no} was not checked yet. Check it first, then ship.',
    },
  ],
  held: [
    { id: 'Ditahan', en: 'On hold' },
    { id: '{no} ditahan. Lanjutkan dulu, lalu kirim.', en: '{no} is on hold. Resume it first, then ship.' },
  ],
  known: [
    { id: 'Pesanan', en: 'Order' },
    { id: '{no}: pindai resinya.', en: '{no}: scan the tracking no.' },
  ],
  shipped: [
    { id: 'Sudah dikirim', en: 'Shipped already' },
    { id: '{no} sudah dikirim. Pindai pesanan lain.', en: '{no} was shipped before. Scan another order.' },
  ],
  closed: [
    { id: 'Sudah selesai', en: 'Closed' },
    { id: '{no} sudah selesai. Pindai pesanan lain.', en: '{no} is closed. Scan another order.' },
  ],
  cancelled: [
    { id: 'Dibatalkan', en: 'Cancelled' },
    {
      id: '{no} dibatalkan, jangan dikirim. Pindai pesanan lain.',
      en: '{no} is cancelled, do not ship it. Scan another.',
    },
  ],
  again: [
    { id: 'Sudah dipindai', en: 'Scanned before' },
    {
      id: '{no} baru saja dipindai. Pindai pesanan lain.',
      en: '{no} was scanned just now. Scan another order.',
    },
  ],
  sameOrder: [
    { id: 'Pindai resi', en: 'Tracking no.' },
    {
      id: '{no} sudah terbaca. Sekarang pindai resinya.',
      en: '{no} was read. Now scan its tracking number.',
    },
  ],
  sent: [
    { id: 'Terkirim', en: 'Sent' },
    {
      id: '{no} dengan resi {code}. Pindai pesanan berikut.',
      en: '{no} with tracking no. {code}. Scan the next order.',
    },
  ],
  tried: [
    { id: 'Dicoba', en: 'Trying' },
    {
      id: '{no} tadi belum bisa dikirim. Tunggu jawabannya sebelum paket pergi.',
      en: '{no} could not ship just now. Wait for the answer before the parcel leaves.',
    },
  ],
  refused: [
    { id: 'Tidak dikirim', en: 'Not shipped' },
    {
      id: '{no} belum dikirim, sebabnya di bawah. Sisihkan paketnya.',
      en: '{no} was not shipped, see below. Put the parcel aside.',
    },
  ],
  notTracking: [
    { id: 'Bukan resi', en: 'No tracking no.' },
    {
      id: '{code} bukan nomor resi. Pindai resi {no}.',
      en: '{code} is no tracking number. Scan that of {no}.',
    },
  ],
  othersTracking: [
    { id: 'Resi pesanan lain', en: 'Another’s label' },
    {
      id: 'Resi {code} milik {other}. Pindai resi {no}.',
      en: '{code} belongs to {other}. Scan that of {no}.',
    },
  ],
  usedTracking: [
    { id: 'Resi sudah dipakai', en: 'Used before' },
    {
      id: 'Resi {code} sudah untuk {other}. Satu paket? Pindai resi itu sekali lagi.',
      en: '{code} went to {other}. One parcel? Scan that label once more.',
    },
  ],
  usedUp: [
    { id: 'Sudah dipindai', en: 'Scanned before' },
    {
      id: 'Resi {code} sudah untuk {no}. Pindai pesanan berikut.',
      en: '{code} went to {no}. Scan the next order.',
    },
  ],
  product: [
    { id: 'Itu barang', en: 'A product' },
    {
      id: '{code} kode barang. Pindai nomor pesanan atau resinya.',
      en: '{code} is a product. Scan an order or tracking number.',
    },
  ],
  unknown: [
    { id: 'Tidak dikenal', en: 'Not known' },
    {
      id: '{code} bukan nomor pesanan. Pindai pesanan dulu, baru resinya.',
      en: '{code} is no order number. Scan the order first, then its label.',
    },
  ],
  searching: [
    { id: 'Mencari', en: 'Searching' },
    { id: '{code} dicari di semua pesanan.', en: '{code} is looked for in all orders.' },
  ],
};
