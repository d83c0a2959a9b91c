/** What is typed into the stock forms and what it means; a draft kept from before has no day. */
import type { IndexEntry } from '../../../kernel/protocol';
import { entriesOf } from '../../../ui/boot';
import type { Reading } from '../../../ui/form';
import { NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { reader } from '../../../ui/reader';
import { panelWords } from './words';

export interface TypedReceipt {
  /** The purchase it comes from; blank for goods that were not ordered. */
  readonly purchase: Picked;
  readonly lines: readonly TypedGoods[];
  readonly source: string;
  /** Empty for today; goods of a purchase always come today. */
  readonly day?: string;
  /** Location; absent or empty is the main one. */
  readonly place?: string;
}
export interface TypedGoods {
  readonly product: Picked;
  readonly quantity: string;
  readonly cost: string;
  /** Units sent back at once; only of a purchase. */
  readonly rejected: string;
}
export interface TypedProduct {
  readonly sku: string;
  readonly name: string;
  readonly price: string;
  readonly cost: string;
  readonly supplier: string;
  readonly reorderPoint: string;
  readonly lot: string;
}
export interface TypedCorrection {
  readonly product: Picked;
  readonly mode: 'counted' | 'change';
  readonly number: string;
  readonly reason: string;
  /** Empty for today; only for a difference. */
  readonly day: string;
  readonly place?: string;
}

export const NO_GOODS: TypedGoods = { product: NOT_PICKED, quantity: '', cost: '', rejected: '' };

/** Purchases of which something is to come, newest first. */
export const awaited = (): readonly IndexEntry[] =>
  entriesOf('purchases').filter(({ facts }) => Boolean(facts?.rest));

/** The purchase a form was opened for. */
export function purchaseGiven(input: unknown): Picked {
  const entry = awaited().find(({ id }) => id === given(input, 'purchase'));
  return entry ? { id: entry.id, text: entry.id } : NOT_PICKED;
}

/** All that a purchase still brings, as lines; one blank line where nothing is known. */
export function restOf(purchase: string): readonly TypedGoods[] {
  const entry = awaited().find(({ id }) => id === purchase);
  const known = entriesOf('products');
  const lines = String(entry?.facts?.rest ?? '')
    .split(', ')
    .filter((each) => each !== '')
    .map((each): TypedGoods => {
      const [id = '', quantity = ''] = each.split(' ');
      const product = known.find((one) => one.id === id);
      return { ...NO_GOODS, product: { id, text: String(product?.facts?.sku ?? id) }, quantity };
    });
  return lines.length > 0 ? lines : [NO_GOODS];
}

const isBlank = (line: TypedGoods): boolean =>
  !line.product.text.trim() && !line.quantity.trim() && !line.cost.trim() && !line.rejected.trim();

/** Blank lines go, so that line 2 of a refusal is line 2 on the screen. */
export function tidyReceipt(typed: TypedReceipt): TypedReceipt {
  const lines = typed.lines.filter((line) => !isBlank(line));
  return { ...typed, lines: lines.length > 0 ? lines : [NO_GOODS] };
}

/** The receipt as the server takes it; an empty one asks for one item and for nothing else. */
export function readReceipt({ purchase, lines, source, day = '', place = '' }: TypedReceipt): Reading {
  const read = reader();
  const when = day.trim() === '' ? null : read.day('day', day);
  const goods = lines.map((line, at) => ({
    product: read.picked(`lines.${at}.product`, line.product),
    quantity: read.units(`lines.${at}.quantity`, line.quantity, line.product, true),
    cost: read.money(`lines.${at}.cost`, line.cost),
    ...(purchase.id !== '' && {
      rejected: read.units(`lines.${at}.rejected`, line.rejected, line.product, false),
    }),
  }));
  // A purchase that was half typed is not left out in silence.
  if (purchase.text.trim() !== '') read.picked('purchase', purchase);
  if (lines.every(isBlank)) {
    for (const key of Object.keys(read.errors)) delete read.errors[key];
    read.errors['lines.0.product'] = t(panelWords.noLines);
  }
  const what = lines.map(({ product }) => product.text).join(', ');
  const label = `${t(panelWords.receive)}: ${what}`;
  if (purchase.id === '')
    return read.done(label, {
      lines: goods,
      source: source.trim(),
      ...(when && { day: when }),
      ...(place && { place }),
    });
  const reading = read.done(`${purchase.id}: ${what}`, {
    id: purchase.id,
    lines: goods,
    ...(place && { place }),
  });
  return 'errors' in reading ? reading : { ...reading, action: 'purchasing.receive' };
}

/** The product as the server takes it; what was left empty is not sent. */
export function readProduct(typed: TypedProduct): Reading {
  const read = reader();
  const cost = read.money('cost', typed.cost);
  const reorderPoint = read.count('reorderPoint', typed.reorderPoint, false);
  const lot = read.count('lot', typed.lot, false);
  const price = typed.price.trim() === '' ? read.text('price', '') : read.money('price', typed.price);
  const supplier = typed.supplier.trim();
  const sku = read.text('sku', typed.sku);
  const name = read.text('name', typed.name);
  const input = {
    sku,
    name,
    price,
    ...(cost !== null && { cost }),
    ...(supplier && { supplier }),
    ...(reorderPoint !== null && { reorderPoint }),
    ...(lot !== null && { lot }),
  };
  return read.done(`${t(panelWords.newProduct)}: ${sku}`, input);
}

/** The correction as the server takes it: a count or a difference, and why. */
export function readCorrection(typed: TypedCorrection): Reading {
  const read = reader();
  const input = {
    product: read.picked('product', typed.product),
    [typed.mode]: read.count(typed.mode, typed.number, true),
    reason: read.text('reason', typed.reason),
    ...(typed.place && { place: typed.place }),
    ...(typed.mode === 'change' && (typed.day ?? '').trim() !== '' && { day: read.day('day', typed.day) }),
  };
  return read.done(`${t(panelWords.correct)}: ${typed.product.text}`, input);
}
