/** What other features may use of the dashboard: the same sums that its tiles stand on. */
import type { Day } from '../../kernel/day';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { lookAt } from './look';
import { periodOf, type Span } from './rules/periods';
import { over, type Sums } from './rules/sums';
import { shownTile } from './rules/tiles';
import { tilesIn } from './shown';

export { daysWithoutRoom, keepLeaving, makeRoom } from './leaving';

/** Sums by figure, its parts together: `orders.in`. */
export interface FigureBook {
  over(span: Span): Readonly<Sums>;
  readonly now: Readonly<Sums>;
  /** As it stood at the beginning of a day; undefined where nobody remembered it. */
  morning(day: Day): Readonly<Sums> | undefined;
}

export function figureBook(context: Context, features: readonly Feature[]): FigureBook {
  const { book } = lookAt(context, features);
  return {
    over: (span) => whole(over(book, span)),
    now: whole(book.now),
    morning: (day) => {
      const known = book.mornings.get(day);
      return known && whole(known);
    },
  };
}

function whole(sums: Readonly<Sums>): Sums {
  const all: Sums = {};
  for (const [key, amount] of Object.entries(sums)) {
    const [figure = ''] = key.split(':');
    all[figure] = (all[figure] ?? 0) + amount;
  }
  return all;
}

/** The tiles of one day, as the dashboard says them. */
export function shownFigures(
  context: Context,
  features: readonly Feature[],
  day: Day,
): readonly { readonly label: string; readonly text: string }[] {
  const look = lookAt(context, features);
  const period = periodOf({ period: 'custom', from: day, to: day }, context.today);
  return tilesIn(features).map((tile) => shownTile(context, look, tile, period, 0));
}
