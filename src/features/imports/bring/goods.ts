/** The products that a file names by SKU or id, and those it makes where people chose that unknown codes become products. */
import type { Money } from '../../../kernel/money';
import { type Problem, problem } from '../../../kernel/problem';
import type { NewOf, RowOf } from '../../../kernel/table';
import type { Context } from '../../../ports/context';
import { derived, findProduct, products, skuKey } from '../../stock';
import { isEmpty } from '../rules/checks';
import type { FileLine } from '../rules/order';
import type { ReadRow } from './read';

type Goods = FileLine['product'];
type Product = RowOf<typeof products>;

/** Finds products; ten thousand lines name the same few again and again, so the table is looked through once. */
export class GoodsFinder {
  private readonly all;
  private readonly known = new Map<string, Goods | Problem>();
  private readonly byId = new Map<string, Goods>();
  private readonly bySku = new Map<string, Goods[]>();
  private readonly byKey = new Map<string, Goods[]>();
  /** Products made in this run by id; nothing of them is in the table yet. */
  readonly fresh = new Map<string, Product>();

  constructor(
    private readonly context: Context,
    private readonly source: string,
  ) {
    this.all = context.from(products).all();
    for (const { id, values } of this.all) this.learn({ ...values, id });
  }

  /** The product of a SKU or id, or why there is none; the place is for the caller to add. */
  find(written: string): Goods | Problem {
    const asked = written.trim();
    let found = this.known.get(asked);
    if (!found) {
      const exact = this.bySku.get(asked) ?? [];
      const same = exact.length > 0 ? exact : (this.byKey.get(skuKey(asked)) ?? []);
      const sure = this.byId.get(asked) ?? (same.length === 1 ? same[0] : undefined);
      found = sure ?? this.doubt(asked);
      this.known.set(asked, found);
    }
    return found;
  }

  /** Whether the code names anything at all. */
  has(written: string): boolean {
    const asked = written.trim();
    return this.byId.has(asked) || this.byKey.has(skuKey(asked));
  }

  /** A product of what the lines of the file say of it. */
  make(written: string, { name, price }: { readonly name: string; readonly price: Money | undefined }): void {
    const sku = written.trim();
    const values: NewOf<typeof products> = {
      sku,
      name: name || sku,
      ...(price !== undefined && { price }),
      source: this.source,
    };
    const empty = Object.fromEntries(
      Object.entries(products.columns).map(([key, { codec }]) => [key, codec.empty]),
    ) as Product;
    const made = this.context.change.insert(products, { ...values, ...derived({ ...empty, ...values }) });
    this.fresh.set(made.id, made);
    this.known.delete(sku);
    this.learn(made);
  }

  /** Units that open orders of the file hold back of a product made in this run. */
  reserve(id: string, units: number): boolean {
    const made = this.fresh.get(id);
    if (made) {
      made.reserved += units;
      Object.assign(made, derived(made));
    }
    return made !== undefined;
  }

  private learn({ id, sku, name, price }: Goods): void {
    const goods = { id, sku, name, price };
    const add = (map: Map<string, Goods[]>, key: string) => map.set(key, [...(map.get(key) ?? []), goods]);
    this.byId.set(id, goods);
    add(this.bySku, sku);
    add(this.byKey, skuKey(sku));
  }

  /** Unknown or standing twice: the stock's own words, with what is near. */
  private doubt(asked: string): Goods | Problem {
    const match = findProduct(this.all, asked);
    if (!('problem' in match)) return { ...match.values, id: match.id };
    return problem(`imports.${match.problem.code}`, match.problem.values);
  }
}

/** What the file says of each code: its first description, and the first price that is more than nothing. */
export function describedGoods(
  rows: readonly ReadRow[],
): Map<string, { name: string; price: Money | undefined }> {
  const described = new Map<string, { name: string; price: Money | undefined }>();
  for (const { values } of rows.flatMap(({ lines }) => lines)) {
    const key = skuKey(String(values.product ?? ''));
    const known = described.get(key) ?? { name: '', price: undefined };
    if (known.name === '' && !isEmpty(values.name)) known.name = String(values.name);
    if (known.price === undefined && Number(values.price) > 0) known.price = values.price as Money;
    described.set(key, known);
  }
  return described;
}
