/** A product's card: five quantities in plain words, price and cost, its last moves. */
import * as z from 'zod/mini';
import { type Money, sayMoney } from '../../../kernel/money';
import { Refusal } from '../../../kernel/problem';
import type { Card, CardLine, CardStep } from '../../../kernel/protocol';
import { whenOf } from '../../../kernel/when';
import { say, sayNumber } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { SCRAP_REASONS } from '../choices';
import { nameField } from '../input';
import { SEES_COST } from '../roles';
import { value } from '../rules/cost';
import { findProduct } from '../rules/find';
import type { Move, Product } from '../rules/ledger';
import { MAIN, readPlaces, unitsAt } from '../rules/places';
import { projected } from '../rules/quantities';
import { chipOf } from '../rules/said';
import { packsOn, placeChoices, placeWord } from '../settings';
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
      .map((move) => ({
        when: move.at === null ? '' : whenOf(context, move.at),
        text: moveText(move, language),
      }));
    return {
      title: product.name || product.sku,
      state: product.discontinued
        ? { text: say(texts['stock.card.retiredState'], language), tone: 'idle' }
        : chipOf(product.state ?? 'fine', language),
      lines: linesOf(context, product),
      more: stepsOf(context, product),
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
    ...placesOf(context, product),
    fact('stock.card.reserved', product.reserved),
    fact('stock.card.onOrder', product.onOrder),
    fact('stock.card.projected', projected(product)),
    ...(product.reorderPoint === null ? [] : [fact('stock.card.reorderPoint', product.reorderPoint)]),
    fact('stock.card.price', sayMoney(product.price, currency, language)),
    ...(SEES_COST.includes(who.role)
      ? [fact('stock.card.cost', money(product.averageCost)), fact('stock.card.value', money(value(product)))]
      : []),
    ...(product.supplier ? [fact('stock.card.supplier', product.supplier)] : []),
    ...(product.packs && packsOn(context.settings) ? [fact('stock.card.packs', product.packs)] : []),
  ];
}

/** Where it lies, where that is more than one location. */
function placesOf(context: Context, product: Product): CardLine[] {
  if (product.places === '') return [];
  return [MAIN, ...readPlaces(product.places).keys()].map((place) => ({
    text: `· ${placeWord(context, place)}`,
    aside: String(unitsAt(product, place)),
  }));
}

function stepsOf(context: Context, product: Product): CardStep[] {
  const { language, settings } = context;
  const text = (key: keyof typeof texts) => say(texts[key], language);
  const places = placeChoices(context);
  const asksPlace = (field: string, label: string, options = places) =>
    options.length > 0 ? [{ field, label, kind: 'choice' as const, options }] : [];
  const quantity = { field: 'quantity', label: text('stock.card.quantity'), kind: 'count' } as const;
  const input = { product: product.id };
  const correct: CardStep = {
    label: text('stock.card.correct'),
    action: 'stock.correct',
    input,
    ask: [
      ...asksPlace('place', text('stock.card.place')),
      { field: 'counted', label: text('stock.card.counted'), kind: 'count' },
      { field: 'reason', label: text('stock.card.reason'), kind: 'text' },
    ],
  };
  const reasons = SCRAP_REASONS.map(({ key, words }) => ({ key, text: words[language] }));
  const away: CardStep[] = [
    {
      label: text('stock.card.scrap'),
      action: 'stock.scrap',
      input,
      ask: [
        ...asksPlace('place', text('stock.card.place')),
        quantity,
        { field: 'reason', label: text('stock.card.reason'), kind: 'choice', options: reasons },
      ],
    },
  ];
  const move: CardStep = {
    label: text('stock.card.transfer'),
    action: 'stock.transfer',
    input,
    ask: [
      quantity,
      ...asksPlace('from', text('stock.card.from')),
      // Most goods go from the main location to another one.
      ...asksPlace('to', text('stock.card.to'), [...places.slice(1), ...places.slice(0, 1)]),
    ],
  };
  const there = product.onHand > 0 ? [...(places.length > 0 ? [move] : []), ...away] : [];
  const packs: CardStep = {
    label: text('stock.card.packs'),
    action: 'stock.setPacks',
    input,
    ask: [{ field: 'packs', label: text('stock.card.packsHint'), kind: 'text' }],
  };
  const always = [correct, ...there, ...(packsOn(settings) ? [packs] : [])];
  if (product.discontinued)
    return [...always, { label: text('stock.card.sellAgain'), action: 'stock.sellAgain', input }];
  const gone = product.onHand === 0 && product.reserved === 0;
  return gone ? [...always, { label: text('stock.card.retire'), action: 'stock.retire', input }] : always;
}

/** `kirim -3, PSN-000059, Lestari`. */
function moveText({ kind, quantity, reference, reason, by }: Move, language: Context['language']): string {
  const word = moves.columns.kind.codec.choices?.find((choice) => choice.key === kind)?.words[language] ?? '';
  const signed = quantity > 0 ? `+${quantity}` : sayNumber(quantity, language);
  return [`${word} ${signed}`, reference, reason, by].filter(Boolean).join(', ');
}
