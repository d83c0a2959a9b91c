/** What is replaced where a customer is forgotten: every column that the declarations mark as personal, in every row that names them. */
import type { Column } from '../../kernel/column';
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
export function replacing(context: Context, table: Table, row: Stored<Table>): Replaced | undefined {
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

/** All rows that name the person under any of their numbers, but for the person's own. */
export function naming(context: Context, entries: readonly Customer[]): Replaced[] {
  const found = new Map<string, Replaced>();
  for (const { id } of entries)
    for (const { table, rows } of namingOf(context, id)) {
      if (table.key === customers.key) continue;
      for (const row of rows) {
        const replaced = replacing(context, table, row);
        if (replaced) found.set(`${table.key} ${row.id}`, replaced);
      }
    }
  return [...found.values()];
}

/** Names, numbers and addresses of these rows: what is looked for wherever nobody in particular is named. */
export function textsOf(table: Table, rows: readonly Stored<Table>[]): string[] {
  return personalOf(table)
    .filter(([, { personal }]) => personal !== 'told')
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
export function loose(context: Context, wanted: readonly string[], done: readonly Replaced[]): Replaced[] {
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

export function replace(context: Context, { table, row, patch }: Replaced): void {
  context.change.update(table, row, patch as Partial<Omit<RowOf<Table>, 'id'>>);
}
