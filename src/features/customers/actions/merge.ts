/** Two entries of one person become one: all that names the first names the second from then on, and the first stays as its other number. */
import * as z from 'zod/mini';
import { addMoney, type Money } from '../../../kernel/money';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { RowOf } from '../../../kernel/table';
import { CELL_LIMIT } from '../../../kernel/text';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { nameField } from '../input';
import { type Customer, FILLED, isEmpty, load, type Naming, namingOf, point } from '../merging';
import { KEEPS_CUSTOMERS } from '../roles';
import { type Moved, type MovedRows, NOTHING_MOVED, readMoved, withMore, writeMoved } from '../rules/moved';
import { customers } from '../tables';

/** Rows that one step moves: what one journal holds with room to spare. */
const STEP = 600;

const pairInput = () => z.object({ from: nameField('customers.id'), into: nameField('customers.id') });
type Pair = z.infer<ReturnType<typeof pairInput>>;
const idInput = () => z.object({ from: nameField('customers.id') });

interface Done {
  readonly from: string;
  readonly name: string;
  readonly into: string;
  readonly intoName: string;
  /** Rows moved so far, and how many there are. */
  readonly moved: number;
  readonly all: number;
}

/** The two that are to become one, or why they cannot. */
export function pairOf(context: Context, asked: Pair): { from: Customer; into: Customer } | Refusal {
  context.from(customers).byIds([asked.from, asked.into].map((id) => id.trim().toUpperCase()));
  const from = load(context, asked.from, 'from');
  if (isRefusal(from)) return from;
  const into = load(context, asked.into, 'into');
  if (isRefusal(into)) return into;
  const { name, mergedInto } = into.values;
  if (from.id === into.id) return refuse('customers.sameOne', { name: from.values.name });
  if (mergedInto !== '') return refuse('customers.isMerged', { name, into: mergedInto }, { field: 'into' });
  if (from.values.mergedInto !== '' && from.values.mergedInto !== into.id)
    return refuse('customers.isMerged', { name: from.values.name, into: from.values.mergedInto });
  return { from, into };
}

const count = (rows: MovedRows): number => Object.values(rows).reduce((sum, ids) => sum + ids.length, 0);

const saidOf = ({ from, name, into, intoName, moved }: Done) => ({
  from,
  name: name.slice(0, 30),
  into,
  intoName: intoName.slice(0, 30),
  count: moved,
});

export const merge: Action<Pair, Done> = {
  name: 'customers.merge',
  writes: true,
  input: pairInput,
  roles: KEEPS_CUSTOMERS,
  run: (context, asked) => {
    const pair = pairOf(context, asked);
    if (isRefusal(pair)) return pair;
    const { from, into } = pair;
    const begun = from.values.mergedInto === into.id;
    const left = namingOf(context, from.id);
    const waiting = left.reduce((sum, { rows }) => sum + rows.length, 0);
    if (begun && waiting === 0)
      return refuse('customers.isMerged', { name: from.values.name, into: into.id });
    const beyond = from.values.spent - worthOf(left);
    const before = begun ? readMoved(context.tables, from.values.moved) : begin(from, into, beyond);
    let room = Math.max(1, Math.floor(STEP / (context.cut ?? 1)));
    const now: Record<string, string[]> = {};
    let spent = begun ? 0 : beyond;
    for (const naming of left)
      for (const row of naming.rows.slice(0, room)) {
        point(context, naming, row, into.id);
        spent += worthOf([{ ...naming, rows: [row] }]);
        const place = `${naming.table.key}.${naming.column}`;
        now[place] = [...(now[place] ?? []), row.id];
        room -= 1;
      }
    const moved = withMore(before, now);
    const told = writeMoved(context.tables, moved);
    // Beyond this nobody could take it back: it is refused as a whole, at its first step or never.
    if (told.length + (waiting - count(now)) * 6 > CELL_LIMIT)
      return refuse('customers.tooMuch', { name: from.values.name });
    context.change.update(customers, from, {
      mergedInto: into.id,
      archived: true,
      spent: addMoney(from.values.spent, -spent as Money),
      moved: told,
    });
    context.change.update(customers, into, {
      ...(!begun && given(from, before.filled)),
      spent: addMoney(into.values.spent, spent as Money),
    });
    const done = count(moved.rows);
    return {
      from: from.id,
      name: from.values.name,
      into: into.id,
      intoName: into.values.name,
      moved: done,
      all: done + waiting - count(now),
    };
  },
  unfinished: (result) =>
    result.moved < result.all
      ? { done: result.moved, all: result.all, said: { code: 'customers.merging', values: saidOf(result) } }
      : undefined,
  inverse: { with: 'customers.unmerge', input: (_, { from }) => ({ from }) },
  done: (result) => ({ code: 'customers.merged', values: saidOf(result) }),
};

/** What the first step hands over beside the rows: what the customer's own row holds. */
function begin(from: Customer, into: Customer, beyond: number): Moved {
  const filled = FILLED.filter((key) => isEmpty(into.values[key]) && !isEmpty(from.values[key]));
  // One of the two is in the list: the person is.
  const back = into.values.archived && !from.values.archived ? ['archived'] : [];
  return { ...NOTHING_MOVED, beyond, filled: [...filled, ...back], archived: from.values.archived };
}

/** The fields of the one for the other; who is no longer in the archive is back in the list. */
const given = (from: Customer, filled: readonly string[]): Partial<RowOf<typeof customers>> => ({
  ...Object.fromEntries(FILLED.filter((key) => filled.includes(key)).map((key) => [key, from.values[key]])),
  ...(filled.includes('archived') && { archived: false }),
});

/** What these rows count for in what their customer has spent. */
const worthOf = (namings: readonly Naming[]): number =>
  namings.reduce(
    (sum, { table, rows }) => rows.reduce((part, { values }) => part + (table.worth?.(values) ?? 0), sum),
    0,
  );

export const unmerge: Action<z.infer<ReturnType<typeof idInput>>, Done> = {
  name: 'customers.unmerge',
  writes: true,
  input: idInput,
  roles: KEEPS_CUSTOMERS,
  run: (context, asked) => {
    const from = load(context, asked.from, 'from');
    if (isRefusal(from)) return from;
    const { name, mergedInto } = from.values;
    if (mergedInto === '') return refuse('customers.notMerged', { name });
    const into = load(context, mergedInto);
    if (isRefusal(into)) return into;
    const moved = readMoved(context.tables, from.values.moved);
    let room = Math.max(1, Math.floor(STEP / (context.cut ?? 1)));
    const kept: Record<string, readonly string[]> = {};
    let spent = 0;
    for (const [place, ids] of Object.entries(moved.rows)) {
      const now = ids.slice(0, room);
      room -= now.length;
      if (now.length < ids.length) kept[place] = ids.slice(now.length);
      const [key, column = ''] = place.split('.');
      const table = context.tables.find((each) => each.key === key);
      if (!table) continue;
      // What names somebody else by now was moved by a person since.
      for (const row of context.from(table).byIds(now))
        if (row && (row.values as Readonly<Record<string, unknown>>)[column] === into.id) {
          point(context, { table, column, rows: [] }, row, from.id);
          spent += worthOf([{ table, column, rows: [row] }]);
        }
    }
    const left = count(kept);
    if (left === 0) spent += moved.beyond;
    context.change.update(customers, from, {
      spent: addMoney(from.values.spent, spent as Money),
      ...(left > 0
        ? { moved: writeMoved(context.tables, { ...moved, rows: kept }) }
        : { mergedInto: '', moved: '', archived: moved.archived }),
    });
    context.change.update(customers, into, {
      spent: addMoney(into.values.spent, -spent as Money),
      ...(left === 0 && takenBack(from, into, moved)),
    });
    const all = count(moved.rows);
    return { from: from.id, name, into: into.id, intoName: into.values.name, moved: all - left, all };
  },
  unfinished: (result) =>
    result.moved < result.all
      ? { done: result.moved, all: result.all, said: { code: 'customers.unmerging', values: saidOf(result) } }
      : undefined,
  inverse: { with: 'customers.merge', input: (_, { from, into }) => ({ from, into }) },
  done: (result) => ({ code: 'customers.unmerged', values: saidOf(result) }),
};

/** The last step: what the other's row had from this one, but for what people changed since. */
function takenBack(from: Customer, into: Customer, { filled }: Moved): Partial<RowOf<typeof customers>> {
  const emptied = FILLED.filter((key) => filled.includes(key) && into.values[key] === from.values[key]);
  return {
    ...Object.fromEntries(emptied.map((key) => [key, key === 'followUp' ? null : ''])),
    ...(filled.includes('archived') && { archived: true }),
  };
}
