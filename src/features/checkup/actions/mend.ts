/** *Perbaiki* what stands beside the records: headers, places in the control sheet, protections and dropdowns, clock triggers. No record changes by it. */
import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import { guardAgain, lackingOf } from '../look/guards';
import { misplaced } from '../look/seats';
import { mendedAgain } from './again';
import { headAgain } from './heads';

export const MEND = 'checkup.mend';

const input = () => z.object({ what: z.enum(['heads', 'ticks', 'seats', 'guards']) });
type Input = z.infer<ReturnType<typeof input>>;

interface Mended extends Input {
  readonly count: number;
}

const MENDS: Readonly<Record<Input['what'], (context: Context, apart: Apart) => number | Refusal>> = {
  heads: headAgain,
  ticks: tickAgain,
  seats: seatAgain,
  guards: guardsAgain,
};

export const mend: Errand<Input, Mended> = {
  name: MEND,
  writes: 'apart',
  roles: ['owner', 'manager'],
  input,
  run: (context, { what }, apart) => {
    const count = MENDS[what](context, apart);
    return typeof count === 'number' ? { what, count } : count;
  },
  inverse: { none: 'checkup.mendStays' },
  // Whoever opens the workbook first notes places again: then nothing is left of them.
  done: ({ what, count }) =>
    what === 'seats' && count === 0
      ? { code: 'checkup.mended.seated' }
      : { code: `checkup.mended.${what}`, values: { count } },
};

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

/** Only whoever set Rapi up may write the control sheet. */
function closed({ team }: Context, { book, control, keeper }: Apart): Refusal | undefined {
  const owner = team.find(({ role }) => role === 'owner')?.name ?? keeper;
  return book.isClosed(control) ? refuse('checkup.closed', { owner }) : undefined;
}

function seatAgain(context: Context, apart: Apart): number | Refusal {
  const wrong = closed(context, apart);
  if (wrong) return wrong;
  return mendedAgain(
    () => misplaced(context.tables, apart).flatMap(({ rows }) => rows),
    (rows) => apart.reseat(rows),
  );
}

function guardsAgain(context: Context, apart: Apart): number | Refusal {
  const wrong = closed(context, apart);
  if (wrong) return wrong;
  const { tables, team } = context;
  const astray = misplaced(tables, apart).map(({ table }) => table);
  const sound = new Set(tables.filter((table) => !astray.includes(table)).map(({ key }) => key));
  const owners = team.flatMap(({ role, email }) => (role === 'owner' ? [email] : []));
  const editors = [...new Set([apart.keeper, ...owners])];
  apart.sheets.hide(apart.control);
  apart.sheets.commit([]);
  return mendedAgain(
    () => lackingOf(context, apart, sound),
    (lacking) => {
      guardAgain(apart, lacking, editors);
      apart.sheets.commit([]);
    },
  );
}
