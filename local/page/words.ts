/** The page's own words, in the language of the book. Short: what the business reads comes from the bundle. */
import { opened } from './state';

const WORDS = {
  notDrawn: [
    'Grafik jenis ini hanya digambar oleh Google Sheets.',
    'Only Google Sheets draws charts of this kind.',
  ],
  actAs: ['Sebagai', 'Acting as'],
  phone: ['HP', 'Phone'],
  phoneHint: ['Tampilan HP: sel saja', 'Phone view: cells only'],
  mails: ['Surat', 'Mail'],
  mailsHint: ['Surat yang dikirim skrip, terbaru di atas', 'Mail that the script sent, newest first'],
  noMails: [
    'Belum ada surat. Yang dikirim skrip tersimpan di sini saja, tidak sampai ke siapa pun.',
    'No mail yet. What the script sends stays here and reaches nobody.',
  ],
  mailTo: ['Kepada {r}', 'To {r}'],
  file: ['File', 'File'],
  openFile: ['Buka file Excel…', 'Open Excel file…'],
  saveFile: ['Simpan sebagai Excel (.xlsx)', 'Save as Excel (.xlsx)'],
  opening: ['Membuka file…', 'Opening file…'],
  saving: ['Menyiapkan file…', 'Preparing file…'],
  leftBehind: ['Tidak ikut di file Excel', 'Not carried in the Excel file'],
  newBook: ['Workbook baru: {r}', 'New workbook: {r}'],
  show: ['Buka', 'Open'],
  tooLarge: [
    'File lebih dari {n} MB. Bagi menjadi beberapa workbook.',
    'The file is over {n} MB. Split it into several workbooks.',
  ],
  edit: ['Edit', 'Edit'],
  insert: ['Sisipkan', 'Insert'],
  data: ['Data', 'Data'],
  undo: ['Urungkan', 'Undo'],
  redo: ['Ulangi', 'Redo'],
  copy: ['Salin', 'Copy'],
  rowsAbove: ['Sisipkan {n} baris di atas', 'Insert {n} row above'],
  rowsBelow: ['Sisipkan {n} baris di bawah', 'Insert {n} row below'],
  columnsLeft: ['Sisipkan {n} kolom di kiri', 'Insert {n} column left'],
  columnsRight: ['Sisipkan {n} kolom di kanan', 'Insert {n} column right'],
  deleteRows: ['Hapus baris {r}', 'Delete row {r}'],
  deleteColumns: ['Hapus kolom {r}', 'Delete column {r}'],
  moveLeft: ['Pindahkan kolom ke kiri', 'Move column left'],
  moveRight: ['Pindahkan kolom ke kanan', 'Move column right'],
  moveUp: ['Pindahkan baris ke atas', 'Move row up'],
  moveDown: ['Pindahkan baris ke bawah', 'Move row down'],
  clear: ['Kosongkan sel', 'Clear cells'],
  sortUp: ['Urutkan sheet A → Z menurut kolom {r}', 'Sort sheet by column {r}, A → Z'],
  sortDown: ['Urutkan sheet Z → A menurut kolom {r}', 'Sort sheet by column {r}, Z → A'],
  allSheets: ['Semua sheet', 'All sheets'],
  addSheet: ['Tambah sheet', 'Add sheet'],
  sheet: ['Sheet', 'Sheet'],
  rename: ['Ganti nama', 'Rename'],
  newName: ['Nama baru', 'New name'],
  remove: ['Hapus', 'Delete'],
  hide: ['Sembunyikan sheet', 'Hide sheet'],
  hidden: ['tersembunyi', 'hidden'],
  removeSheet: ['Hapus sheet {r} beserta isinya?', 'Delete sheet {r} and all that is in it?'],
  cancel: ['Batal', 'Cancel'],
  ok: ['OK', 'OK'],
  close: ['Tutup', 'Close'],
  protectedTitle: ['Perhatian', 'Heads up!'],
  protected: [
    'Anda mencoba mengedit bagian sheet yang tidak boleh diubah tanpa sengaja. Tetap edit?',
    "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
  ],
  refusedTitle: ['Ada masalah', 'There was a problem'],
  running: ['Menjalankan skrip…', 'Running script…'],
  failed: ['Error', 'Error'],
  lost: [
    'Server tidak menjawab. Yang diketik belum tersimpan.',
    'The server does not answer. What is typed is not saved yet.',
  ],
  formula: ['Ketik teks atau rumus', 'Enter text or formula'],
  name: ['Kotak nama', 'Name box'],
  closeGroup: ['Tutup kelompok kolom', 'Collapse the column group'],
  openGroup: ['Buka kelompok kolom', 'Expand the column group'],
  sum: ['Jumlah', 'Sum'],
  average: ['Rata-rata', 'Avg'],
  count: ['Banyak', 'Count'],
  invalid: ['Tidak sah', 'Invalid'],
  trips: ['{n} perjalanan, ± {r} di Google', '{n} round trips, ± {r} at Google'],
  noMenu: ['Hanya bisa melihat', 'View only'],
  owner: ['pemilik', 'owner'],
  editor: ['editor', 'editor'],
  commenter: ['komentar', 'commenter'],
  viewer: ['melihat', 'viewer'],
} as const;

export type Word = keyof typeof WORDS;

/** Whether the book speaks English; every other locale gets Indonesian. */
export function english(): boolean {
  return /^en/i.test(opened.value?.book.locale ?? '');
}

/** A word, with `{n}` for a count and `{r}` for what it is about. */
export function say(word: Word, { n, r }: { n?: number; r?: string } = {}): string {
  return WORDS[word][english() ? 1 : 0].replace('{n}', String(n ?? '')).replace('{r}', r ?? '');
}
