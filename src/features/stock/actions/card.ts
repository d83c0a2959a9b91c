/** A product's card: five quantities in plain words, price and cost, its last moves. */
import * as z from 'zod/mini';
import type { Moment } from '../../../kernel/day';
import { sayDay } from '../../../kernel/day';
import { type Money, sayMoney } from '../../../kernel/money';
import { Refusal } from '../../../kernel/problem';
import type { Card, CardLine, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { nameField } from '../input';
import { SEES_COST } from '../roles';
import { value } from '../rules/cost';
import { findProduct } from '../rules/find';
import type { Move, Product } from '../rules/ledger';
import { projected } from '../rules/quantities';
import { chipOf } from '../rules/said';
import { moves, products } from '../tables';
import { texts } from '../words';

/** Newest ledger rows looked through for this product's; older ones stand in the ledger's own tab. */
const NEWEST = 300;
const SHOWN = 6;

const input = () => z.object({ id: nameField('stock.productNeeded') });

export const card: Query<z.infer<ReturnType<typeof input>>, Card> = {
  name: 'stock.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const found = findProduct(context.from(products).all(), id, 'id');
    if ('problem' in found) return new Refusal([found.problem]);
    const product = found.values;
    const { language } = context;
    const history = context
      .from(moves)
      .tail(NEWEST)
      .map(({ values }) => values)
      .filter((move) => move.product === found.id)
      .slice(-SHOWN)
      .reverse()
      .map((move) => ({ when: whenOf(context, move.at), text: moveText(move, language) }));
    return {
      title: product.name || product.sku,
      state: product.discontinued
        ? { text: say(texts['stock.card.retiredState'], language), tone: 'idle' }
        : chipOf(product.state ?? 'fine', language),
      lines: linesOf(context, product),
      more: stepsOf(product, language),
      history,
    };
  },
};

function linesOf(context: Context, product: Product): CardLine[] {
  const { language, currency, who } = context;
  const text = (key: keyof typeof texts) => say(texts[key], language);
  const money = (major: number): string =>
    sayMoney(Math.round(major * 10 ** currency.digits) as Money, currency, language);
  const fact = (key: keyof typeof texts, aside: string | number): CardLine => ({
    text: text(key),
    aside: String(aside),
  });
  return [
    { text: product.sku },
    { ...fact('stock.card.available', product.available), strong: true },
    fact('stock.card.onHand', product.onHand),
    fact('stock.card.reserved', product.reserved),
    fact('stock.card.onOrder', product.onOrder),
    fact('stock.card.projected', projected(product)),
    ...(product.reorderPoint === null ? [] : [fact('stock.card.reorderPoint', product.reorderPoint)]),
    fact('stock.card.price', sayMoney(product.price, currency, language)),
    ...(SEES_COST.includes(who.role)
      ? [fact('stock.card.cost', money(product.averageCost)), fact('stock.card.value', money(value(product)))]
      : []),
    ...(product.supplier ? [fact('stock.card.supplier', product.supplier)] : []),
  ];
}

function stepsOf(product: Product, language: Context['language']): CardStep[] {
  const text = (key: keyof typeof texts) => say(texts[key], language);
  const input = { product: product.id };
  const correct: CardStep = {
    label: text('stock.card.correct'),
    action: 'stock.correct',
    input,
    ask: [
      { field: 'counted', label: text('stock.card.counted'), kind: 'count' },
      { field: 'reason', label: text('stock.card.reason'), kind: 'text' },
    ],
  };
  if (product.discontinued)
    return [correct, { label: text('stock.card.sellAgain'), action: 'stock.sellAgain', input }];
  const gone = product.onHand === 0 && product.reserved === 0;
  return gone ? [correct, { label: text('stock.card.retire'), action: 'stock.retire', input }] : [correct];
}

/** `kirim -3, PSN-000059, Lestari`. */
function moveText({ kind, quantity, reference, reason, by }: Move, language: Context['language']): string {
  const word = moves.columns.kind.codec.choices?.find((choice) => choice.key === kind)?.words[language] ?? '';
  const signed = quantity > 0 ? `+${quantity}` : String(quantity);
  return [`${word} ${signed}`, reference, reason, by].filter(Boolean).join(', ');
}

function whenOf({ zone, language, today }: Context, at: Moment | null): string {
  return at === null ? '' : sayDay(zone.dayAt(at), language, today);
}
