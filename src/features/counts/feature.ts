/** Stock counts: a list to count from, differences as of their own time, and their posting to the ledger. */
import type { CellDerivation, Feature } from '../../ports/feature';
import { moves } from '../stock';
import { countCard } from './actions/card';
import { countOne } from './actions/count';
import { dropCount } from './actions/drop';
import { postCount } from './actions/post';
import { reopenCount } from './actions/reopen';
import { startCount } from './actions/start';
import { REASONS } from './choices';
import { typedCount } from './rules/count';
import { counts as table } from './tables';
import { texts } from './words';

/** A count typed on the list: its difference, its moment and whose it is. */
const typedCounts: CellDerivation<typeof table> = {
  table,
  derive: (values, { now, typed }) => typedCount(values, typed.includes('counted'), now),
};

export const counts: Feature = {
  key: 'counts',
  comesWith: 'stock',
  tables: [table],
  actions: [startCount, countOne, postCount, reopenCount, dropCount, countCard],
  derivations: [typedCounts],
  menu: [
    {
      handler: 'menuCountStock',
      label: { id: 'Hitung stok', en: 'Count stock' },
      under: 'warehouse',
      panel: 'counts.list',
    },
  ],
  panels: ['counts.list', 'counts.count'],
  later: ['counts.list', 'counts.count'],
  words: texts,
  says: () => [{ table: moves.key, column: 'reason', texts: REASONS.map(({ words }) => words) }],
};
