/** Goods as people write them in a chat: `2 BTK-MGK, 1 KTN-TAS`, `BTK-MGK x2`, one a line. */
import { type Problem, problem, Refusal, refuse } from '../../../kernel/problem';

export interface Item {
  /** As written: an id or a SKU. */
  readonly product: string;
  readonly quantity: number;
}

const NUMBER = '(\\d{1,3}(?:\\.\\d{3})+|\\d+)';
const BEFORE = new RegExp(`^${NUMBER}\\s*(?:[x×]\\s*|\\s)(.+)$`, 'i');
const BEHIND = new RegExp(`^(.+?)(?:\\s+|\\s*[×:]\\s*|\\s+x\\s*)${NUMBER}\\s*x?$`, 'i');

/** One part with its quantity, where it has one; a SKU that itself ends or begins in a number is taken as it is. */
function itemOf(
  part: string,
  isProduct: (written: string) => boolean,
): { product: string; quantity: number | undefined } {
  if (isProduct(part)) return { product: part, quantity: undefined };
  const [, before, behindIt] = BEFORE.exec(part) ?? [];
  if (before && behindIt) return { product: behindIt.trim(), quantity: whole(before) };
  const [, product, behind] = BEHIND.exec(part) ?? [];
  return product && behind
    ? { product: product.trim(), quantity: whole(behind) }
    : { product: part, quantity: undefined };
}

const whole = (written: string): number => Number(written.replace(/\./g, ''));

/**
 * The goods of a text, parted by lines, commas, semicolons, `+`, `&` or *dan*. `quantity` is what stands in a cell of its own: for one product only.
 * Nothing is guessed: goods without a quantity are refused. `isProduct` tells whether a text as it stands names a product.
 */
export function readItems(
  text: string,
  quantity: number | null,
  isProduct: (written: string) => boolean,
): readonly Item[] | Refusal {
  const parts = text
    .split(/[\n,;]|\s[+&]\s|\s(?:dan|and)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const items = parts.map((part) => itemOf(part, isProduct));
  const [only] = items;
  if (!only) return refuse('stock.itemsNeeded');
  if (quantity !== null) {
    if (items.length > 1) return refuse('stock.itemsOneQuantity');
    if (only.quantity !== undefined && only.quantity !== quantity)
      return refuse('stock.itemsTwoQuantities', { quantity, written: only.quantity });
    return [{ product: only.product, quantity }];
  }
  const problems: Problem[] = [];
  const found: Item[] = [];
  for (const { product, quantity: own } of items) {
    if (own === undefined) problems.push(problem('stock.itemQuantity', { sku: product.slice(0, 40) }));
    else found.push({ product, quantity: own });
  }
  return problems.length > 0 ? new Refusal(problems) : found;
}
