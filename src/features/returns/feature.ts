/** Returns: what customers send back, in stock again or scrapped. */
import type { Feature } from '../../ports/feature';
import { moves } from '../stock';
import { record, takeBack } from './actions/record';
import { returnable } from './actions/returnable';
import { RETURN_REASONS } from './choices';
import { texts } from './words';

export const returns: Feature = {
  key: 'returns',
  comesWith: 'orders',
  tables: [],
  actions: [record, takeBack, returnable],
  menu: [
    {
      handler: 'menuReturn',
      label: { id: 'Retur', en: 'Return' },
      under: 'warehouse',
      panel: 'returns.new',
    },
  ],
  panels: ['returns.new'],
  words: texts,
  says: () => [{ table: moves.key, column: 'reason', texts: RETURN_REASONS.map(({ words }) => words) }],
};
