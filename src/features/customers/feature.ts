/** Customers: who buys, how to reach them, what they like. */
import type { IndexEntry } from '../../kernel/protocol';
import type { RowOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
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
  marked: { table, rows: recent, named: 'name' },
  index: (context) => ({
    kind: 'customers',
    entries: [...recent(context)].reverse().map(({ id, values }) => entryOf(context, id, values)),
  }),
  finds: {
    table,
    columns: ['name', 'phone', 'city', 'archived'],
    entry: (context, id, values) => {
      const customer = values as unknown as RowOf<typeof table>;
      return customer.archived ? undefined : entryOf(context, id, customer);
    },
  },
};

function entryOf(
  { who }: Context,
  id: string,
  { name, phone, city }: Pick<RowOf<typeof table>, 'name' | 'phone' | 'city'>,
): IndexEntry {
  const ending = phone.replace(/\D/g, '').slice(-4);
  return {
    id,
    panel: 'customers.card',
    title: name,
    note: city,
    keys: ending ? [ending] : [],
    facts: { phone: phoneFor(who.role, phone), city },
  };
}
