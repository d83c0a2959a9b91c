/** Customers: who buys, how to reach them, what they like. */
import type { IndexEntry } from '../../kernel/protocol';
import type { RowOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import { add } from './actions/add';
import { archive, restore } from './actions/archive';
import { card } from './actions/card';
import { dataOf } from './actions/data-of';
import { edit } from './actions/edit';
import { forget, forgetOf, forgettingOf } from './actions/forget';
import { list } from './actions/list';
import { merge, unmerge } from './actions/merge';
import { duplicates, pair } from './actions/pair';
import { tellApart } from './actions/tell-apart';
import { formerNumbers, recent } from './recent';
import { phoneFor } from './rules/same';
import { segmentRule, setSegments } from './segments';
import { customers as table } from './tables';
import { tellsCustomer } from './tells';
import { texts } from './words';
import { segmentTexts } from './words-segments';

/** `holders` tell what still holds a person's data after it was replaced here. */
export const customersOf = (holders: readonly Feature[]): Feature => ({
  ...customers,
  actions: [...customers.actions.filter((each) => each !== forget), forgetOf(holders), forgettingOf(holders)],
});

export const customers: Feature = {
  key: 'customers',
  module: {
    title: { id: 'Pelanggan', en: 'Customers' },
    brings: { id: 'Tab Pelanggan, Tambah → Pelanggan.', en: 'Tab Customers, Add → Customer.' },
  },
  tables: [table],
  actions: [
    add,
    edit,
    archive,
    restore,
    merge,
    unmerge,
    tellApart,
    card,
    list,
    pair,
    duplicates,
    segmentRule,
    setSegments,
    forget,
    dataOf,
  ],
  menu: [
    {
      handler: 'menuAddCustomer',
      label: { id: 'Pelanggan', en: 'Customer' },
      under: 'add',
      panel: 'customers.new',
    },
  ],
  panels: [
    'customers.card',
    'customers.new',
    'customers.edit',
    'customers.list',
    'customers.pair',
    'customers.duplicates',
    'customers.mergeWith',
    'customers.segments',
    'customers.forgetting',
  ],
  later: [
    'customers.pair',
    'customers.mergeWith',
    'customers.duplicates',
    'customers.segments',
    'customers.forgetting',
  ],
  words: { ...texts, ...segmentTexts },
  cards: { customers: 'customers.card' },
  marked: { table, rows: recent, named: 'name' },
  index: (context) => {
    const former = formerNumbers(context);
    const newestFirst = [...recent(context)].reverse();
    const entries = newestFirst.map(({ id, values }) => entryOf(context, id, values, former(id)));
    return { kind: 'customers', entries };
  },
  tells: tellsCustomer,
  finds: findsBy({
    table,
    columns: ['name', 'phone', 'city', 'archived', 'mergedInto'],
    entry: (context, id, customer) => {
      if (customer.mergedInto !== '') return formerOf(context, id, customer);
      return customer.archived ? undefined : entryOf(context, id, customer);
    },
  }),
};

type Named = Pick<RowOf<typeof table>, 'name' | 'phone' | 'city'>;

/** One who was merged: found by the old number and name, opening the one they turned out to be. */
function formerOf(context: Context, id: string, values: Named & { readonly mergedInto: string }): IndexEntry {
  return { ...entryOf(context, values.mergedInto, values, [id]), note: `${id} → ${values.mergedInto}` };
}

function entryOf(
  { who }: Context,
  id: string,
  { name, phone, city }: Named,
  former: readonly string[] = [],
): IndexEntry {
  const ending = phone.replace(/\D/g, '').slice(-4);
  return {
    id,
    panel: 'customers.card',
    title: name,
    note: city,
    keys: [...(ending ? [ending] : []), ...former],
    facts: { phone: phoneFor(who.role, phone), city },
  };
}
