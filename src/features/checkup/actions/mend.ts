/** *Perbaiki* what stands beside the records: headers that somebody emptied, clock triggers that are missing or stand twice. */
import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../../kernel/problem';
import { columnKeys, type Table } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import type { Write } from '../../../ports/sheets';

export const MEND = 'checkup.mend';

const input = () => z.object({ what: z.enum(['heads', 'ticks']) });
type Input = z.infer<ReturnType<typeof input>>;

interface Mended extends Input {
  readonly count: number;
}

export const mend: Errand<Input, Mended> = {
  name: MEND,
  writes: 'apart',
  roles: ['owner', 'manager'],
  input,
  run: (context, { what }, apart) => {
    const count = what === 'heads' ? headAgain(context, apart) : tickAgain(context, apart);
    return typeof count === 'number' ? { what, count } : count;
  },
  inverse: { none: 'checkup.mendStays' },
  done: ({ what, count }) => ({ code: `checkup.mended.${what}`, values: { count } }),
};

interface Head {
  readonly table: Table;
  readonly column: string;
  readonly sheet: number;
  readonly at: number;
}

/** Columns whose header is empty: Rapi finds them all the same, people do not. A round trip a tab in sight. */
export function headless({ tables }: Context, apart: Apart): Head[] {
  const shown = new Set(apart.book.tabs().flatMap(({ id, hidden }) => (hidden ? [] : [id])));
  const places = apart.tables.flatMap(({ key, sheet, columns }) => {
    // A view has in its first row what it likes.
    const table = tables.find((each) => each.key === key && !each.loose);
    const numbers = Object.values(columns);
    return table && shown.has(sheet) && numbers.length > 0
      ? [{ table, sheet, columns, first: Math.min(...numbers) }]
      : [];
  });
  const rows = apart.sheets.read(
    places.map(({ sheet, columns, first }) => ({
      sheet,
      row: 1,
      column: first,
      rows: 1,
      columns: Math.max(...Object.values(columns)) - first + 1,
    })),
  );
  return places.flatMap(({ table, sheet, columns, first }, index) =>
    columnKeys(table).flatMap((column): Head[] => {
      const at = columns[column];
      const is = at === undefined ? undefined : rows[index]?.[0]?.[at - first];
      return at !== undefined && is === '' ? [{ table, column, sheet, at }] : [];
    }),
  );
}

/** Google may lose what was written: whoever reads it back does it again, so often at most. */
const ROUNDS = 3;

function headAgain(context: Context, apart: Apart): number {
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const bare = headless(context, apart);
    if (bare.length === 0) break;
    count = Math.max(count, bare.length);
    apart.sheets.write(
      bare.map(({ table, column, sheet, at }): Write => {
        const cells = [[apart.planOf(table, column, context.language).header]];
        return { sheet, row: 1, column: at, cells, formats: ['@'] };
      }),
    );
    apart.sheets.commit([]);
  }
  return count;
}

/** Of the standing clock triggers of whoever runs: how many are missing, and how many there are too many. */
export function tickingOf({ handlers, triggers }: Apart): {
  readonly missing: number;
  readonly doubled: number;
} {
  const there = triggers.standing();
  const missing = handlers.filter((handler) => !there.includes(handler)).length;
  return {
    missing,
    doubled: there.filter((each) => handlers.includes(each)).length + missing - handlers.length,
  };
}

/** Triggers run as whoever made them: others than the keeper's would do nothing. */
function tickAgain({ who, team }: Context, apart: Apart): number | Refusal {
  const { keeper, handlers, triggers } = apart;
  if (who.email !== keeper)
    return refuse('checkup.notKeeper', {
      keeper: team.find(({ email }) => email === keeper)?.name ?? keeper,
    });
  const { missing, doubled } = tickingOf(apart);
  if (missing > 0) apart.tick();
  if (doubled > 0) for (const handler of handlers) triggers.thin(handler);
  return missing + doubled;
}
