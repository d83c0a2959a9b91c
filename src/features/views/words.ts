/** What board, week, quadrants and flow say. */
import { words } from '../../kernel/words';

export const texts = words({
  'views.wip': {
    id: '{running} dikerjakan sekaligus, batasnya {most}. Selesaikan satu dulu.',
    en: '{running} in progress at once, the limit is {most}. Finish one first.',
  },
  'views.weeks': {
    id: 'Isi jumlah pekan, dari 1 sampai 104.',
    en: 'Enter a number of weeks, from 1 to 104.',
  },
});
