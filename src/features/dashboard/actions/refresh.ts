/** *Perbarui Dasbor*: looks at the figures and writes the tab whole. A view needs no journal: a run that stops in between is made good by the next one. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import { PERIOD_KEYS } from '../choices';
import { draw } from '../draw';
import { type Kept, keptIn, noted } from '../kept';
import type { Chosen } from '../rules/periods';
import { show, type Tellers } from '../shown';
import { COLUMNS, dashboard } from '../tables';
import { periodFields } from './fields';

const input = () =>
  z.object({
    period: z.optional(z.enum(PERIOD_KEYS)),
    ...periodFields(),
    /** Only where something changed since the last time. */
    quiet: z.optional(z.boolean()),
  });
type Input = z.infer<ReturnType<typeof input>>;

export function refreshOf(tellers: Tellers): Errand<Input, { readonly tiles: number }> {
  return {
    name: 'dashboard.refresh',
    writes: 'apart',
    input,
    roles: WORKING,
    run: (context, { quiet, ...asked }, apart) => {
      const sheet = sheetOf(apart);
      if (isRefusal(sheet)) return sheet;
      const kept = keptIn(apart);
      const chosen = chosenIn(asked, kept);
      if (isRefusal(chosen)) return chosen;
      const seen = seenNow(context, apart);
      if (quiet && kept.seen === seen && kept.sheet === sheet) return { tiles: 0 };
      const shown = show(context, tellers(context), chosen);
      const rows = draw(context, apart, sheet, shown, kept);
      noted(apart, { chosen, seen, sheet, language: context.language, ...rows });
      return { tiles: shown.tiles.length };
    },
    inverse: { none: 'dashboard.noUndo' },
    done: ({ tiles }) =>
      tiles === 0
        ? { code: 'dashboard.unchanged' }
        : { code: 'dashboard.refreshed', values: { count: tiles } },
  };
}

/** What was asked for now, else what was chosen last. */
export function chosenIn(
  { period, from, to }: Pick<Input, 'period' | 'from' | 'to'>,
  { chosen }: Pick<Kept, 'chosen'>,
): Chosen | Refusal {
  if (period === undefined) return chosen;
  if (period !== 'custom') return { period };
  // Who chooses an own range before giving its days starts from those that are shown.
  const days = { from: (from ?? chosen.from) as Chosen['from'], to: (to ?? chosen.to) as Chosen['to'] };
  return isDay(days.from) && isDay(days.to) ? { period, ...days } : { period: 'custom' };
}

const isDay = (day: string | undefined): boolean => day !== undefined && !Number.isNaN(Date.parse(day));

/** Rapi's own changes are counted; what people typed meanwhile is found within the hour. */
const seenNow = ({ now, today }: Context, { changes }: Apart): string =>
  `${changes} ${today} ${Math.floor(now / 3_600_000)}`;

/** The tab, where it stands as Rapi made it: it is written by place. */
function sheetOf({ tables }: Apart): number | Refusal {
  const place = tables.find(({ key }) => key === dashboard.key);
  if (!place || place.id === 0) return refuse('dashboard.noTab');
  return place.id === COLUMNS + 1 ? place.sheet : refuse('dashboard.shifted');
}
