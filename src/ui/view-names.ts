/** What the wide views are called: the sidebar leads to them by name and carries none of their other words. */
import { words } from '../kernel/words';

export const viewNames = words({
  views: { id: 'Tampilan', en: 'Views' },
  board: { id: 'Papan', en: 'Board' },
  week: { id: 'Pekan konten', en: 'Content week' },
  quadrants: { id: 'Nilai dan usaha', en: 'Value and effort' },
  figures: { id: 'Arus kerja', en: 'Flow of work' },
});
