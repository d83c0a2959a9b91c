/** The flow: the stages of *Alur*, the steps between them, and when one takes too long. It knows what goes through it by stamps and quantities alone. */
import type { Feature } from '../../ports/feature';
import { stages } from './tables';
import { texts } from './words';

export const flow: Feature = {
  key: 'flow',
  comesWith: 'orders',
  tables: [stages],
  actions: [],
  panels: [],
  words: texts,
  // Workbooks from before SOPs had a tab of their own have no dropdown of them here.
  migrations: [{ number: 1, offers: ['stages.sop'] }],
};
