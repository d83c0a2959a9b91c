/** What switching the language says. */
import { words } from '../../kernel/words';

export const texts = words({
  'language.title': { id: 'Bahasa & tampilan', en: 'Language and look' },
  'language.now': { id: 'Bahasa buku ini', en: 'Language of this workbook' },
  'language.follows': {
    id: 'Ikut berganti: nama tab, judul kolom, pilihan, menu, panel, surat.',
    en: 'A switch changes tab names, headers, choices, menu, panels and mails.',
  },
  'language.stays': {
    id: 'Tetap: isi Anda, serta tab dan judul yang Anda beri nama sendiri.',
    en: 'What you entered stays, and so do tabs and headers that you named.',
  },
  'language.separators': {
    id: 'Tanda ribuan dan bentuk tanggal di sel mengikuti File → Setelan.',
    en: 'Separators and dates in cells follow File → Settings.',
  },
  'language.otherMarks': {
    id: 'Buku ini membaca ketikan 35.000 sebagai 35: setelannya {locale}.',
    en: 'This workbook reads 35,000 as 35 when it is typed: its locale is {locale}.',
  },
  'language.locate': { id: 'Pakai tanda angka Indonesia', en: 'Use English separators' },
  'language.located': {
    id: 'Angka dan tanggal yang diketik dibaca menurut {locale}. Isi sel tetap.',
    en: 'Numbers and dates that are typed are read by {locale}. Cells keep their values.',
  },
  'language.look.light': {
    id: 'Layar Rapi terang. Hanya untuk Anda.',
    en: 'Your screens of Rapi are light.',
  },
  'language.look.dark': { id: 'Layar Rapi gelap. Hanya untuk Anda.', en: 'Your screens of Rapi are dark.' },
  'language.look.system': {
    id: 'Layar Rapi ikut perangkat. Hanya untuk Anda.',
    en: 'Your screens of Rapi follow the device.',
  },
  'language.lookOfNobody': {
    id: 'Google tidak menyebut siapa Anda, jadi tampilan tidak tersimpan. Masuk dengan akun sendiri.',
    en: 'Google does not say who you are, so the look is not kept. Sign in with your own account.',
  },
  'language.nothingWritten': { id: 'Tidak ada yang ditulis.', en: 'Nothing was written.' },
  'language.halfway': {
    id: 'Pergantian bahasa belum tuntas. Dalam sejam lanjut sendiri, atau lanjutkan sekarang.',
    en: 'The language is only half switched. It goes on by itself within the hour, or go on now.',
  },
  'language.goesBack': {
    id: 'Tidak dibatalkan dari sini. Pilih bahasa yang lama, semuanya kembali.',
    en: 'Not undone from here. Choose the former language and everything returns.',
  },
  'language.to.id': { id: 'Ganti ke bahasa Indonesia', en: 'Switch to Indonesian' },
  'language.to.en': { id: 'Ganti ke bahasa Inggris', en: 'Switch to English' },
  'language.confirm': {
    id: 'Tab, judul, dan pilihan berganti untuk semua orang. Sebaiknya saat tidak ada yang mengisi.',
    en: 'Tabs, headers and choices change for everybody. Best while nobody is typing.',
  },
  'language.going': {
    id: 'Bahasa berganti: {done} dari {all} tab. Boleh ditutup, lanjut sendiri.',
    en: 'Switching the language: {done} of {all} tabs. You may close this.',
  },
  'language.done': {
    id: 'Bahasa buku ini sekarang {language}. Di layar rekan, menu ikut saat buku dibuka lagi.',
    en: 'This workbook now speaks {language}. Colleagues’ menus follow when they open it again.',
  },
  'language.closed': {
    id: 'Tab {tab} terkunci bagi Anda. Minta orang yang menyiapkan Rapi mengganti bahasanya.',
    en: 'The tab {tab} is locked for you. Ask whoever set Rapi up to switch the language.',
  },
  'language.restoring': {
    id: 'Pemulihan belum selesai, bahasa belum diganti. Selesaikan dulu lewat Versi & pulihkan.',
    en: 'A restore is not finished, the language stays. Finish it first in Versions and restore.',
  },
});

/** What each language is called, in either. */
export const NAMES = {
  id: { id: 'Indonesia', en: 'Indonesian' },
  en: { id: 'Inggris', en: 'English' },
} as const;
