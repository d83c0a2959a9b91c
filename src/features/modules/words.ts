/** What is said of switching modules, and what Google asks before anything of it: a line each scope of the manifest, what for and what not. */
import { type Bilingual, words } from '../../kernel/words';

export const texts = words({
  'modules.on': {
    id: '{modules} menyala. Tab dan menunya siap.',
    en: '{modules} is on. Tabs and menu are ready.',
  },
  'modules.off': {
    id: '{modules} mati. Tabnya tersembunyi, semua baris tetap ada.',
    en: '{modules} is off. Its tabs are hidden, every row stays.',
  },
  'modules.asBefore': { id: 'Tidak ada yang berubah.', en: 'Nothing changed.' },
  'modules.offerChanged': {
    id: 'Tercatat. Semua modul tetap ada di Atur → Modul.',
    en: 'Noted. All modules stay in Set up → Modules.',
  },
  'modules.unknown': {
    id: 'Modul {module} tidak ada. Buka lagi Atur → Modul.',
    en: 'There is no module {module}. Open Set up → Modules again.',
  },
  'modules.used': {
    id: '{module} dipakai {by}, yang masih menyala. Matikan {by} dulu.',
    en: '{by} works with {module} and is still on. Switch {by} off first.',
  },
  'modules.together': { id: 'Menyala bersama {modules}.', en: 'Comes on with {modules}.' },
  'modules.usedBy': { id: 'Dipakai {modules}.', en: 'Used by {modules}.' },
  'modules.offer': {
    id: 'Sudah seminggu. Yang juga Anda tandai saat mulai: {modules}.',
    en: 'A week has passed. You also ticked at the start: {modules}.',
  },
});

export const ASKS_TITLE: Bilingual = { id: 'Yang ditanyakan Google', en: 'What Google will ask' };

/** By the last part of the scope's address, in the manifest's order. */
export const ASKS: readonly { readonly scope: string; readonly words: Bilingual }[] = [
  {
    scope: 'spreadsheets.currentonly',
    words: {
      id: 'Buku ini: mengisi tabnya. Buku lain tidak.',
      en: 'This workbook: fills its tabs. No other one.',
    },
  },
  {
    scope: 'drive.file',
    words: {
      id: 'Drive: berkas cadangan buatan Rapi saja.',
      en: 'Drive: only backup files that Rapi makes.',
    },
  },
  {
    scope: 'userinfo.email',
    words: { id: 'E-mail Anda: siapa yang menyimpan.', en: 'Your e-mail: who saved what.' },
  },
  {
    scope: 'script.container.ui',
    words: {
      id: 'Tampilan: panel dan dialog di buku ini.',
      en: 'Display: panel and dialogs in this workbook.',
    },
  },
  {
    scope: 'script.scriptapp',
    words: {
      id: 'Jadwal: cadangan tiap malam, juga saat tutup.',
      en: 'Schedule: backups at night, also when closed.',
    },
  },
  {
    scope: 'script.send_mail',
    words: {
      id: 'Kirim e-mail: ringkasan pagi dan pengingat.',
      en: 'Send e-mail: morning digest and reminders.',
    },
  },
];
