/** Texts of the import wizard and of taking an import back. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  title: { id: 'Impor file', en: 'Import a file' },
  choose: {
    id: 'Pilih file CSV atau Excel (.xlsx), paling besar 50 MB',
    en: 'Choose a CSV or Excel (.xlsx) file, at most 50 MB',
  },
  chooseDo: { id: 'Pilih file…', en: 'Choose a file…' },
  other: { id: 'File lain', en: 'Other file' },
  reading: { id: 'Membaca {name}…', en: 'Reading {name}…' },
  found: { id: '{name}: {rows} baris, {columns} kolom', en: '{name}: {rows} rows, {columns} columns' },
  firstRows: { id: 'Baris pertama', en: 'First rows' },

  tooBig: {
    id: '{name} lebih dari 50 MB. Bagi menjadi beberapa file, lalu impor satu per satu.',
    en: '{name} is larger than 50 MB. Split it into several files and import them one by one.',
  },
  empty: { id: '{name} kosong. Pilih file lain.', en: '{name} is empty. Choose another file.' },
  oneLine: {
    id: '{name} hanya berisi satu baris. Baris pertama harus judul kolom, datanya di bawahnya.',
    en: '{name} has only one line. The first must be the header, with the data below it.',
  },
  binary: {
    id: '{name} bukan tabel. Simpan sebagai CSV atau Excel (.xlsx), lalu pilih lagi.',
    en: '{name} is no table. Save it as CSV or Excel (.xlsx), then choose it again.',
  },
  oldExcel: {
    id: '{name} dari Excel lama. Simpan sebagai .xlsx atau CSV, lalu pilih lagi.',
    en: '{name} comes from an old Excel. Save it as .xlsx or CSV, then choose it again.',
  },
  broken: {
    id: '{name} rusak dan tidak bisa dibaca. Unduh atau simpan ulang, lalu pilih lagi.',
    en: '{name} is damaged and cannot be read. Download or save it again, then choose it.',
  },
  bomb: {
    id: '{name} mengembang terlalu besar saat dibuka. Simpan sebagai CSV, lalu pilih lagi.',
    en: '{name} grows too large when it is opened. Save it as CSV, then choose it again.',
  },
  quotes: {
    id: '{name} punya tanda kutip yang tidak ditutup. Simpan ulang sebagai CSV, lalu pilih lagi.',
    en: '{name} has a quote that is never closed. Save it as CSV again, then choose it.',
  },

  into: { id: 'Masuk ke', en: 'Goes into' },
  mode: { id: 'Yang dikerjakan', en: 'What to do' },
  upsert: { id: 'Buat dan perbarui', en: 'Create and update' },
  create: { id: 'Hanya buat yang baru', en: 'Create new ones only' },
  update: { id: 'Hanya perbarui yang ada', en: 'Update known ones only' },
  columns: { id: 'Cocokkan kolom', en: 'Match the columns' },
  lineColumns: { id: 'Kolom barang', en: 'Columns of the items' },
  none: { id: '(tidak diisi)', en: '(leave out)' },
  example: { id: 'contoh: {text}', en: 'example: {text}' },
  neededColumn: { id: 'Pilih kolom file untuk ini.', en: 'Choose the file’s column for this.' },
  reads: { id: 'Cara baca', en: 'How it is read' },
  numbers: { id: 'Angka', en: 'Numbers' },
  numbersId: { id: '1.234,5 (Indonesia)', en: '1.234,5 (Indonesian)' },
  numbersEn: { id: '1,234.5 (Inggris)', en: '1,234.5 (English)' },
  days: { id: 'Tanggal', en: 'Dates' },
  dmy: { id: 'hari/bulan/tahun', en: 'day/month/year' },
  mdy: { id: 'bulan/hari/tahun', en: 'month/day/year' },
  iso: { id: 'tahun-bulan-hari', en: 'year-month-day' },
  repairs: { id: 'Perbaikan dan pilihan', en: 'Repairs and choices' },
  join: {
    id: 'Gabungkan kolom yang diawali spasi ({n} baris)',
    en: 'Join fields that begin with a space ({n} rows)',
  },
  pointZero: { id: 'Baca 17850.0 sebagai 17850', en: 'Read 17850.0 as 17850' },
  history: {
    id: 'Riwayat: yang terkirim dianggap selesai dan lunas',
    en: 'History: what was shipped is closed and paid',
  },
  returns: { id: 'Jumlah minus adalah retur', en: 'A minus in quantity is a return' },
  createProducts: { id: 'SKU baru jadi produk', en: 'Unknown SKUs become products' },
  createCustomers: { id: 'Nama baru jadi pelanggan', en: 'Unknown names become customers' },
  keepTwins: { id: 'Simpan juga baris yang sama persis', en: 'Also store rows that are exactly the same' },

  lookDo: { id: 'Periksa {n} baris', en: 'Check {n} rows' },
  looking: {
    id: 'Memeriksa {done} dari {all}. Belum ada yang ditulis.',
    en: 'Checking {done} of {all}. Nothing is written yet.',
  },
  looked: {
    id: 'Hasil pemeriksaan. Belum ada yang ditulis.',
    en: 'What the check found. Nothing is written yet.',
  },
  isNew: { id: 'Baru', en: 'New' },
  isChanged: { id: 'Berubah', en: 'Changed' },
  isSame: { id: 'Sama', en: 'The same' },
  isRefused: { id: 'Ditolak', en: 'Refused' },
  isArchived: { id: 'Sudah diarsipkan', en: 'Archived already' },
  notes: { id: 'Perlu diketahui', en: 'Worth knowing' },
  choices: { id: 'Pilihan', en: 'Choices' },
  refusedRows: { id: 'Baris yang ditolak', en: 'Refused rows' },
  twinRows: { id: 'Baris yang sama persis: {n}', en: 'Rows that are exactly the same: {n}' },
  moreRows: { id: '… dan {n} lagi', en: '… and {n} more' },
  inFile: { id: 'Di file', en: 'In the file' },
  inBook: { id: 'Tersimpan', en: 'Stored' },
  sum: { id: '{units} unit, {amount}', en: '{units} units, {amount}' },
  bringDo: { id: 'Impor {n} {what}', en: 'Import {n} {what}' },
  rows: { id: 'baris', en: 'rows' },
  nothingToDo: {
    id: 'Tidak ada yang perlu diimpor. Semua sudah sama.',
    en: 'Nothing to import. Everything is the same already.',
  },
  again: { id: 'Ubah cocokan', en: 'Change the match' },
  handing: {
    id: 'Mengirim file, {done} dari {all} baris. Biarkan terbuka sebentar.',
    en: 'Sending the file, {done} of {all} rows. Keep this open for a moment.',
  },
  bringing: {
    id: 'Mengimpor {done} dari {all} baris. Boleh ditutup, lanjut sendiri.',
    en: 'Importing {done} of {all} rows. You may close this.',
  },
  pause: { id: 'Jeda', en: 'Pause' },
  paused: {
    id: 'Dijeda di {done} dari {all}. Yang sudah masuk tetap ada.',
    en: 'Paused at {done} of {all}. What is in stays.',
  },
  handedPart: {
    id: 'Dijeda: {done} dari {all} baris terkirim, belum ada yang diimpor.',
    en: 'Paused: {done} of {all} rows sent, nothing is imported yet.',
  },
  goOn: { id: 'Lanjutkan', en: 'Go on' },
  lost: {
    id: 'Tidak ada jawaban. Periksa sambungan, lalu lanjutkan.',
    en: 'No answer. Check the connection, then go on.',
  },
  done: { id: 'Selesai: {n} {what} dari {name}.', en: 'Done: {n} {what} from {name}.' },
  undoThis: { id: 'Batalkan impor ini…', en: 'Undo this import…' },

  undoTitle: { id: 'Batalkan impor', en: 'Undo an import' },
  undoEmpty: {
    id: 'Belum ada impor. File yang diimpor tampil di sini.',
    en: 'No imports yet. Imported files show here.',
  },
  undoAsk: {
    id: '{removed} data dihapus dan {restored} kembali ke isi lamanya. {stays} dibiarkan karena sudah dipakai.',
    en: '{removed} records go and {restored} get their old values back. {stays} stay because they are in use.',
  },
  undoDo: { id: 'Batalkan impor', en: 'Undo the import' },
  undoing: {
    id: 'Membatalkan, bagian {done} dari {all}. Boleh ditutup, lanjut sendiri.',
    en: 'Undoing, part {done} of {all}. You may close this.',
  },
  undone: {
    id: '{file} dibatalkan: {removed} dihapus, {restored} dikembalikan, {stays} dibiarkan.',
    en: '{file} is undone: {removed} removed, {restored} put back, {stays} left.',
  },
  keptRows: { id: 'Yang dibiarkan', en: 'What stays' },
  others: { id: 'Impor lainnya', en: 'Other imports' },
});
