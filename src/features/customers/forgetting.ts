/** What is replaced where a customer is forgotten: every column that the declarations mark as personal, in every row that names them. */
import type { Column } from '../../kernel/column';
import { referring } from '../../kernel/refers';
import { without } from '../../kernel/scrub';
import type { RowOf, Table } from '../../kernel/table';
import { say } from '../../kernel/words';
import type { Context, Stored } from '../../ports/context';
import { type Customer, namingOf } from './merging';
import { customers } from './tables';
import { texts } from './words';

type Patch = Readonly<Record<string, unknown>>;

/** A row and what it holds from now on. */
export interface Replaced {
  readonly table: Table;
  readonly row: Stored<Table>;
  readonly patch: Patch;
}

const personalOf = (table: Table): [string, Column<unknown>][] =>
  Object.entries(table.columns).filter(([, { personal }]) => personal !== undefined && personal !== 'kept');

/** What stands where a person's own stood: a word for a name and for a text that has to be there, nothing for the rest. */
function replacement({ language }: Context, { codec, needed, personal }: Column<unknown>): unknown {
  if (personal === 'name') return say(texts['customers.forgotten.name'], language);
  return needed ? say(texts['customers.forgotten.text'], language) : codec.empty;
}

/** The row's personal columns replaced; undefined where they are already. */
function replacing(context: Context, table: Table, row: Stored<Table>): Replaced | undefined {
  const values = row.values as Patch;
  const patch: Record<string, unknown> = {};
  for (const [key, column] of personalOf(table)) {
    const next = replacement(context, column);
    if (values[key] !== column.codec.empty && values[key] !== next) patch[key] = next;
  }
  return Object.keys(patch).length > 0 ? { table, row, patch } : undefined;
}

/** The customer, and whoever was merged into them: one person. */
export function entriesOf(context: Context, customer: Customer): readonly Customer[] {
  const merged = context.from(customers).where('mergedInto', [customer.id]);
  return [customer, ...merged];
}

/**
 * All rows that name these records under any of their numbers, but for their own; who only left a customer's number; and what was written about any of
 * those rows, for whose they are is told there as well.
 */
export function naming(
  context: Context,
  entries: readonly Stored<Table>[],
  own: Table = customers,
): Replaced[] {
  const found = new Map<string, Replaced>();
  const theirs: string[] = [];
  const note = (table: Table, row: Stored<Table>): void => {
    theirs.push(row.id);
    const replaced = replacing(context, table, row);
    if (replaced) found.set(`${table.key} ${row.id}`, replaced);
  };
  for (const { id } of entries)
    for (const { table, rows } of namingOf(context, id, own))
      if (table.key !== own.key) for (const row of rows) note(table, row);
  if (own.key === customers.key) for (const { table, row } of strayOf(context, entries)) note(table, row);
  for (const { table, column } of theirs.length > 0 ? referring(context.tables, '') : [])
    for (const row of context.from(table).where(column as 'id', theirs)) note(table, row);
  return [...found.values()];
}

/** Rows that name no customer and have the number of one of these: somebody who asked before they bought. */
function strayOf(context: Context, entries: readonly Stored<Table>[]) {
  const numbers = entries.map(({ values }) => String((values as Patch).phone ?? '')).filter(Boolean);
  return context.tables.flatMap((table) => {
    const columns = Object.entries(table.columns as Readonly<Record<string, Column<unknown>>>);
    const phone = columns.find(([, { codec, personal }]) => personal === 'reach' && codec.kind === 'phone');
    const names = columns.find(([, { codec }]) => codec.table === customers.key);
    if (numbers.length === 0 || !phone || !names || table.key === customers.key) return [];
    const rows = context.from(table).where(phone[0] as 'id', numbers);
    return rows.filter(({ values }) => !(values as Patch)[names[0]]).map((row) => ({ table, row }));
  });
}

/** A shorter text says nothing of anybody by itself: Rapi's answers may keep it. */
const SAYS = 8;
/** Rows that one step replaces; a long text in each still fits one journal, or the step is cut. */
const STEP = 300;

/**
 * Replaces what tells of a person in all that names these records of `table`, and in texts about anybody. The records themselves go last, by `close`: a
 * step that follows must still know whom it looks for. Answers how many rows it replaced, and how many are left for the next step.
 */
export function forgetRows<S extends Stored<Table>>(
  context: Context,
  table: Table,
  entries: readonly S[],
  close: (entry: S, patch: Patch) => void,
): { readonly count: number; readonly left: number } {
  const rows = naming(context, entries, table);
  // What the rows called the person before: an order keeps the name it was made under.
  const known = [...textsOf(table, entries), ...rows.flatMap((each) => textsOf(each.table, [each.row]))];
  const told = [...rows.map((each) => ({ table: each.table, own: [each.row] })), { table, own: entries }]
    .flatMap((each) => textsOf(each.table, each.own, 'told'))
    .filter((text) => text.length >= SAYS);
  const all = [...rows, ...loose(context, known, rows)];
  const now = all.slice(0, Math.max(1, Math.floor(STEP / (context.cut ?? 1))));
  for (const each of now) replace(context, each);
  const left = all.length - now.length;
  if (left === 0) for (const entry of entries) close(entry, replacing(context, table, entry)?.patch ?? {});
  context.change.forget([...known, ...told]);
  return { count: now.length + (left === 0 ? entries.length : 0), left };
}

/** Names, numbers and addresses of these rows: what is looked for wherever nobody in particular is named. Or what was told of them. */
function textsOf(table: Table, rows: readonly Stored<Table>[], of: 'own' | 'told' = 'own'): string[] {
  return personalOf(table)
    .filter(([, { personal }]) => (personal === 'told') === (of === 'told'))
    .flatMap(([key, { codec }]) =>
      rows.flatMap((row) => {
        const text = String((row.values as Patch)[key] ?? '');
        // A number is found in each way it is written without signs: 62812…, 0812…, 812….
        return codec.kind === 'phone' ? [text, text.replace(/^(\+?62|0)/, '')] : [text];
      }),
    )
    .filter((text) => text.trim() !== '');
}

/** Columns that may hold anybody's texts: those of files, and what people wrote about any record. */
function looseOf(table: Table): string[] {
  const columns = Object.entries(table.columns as Readonly<Record<string, Column<unknown>>>);
  const anybody = columns.some(([, { about }]) => about);
  return columns.flatMap(([key, { personal }]) =>
    personal === 'kept' || (anybody && personal !== undefined) ? [key] : [],
  );
}

/** Rows that may hold anything, without these texts; `done` are replaced already. Reads such tables whole: forgetting is rare, and half of it worth nothing. */
function loose(context: Context, wanted: readonly string[], done: readonly Replaced[]): Replaced[] {
  const known = new Set(done.map(({ table, row }) => `${table.key} ${row.id}`));
  return context.tables.flatMap((table) => {
    const kept = looseOf(table);
    if (kept.length === 0) return [];
    return context
      .from(table)
      .all()
      .flatMap((row): Replaced[] => {
        if (known.has(`${table.key} ${row.id}`)) return [];
        const patch: Record<string, unknown> = {};
        for (const key of kept) {
          const text = String((row.values as Patch)[key] ?? '');
          const left = without(wanted, text);
          if (left !== text) patch[key] = left;
        }
        return Object.keys(patch).length > 0 ? [{ table, row, patch }] : [];
      });
  });
}

function replace(context: Context, { table, row, patch }: Replaced): void {
  context.change.update(table, row, patch as Partial<Omit<RowOf<Table>, 'id'>>);
}
