/** Words of updates on the server. */
import { words } from '../../kernel/words';

export const texts = words({
  'updates.newer': {
    id: 'Buku ini sudah dibawa ke Rapi yang lebih baru. Pasang versi terbaru, lalu muat ulang.',
    en: 'A newer Rapi has brought this workbook up to date. Install the newest version, then reload.',
  },
  'updates.notYet': {
    id: 'Tab {table} baru di versi ini. Minta pemilik membuka Rapi sekali, lalu ulangi.',
    en: 'The tab {table} is new in this version. Ask the owner to open Rapi once, then try again.',
  },
  'updates.alarm': {
    id: 'Rapi baru: isi {table} perlu diperbarui. Sampai selesai belum ada yang ditulis di sana.',
    en: 'New Rapi: the records of {table} have to be updated. Until then nothing is written there.',
  },
  'updates.held': {
    id: '{table} menunggu pembaruan Rapi, belum ada yang ditulis. Buka Atur → Pengaturan → Pembaruan.',
    en: '{table} waits for an update of Rapi, nothing was written. Open Set up → Settings → Updates.',
  },
  'updates.going': {
    id: '{done} dari {all} baris diperbarui: {what}. Boleh ditutup, lanjut sendiri.',
    en: '{done} of {all} rows updated: {what}. You may close this.',
  },
  'updates.over': {
    id: 'Buku ini sudah diperbarui: {what}.',
    en: 'This workbook was brought up to date: {what}.',
  },
  'updates.waits': {
    id: 'Rapi baru: buku ini dilengkapi setelah cadangan pengaman selesai, biasanya dalam 15 menit.',
    en: 'New Rapi: this workbook is brought up to date once a safety version is made, usually in 15 minutes.',
  },
  'updates.nothing': { id: 'Buku ini sudah terbaru.', en: 'This workbook is up to date.' },
  'updates.stays': {
    id: 'Pembaruan tidak diurungkan. Cadangan sebelum pembaruan bisa dipulihkan.',
    en: 'An update is not undone. The backup before it can be restored.',
  },
  'updates.isBegun': {
    id: 'Cadangan pengaman sudah ada. Pembaruan lanjut sendiri, atau lanjutkan sekarang.',
    en: 'The safety version is there. The update goes on by itself, or go on now.',
  },
  'updates.forMe': {
    id: 'Menunggu cadangan pengaman, biasanya 15 menit. Bila lebih lama, buat di sini: penghalangnya disebut.',
    en: 'Waiting for a safety version, usually 15 minutes. If it takes longer, make it here: what hinders it is said.',
  },
  'updates.forKeeper': {
    id: 'Menunggu cadangan dari {keeper}. Bila lebih dari 15 menit, minta {keeper} membuka layar ini.',
    en: 'Waiting for a backup by {keeper}. If it takes over 15 minutes, ask {keeper} to open this screen.',
  },
  'updates.notAsked': {
    id: 'Mulai setelah orang yang menyiapkan Rapi di buku ini membuka Rapi sekali.',
    en: 'It begins once the person who set Rapi up in this workbook has opened Rapi.',
  },
});
