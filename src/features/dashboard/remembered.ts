/** What is remembered of days: read from their table, and written into it once they are over. */
import type { Day } from '../../kernel/day';
import type { Table } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import type { Sums } from './rules/sums';
import { days } from './tables';

export interface Remembered {
  readonly sums: ReadonlyMap<Day, Sums>;
  readonly states: ReadonlyMap<Day, Sums>;
  /** The highest number of the table whose record is in the sums. */
  upTo(table: Pick<Table, 'key'>): number;
}

type StoredDay = Stored<typeof days>;

/** A cell that somebody pasted over counts as nothing. */
function sumsIn(text: string): Sums {
  try {
    const read: unknown = JSON.parse(text === '' ? '{}' : text);
    return Object.fromEntries(
      Object.entries(Object(read)).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
    );
  } catch {
    return {};
  }
}

/** Smaller than a cent of what is rounded anyway. */
const written = (sums: Readonly<Sums>): string =>
  JSON.stringify(sums, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  );

const mark = (rows: readonly StoredDay[]): StoredDay | undefined =>
  rows.find(({ values }) => values.day === null);

export function remembered(context: Context): Remembered {
  const rows = context.from(days).all();
  const upTo = sumsIn(mark(rows)?.values.sums ?? '');
  const of = (key: 'sums' | 'states') =>
    new Map(
      rows.flatMap(({ values }): [Day, Sums][] =>
        values.day === null || values[key] === '' ? [] : [[values.day, sumsIn(values[key])]],
      ),
    );
  return { sums: of('sums'), states: of('states'), upTo: ({ key }) => upTo[key] ?? 0 };
}

/** What is to be added to days, and how far the sums reach with it. */
export interface Closing {
  readonly sums: ReadonlyMap<Day, Sums>;
  readonly upTo: Readonly<Record<string, number>>;
  /** How it stood at the beginning of days, today's as it stands now. */
  readonly states: ReadonlyMap<Day, Readonly<Sums>>;
}

/** As one change of the journal: the sums of a day and the number up to which they hold are never apart. */
export function remember(context: Context, { sums, upTo, states }: Closing): void {
  const rows = context.from(days).all();
  const byDay = new Map(rows.map((row) => [row.values.day, row]));
  const wanted = new Set([...sums.keys(), ...states.keys()]);
  for (const day of [...wanted].sort()) {
    const row = byDay.get(day);
    const more = sums.get(day);
    const all: Sums = row ? sumsIn(row.values.sums) : {};
    for (const [key, amount] of Object.entries(more ?? {})) all[key] = (all[key] ?? 0) + amount;
    const stood = row?.values.states ? undefined : states.get(day);
    const values = {
      ...(more && { sums: written(all) }),
      ...(stood && { states: written(stood) }),
    };
    if (Object.keys(values).length === 0) continue;
    if (row) context.change.update(days, row, values);
    else context.change.insert(days, { day, ...values });
  }
  if (Object.keys(upTo).length === 0) return;
  const kept = mark(rows);
  const reached = written({ ...sumsIn(kept?.values.sums ?? ''), ...upTo });
  if (kept) context.change.update(days, kept, { sums: reached });
  else context.change.insert(days, { day: null, sums: reached });
}
