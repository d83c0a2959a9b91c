/** Texts of the panels of decisions. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  decisions: { id: 'Keputusan', en: 'Decisions' },
  newDecision: { id: 'Keputusan baru', en: 'New decision' },
  editDecision: { id: 'Ubah keputusan', en: 'Change decision' },
  decision: { id: 'Keputusan', en: 'Decision' },
  decisionHint: { id: 'Misalnya: hampers dibuat per 10', en: 'Like: gift sets are made by the ten' },
  reason: { id: 'Alasan', en: 'Reason' },
  who: { id: 'Siapa', en: 'Who' },
  followUp: { id: 'Tindak lanjut', en: 'Follow-up' },
  followUpHelp: { id: 'Menjadi pekerjaan di Backlog.', en: 'Becomes work in the Backlog.' },
  review: { id: 'Ditinjau', en: 'Review' },
  change: { id: 'Ubah', en: 'Change' },
  all: { id: 'Semua', en: 'All' },
  due: { id: 'Perlu ditinjau', en: 'To review' },
  archived: { id: 'Arsip', en: 'Archived' },
  none: { id: 'Belum ada keputusan. Catat yang pertama.', en: 'No decisions yet. Record the first.' },
});
