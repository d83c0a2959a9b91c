/** What help says. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  title: { id: 'Bantuan', en: 'Help' },
  home: { id: 'Kembali ke Rapi', en: 'The way back to Rapi' },
  open: { id: 'Buka Rapi', en: 'Open Rapi' },
  keys: {
    id: 'Tombol angka ditekan bersama Ctrl+Alt+Shift, di lembar kerja.',
    en: 'Number keys are pressed with Ctrl+Alt+Shift, in the sheet.',
  },
  homeHow: {
    id: 'Menu Rapi → Buka Rapi, atau Ctrl+Alt+Shift+1. Tombol ? menampilkan semua tombol.',
    en: 'Menu Rapi → Open Rapi, or Ctrl+Alt+Shift+1. The key ? shows all keys.',
  },
  tasks: { id: 'Sepuluh hal tersering', en: 'The ten most frequent things' },
  off: {
    id: 'Modulnya mati: nyalakan di Atur → Modul.',
    en: 'Its module is off: switch it on in Set up → Modules.',
  },
  before: { id: 'Bisa dibuka setelah Mulai.', en: 'Opens once Rapi is set up.' },
  data: { id: 'Di mana data Anda', en: 'Where your data is' },
  dataBook: {
    id: 'Semua baris ada di buku ini. Siapa yang bisa membuka buku, bisa membaca semua tabnya.',
    en: 'Every row is in this workbook. Whoever can open the workbook can read all its tabs.',
  },
  dataDrive: {
    id: 'Cadangan ada di Drive penjaga cadangan. Rapi tidak punya server: tidak ada data yang keluar dari Google.',
    en: 'Backups are in the Drive of their keeper. Rapi has no server: no data leaves Google.',
  },
  phone: { id: 'Di ponsel', en: 'On a phone' },
  phoneHow: {
    id: 'Tidak ada menu. Tulis di Kotak Masuk lalu centang Kirim; langkah dipilih di kolom Langkah.',
    en: 'There is no menu. Write in Inbox and tick Send; steps are chosen in the column Step.',
  },
  wrong: { id: 'Bila ada yang salah', en: 'If something is wrong' },
  wrongHow: {
    id: 'Urungkan ada di bawah panel. Kolom atau tab hilang: Atur → Periksa & perbaiki. Kode R-… untuk ditanyakan.',
    en: 'Undo is below the panel. A column or tab is gone: Set up → Check and repair. A code R-… is for asking.',
  },
  setUp: { id: 'Mulai', en: 'Start' },
});

export const taskWords = words({
  market: { id: 'Pesanan marketplace masuk', en: 'Marketplace orders come in' },
  marketHow: { id: 'Impor → Pesanan Shopee, pilih filenya.', en: 'Import → Shopee orders, choose the file.' },
  ship: { id: 'Kirim paket', en: 'Ship a parcel' },
  shipHow: { id: 'Gudang → Kirim (pindai), atau tombol 5.', en: 'Warehouse → Ship (scan), or key 5.' },
  pick: { id: 'Ambil dan kemas', en: 'Pick and pack' },
  pickHow: { id: 'Gudang → Daftar ambil, lalu cetak.', en: 'Warehouse → Pick list, then print.' },
  ready: { id: '“Ready, kak?”', en: '“Is it in stock?”' },
  readyHow: {
    id: '/ lalu SKU, Enter; S menyalin jawabannya.',
    en: '/ and the SKU, Enter; S copies the answer.',
  },
  order: { id: 'Pesanan dari chat', en: 'Order from chat' },
  orderHow: { id: 'Tambah → Pesanan, atau tombol 3.', en: 'Add → Order, or key 3.' },
  money: { id: 'Cek transfer', en: 'Check transfers' },
  moneyHow: { id: 'Uang → Cek pembayaran, atau tombol 7.', en: 'Money → Check payments, or key 7.' },
  answer: { id: 'Jawab dengan template', en: 'Answer by template' },
  answerHow: { id: 'Di kartu pesanan atau tiket: J.', en: 'On the card of an order or ticket: J.' },
  note: { id: 'Catatan', en: 'Note' },
  noteHow: { id: 'Tambah → Catatan, atau tombol 4 di barisnya.', en: 'Add → Note, or key 4 on its row.' },
  work: { id: 'Pekerjaan maju', en: 'Move a piece of work' },
  workHow: {
    id: 'Untuk saya: ↓ lalu S selesai, H hambatan, D tunda.',
    en: 'For me: ↓ then D done, B blocker, S snooze.',
  },
  receive: { id: 'Terima barang', en: 'Receive goods' },
  receiveHow: { id: 'Gudang → Terima barang, atau tombol 6.', en: 'Warehouse → Receive, or key 6.' },
});
