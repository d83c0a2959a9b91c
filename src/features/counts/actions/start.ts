/** Makes the list that people count from: a row a product, with what the book says. */
import * as z from 'zod/mini';
import { isRefusal, type Problem, Refusal, refuse } from '../../../kernel/problem';
import type { Context, Stored } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import {
  findProduct,
  KEEPS_STOCK,
  MAIN,
  nameField,
  type Product,
  placeField,
  placeNamed,
  products,
  skuKey,
  textField,
  unitsAt,
} from '../../stock';
import { counts } from '../tables';

/** Rows of one change; what is left is asked for again. */
const MOST = 300;

const input = () =>
  z.object({
    /** Ids or SKUs; without them and without `starts` all that is sold or lies on the shelf. */
    products: z.optional(
      z
        .array(nameField('stock.productNeeded'), { error: 'stock.productNeeded' })
        .check(z.minLength(1, 'stock.productNeeded'), z.maxLength(MOST, 'stock.linesMany')),
    ),
    /** Only SKUs that begin so: `KTN`. */
    starts: z.optional(textField()),
    /** Location to be counted; without it the main one. */
    place: placeField(),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface Started {
  readonly rows: readonly string[];
  /** Products that did not fit into this change. */
  readonly left: number;
}

type Place = Stored<typeof counts>;

const isFree = ({ values: { state } }: Place): boolean => state === 'posted' || state === null;

function wanted(context: Context, { products: named, starts = '' }: Input): readonly Product[] | Refusal {
  const all = context.from(products).all();
  const problems: Problem[] = [];
  if (named) {
    const found = named.flatMap((each, index) => {
      const one = findProduct(all, each, `products.${index}`);
      if ('problem' in one) problems.push(one.problem);
      return 'problem' in one ? [] : [one.values];
    });
    return problems.length > 0 ? new Refusal(problems) : [...new Set(found)];
  }
  const key = starts.trim() === '' ? '' : skuKey(starts);
  return all
    .map(({ values }) => values)
    .filter(({ sku, discontinued, onHand }) => skuKey(sku).startsWith(key) && (!discontinued || onHand > 0));
}

export const startCount: Action<Input, Started> = {
  name: 'counts.start',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, given) => {
    const goods = wanted(context, given);
    if (isRefusal(goods)) return goods;
    const where = placeNamed(context, given.place);
    if (isRefusal(where)) return where;
    if (goods.length === 0) return refuse('counts.noProducts', {}, { field: 'starts' });
    const places = context.from(counts).all();
    const open = new Set(
      places
        .filter((each) => !isFree(each) && each.values.place === where)
        .map(({ values }) => values.product),
    );
    const fresh = goods.filter(({ id }) => !open.has(id));
    if (fresh.length === 0) return refuse('counts.open', { count: goods.length });
    const free = places.filter((each) => isFree(each) && each.bad.length === 0);
    const rows = fresh.slice(0, MOST).map((product, index) => {
      const row = {
        ...EMPTY,
        product: product.id,
        sku: product.sku,
        name: nameAt(product.name, where),
        place: where,
        book: unitsAt(product, where),
      };
      const place = free[index];
      if (!place) return context.change.insert(counts, row).id;
      context.change.update(counts, place, row);
      return place.id;
    });
    context.change.show(counts, true);
    return { rows, left: fresh.length - rows.length };
  },
  inverse: { with: 'counts.drop', input: (_, { rows }) => ({ rows }) },
  done: ({ rows, left }) => ({
    code: left === 0 ? 'counts.started' : 'counts.startedSome',
    values: { count: rows.length, left },
  }),
};

/** A place on the list that nobody has counted at. */
export const EMPTY = {
  counted: null,
  difference: null,
  reason: null,
  by: '',
  state: 'waiting',
  at: null,
  seen: null,
  first: null,
  firstAt: null,
  move: '',
  place: '',
} as const;

/** Still to be counted or posted. */
export const isOpen = (state: string | null): boolean => state !== null && state !== 'posted';

/** The name as the list shows it: behind it the location, where that is not the main one. */
export const nameAt = (name: string, place: string): string => (place === MAIN ? name : `${name} · ${place}`);

/** The tab goes out of sight once nothing but these rows is open; the list was read already, so it costs nothing. */
export function putAway(context: Context, rows: readonly string[]): void {
  const others = context
    .from(counts)
    .all()
    .some(({ id, values }) => isOpen(values.state) && !rows.includes(id));
  if (!others) context.change.show(counts, false);
}
