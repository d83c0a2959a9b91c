/** Goods as people write them in a chat: `2 BTK-MGK, 1 KTN-TAS`, `BTK-MGK x2`, one a line. */
import { unitsOfPack } from '../../../kernel/packs';
import { type Problem, problem, Refusal, refuse } from '../../../kernel/problem';

export interface Item {
  /** As written: an id or a SKU. */
  readonly product: string;
  readonly quantity: number;
}

const NUMBER = '(\\d{1,3}(?:\\.\\d{3})+|\\d+)';
const BEFORE = new RegExp(`^${NUMBER}\\s*(?:[x×]\\s*|\\s)(.+)$`, 'i');
/** `dus BTK-MGK` behind a number; `BTK-MGK 2 dus`. */
const PACK_BEFORE = /^([^\d\s]+)\s+(.+)$/;
const PACK_BEHIND = new RegExp(`^(.+?)\\s+${NUMBER}\\s*([^\\d\\s]+)$`);
const BEHIND = new RegExp(`^(.+?)(?:\\s+|\\s*[×:]\\s*|\\s+x\\s*)${NUMBER}\\s*x?$`, 'i');

/** What is known of a written product: its packs, where quantities may be in packs; undefined where there is no such product. */
type Known = { readonly packs?: string };
type Find = (written: string) => Known | undefined;

interface Part {
  readonly product: string;
  readonly quantity: number | undefined;
  /** A pack that the product does not have. */
  readonly pack?: string;
}

/** One part with its quantity, where it has one; a SKU that itself ends or begins in a number is taken as it is. */
function itemOf(part: string, find: Find): Part {
  if (find(part)) return { product: part, quantity: undefined };
  const [, before, behindIt] = BEFORE.exec(part) ?? [];
  if (before && behindIt) {
    const name = behindIt.trim();
    const [, pack, product] = find(name) ? [] : (PACK_BEFORE.exec(name) ?? []);
    return (
      (pack && product && inPacks(whole(before), pack, product, find)) || {
        product: name,
        quantity: whole(before),
      }
    );
  }
  const [, packed, times, pack] = PACK_BEHIND.exec(part) ?? [];
  const inPack = packed && times && pack && inPacks(whole(times), pack, packed.trim(), find);
  if (inPack) return inPack;
  const [, product, behind] = BEHIND.exec(part) ?? [];
  return product && behind
    ? { product: product.trim(), quantity: whole(behind) }
    : { product: part, quantity: undefined };
}

/** `2 dus` of a product that people count in packs; undefined where they do not, or where there is no such product. */
function inPacks(count: number, pack: string, product: string, find: Find): Part | undefined {
  const packs = find(product)?.packs;
  if (packs === undefined) return undefined;
  const units = unitsOfPack(pack, packs);
  return units === undefined ? { product, quantity: undefined, pack } : { product, quantity: count * units };
}

const whole = (written: string): number => Number(written.replace(/\./g, ''));

/**
 * The goods of a text, parted by lines, commas, semicolons, `+`, `&` or *dan*. `quantity` is what stands in a cell of its own: for one product only.
 * Nothing is guessed: goods without a quantity are refused. `find` tells what a text as it stands names.
 */
export function readItems(text: string, quantity: number | null, find: Find): readonly Item[] | Refusal {
  const parts = text
    .split(/[\n,;]|\s[+&]\s|\s(?:dan|and)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const items = parts.map((part) => itemOf(part, find));
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
  for (const { product, quantity: own, pack } of items) {
    if (pack !== undefined) problems.push(problem('stock.packUnknown', { sku: product.slice(0, 40), pack }));
    else if (own === undefined) problems.push(problem('stock.itemQuantity', { sku: product.slice(0, 40) }));
    else found.push({ product, quantity: own });
  }
  return problems.length > 0 ? new Refusal(problems) : found;
}
