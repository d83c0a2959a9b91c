/** Which records of an import have to stay: those that people have changed since, those that other records use, and what belongs to these. */
import { type Problem, problem } from '../../kernel/problem';
import { type Referring, referring } from '../../kernel/refers';
import { columnOf, numberOf, type Table } from '../../kernel/table';
import type { Context } from '../../ports/context';
import { lines, orders, shipments } from '../orders';
import { payments } from '../payments';
import { moves } from '../stock';
import { type Item, nameOf, type Unit } from './unit';

/** Name of a record → why it stays. */
export type Kept = ReadonlyMap<string, Problem>;

/** Reads every column that may name one of the records, and the ledger where the import posted into it. */
export function keptOf(context: Context, unit: Unit): Kept {
  const kept = new Map<string, Problem>();
  const own = new Map(unit.map((item) => [nameOf(item.table, item.stored.id), item]));
  const keep = (table: Table, id: string, code: string, by: string): boolean => {
    const name = nameOf(table, id);
    if (!own.has(name) || kept.has(name)) return false;
    kept.set(name, problem(code, { id, by }));
    return true;
  };
  for (const { table, stored, touched } of unit)
    if (touched) keep(table, stored.id, 'trail.changedSince', '');
  for (const { table, column, to } of referencesInto(context, unit)) {
    const made = unit.filter((item) => item.table === to && !item.before).map(({ stored }) => stored.id);
    for (const stored of context.from(table).where(column as 'id', made)) {
      if (own.has(nameOf(table, stored.id))) continue;
      keep(
        to,
        String((stored.values as Readonly<Record<string, unknown>>)[column]),
        'trail.usedSince',
        stored.id,
      );
    }
  }
  // Whatever stays keeps more: until nothing is added.
  for (let more = true; more; ) {
    const before = kept.size;
    keepTogether(unit, own, kept, keep);
    keepLedger(context, unit, kept, keep);
    more = kept.size > before;
  }
  return kept;
}

type Keep = (table: Table, id: string, code: string, by: string) => boolean;

type Reference = Referring & { readonly to: Table };

function referencesInto(context: Context, unit: Unit): Reference[] {
  const made = new Set(unit.filter(({ before }) => !before).map(({ table }) => table));
  return [...made].flatMap((to) => referring(context.tables, to.key).map((each) => ({ ...each, to })));
}

/** A record that stays keeps what it names; an order, its lines, its parcels, its payments and its ledger rows stay together. */
function keepTogether(unit: Unit, own: ReadonlyMap<string, Item>, kept: Kept, keep: Keep): void {
  const groups = new Map<string, Item[]>();
  const join = (key: string, item: Item) => groups.set(key, [...(groups.get(key) ?? []), item]);
  for (const item of unit) {
    const { table, stored, values } = item;
    if (table === (orders as Table)) join(stored.id, item);
    if (([lines, payments, shipments] as readonly Table[]).includes(table)) join(String(values.order), item);
    if (table === (moves as Table) && values.line !== '') join(String(values.reference), item);
    if (!kept.has(nameOf(table, stored.id))) continue;
    for (const column of Object.keys(table.columns)) {
      const { codec } = columnOf(table, column);
      if (codec.kind !== 'reference') continue;
      const named = own.get(`${codec.table} ${String(values[column])}`);
      if (named && !named.before) keep(named.table, named.stored.id, 'trail.usedSince', stored.id);
    }
  }
  for (const items of groups.values()) {
    const reason = items.find(({ table, stored }) => kept.has(nameOf(table, stored.id)));
    if (reason)
      for (const { table, stored } of items) keep(table, stored.id, 'trail.usedSince', reason.stored.id);
  }
}

/** A ledger row goes only where nothing of its product was posted after it: the balances behind it would be wrong. */
function keepLedger(context: Context, unit: Unit, kept: Kept, keep: Keep): void {
  const posted = unit.filter(({ table }) => table === (moves as Table));
  if (posted.length === 0) return;
  const ours = new Set(posted.map(({ stored }) => stored.id));
  const products = new Set(posted.map(({ values }) => String(values.product)));
  const later = new Map<string, string>();
  const number = ({ id }: { id: string }): number => numberOf(moves, id) ?? 0;
  const newestFirst = [...context.from(moves).all()].sort((a, b) => number(b) - number(a));
  for (const { id, values } of newestFirst) {
    if (!products.has(values.product)) continue;
    const stays = !ours.has(id) || kept.has(nameOf(moves, id));
    const by = later.get(values.product);
    if (!stays && by) keep(moves, id, 'trail.movedSince', values.sku);
    if (stays && !by) later.set(values.product, id);
  }
}
