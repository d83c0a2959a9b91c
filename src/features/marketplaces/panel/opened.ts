/** What the import is sent of an export: one row an order with its lines, columns by our own names, goods by the id of their product. */
import { t } from '../../../ui/language';
import type { Found, Goods } from '../rules/goods';
import type { Asked } from './Ask';
import type { MarketFile, MarketLine, MarketOrder, Refused } from './read/orders';
import { panelWords } from './words';

export interface Sentence {
  readonly line: number;
  readonly text: string;
}

interface SentLine {
  readonly line: number;
  readonly fields: string[];
}

export interface Opened {
  readonly rows: readonly (SentLine & { readonly lines: readonly SentLine[] })[];
  readonly common: (ticked: readonly string[]) => Readonly<Record<string, unknown>>;
  readonly refused: readonly Sentence[];
  readonly notes: readonly Sentence[];
}

/** Columns of an order, in the order in which they are sent. */
const HEAD = [
  'channel',
  'channelNo',
  'at',
  'promised',
  'customer',
  'customerName',
  'trackingNo',
  'courier',
  'notes',
  'reason',
  'marketState',
  'marketTotal',
  'marketFee',
  'discount',
  'paid',
  'checkedAt',
  'processedAt',
  'shippedAt',
  'closedAt',
  'cancelledAt',
];
const LINE = ['product', 'name', 'quantity', 'price', 'shipped', 'returned'] as const;

/** The rows of all orders whose goods are known; `products` names them by `keyOf`. */
export function openedWith(file: MarketFile, products: ReadonlyMap<string, string>): Opened {
  const productOf = (line: MarketLine): string => products.get(keyOf(line)) ?? '';
  const whole = file.orders.filter(({ lines }) => lines.every((line) => productOf(line) !== ''));
  const left = file.orders.filter((order) => !whole.includes(order));
  return {
    rows: whole.map((order) => sent(order, productOf)),
    common,
    refused: [...file.refused.map(refusal), ...left.map((order) => unmatched(order, productOf))].sort(
      (a, b) => a.line - b.line,
    ),
    notes: file.twins.map((line) => ({ line, text: t(panelWords.twin, { line }) })),
  };
}

/** Every request about the file says the same; `ticked` are the choices beside what the check found. */
function common(ticked: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    into: 'orders',
    shape: { header: HEAD },
    lineShape: { header: LINE },
    style: { numbers: 'en', days: 'iso' },
    mode: 'upsert',
    duplicates: 'keep',
    market: true,
    stock: ticked.includes('history') ? 'none' : 'post',
    ...(ticked.includes('customers') && { create: ['customers'] }),
  };
}

function sent(
  { line, values, lines }: MarketOrder,
  productOf: (line: MarketLine) => string,
): Opened['rows'][number] {
  return {
    line,
    fields: HEAD.map((key) => values[key] ?? ''),
    lines: lines.map((each) => ({
      line: each.line,
      fields: LINE.map((key) => (key === 'product' ? productOf(each) : String(each[key]))),
    })),
  };
}

const refusal = ({ line, why, typed }: Refused): Sentence => ({
  line,
  text: t(panelWords[why], { line, typed }),
});

function unmatched({ line, lines }: MarketOrder, productOf: (line: MarketLine) => string): Sentence {
  const first = lines.find((each) => productOf(each) === '');
  return {
    line,
    text: t(panelWords.skipped, {
      line: first?.line ?? line,
      typed: (first?.sku || first?.name || '').slice(0, 60),
    }),
  };
}

/** What makes two goods of a file the same. */
export const keyOf = ({ sku, name, variation }: Goods): string =>
  sku !== '' ? sku : JSON.stringify([name, variation]);

/** The goods of a file, each once. */
export function goodsOf({ orders }: MarketFile): Goods[] {
  const goods = new Map<string, Goods>();
  for (const { lines } of orders)
    for (const { sku, name, variation } of lines) {
      const one = { sku, name, variation };
      if (!goods.has(keyOf(one))) goods.set(keyOf(one), one);
    }
  return [...goods.values()];
}

/** Those that nobody knows, the most frequent first. */
export function askedOf(goods: readonly Goods[], found: readonly Found[], { orders }: MarketFile): Asked[] {
  const rows = new Map<string, number>();
  for (const { lines } of orders)
    for (const line of lines) rows.set(keyOf(line), (rows.get(keyOf(line)) ?? 0) + 1);
  return goods
    .flatMap((each, at): Asked[] => {
      const { product, said = '', near = [] } = found[at] ?? {};
      if (product) return [];
      const about = each.sku === '' ? '' : [each.name, each.variation].filter(Boolean).join(' — ');
      return [{ said, about, rows: rows.get(keyOf(each)) ?? 0, near }];
    })
    .sort((a, b) => b.rows - a.rows);
}
