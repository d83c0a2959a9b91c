/** Forgets a person: what tells of them is replaced everywhere, money and stock stay, and it is written down that it was done. */
import type * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Card, CardLine } from '../../../kernel/protocol';
import type { Role } from '../../../kernel/role';
import type { Table } from '../../../kernel/table';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Action, Feature, Query, StillOpen } from '../../../ports/feature';
import { entriesOf, forgetRows, naming } from '../forgetting';
import { idInput } from '../input';
import { type Customer, load } from '../merging';
import { customers } from '../tables';
import { texts } from '../words';

/** Open records of one kind that the preview names. */
const MOST_NAMED = 5;
export const FORGETS: readonly Role[] = ['owner', 'manager'];

type Input = z.infer<ReturnType<typeof idInput>>;

interface Forgotten {
  readonly id: string;
  /** Rows replaced in this step, and how many are left. */
  readonly count: number;
  readonly left: number;
}

function wanted(context: Context, id: string): Customer | Refusal {
  const customer = load(context, id);
  if (isRefusal(customer)) return customer;
  const { name, mergedInto, forgotten } = customer.values;
  if (mergedInto !== '') return refuse('customers.isMerged', { name, into: mergedInto });
  return forgotten === '' ? customer : refuse('customers.isForgotten', { id: customer.id });
}

/** `holders` tell what is still open with the person: what needs the address has to be ended before. */
export const forgetOf = (holders: readonly Feature[]): Action<Input, Forgotten> => ({
  name: 'customers.forget',
  writes: true,
  input: idInput,
  roles: FORGETS,
  run: (context, asked) => {
    const customer = wanted(context, asked.id);
    if (isRefusal(customer)) return customer;
    const entries = entriesOf(context, customer);
    const hindered = openWith(context, entries, holders).find(({ refused }) => refused);
    if (hindered?.refused) return hindered.refused;
    const { count, left } = forgetRows(context, customers, entries, (entry, patch) =>
      close(context, entry, patch),
    );
    return { id: customer.id, count, left };
  },
  unfinished: ({ id, count, left }) =>
    left > 0
      ? { done: count, all: count + left, said: { code: 'customers.forgetting', values: { id, left } } }
      : undefined,
  inverse: { none: 'customers.noUnforget' },
  done: ({ id, count }) => ({ code: 'customers.forgotDone', values: { id, count } }),
});

export const forget = forgetOf([]);

const openWith = (context: Context, entries: readonly Customer[], holders: readonly Feature[]): StillOpen[] =>
  holders.flatMap(
    ({ stillOpen }) =>
      stillOpen?.(
        context,
        entries.map(({ id }) => id),
      ) ?? [],
  );

function close(context: Context, entry: Customer, patch: Readonly<Record<string, unknown>>): void {
  context.change.update(customers, entry, {
    ...patch,
    code: '',
    followUp: null,
    archived: true,
    forgotten: `${context.today} ${context.who.name}`,
  });
}

/** What it comes to, said before it is done: what is replaced, what stays, and who else still holds what. */
export const forgettingOf = (holders: readonly Feature[]): Query<Input, Card> => ({
  name: 'customers.forgetting',
  writes: false,
  input: idInput,
  roles: FORGETS,
  run: (context, asked) => {
    const customer = wanted(context, asked.id);
    if (isRefusal(customer)) return customer;
    const { language } = context;
    const word = (key: keyof typeof texts, values = {}): string => say(texts[key], language, values);
    const entries = entriesOf(context, customer);
    const counts = new Map<Table, number>();
    for (const { table } of naming(context, entries)) counts.set(table, (counts.get(table) ?? 0) + 1);
    const replaced = [...counts].map(
      ([table, count]): CardLine => ({ text: table.sheet[language], aside: String(count) }),
    );
    const name = customer.values.name.slice(0, 30);
    const open = openWith(context, entries, holders);
    const hindered = open.flatMap(({ why }) => why ?? []);
    return {
      title: word('customers.forget.title', { name }),
      lines: [
        { text: word('customers.forget.final'), tone: 'act' },
        ...hindered.map((text): CardLine => ({ text, tone: 'act' })),
        ...open.flatMap(({ text, ids, panel }): CardLine[] => [
          { text, aside: String(ids.length), strong: true },
          ...ids.slice(0, MOST_NAMED).map((id): CardLine => ({ text: id, panel, id })),
        ]),
        { text: word('customers.forget.replaced'), strong: true },
        { text: customers.sheet[language], aside: String(entries.length) },
        ...replaced,
        { text: word('customers.forget.stays') },
        { text: word('customers.forget.notAll') },
        ...holders.flatMap(({ remains }) => remains?.(context) ?? []).map((text): CardLine => ({ text })),
      ],
      ...(hindered.length === 0 && {
        next: {
          label: word('customers.forget.do'),
          action: 'customers.forget',
          input: { id: customer.id },
          confirm: { text: word('customers.forget.sure', { name }), label: word('customers.forget.do') },
        },
      }),
      more: [],
      history: [],
    };
  },
});
