/** What check-ins say. */
import { words } from '../../kernel/words';

export const texts = words({
  'checkins.id': {
    id: 'Nomor check-in belum ada. Isi misalnya CKI-000012.',
    en: 'No check-in number. Enter one like CKI-000012.',
  },
  'checkins.text': {
    id: 'Isian tidak terbaca, atau lebih dari 2.000 huruf. Pendekkan.',
    en: 'This cannot be read, or is longer than 2,000 characters. Shorten it.',
  },
  'checkins.unknown': {
    id: 'Check-in {id} tidak ada. Periksa nomornya.',
    en: 'There is no check-in {id}. Check the number.',
  },
  'checkins.empty': {
    id: 'Fokus hari ini belum diisi. Tulis satu hal yang akan dikerjakan.',
    en: 'The focus is missing. Write one thing that you will do today.',
  },
  'checkins.own': {
    id: 'Check-in {name} diisi sendiri atau oleh manajer.',
    en: 'The check-in of {name} is written by that person or a manager.',
  },
  'checkins.day': {
    id: 'Check-in ditulis untuk hari ini, atau paling lama {days} hari lalu.',
    en: 'A check-in is of today, or at most {days} days ago.',
  },
  'checkins.helper': {
    id: '{name} bukan anggota Tim atau nomor pekerjaan. Untuk: siapa yang bisa membantu, atau kosongkan.',
    en: '{name} is nobody of the team and no work number. For: who can help, or leave it empty.',
  },
  'checkins.same': {
    id: 'Tidak ada yang berubah pada check-in {name}.',
    en: 'Nothing changes on the check-in of {name}.',
  },
  'checkins.notBlocked': {
    id: 'Check-in {id} tidak punya hambatan terbuka. Muat ulang bila layar lama.',
    en: 'Check-in {id} has no open blocker. Reload if the screen is old.',
  },
  'checkins.changedSince': {
    id: 'Check-in {id} sudah diubah lagi. Ubah langsung di barisnya.',
    en: 'Check-in {id} was changed again since. Change it in its row.',
  },
  'checkins.saved': { id: 'Check-in {name} tersimpan.', en: 'Check-in of {name} saved.' },
  'checkins.savedHelp': {
    id: 'Check-in {name} tersimpan. {helper} melihat hambatannya di Untuk saya.',
    en: 'Check-in of {name} saved. {helper} sees the blocker under For me.',
  },
  'checkins.solved': { id: 'Hambatan {name} teratasi.', en: 'The blocker of {name} is solved.' },
  'checkins.putBackDone': {
    id: 'Check-in {id} kembali seperti semula.',
    en: 'Check-in {id} is as it was.',
  },
  'checkins.noRedo': {
    id: 'Sudah dikembalikan. Isi check-in lagi bila perlu.',
    en: 'It was put back. Check in again if needed.',
  },
  'checkins.kind': { id: 'Hambatan', en: 'Blocker' },
  'checkins.work': { id: 'Bantu {name}: {blocker}', en: 'Help {name}: {blocker}' },
  'checkins.is.held': { id: 'terhambat', en: 'held up' },
  'checkins.is.heldBy': { id: 'perlu {helper}', en: 'needs {helper}' },
  'checkins.next.solve': { id: 'Teratasi', en: 'Solved' },
  'checkins.solvedBy': { id: 'hambatan teratasi, {name}', en: 'blocker solved, {name}' },
  'checkins.card.done': { id: 'Selesai kemarin', en: 'Done yesterday' },
  'checkins.card.focus': { id: 'Fokus hari ini', en: 'Focus today' },
  'checkins.card.blocker': { id: 'Hambatan', en: 'Blocker' },
  'checkins.card.helper': { id: 'Perlu bantuan', en: 'Help from' },
});
