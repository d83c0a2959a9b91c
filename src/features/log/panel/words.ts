/** Texts of *Catatan perubahan*. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  log: { id: 'Catatan perubahan', en: 'Activity log' },
  person: { id: 'Siapa', en: 'Who' },
  kind: { id: 'Jenis', en: 'Kind' },
  all: { id: 'Semua', en: 'All' },
  day: { id: 'Tanggal', en: 'Day' },
  dayHint: { id: 'Kosong: semua tanggal', en: 'Empty: any day' },
  row: { id: 'Nomor baris', en: 'Row number' },
  rowHint: { id: 'Misalnya PSN-000065', en: 'Like PSN-000065' },
  show: { id: 'Tampilkan', en: 'Show' },
  found: { id: '{count} perubahan', en: '{count} {count|change|changes}' },
  help: {
    id: '10.000 perubahan terbaru, dalam bahasa buku ini. Tab Log menyimpan kalimat seperti saat ditulis.',
    en: 'The newest 10,000 changes, in the language of this workbook. The Log tab keeps each sentence as written.',
  },
  none: {
    id: 'Tidak ada perubahan seperti itu. Ubah saringan, atau kosongkan.',
    en: 'No such change. Change the filter, or empty it.',
  },
  filter: { id: 'Saring atau simpan', en: 'Filter or save' },
  filtered: { id: 'Disaring: {chosen}', en: 'Filtered: {chosen}' },
  csv: { id: 'Simpan untuk Excel', en: 'Save for Excel' },
  ndjson: { id: 'Simpan untuk program lain', en: 'Save for other programs' },
  saved: { id: 'Catatan perubahan tersimpan sebagai {file}.', en: 'The activity log was saved as {file}.' },
  /** Heads of the columns of the file. */
  heads: { id: 'No;Waktu;Siapa;Dari;Tindakan;Baris;Kalimat', en: 'No;Time;Who;From;Action;Rows;Sentence' },
});
