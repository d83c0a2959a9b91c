/** Open work in the four quadrants of value against effort, each in its order. */
import * as z from 'zod/mini';
import type { Query } from '../../../ports/feature';
import { backlogItems as items, methodsIn } from '../../backlog';
import { ordered, QUADRANTS, type Quadrant } from '../../scores';
import { placeOf } from '../rules/quadrants';
import { type ShownItem, shownItem } from '../shown-card';

const input = () => z.object({});

export interface QuadrantsAnswer {
  readonly quadrants: readonly { readonly quadrant: Quadrant; readonly items: readonly ShownItem[] }[];
  /** Without value and impact, or without effort: they have no place yet. */
  readonly unplaced: readonly ShownItem[];
}

export const quadrants: Query<z.infer<ReturnType<typeof input>>, QuadrantsAnswer> = {
  name: 'views.quadrants',
  writes: false,
  input,
  roles: 'all',
  run: (context) => {
    const all = context
      .from(items)
      .all()
      .map(({ values }) => values);
    const placed = ordered(all, methodsIn(context.settings), context.today).map((item) => ({
      place: placeOf(item),
      item,
    }));
    const at = (fits: (place: string) => boolean): ShownItem[] =>
      placed.filter(({ place }) => fits(place)).map(({ item }) => shownItem(context, item));
    return {
      quadrants: QUADRANTS.map((quadrant) => ({ quadrant, items: at((place) => place === quadrant) })),
      unplaced: at((place) => place === 'value' || place === 'effort'),
    };
  },
};
