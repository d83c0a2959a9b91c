/** What the panels of modules and of the first run say. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  title: { id: 'Modul', en: 'Modules' },
  about: {
    id: 'Yang mati tidak tampil di tab, menu dan Hari Ini. Semua baris tetap ada.',
    en: 'What is off shows in no tab, menu or Today. Every row stays.',
  },
  ask: { id: 'Pemilik atau manajer menyalakan modul.', en: 'Owner or manager switch modules on.' },
  on: { id: 'Nyalakan', en: 'Switch on' },
  off: { id: 'Matikan', en: 'Switch off' },
  isOn: { id: 'menyala', en: 'on' },
  ticked: { id: 'Anda tandai', en: 'you ticked' },
  noOffer: { id: 'Jangan tawarkan yang lain', en: 'Do not offer the others' },
  start: { id: 'Mulai', en: 'Start' },
  part: { id: '{at} dari {of}', en: '{at} of {of}' },
  welcome: {
    id: 'Tiga layar, lalu Rapi menyiapkan tabnya. Belum ada yang ditulis sebelum itu.',
    en: 'Three screens, then Rapi makes its tabs. Nothing is written before.',
  },
  language: { id: 'Bahasa', en: 'Language' },
  firm: { id: 'Nama usaha', en: 'Name of the firm' },
  zone: { id: 'Zona waktu', en: 'Time zone' },
  currency: { id: 'Mata uang', en: 'Currency' },
  signs: { id: 'Mana yang sering terjadi di sini?', en: 'What happens often here?' },
  time: { id: '{n} tanda: waktunya merapikan.', en: '{n} signs: time to tidy up.' },
  begins: { id: 'Mulai dari {modules}.', en: 'It begins with {modules}.' },
  later: {
    id: 'Yang lain ditawarkan seminggu lagi, atau nyalakan sendiri di Atur → Modul.',
    en: 'The others are offered in a week, or switch them on in Set up → Modules.',
  },
  allow: {
    id: 'Yang belum diizinkan ditanyakan lagi sekarang: centang semua. Data tetap di buku dan Drive Anda.',
    en: 'What is not allowed yet is asked for now: tick all. Your data stays in your workbook and Drive.',
  },
  next: { id: 'Lanjut', en: 'Go on' },
  before: { id: 'Sebelumnya', en: 'Back' },
  make: { id: 'Siapkan Rapi', en: 'Set Rapi up' },
  making: {
    id: 'Menyiapkan tab dan jadwal, satu sampai tiga menit. Bila terputus, pilih Mulai lagi: tidak ada yang ganda.',
    en: 'Making tabs and schedule, one to three minutes. If it stops, choose Start again: nothing is doubled.',
  },
  first: { id: 'Langkah pertama', en: 'First steps' },
  made: { id: 'Tab dan pekerjaan terjadwal siap.', en: 'Tabs and scheduled work are ready.' },
  backedUp: { id: 'Cadangan pertama terverifikasi.', en: 'The first backup is verified.' },
  whyBackUp: {
    id: 'Cadangan disimpan di Drive Anda lalu dibaca ulang. Beberapa menit; sambil menunggu boleh lanjut.',
    en: 'The backup is kept in your Drive, then read again. A few minutes; you may go on meanwhile.',
  },
  backUp: { id: 'Cadangkan sekarang', en: 'Back up now' },
  backingUp: { id: 'Mencadangkan…', en: 'Backing up…' },
  help: { id: 'Bantuan', en: 'Help' },
  home: { id: 'Ke Rapi', en: 'To Rapi' },
});
