/** What is typed into the stock forms and what it means. */
import { entriesOf } from '../../../ui/boot';
import type { Reading } from '../../../ui/form';
import { wrongCount, wrongMoney } from '../../../ui/kit/inputs';
import { isPicked, NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { currency, language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { countOf, moneyOf } from '../../../ui/typed';
import { kitWords } from '../../../ui/words';
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

export const NO_GOODS: TypedGoods = { product: NOT_PICKED, quantity: '', cost: '' };

/** The product a form was opened for. */
export function productGiven(input: unknown): Picked {
  const entry = entriesOf('products').find(({ id }) => id === given(input, 'product'));
  return entry ? { id: entry.id, text: String(entry.facts?.sku ?? entry.title) } : NOT_PICKED;
}

const isBlank = (line: TypedGoods): boolean =>
  !line.product.text.trim() && !line.quantity.trim() && !line.cost.trim();

export function tidyReceipt(typed: TypedReceipt): TypedReceipt {
  const lines = typed.lines.filter((line) => !isBlank(line));
  return { ...typed, lines: lines.length > 0 ? lines : [NO_GOODS] };
}

/** Reads fields and gathers a sentence for each that cannot be read. */
function reader() {
  const errors: Record<string, string> = {};
  return {
    errors,
    product: (path: string, picked: Picked): string => {
      if (!isPicked(picked)) errors[path] = t(picked.text.trim() ? kitWords.choose : kitWords.needed);
      return picked.id;
    },
    text: (path: string, typed: string): string => {
      if (typed.trim() === '') errors[path] = t(kitWords.needed);
      return typed.trim();
    },
    money: (path: string, typed: string): number | null => {
      const read = moneyOf(typed, currency(), language());
      if (read === undefined) errors[path] = wrongMoney(typed);
      return read ?? null;
    },
    count: (path: string, typed: string, needed: boolean): number | null => {
      const read = countOf(typed, language());
      if (read === undefined || (needed && read === null)) errors[path] = wrongCount(typed);
      return read ?? null;
    },
    done: (label: string, input: unknown): Reading =>
      Object.keys(errors).length > 0 ? { errors } : { label, input },
  };
}

export function readReceipt({ lines, source }: TypedReceipt): Reading {
  const read = reader();
  const goods = lines.map((line, at) => ({
    product: read.product(`lines.${at}.product`, line.product),
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

export function readCorrection(typed: TypedCorrection): Reading {
  const read = reader();
  const input = {
    product: read.product('product', typed.product),
    [typed.mode]: read.count(typed.mode, typed.number, true),
    reason: read.text('reason', typed.reason),
  };
  return read.done(`${t(panelWords.correct)}: ${typed.product.text}`, input);
}
