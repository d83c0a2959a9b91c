/** Purchasing: what to order, what is ordered, what came of it, and what is owed for it. */
import type { Feature } from '../../ports/feature';
import { analysis } from './actions/analysis';
import { bring } from './actions/bring';
import { card } from './actions/card';
import { check } from './actions/check';
import { list } from './actions/list';
import { order } from './actions/order';
import { pay, unpay } from './actions/pay';
import { propose } from './actions/propose';
import { receive } from './actions/receive';
import { awaitRest, cancelRest } from './actions/rest';
import { setUp } from './actions/set-up';
import { supplierNames } from './actions/suppliers';
import { unreceive } from './actions/unreceive';
import { formulas } from './functions';
import { recent } from './load';
import { kept, onOrder } from './retold';
import { finds, indexOf, workOf } from './shown';
import { purchaseLines, purchases } from './tables';
import { texts } from './words';

export const purchasing: Feature = {
  key: 'purchasing',
  module: {
    title: { id: 'Pembelian', en: 'Purchases' },
    brings: {
      id: 'Tab Pembelian, Gudang → Usulan beli, utang ke pemasok.',
      en: 'Tab Purchases, Warehouse → Purchase proposal, what suppliers are owed.',
    },
    needs: ['stock'],
    first: {
      panel: 'purchasing.new',
      label: { id: 'Catat pembelian pertama', en: 'Record the first purchase' },
    },
  },
  tables: [purchases, purchaseLines],
  actions: [
    propose,
    order,
    receive,
    unreceive,
    cancelRest,
    awaitRest,
    pay,
    unpay,
    bring,
    card,
    list,
    check,
    analysis,
    setUp,
    supplierNames,
  ],
  retold: [onOrder],
  restsOn: [{ table: purchaseLines, column: 'purchase', on: purchases }],
  kept,
  formulas,
  menu: [
    {
      handler: 'menuPropose',
      label: { id: 'Usulan beli', en: 'Purchase proposal' },
      under: 'warehouse',
      panel: 'purchasing.proposal',
    },
  ],
  panels: [
    'purchasing.proposal',
    'purchasing.new',
    'purchasing.card',
    'purchasing.list',
    'purchasing.analysis',
  ],
  later: ['purchasing.analysis', 'purchasing.proposal'],
  words: texts,
  cards: { purchases: 'purchasing.card' },
  marked: { table: purchases, rows: recent },
  index: (context) => ({ kind: 'purchases', entries: indexOf(context) }),
  finds,
  work: workOf,
};
