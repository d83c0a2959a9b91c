/** Texts of the panels of check-ins. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  checkIn: { id: 'Check-in', en: 'Check-in' },
  done: { id: 'Selesai kemarin', en: 'Done yesterday' },
  doneSince: { id: 'Selesai sejak {day}', en: 'Done since {day}' },
  focus: { id: 'Fokus hari ini', en: 'Focus today' },
  blocker: { id: 'Hambatan', en: 'Blocker' },
  blockerHint: { id: 'Kosongkan bila lancar', en: 'Leave empty if nothing holds you up' },
  helper: { id: 'Perlu bantuan', en: 'Help from' },
  again: {
    id: 'Sudah check-in hari ini. Simpan lagi untuk mengubahnya.',
    en: 'You have checked in today. Save again to change it.',
  },
  all: { id: 'Semua', en: 'All' },
  blocked: { id: 'Terhambat', en: 'Held up' },
  mine: { id: 'Saya', en: 'Mine' },
  none: { id: 'Belum ada check-in. Mulai dengan satu.', en: 'No check-ins yet. Begin with one.' },
  missing: { id: 'Belum check-in: {names}', en: 'Not checked in yet: {names}' },
  team: { id: 'Check-in tim', en: 'Check-ins of the team' },
});
