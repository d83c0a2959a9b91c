/** All that is kept about one person, as data to hand over: their own entries and every row that names them. */
import type * as z from 'zod/mini';
import type { Column } from '../../../kernel/column';
import type { Moment } from '../../../kernel/day';
import { type Money, toMajor } from '../../../kernel/money';
import { isRefusal } from '../../../kernel/problem';
import type { Table } from '../../../kernel/table';
import type { Context, Stored } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { entriesOf } from '../forgetting';
import { idInput } from '../input';
import { load, namingOf } from '../merging';
import { customers } from '../tables';
import { FORGETS } from './forget';

type Plain = string | number | boolean;
type Told = Readonly<Record<string, Plain>>;

export interface PersonData {
  readonly file: string;
  /** Rows by tab and by header words, empty cells left out. */
  readonly tabs: Readonly<Record<string, readonly Told[]>>;
}

export const dataOf: Query<z.infer<ReturnType<typeof idInput>>, PersonData> = {
  name: 'customers.dataOf',
  writes: false,
  input: idInput,
  roles: FORGETS,
  run: (context, { id }) => {
    const customer = load(context, id);
    if (isRefusal(customer)) return customer;
    const entries = entriesOf(context, customer);
    const tabs: Record<string, Told[]> = {};
    const add = <T extends Table>(table: T, rows: readonly Stored<T>[]): void => {
      if (rows.length === 0) return;
      const tab = table.sheet[context.language];
      tabs[tab] = [...(tabs[tab] ?? []), ...rows.map((row) => toldOf(context, table, row))];
    };
    add(customers, entries);
    for (const entry of entries)
      for (const { table, rows } of namingOf(context, entry.id))
        if (table.key !== customers.key) add(table, rows);
    return { file: `${customer.id} ${context.today}.json`, tabs };
  },
};

/** Of Rapi's own: stamps, marks, what a merge moved. */
const OWN = ['check', 'stamp', 'moved', 'step'];

function toldOf<T extends Table>(context: Context, table: T, { values }: Stored<T>): Told {
  const columns = Object.entries(table.columns as Readonly<Record<string, Column<unknown>>>);
  const told: Record<string, Plain> = {};
  for (const [key, { codec, header }] of columns) {
    const value = (values as Readonly<Record<string, unknown>>)[key];
    if (OWN.includes(key) || value === codec.empty || value === null || value === undefined) continue;
    told[header[context.language]] =
      codec.kind === 'money'
        ? toMajor(value as Money, context.currency)
        : codec.kind === 'moment'
          ? `${context.zone.dayAt(value as Moment)} ${context.zone.timeAt(value as Moment, 'en')}`
          : codec.kind === 'choice'
            ? (codec.choices?.find((each) => each.key === value)?.words[context.language] ?? String(value))
            : (value as Plain);
  }
  return told;
}
