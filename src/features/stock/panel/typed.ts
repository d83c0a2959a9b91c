/** What is typed into the stock forms and what it means. */
import { entriesOf } from '../../../ui/boot';
import type { Reading } from '../../../ui/form';
import { NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { reader } from '../../../ui/reader';
import { panelWords } from './words';

export interface TypedReceipt {
  readonly lines: readonly TypedGoods[];
  readonly source: string;
}
export interface TypedGoods {
  readonly product: Picked;
  readonly quantity: string;
  readonly cost: string;
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
}

export interface TypedCount {
  readonly product: Picked;
  readonly counted: string;
  /** Key of a reason, or empty. */
  readonly reason: string;
}

export const NO_GOODS: TypedGoods = { product: NOT_PICKED, quantity: '', cost: '' };

/** The product a form was opened for. */
export function productGiven(input: unknown): Picked {
  const entry = entriesOf('products').find(({ id }) => id === given(input, 'product'));
  return entry ? { id: entry.id, text: String(entry.facts?.sku ?? entry.title) } : NOT_PICKED;
}

const isBlank = (line: TypedGoods): boolean =>
  !line.product.text.trim() && !line.quantity.trim() && !line.cost.trim();

/** Blank lines go, so that line 2 of a refusal is line 2 on the screen. */
export function tidyReceipt(typed: TypedReceipt): TypedReceipt {
  const lines = typed.lines.filter((line) => !isBlank(line));
  return { ...typed, lines: lines.length > 0 ? lines : [NO_GOODS] };
}

/** The receipt as the server takes it; an empty one asks for one item and for nothing else. */
export function readReceipt({ lines, source }: TypedReceipt): Reading {
  const read = reader();
  const goods = lines.map((line, at) => ({
    product: read.picked(`lines.${at}.product`, line.product),
    quantity: read.count(`lines.${at}.quantity`, line.quantity, true),
    cost: read.money(`lines.${at}.cost`, line.cost),
  }));
  if (lines.every(isBlank)) {
    for (const key of Object.keys(read.errors)) delete read.errors[key];
    read.errors['lines.0.product'] = t(panelWords.noLines);
  }
  const what = lines.map(({ product }) => product.text).join(', ');
  return read.done(`${t(panelWords.receive)}: ${what}`, { lines: goods, source: source.trim() });
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
  };
  return read.done(`${t(panelWords.correct)}: ${typed.product.text}`, input);
}

/** A count as the server takes it; the reason may come later. */
export function readCount(typed: TypedCount): Reading {
  const read = reader();
  const input = {
    product: read.picked('product', typed.product),
    counted: read.count('counted', typed.counted, true),
    ...(typed.reason !== '' && { reason: typed.reason }),
  };
  return read.done(`${t(panelWords.count)}: ${typed.product.text}`, input);
}
