/** The rows behind a figure, page by page. */
import * as z from 'zod/mini';
import { pageOf } from '../../../kernel/page';
import { type Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import type { Tile } from '../../../ports/figures';
import { PERIOD_KEYS } from '../choices';
import { lookAt } from '../look';
import { type Behind, behind } from '../rules/behind';
import { type Chosen, periodOf } from '../rules/periods';
import { amountText, spanText } from '../rules/tiles';
import { type Tellers, tileOf } from '../shown';
import { periodFields } from './fields';

const input = () =>
  z.object({
    figure: z.string().check(z.maxLength(60)),
    period: z.optional(z.enum(PERIOD_KEYS)),
    ...periodFields(),
    /** What an earlier answer gave as `more`. */
    after: z.optional(z.int().check(z.nonnegative())),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface RowsAnswer {
  /** `Pesanan masuk`. */
  readonly label: string;
  /** `30 Okt – 5 Nov`; empty where it is about now. */
  readonly span: string;
  readonly all: number;
  readonly rows: readonly {
    readonly id: string;
    readonly panel: string;
    readonly title: string;
    readonly note: string;
    readonly aside: string;
  }[];
  readonly more?: number;
}

export function rowsOf(tellers: Tellers): Query<Input, RowsAnswer> {
  return {
    name: 'dashboard.rows',
    writes: false,
    input,
    roles: 'all',
    run: (context, { figure, period = 'days7', from, to, after }): RowsAnswer | Refusal => {
      const features = tellers(context);
      const tile = tileOf(features, figure);
      if (!tile || tile.kind === 'said') return refuse('dashboard.unknownFigure');
      const span = periodOf({ period, from, to } as Chosen, context.today);
      const all = behind(lookAt(context, features), tile, span);
      const { page, ...more } = pageOf(all, { after });
      return {
        label: tile.label[context.language],
        span: tile.kind === 'state' ? '' : spanText(context, span),
        all: all.length,
        rows: readAnew(context, tile, page),
        ...more,
      };
    },
  };
}

/** Read anew by id: of older records only a few columns were looked at. What this run has read already costs nothing. */
function readAnew(context: Context, tile: Tile, page: readonly Behind[]): RowsAnswer['rows'] {
  for (const source of new Set(page.map(({ record }) => record.source)))
    context
      .from(source.table)
      .byIds(page.filter(({ record }) => record.source === source).map(({ record }) => record.id));
  return page.flatMap(({ record: { source, id }, amount }) => {
    const stored = context.from(source.table).byId(id);
    if (!stored) return [];
    const { title, note = '' } = source.shown(stored.values, context);
    const money = 'unit' in tile && tile.unit === 'money';
    const aside = money ? amountText(context, amount, 'money') : '';
    return [{ id, panel: source.panel, title, note, aside }];
  });
}
