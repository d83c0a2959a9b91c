/** The wide views of the backlog: board, week of content, value against effort, and how work flows. They read it and step its items. */
import type { Feature } from '../../ports/feature';
import { board } from './actions/board';
import { flow } from './actions/flow';
import { quadrants } from './actions/quadrants';
import { week } from './actions/week';
import { texts } from './words';

export const views: Feature = {
  key: 'views',
  comesWith: 'backlog',
  tables: [],
  actions: [board, week, quadrants, flow],
  menu: [
    {
      handler: 'menuBoard',
      label: { id: 'Papan', en: 'Board' },
      under: 'review',
      panel: 'views.board',
      wide: true,
    },
    {
      handler: 'menuContentWeek',
      label: { id: 'Pekan konten', en: 'Content week' },
      panel: 'views.week',
      wide: true,
    },
    {
      handler: 'menuQuadrants',
      label: { id: 'Nilai dan usaha', en: 'Value and effort' },
      panel: 'views.quadrants',
      wide: true,
    },
    {
      handler: 'menuFlow',
      label: { id: 'Arus kerja', en: 'Flow of work' },
      panel: 'views.figures',
      wide: true,
    },
  ],
  panels: ['views.board', 'views.week', 'views.quadrants', 'views.figures'],
  words: texts,
};
