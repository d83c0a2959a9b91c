/** What a firm switches on for its stock: a location more, pack sizes. One that still holds goods cannot go. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { textField } from '../input';
import { SETS_STOCK } from '../roles';
import { isPlaceName, MAIN, readPlaces, samePlace } from '../rules/places';
import { PACKS, PLACES, placesIn, placeWord, writePlaceNames } from '../settings';
import { products } from '../tables';

const input = () =>
  z.object({
    /** Name of a location to have from now on. */
    add: z.optional(textField()),
    /** Name of a location that goes. */
    drop: z.optional(textField()),
    /** Whether quantities may be typed in packs. */
    packs: z.optional(z.boolean()),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface SetUp {
  readonly added?: string;
  readonly dropped?: string;
  /** What stood there before. */
  readonly packs?: boolean;
}

export const setUp: Action<Input, SetUp> = {
  name: 'stock.setUp',
  writes: true,
  input,
  roles: SETS_STOCK,
  run: (context, { add, drop, packs }) => {
    let places = placesIn(context.settings);
    const added = add?.trim();
    if (added !== undefined) {
      if (!isPlaceName(added)) return refuse('stock.place.name', {}, { field: 'add' });
      const taken = [placeWord(context, MAIN), ...places].find((each) => samePlace(each, added));
      if (taken !== undefined) return refuse('stock.place.taken', { place: taken }, { field: 'add' });
      places = [...places, added];
    }
    const dropped = drop === undefined ? undefined : places.find((each) => samePlace(each, drop));
    if (drop !== undefined) {
      if (dropped === undefined) return refuse('stock.place.gone', { place: drop.slice(0, 40) });
      const holds = goodsAt(context, dropped);
      if (holds) return refuse('stock.place.holds', { place: dropped, ...holds });
      places = places.filter((each) => each !== dropped);
    }
    const was = keepOptions(context, {
      [PLACES]: writePlaceNames(places),
      ...(packs !== undefined && { [PACKS]: packs ? 'on' : '' }),
    });
    return {
      ...(added !== undefined && { added }),
      ...(dropped !== undefined && { dropped }),
      ...(was[PACKS] !== undefined && { packs: was[PACKS] === 'on' }),
    };
  },
  inverse: {
    with: 'stock.setUp',
    input: (_, { added, dropped, packs }) => ({
      ...(dropped !== undefined && { add: dropped }),
      ...(added !== undefined && { drop: added }),
      ...(packs !== undefined && { packs }),
    }),
  },
  done: () => ({ code: 'stock.setUpDone' }),
};

/** The first product that lies at a location, and how much of it. */
function goodsAt(
  context: Context,
  place: string,
): { readonly sku: string; readonly units: number } | undefined {
  for (const { values } of context.from(products).all()) {
    const units = readPlaces(values.places).get(place) ?? 0;
    if (units !== 0) return { sku: values.sku, units };
  }
  return undefined;
}
