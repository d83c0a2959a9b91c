/** Customers: who buys, how to reach them, what they like. */
import type { IndexEntry } from '../../kernel/protocol';
import type { Feature } from '../../ports/feature';
import { add } from './actions/add';
import { archive, restore } from './actions/archive';
import { card } from './actions/card';
import { list } from './actions/list';
import { recent } from './recent';
import { phoneFor } from './rules';
import { customers as table } from './tables';
import { texts } from './words';

export const customers: Feature = {
  key: 'customers',
  tables: [table],
  actions: [add, archive, restore, card, list],
  menu: [
    {
      handler: 'menuAddCustomer',
      label: { id: 'Pelanggan', en: 'Customer' },
      under: 'add',
      panel: 'customers.new',
    },
  ],
  panels: ['customers.card', 'customers.new', 'customers.list'],
  words: texts,
  cards: { customers: 'customers.card' },
  marked: { table, rows: recent },
  index: (context) => ({
    kind: 'customers',
    entries: [...recent(context)].reverse().map(({ id, values }): IndexEntry => {
      const ending = values.phone.replace(/\D/g, '').slice(-4);
      return {
        id,
        panel: 'customers.card',
        title: values.name,
        note: values.city,
        keys: ending ? [ending] : [],
        facts: { phone: phoneFor(context.who.role, values.phone), city: values.city },
      };
    }),
  }),
};
