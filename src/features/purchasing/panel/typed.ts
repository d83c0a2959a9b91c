/** What is typed into a new purchase and what it means. */
import { entriesOf } from '../../../ui/boot';
import type { Reading } from '../../../ui/form';
import { NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { currency, language, t } from '../../../ui/language';
import { reader } from '../../../ui/reader';
import { moneyText } from '../../../ui/typed';
import { kitWords } from '../../../ui/words';
import type { ProposedLine } from '../proposal';
import { panelWords } from './words';

export interface TypedLine {
  readonly product: Picked;
  readonly quantity: string;
  readonly cost: string;
}
export interface TypedPurchase {
  readonly supplier: string;
  readonly expected: string;
  readonly lines: readonly TypedLine[];
  readonly note: string;
}

export const BLANK_LINE: TypedLine = { product: NOT_PICKED, quantity: '', cost: '' };

/** What a purchase starts with: nothing, or what is proposed for its supplier. */
export function emptyPurchase(supplier: string, proposed: readonly ProposedLine[]): TypedPurchase {
  const lines = proposed.map(({ product, sku, quantity, cost }) => ({
    product: {
      id: product,
      text: String(entriesOf('products').find(({ id }) => id === product)?.facts?.sku ?? sku),
    },
    quantity: String(quantity),
    cost: moneyText(cost, currency(), language()),
  }));
  return { supplier, expected: '', lines: lines.length > 0 ? lines : [BLANK_LINE], note: '' };
}

const isBlank = (line: TypedLine): boolean =>
  !line.product.text.trim() && !line.quantity.trim() && !line.cost.trim();

/** Blank lines go, so that line 2 of a refusal is line 2 on the screen. */
export function tidyPurchase(typed: TypedPurchase): TypedPurchase {
  const lines = typed.lines.filter((line) => !isBlank(line));
  return { ...typed, lines: lines.length > 0 ? lines : [BLANK_LINE] };
}

/** The purchase as the server takes it, or a sentence for each field that cannot be read. */
export function readPurchase({ supplier, expected, lines, note }: TypedPurchase): Reading {
  const read = reader();
  const from = read.text('supplier', supplier);
  const day = read.day('expected', expected);
  const goods = lines.map((line, at) => {
    const product = read.picked(`lines.${at}.product`, line.product);
    const quantity = read.units(`lines.${at}.quantity`, line.quantity, line.product, !isBlank(line));
    if (quantity !== null && quantity < 1) read.errors[`lines.${at}.quantity`] = t(kitWords.countLow);
    return { product, quantity, cost: read.money(`lines.${at}.cost`, line.cost) };
  });
  if (lines.every(isBlank)) read.errors['lines.0.product'] = t(panelWords.noLines);
  return read.done(`${t(panelWords.newPurchase)}: ${from}`, {
    supplier: from,
    ...(day !== null && { expected: day }),
    lines: goods,
    note: note.trim(),
  });
}
