/** Texts of the panels that compare and restore. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  takeIn: { id: 'Ambil dari file', en: 'Take from files' },
  download: { id: 'Unduh cadangan', en: 'Download a backup' },
  downloadSays: {
    id: '{version} dari {at}, sebagai satu file.',
    en: '{version} of {at}, as one file.',
  },
  downloadIt: { id: 'Unduh {size}', en: 'Download {size}' },
  downloadHelp: {
    id: 'Isinya semua data {firm}. Simpan di tempat aman; Ambil dari file bisa membacanya lagi.',
    en: 'It holds all data of {firm}. Keep it in a safe place; Take from files reads it again.',
  },
  fetching: { id: 'Mengambil {n} dari {all} bagian…', en: 'Fetching {n} of {all} parts…' },
  downloaded: { id: '{file} disimpan di folder unduhan.', en: '{file} is in your downloads.' },
  bundleCut: {
    id: '{file} terpotong atau rusak. Unduh sekali lagi.',
    en: '{file} is cut short or damaged. Download it once more.',
  },
  choose: { id: 'File cadangan', en: 'Backup files' },
  chooseHelp: {
    id: 'Pilih satu file .rapi.ndjson hasil unduhan, atau semua file CDG- dari satu versi.',
    en: 'Choose one downloaded .rapi.ndjson file, or all CDG- files of one version.',
  },
  noManifest: {
    id: 'File .json versinya belum dipilih. Pilih bersama file .ndjson.',
    en: 'The .json file of the version is not chosen. Choose it with the .ndjson files.',
  },
  taking: { id: 'Mengambil {n} dari {all} file…', en: 'Taking {n} of {all} files…' },
  takenAsk: {
    id: 'Isi buku ini diganti dengan {version}. Keadaan sekarang dicadangkan dulu.',
    en: 'What this workbook holds is replaced by {version}. The present state is backed up first.',
  },
  compare: { id: 'Bandingkan', en: 'Compare' },
  comparing: { id: 'Versi {at} dan sekarang', en: 'Version of {at} and now' },
  sheets: { id: 'Tab yang berbeda', en: 'Tabs that differ' },
  allSame: { id: 'Semua tab sama dengan versi ini.', en: 'All tabs are as in this version.' },
  deleted: { id: 'tab terhapus', en: 'tab deleted' },
  all: { id: 'Semua', en: 'All' },
  changed: { id: 'berubah', en: 'changed' },
  back: { id: 'hilang', en: 'missing' },
  gone: { id: 'baru', en: 'new' },
  row: { id: 'Baris', en: 'Row' },
  rowNo: { id: 'baris {row}', en: 'row {row}' },
  column: { id: 'Kolom', en: 'Column' },
  atVersion: { id: 'Versi {at}', en: 'Version {at}' },
  atNow: { id: 'Sekarang', en: 'Now' },
  blank: { id: '(kosong)', en: '(blank)' },
  moreCells: { id: 'dan {n} kolom lain', en: 'and {n} more columns' },
  tick: { id: 'Pilih {row} untuk dipulihkan', en: 'Choose {row} to restore' },
  moreRows: { id: 'Tampilkan {n} baris berikutnya', en: 'Show the next {n} rows' },
  rowsTitle: { id: 'Baris di {sheet}', en: 'Rows of {sheet}' },
  restoreRows: { id: 'Pulihkan {n} baris', en: 'Restore {n} rows' },
  confirmRows: {
    id: 'Kembalikan {n} baris {sheet} seperti {at}? Angka dari tab lain tetap dihitung dari sana. Keadaan sekarang dicadangkan dulu.',
    en: 'Bring {n} rows of {sheet} back as of {at}? Figures of other tabs are still counted there. The present state is saved first.',
  },
  restoreSheet: { id: 'Pulihkan seluruh tab', en: 'Restore the whole tab' },
  confirmSheet: {
    id: 'Kembalikan seluruh tab {sheet} ke {at}? Keadaan sekarang dicadangkan dulu.',
    en: 'Bring the whole tab {sheet} back to {at}? The present state is backed up first.',
  },
  restoreTogether: { id: 'Pulihkan {n} tab bersama', en: 'Restore {n} tabs together' },
  confirmTogether: {
    id: 'Kembalikan {sheets} ke {at}? Keadaan sekarang dicadangkan dulu.',
    en: 'Bring {sheets} back to {at}? The present state is backed up first.',
  },
  putBeside: { id: 'Taruh di samping', en: 'Put beside' },
  confirmBeside: {
    id: 'Buat tab baru berisi {sheet} seperti {at}? Tab yang sekarang tidak diubah.',
    en: 'Make a new tab with {sheet} as of {at}? The present tab stays as it is.',
  },
  tooMany: { id: 'Paling banyak 200 baris sekali jalan.', en: 'At most 200 rows at a time.' },
  restoreAll: { id: 'Pulihkan {version}', en: 'Restore {version}' },
});
