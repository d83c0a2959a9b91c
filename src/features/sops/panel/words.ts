/** Texts of the panels of SOPs. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  sops: { id: 'SOP', en: 'SOPs' },
  documents: { id: 'Dokumen', en: 'Documents' },
  templates: { id: 'Template', en: 'Templates' },
  none: {
    id: 'Belum ada SOP. Tulis satu, atau ambil SOP awal.',
    en: 'No SOPs yet. Write one, or take the starter SOPs.',
  },
  starters: { id: 'Ambil SOP awal', en: 'Take the starter SOPs' },
  all: { id: 'Dipakai', en: 'In use' },
  archived: { id: 'Arsip', en: 'Archived' },
  change: { id: 'Ubah', en: 'Change' },
  newSop: { id: 'SOP baru', en: 'New SOP' },
  editSop: { id: 'Ubah SOP', en: 'Change SOP' },
  title: { id: 'Judul', en: 'Title' },
  purpose: { id: 'Tujuan', en: 'Purpose' },
  steps: { id: 'Langkah', en: 'Steps' },
  stepsHelp: { id: 'Satu baris satu langkah.', en: 'One step a line.' },
  standard: { id: 'Standar hasil', en: 'Standard of the result' },
  usedAt: { id: 'Dipakai di', en: 'Used at' },
  owner: { id: 'Pemilik', en: 'Owner' },
});
