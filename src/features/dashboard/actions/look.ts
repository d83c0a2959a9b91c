/** The dashboard of a period for the dialog and the paper: the same figures as in the tab. */
import * as z from 'zod/mini';
import type { Day } from '../../../kernel/day';
import type { Query } from '../../../ports/feature';
import { PERIOD_KEYS, type PeriodKey } from '../choices';
import type { ShownChart } from '../rules/charts';
import type { Chosen } from '../rules/periods';
import { type ShownTile, spanText } from '../rules/tiles';
import { show, type Tellers } from '../shown';
import { periodFields } from './fields';

const input = () => z.object({ period: z.optional(z.enum(PERIOD_KEYS)), ...periodFields() });
type Input = z.infer<ReturnType<typeof input>>;

export interface LookAnswer {
  readonly period: PeriodKey;
  readonly from: Day;
  readonly to: Day;
  /** `29 Okt – 4 Nov`. */
  readonly span: string;
  readonly before: string;
  readonly tiles: readonly ShownTile[];
  readonly charts: readonly ShownChart[];
}

export function lookOf(tellers: Tellers): Query<Input, LookAnswer> {
  return {
    name: 'dashboard.look',
    writes: false,
    input,
    roles: 'all',
    run: (context, { period = 'days7', from, to }) => {
      const chosen = { period, from, to } as Chosen;
      const shown = show(context, tellers(context), chosen);
      const { key, before, ...span } = shown.period;
      return {
        period: key,
        from: span.from,
        to: span.to,
        span: spanText(context, span),
        before: spanText(context, before),
        tiles: shown.tiles.map(({ rows: _, leads: __, ...tile }) => tile),
        charts: shown.charts,
      };
    },
  };
}
