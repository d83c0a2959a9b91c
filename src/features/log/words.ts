/** Words of the log on the server. */
import { words } from '../../kernel/words';

export const texts = words({
  'log.putBack': { id: '{what}, dikembalikan', en: '{what}, put back' },
  'log.typed': { id: 'Diketik di sel.', en: 'Typed into cells.' },
  'log.row': {
    id: 'Nomor tidak terbaca. Isi seperti PSN-000065.',
    en: 'The number cannot be read. Enter one like PSN-000065.',
  },
  'log.day': {
    id: 'Tanggal tidak terbaca. Isi seperti 5 Nov.',
    en: 'The day cannot be read. Enter one like 5 Nov.',
  },
  'log.kept': {
    id: '{count} perubahan masuk ke tab Log.',
    en: '{count} {count|change|changes} went into the Log tab.',
  },
  'log.keptSome': {
    id: '{count} perubahan masuk ke tab Log, {gone} yang tertua keluar: ia menyimpan 10.000.',
    en: '{count} {count|change|changes} went into the Log tab, the oldest {gone} left: it keeps 10,000.',
  },
  'log.stays': {
    id: 'Catatan perubahan tidak diurungkan. Yang diurungkan adalah perubahannya.',
    en: 'The log is not undone. What is undone is the change.',
  },
  'log.lost': {
    id: '{count} perubahan sebelum ini tidak tercatat: tab Log tidak bisa ditulis. Pilih Atur → Periksa & perbaiki.',
    en: '{count} {count|change|changes} before this one went unlogged: no writing to the Log tab. Set up → Check and repair.',
  },
  'log.back': {
    id: 'Tab Log terhapus dan dibuat lagi. Baris yang hanya ada di sana hilang; cadangan masih menyimpannya.',
    en: 'The Log tab was deleted and made again. Lines that stood only there are gone; backups still hold them.',
  },
  'log.rebuilt': {
    id: '{count} baris di tab {tab} dihitung ulang.',
    en: '{count} {count|row|rows} of the {tab} tab reckoned anew.',
  },
  'log.text': { id: 'Isian terlalu panjang. Pilih dari daftar.', en: 'Too long. Choose from the list.' },
});

/** Through which door a change came. */
export const DOORS = [
  { key: 'sidebar', words: { id: 'panel', en: 'sidebar' } },
  { key: 'menu', words: { id: 'menu', en: 'menu' } },
  { key: 'cell', words: { id: 'lewat sel', en: 'by cell' } },
  { key: 'job', words: { id: 'terjadwal', en: 'scheduled' } },
  { key: 'command', words: { id: 'perintah', en: 'command' } },
] as const;
