/** The review that goes on: found, begun with its first decision, and closed with its summary. One review is the whole team's. */
import { numberOf } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { countsOf, type Decided, decidedIn, decidersOf, goesOn } from './rules/review';
import { events, reviews } from './tables';

export type StoredReview = Stored<typeof reviews>;

/** The newest review, whether it goes on or not: by its number, since people sort. One row a review: read whole. */
export function newest(context: Context): StoredReview | undefined {
  const [first, ...rest] = context.from(reviews).all();
  return rest.reduce((last, each) => (last && byNumber(each, last) < 0 ? last : each), first);
}

const byNumber = (a: StoredReview, b: StoredReview): number =>
  (numberOf(reviews, a.id) ?? 0) - (numberOf(reviews, b.id) ?? 0);

export function openReview(context: Context): StoredReview | undefined {
  const last = newest(context);
  return last && goesOn(last.values, context.now) ? last : undefined;
}

/** The review to which a decision belongs. The first one begins it; one that was left unfinished too long ago is closed with what it holds. */
export function joinReview(context: Context): string {
  const last = newest(context);
  if (last && goesOn(last.values, context.now)) return last.id;
  if (last && last.values.endedAt === null) {
    const decided = decisionsOf(context, last.id);
    const ends = [...decided.values()].map(({ at }) => at ?? 0);
    closeReview(context, last, decided, { endedAt: ends.length > 0 ? Math.max(...ends) : null });
  }
  return context.change.insert(reviews, { startedAt: context.now, by: context.who.name }).id;
}

/** What stands decided in a review; reads the events' column of reviews and then their rows. */
export function decisionsOf(context: Context, review: string): ReadonlyMap<string, Decided> {
  const found = context.from(events).where('review', [review]);
  const inOrder = [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
  return decidedIn(inOrder.map(({ values }) => values));
}

export function closeReview(
  context: Context,
  review: StoredReview,
  decided: ReadonlyMap<string, Decided>,
  more: { readonly endedAt?: number | null; readonly left?: number; readonly note?: string },
): void {
  const { endedAt, left = null, note = '' } = more;
  const { startedAt, by } = review.values;
  context.change.update(reviews, review, {
    ...countsOf(decided),
    by: decidersOf(decided).join(', ') || by,
    endedAt: (endedAt ?? startedAt) as typeof startedAt,
    left,
    note,
  });
}
