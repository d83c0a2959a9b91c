/** What is typed into a new order, what it means, and what it comes to: everything of the form that needs no screen. */
import { addDays, sayDay } from '../../../kernel/day';
import { lineTotal, type Money } from '../../../kernel/money';
import type { IndexEntry } from '../../../kernel/protocol';
import { PPN, rateOn, ratesIn, taxOn } from '../../../kernel/tax';
import { entriesOf, option } from '../../../ui/boot';
import type { Reading } from '../../../ui/form';
import { NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { currency, language, t, today } from '../../../ui/language';
import { given } from '../../../ui/places';
import { reader } from '../../../ui/reader';
import { keep } from '../../../ui/server';
import { countOf, moneyOf } from '../../../ui/typed';
import { unitsOf } from '../../../ui/units';
import { kitWords } from '../../../ui/words';
import { CHANNELS, PROMISED_IN } from '../choices';
import { panelWords } from './words';

export interface TypedLine {
  readonly product: Picked;
  readonly quantity: string;
  /** Only where it differs from the product's own. */
  readonly price: string;
  /** Per cent off the price; drafts of an older version have none. */
  readonly discount?: string;
}

export interface TypedOrder {
  readonly customer: Picked;
  readonly phone: string;
  readonly channel: string;
  readonly promised: string;
  readonly lines: readonly TypedLine[];
  readonly fee: string;
  readonly discount: string;
  readonly note: string;
  /** What is missing may wait for stock. */
  readonly backorder: boolean;
  /** What saves it in place of the form's own action, and what that is asked besides: a lead that becomes this order. */
  readonly through?: Through;
}

interface Through {
  readonly action: string;
  readonly input: object;
}

export const BLANK_LINE: TypedLine = { product: NOT_PICKED, quantity: '', price: '' };
const LAST_CHANNEL = 'last channel';

/** What a new order starts with: the channel of the last one, a promise, one blank line. */
export function emptyOrder(input: unknown): TypedOrder {
  const asked = given(input, 'customer');
  const name = given(input, 'name');
  const customer = entriesOf('customers').find(({ id }) => id === asked);
  const { through } = (input ?? {}) as { readonly through?: Through };
  const last = keep().get(LAST_CHANNEL);
  return {
    customer: customer
      ? { id: customer.id, text: customer.title }
      : name === ''
        ? NOT_PICKED
        : { id: asked, text: name, fresh: asked === '' },
    phone: given(input, 'phone'),
    channel: CHANNELS.find(({ key }) => key === last)?.key ?? CHANNELS[0].key,
    promised: sayDay(addDays(today(), PROMISED_IN), language(), today()),
    lines: [BLANK_LINE],
    fee: '',
    discount: '',
    note: given(input, 'note'),
    backorder: false,
    ...(through && { through }),
  };
}

/** The next order starts with the same channel. */
export const rememberChannel = (order: TypedOrder): void => keep().set(LAST_CHANNEL, order.channel);

const isBlank = (line: TypedLine): boolean => line.product.text.trim() === '' && line.quantity.trim() === '';

/** Blank lines go, so that line 2 of a refusal is line 2 on the screen. */
export function tidyOrder(order: TypedOrder): TypedOrder {
  const lines = order.lines.filter((line) => !isBlank(line));
  return { ...order, lines: lines.length > 0 ? lines : [BLANK_LINE] };
}

/** What the index knows of the line's product; undefined while none is chosen. */
export function productOf(line: TypedLine): IndexEntry | undefined {
  return line.product.id ? entriesOf('products').find(({ id }) => id === line.product.id) : undefined;
}

/** What the index knows of a product, as a number; a fact that is missing counts as nothing. */
export const fact = (entry: IndexEntry | undefined, name: string): number =>
  Number(entry?.facts?.[name] ?? 0);

/** The price typed on the line, else the product's own. */
export const priceOf = (line: TypedLine): Money =>
  moneyOf(line.price, currency(), language()) ?? (fact(productOf(line), 'price') as Money);

export const quantityOf = (line: TypedLine): number => {
  const read = unitsOf(line.quantity, line.product, language());
  return typeof read === 'number' ? read : 0;
};

/** `15%` or `15`. */
const percentText = ({ discount = '' }: TypedLine): string => discount.replace(/\s*%\s*$/, '');

/** The share of the price that is taken off: 0.15. */
const shareOf = (line: TypedLine): number => (countOf(percentText(line), language()) ?? 0) / 100;

export const totalOf = (line: TypedLine): Money => lineTotal(priceOf(line), quantityOf(line), shareOf(line));

/** How many more are asked than can be sold. */
export const missingOf = (line: TypedLine): number =>
  line.product.id ? Math.max(0, quantityOf(line) - Math.max(0, fact(productOf(line), 'available'))) : 0;

/** PPN as it is today, on what the order comes to without it; nothing where the firm charges none. */
export function orderTax(price: Money): Money {
  return taxOn(price, rateOn(ratesIn({ options: { [PPN]: option(PPN) } }), today()));
}

/** Lines and fee, less the discount; PPN comes on top. */
export function orderPrice(order: TypedOrder): Money {
  const lines = order.lines.reduce((sum, line) => sum + totalOf(line), 0);
  const read = (typed: string): number => moneyOf(typed, currency(), language()) ?? 0;
  return (lines + read(order.fee) - read(order.discount)) as Money;
}

/** The order as the server takes it, or a sentence for each field that cannot be read. */
export function readOrder(order: TypedOrder): Reading {
  const { customer } = order;
  const read = reader();
  read.picked('customer', customer);
  const promised = read.day('promised', order.promised);
  const lines = order.lines.map((line, at) => {
    const product = read.picked(`lines.${at}.product`, line.product);
    const quantity = read.units(`lines.${at}.quantity`, line.quantity, line.product, !isBlank(line));
    if (quantity !== null && quantity < 1) read.errors[`lines.${at}.quantity`] = t(kitWords.countLow);
    const price = read.money(`lines.${at}.price`, line.price);
    const percent = read.count(`lines.${at}.discount`, percentText(line), false);
    const off = percent === null || percent === 0 ? {} : { discount: percent / 100 };
    return { product, quantity, ...(price !== null && { price }), ...off };
  });
  if (order.lines.every(isBlank)) read.errors['lines.0.product'] = t(panelWords.noLines);
  const name = customer.text.trim();
  const reading = read.done(`${t(panelWords.newOrder)}: ${name}`, {
    customer: customer.fresh ? { name, phone: order.phone.trim() } : { id: customer.id },
    channel: order.channel,
    promised,
    fee: read.money('fee', order.fee) ?? 0,
    discount: read.money('discount', order.discount) ?? 0,
    lines,
    note: order.note.trim(),
    ...(order.backorder && { backorder: true }),
    ...order.through?.input,
  });
  return order.through && 'input' in reading ? { ...reading, action: order.through.action } : reading;
}
