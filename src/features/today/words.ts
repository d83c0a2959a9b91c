/** What *Hari Ini* says. */
import { words } from '../../kernel/words';

export const texts = words({
  'today.late': { id: 'terlambat {days} hari', en: '{days} {days|day|days} late' },
  'today.lateNow': { id: 'terlambat', en: 'late' },
  'today.refreshed': {
    id: 'Hari Ini diperbarui: {count} pekerjaan.',
    en: 'Today is up to date: {count} items.',
  },
  'today.noUndo': {
    id: 'Hari Ini hanya cermin. Ubah pekerjaannya di tabnya sendiri.',
    en: 'Today is only a mirror. Change the work in its own tab.',
  },
});
