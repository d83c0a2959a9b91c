/** The team: who works here, and as what. Its table alone; the owner fills it in the sheet. */
import type { Feature } from '../../ports/feature';
import { team as table } from './tables';
import { texts } from './words';

export const team: Feature = { key: 'team', tables: [table], actions: [], panels: [], words: texts };
