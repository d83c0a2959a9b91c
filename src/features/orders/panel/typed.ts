/** What is typed into a new order, what it means, and what it comes to: everything of the form that needs no screen. */
import { addDays, sayDay } from '../../../kernel/day';
import { lineTotal, type Money } from '../../../kernel/money';
import type { IndexEntry } from '../../../kernel/protocol';
import { entriesOf } from '../../../ui/boot';
import type { Reading } from '../../../ui/form';
import { wrongCount, wrongDay, wrongMoney } from '../../../ui/kit/inputs';
import { isPicked, NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { currency, language, t, today } from '../../../ui/language';
import { given } from '../../../ui/places';
import { keep } from '../../../ui/server';
import { countOf, dayOf, moneyOf } from '../../../ui/typed';
import { kitWords } from '../../../ui/words';
import { CHANNELS, PROMISED_IN } from '../tables';
import { panelWords } from './words';

export interface TypedLine {
  readonly product: Picked;
  readonly quantity: string;
  /** Only where it differs from the product's own. */
  readonly price: string;
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
}

export const BLANK_LINE: TypedLine = { product: NOT_PICKED, quantity: '', price: '' };
const LAST_CHANNEL = 'last channel';

export function emptyOrder(input: unknown): TypedOrder {
  const customer = entriesOf('customers').find(({ id }) => id === given(input, 'customer'));
  const last = keep().get(LAST_CHANNEL);
  return {
    customer: customer ? { id: customer.id, text: customer.title } : NOT_PICKED,
    phone: '',
    channel: CHANNELS.find(({ key }) => key === last)?.key ?? CHANNELS[0].key,
    promised: sayDay(addDays(today(), PROMISED_IN), language(), today()),
    lines: [BLANK_LINE],
    fee: '',
    discount: '',
    note: '',
    backorder: false,
  };
}

export const rememberChannel = (order: TypedOrder): void => keep().set(LAST_CHANNEL, order.channel);

const isBlank = (line: TypedLine): boolean => line.product.text.trim() === '' && line.quantity.trim() === '';

/** Blank lines go, so that line 2 of a refusal is line 2 on the screen. */
export function tidyOrder(order: TypedOrder): TypedOrder {
  const lines = order.lines.filter((line) => !isBlank(line));
  return { ...order, lines: lines.length > 0 ? lines : [BLANK_LINE] };
}

export function productOf(line: TypedLine): IndexEntry | undefined {
  return line.product.id ? entriesOf('products').find(({ id }) => id === line.product.id) : undefined;
}

/** What the index knows of a product, as a number; a fact that is missing counts as nothing. */
export const fact = (entry: IndexEntry | undefined, name: string): number =>
  Number(entry?.facts?.[name] ?? 0);

export const priceOf = (line: TypedLine): Money =>
  moneyOf(line.price, currency(), language()) ?? (fact(productOf(line), 'price') as Money);

const quantityOf = (line: TypedLine): number => countOf(line.quantity, language()) ?? 0;

export const totalOf = (line: TypedLine): Money => lineTotal(priceOf(line), quantityOf(line));

/** How many more are asked than can be sold. */
export const missingOf = (line: TypedLine): number =>
  line.product.id ? Math.max(0, quantityOf(line) - Math.max(0, fact(productOf(line), 'available'))) : 0;

/** Lines and fee, less the discount. */
export function orderTotal(order: TypedOrder): Money {
  const lines = order.lines.reduce((sum, line) => sum + totalOf(line), 0);
  const read = (typed: string): number => moneyOf(typed, currency(), language()) ?? 0;
  return (lines + read(order.fee) - read(order.discount)) as Money;
}

export function readOrder(order: TypedOrder): Reading {
  const errors: Record<string, string> = {};
  const amount = (path: string, typed: string): Money | null => {
    const read = moneyOf(typed, currency(), language());
    if (read === undefined) errors[path] = wrongMoney(typed);
    return read ?? null;
  };
  const { customer } = order;
  if (!isPicked(customer)) errors.customer = t(customer.text.trim() ? kitWords.choose : kitWords.needed);
  const promised = dayOf(order.promised, today());
  if (promised === undefined) errors.promised = wrongDay(order.promised);
  if (order.lines.every(isBlank)) errors['lines.0.product'] = t(panelWords.noLines);
  const lines = order.lines.map((line, at) => {
    if (!isPicked(line.product) && !errors[`lines.${at}.product`]) {
      errors[`lines.${at}.product`] = t(line.product.text.trim() ? kitWords.choose : kitWords.needed);
    }
    const quantity = countOf(line.quantity, language());
    if (quantity === undefined || (quantity === null && !isBlank(line)))
      errors[`lines.${at}.quantity`] = wrongCount(line.quantity);
    else if (quantity !== null && quantity < 1) errors[`lines.${at}.quantity`] = t(kitWords.countLow);
    const price = amount(`lines.${at}.price`, line.price);
    return { product: line.product.id, quantity, ...(price !== null && { price }) };
  });
  const fee = amount('fee', order.fee) ?? 0;
  const discount = amount('discount', order.discount) ?? 0;
  if (Object.keys(errors).length > 0) return { errors };
  const name = customer.text.trim();
  const phone = order.phone.trim();
  return {
    label: `${t(panelWords.newOrder)}: ${name}`,
    input: {
      customer: customer.fresh ? { name, phone } : { id: customer.id },
      channel: order.channel,
      promised,
      fee,
      discount,
      lines,
      note: order.note.trim(),
      ...(order.backorder && { backorder: true }),
    },
  };
}
