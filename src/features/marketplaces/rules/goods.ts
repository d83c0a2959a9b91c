/** Which product a marketplace's goods are: by what people said before, by SKU, by a SKU whose zeros a spreadsheet ate, by the whole name. */
import { fold, nearest } from '../../../kernel/text';
import { skuKey } from '../../stock';

export interface Goods {
  /** The seller's SKU there; may be empty. */
  readonly sku: string;
  readonly name: string;
  readonly variation: string;
}

export interface Product {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
}

export interface Found {
  /** Id of the product; absent where a person has to say it. */
  readonly product?: string;
  /** What stands for it from now on, where a person has to say it. */
  readonly said?: string;
  /** Products that it may be, the likeliest first. */
  readonly near?: readonly Product[];
}

/** What stands for goods of that name: their SKU there, else name and variation. */
export function saidOf({ sku, name, variation }: Goods): string {
  return (
    sku.trim() ||
    [name, variation]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' — ')
  );
}

/** Compares as people do: whatever case and signs. */
export const saidKey = (said: string): string => fold(said) || said.trim();

/** Products offered for a choice. */
const NEAR = 5;

/** Finds goods; `known` are the names that people have answered for, by `saidKey`. */
export function goodsFinder(products: readonly Product[], known: ReadonlyMap<string, string>) {
  const byId = new Map(products.map((each) => [each.id, each]));
  const by = (keyOf: (product: Product) => string): ((key: string) => Product | undefined) => {
    const found = new Map<string, Product | undefined>();
    // Two of the same key are none: a person decides.
    for (const each of products) found.set(keyOf(each), found.has(keyOf(each)) ? undefined : each);
    return (key) => (key === '' ? undefined : found.get(key));
  };
  const bySku = by(({ sku }) => skuKey(sku));
  const byZeros = by(({ sku }) => (/^\d+$/.test(sku) ? sku.replace(/^0+/, '') : ''));
  const byName = by(({ name }) => fold(name));
  return (goods: Goods): Found => {
    const told = byId.get(known.get(saidKey(saidOf(goods))) ?? '');
    const { sku, name, variation } = goods;
    const sure =
      told ??
      (sku.trim() !== ''
        ? (byId.get(sku.trim()) ??
          bySku(skuKey(sku)) ??
          byZeros(/^\d+$/.test(sku.trim()) ? sku.trim().replace(/^0+/, '') : ''))
        : (byName(fold(`${name} ${variation}`)) ?? byName(fold(name))));
    return sure ? { product: sure.id } : { said: saidOf(goods), near: near(products, goods) };
  };
}

/** By words in common with the name, then by how near the SKU is written. */
function near(products: readonly Product[], { sku, name, variation }: Goods): Product[] {
  const words = new Set(
    fold(`${name} ${variation}`)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  const scored = products
    .map((product) => ({
      product,
      score: fold(product.name)
        .split(' ')
        .filter((word) => words.has(word)).length,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ product }) => product);
  const similar =
    sku.trim() === ''
      ? []
      : nearest(sku.trim().slice(0, 40), products.map((product) => product.sku).filter(Boolean));
  const spelt = products.filter((product) => similar.includes(product.sku));
  return [...new Set([...spelt.slice(0, 2), ...scored, ...spelt])].slice(0, NEAR);
}
