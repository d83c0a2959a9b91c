/** What the ledger says of each product over a stated window: demand, cover, a reorder point from it; with enough days also class, order quantity, dead stock. */
import * as z from 'zod/mini';
import { type Day, daysBetween, sayDay } from '../../../kernel/day';
import type { Tone } from '../../../kernel/protocol';
import { say, sayNumber } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { moves, type Product, products, shelves, value } from '../../stock';
import { SEES_COST } from '../roles';
import { abc, type Class, daysOfCover, ENOUGH_DAYS, isDead, turnover } from '../rules/classes';
import { type Demand, demandOf, type Movement, type Window, windowOf } from '../rules/demand';
import { orderQuantity, reorderPoint, safetyStock } from '../rules/reorder';
import { orderCostsIn } from '../settings';
import { texts } from '../words';

const DAYS = 90;
const FILTERS = ['point', 'class', 'dead'] as const;
const input = () =>
  z.object({
    filter: z.optional(z.enum(FILTERS)),
    /** Days of the window. */
    days: z.optional(z.int().check(z.gte(1), z.lte(400))),
    /** Of one order, and of keeping one unit a year as a share of its cost: with both the order quantity is worked out. */
    orderCost: z.optional(z.number().check(z.gt(0))),
    holdingShare: z.optional(z.number().check(z.gt(0))),
  });
type Input = z.infer<ReturnType<typeof input>>;

/** One product as the window tells it. */
interface Told {
  readonly id: string;
  readonly sku: string;
  readonly units: number;
  readonly daily: number;
  /** From demand, lead time and safety stock; null without a lead time. */
  readonly point: number | null;
  readonly coverDays: number | null;
  readonly class?: Class;
  readonly dead?: boolean;
  readonly orderQuantity?: number;
}
interface Analysed {
  readonly rows: readonly {
    readonly id: string;
    readonly panel: string;
    readonly title: string;
    readonly note: string;
    readonly chip?: { readonly text: string; readonly tone: Tone };
  }[];
  readonly window: Window;
  /** The window in words: `6 Okt–4 Nov (30 hari)`. */
  readonly span: string;
  /** Why the rows are none: what the filter shows would be worked out from too few days. */
  readonly lacking?: string;
  /** Whether there are 60 days of sales: else class, order quantity, turnover and dead stock are not told. */
  readonly enough: boolean;
  readonly products: readonly Told[];
  readonly turns?: number;
}

export const analysis: Query<Input, Analysed> = {
  name: 'purchasing.analysis',
  writes: false,
  input,
  roles: SEES_COST,
  run: (context, { filter = 'point', days = DAYS, ...asked }) => {
    const costs = { ...orderCostsIn(context.settings), ...asked };
    const ledger = context.from(moves).all();
    const byProduct = new Map<string, Movement[]>();
    let first: Day | undefined;
    for (const { values } of ledger) {
      if (values.at === null || values.kind === null) continue;
      const day = context.zone.dayAt(values.at);
      if (values.kind === 'ship' && (first === undefined || day < first)) first = day;
      const own = byProduct.get(values.product) ?? [];
      own.push({ day, kind: values.kind, quantity: values.quantity, reference: values.reference });
      byProduct.set(values.product, own);
    }
    const window = windowOf(context.today, days, first);
    const sold = first === undefined ? 0 : daysBetween(first, context.today);
    const enough = sold >= ENOUGH_DAYS;
    const goods = context
      .from(products)
      .all()
      .map(({ values }) => values)
      .filter(({ discontinued }) => !discontinued);
    const demands = new Map(goods.map(({ id }) => [id, demandOf(byProduct.get(id) ?? [], window)]));
    const demand = (id: string): Demand => demands.get(id) as Demand;
    const classes = abc(
      goods.map(({ id, averageCost }) => [id, demand(id).average * 365 * averageCost] as const),
    );
    const told = goods.map(
      (product): Told => ({
        ...basics(product, demand(product.id)),
        ...(enough && {
          class: classes.get(product.id) ?? 'C',
          dead: isDead(product.onHand, demand(product.id).units),
          ...quantityOf(product, demand(product.id), costs),
        }),
      }),
    );
    const turns = enough ? turnsIn(context, goods, demand, window) : undefined;
    const lacks = filter !== 'point' && !enough;
    return {
      rows: lacks ? [] : shown(told, filter).map((each) => rowOf(context, each, goods, filter)),
      window,
      span: spanOf(context, window),
      ...(lacks && { lacking: say(texts['purchasing.notEnough'], context.language, { days: sold }) }),
      enough,
      products: told,
      ...(turns !== undefined && { turns }),
    };
  },
};

function basics({ id, sku, leadDays, onHand }: Product, { units, average, most }: Demand): Told {
  const safety = leadDays === null ? 0 : safetyStock(most, leadDays, average, leadDays);
  return {
    id,
    sku,
    units,
    daily: average,
    point: leadDays === null ? null : Math.ceil(reorderPoint(average, leadDays, safety) - 1e-9),
    coverDays: daysOfCover(onHand, average) ?? null,
  };
}

function quantityOf(
  { averageCost }: Product,
  { average }: Demand,
  costs: Pick<Input, 'orderCost' | 'holdingShare'>,
) {
  const { orderCost = 0, holdingShare = 0 } = costs;
  const quantity = orderQuantity(average * 365, orderCost, holdingShare * averageCost);
  return quantity === undefined ? {} : { orderQuantity: Math.round(quantity) };
}

/** A year's turns: what the window's sales cost, over the mean of its first and last value. */
function turnsIn(
  context: Context,
  goods: readonly Product[],
  demand: (id: string) => Demand,
  { from, days }: Window,
): number | undefined {
  const rows = context.from(moves).all();
  const before = rows.filter(({ values }) => values.at !== null && context.zone.dayAt(values.at) < from);
  const opening = shelves(
    before.map(({ values }, at) => ({ ...values, number: at })),
    context.currency,
  );
  const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);
  const cost = sum(goods.map(({ id, averageCost }) => demand(id).units * averageCost));
  const found = turnover(
    (cost / Math.max(1, days)) * 365,
    sum([...opening.values()].map(value)),
    sum(goods.map(value)),
  );
  return found?.turns;
}

function spanOf({ language, today }: Context, { from, to, days }: Window): string {
  const day = (at: Day): string => sayDay(at, language, today);
  return say(texts['purchasing.span'], language, { from: day(from), to: day(to), days });
}

function shown(told: readonly Told[], filter: (typeof FILTERS)[number]): readonly Told[] {
  if (filter === 'dead') return told.filter(({ dead }) => dead);
  if (filter === 'class') return [...told].sort((a, b) => ((a.class ?? 'C') < (b.class ?? 'C') ? -1 : 1));
  return [...told].sort((a, b) => (a.coverDays ?? 1e9) - (b.coverDays ?? 1e9));
}

function rowOf(
  { language }: Context,
  { id, sku, daily, point, coverDays, class: letter, orderQuantity: quantity }: Told,
  goods: readonly Product[],
  filter: (typeof FILTERS)[number],
): Analysed['rows'][number] {
  const product = goods.find((each) => each.id === id);
  const number = (amount: number): string => sayNumber(Math.round(amount * 10) / 10, language);
  const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
  const said = [
    text('purchasing.perDay', { daily: number(daily) }),
    ...(coverDays === null ? [] : [text('purchasing.cover', { days: Math.floor(coverDays) })]),
    ...(quantity === undefined ? [] : [text('purchasing.orderQuantity', { quantity })]),
    ...(point === null ? [] : [text('purchasing.point', { point, now: product?.reorderPoint ?? '–' })]),
  ];
  return {
    id,
    panel: 'stock.card',
    title: product?.name || sku,
    note: said.join(' · '),
    ...(filter === 'class' && letter && { chip: { text: letter, tone: letter === 'A' ? 'good' : 'idle' } }),
  };
}
