/** Posts what was counted: a ledger row for each difference, as of the moment it was counted. */
import * as z from 'zod/mini';
import type { Moment } from '../../../kernel/day';
import { isRefusal, refuse } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Context, Stored } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import {
  actor,
  brokenLater,
  KEEPS_STOCK,
  movesSince,
  nameField,
  type Posting,
  post,
  products,
  unitsAt,
} from '../../stock';
import { REASONS } from '../choices';
import { type Settled, settled } from '../rules/count';
import { counts } from '../tables';
import { texts } from '../words';
import { putAway } from './start';

/** Rows of one change; what is left is asked for again. */
const MOST = 200;

const input = () =>
  z.object({
    /** Rows of the list; without them all that were counted. */
    rows: z.optional(z.array(nameField('counts.rowNeeded')).check(z.maxLength(MOST, 'stock.linesMany'))),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface PostedCount {
  /** Rows of the list. */
  readonly rows: readonly string[];
  /** Ids of the ledger rows. */
  readonly moves: readonly string[];
  /** Counted rows that wait: to be counted again, or for a reason. */
  readonly again: number;
  readonly reason: number;
}

type Place = Stored<typeof counts>;
interface Told extends Settled {
  readonly place: Place;
}

const isCounted = ({ values: { state, counted }, bad }: Place): boolean =>
  state !== null && state !== 'posted' && counted !== null && bad.length === 0;

/** Counted rows against the book of their own time; those whose product is gone are left. */
function toldOf(context: Context, places: readonly Place[]): readonly Told[] {
  const goods = new Map(
    context
      .from(products)
      .all()
      .map(({ id, values }) => [id, values] as const),
  );
  const times = places.flatMap(({ values: { at, firstAt } }) => [at ?? [], firstAt ?? []].flat());
  if (times.length === 0) return [];
  const ledger = movesSince(context, Math.min(...times) as Moment);
  return places.flatMap((place): Told[] => {
    const product = goods.get(place.values.product);
    const told = product && settled(place.values, ledger, unitsAt(product, place.values.place));
    return told ? [{ ...told, place }] : [];
  });
}

function postingOf(context: Context, { place, difference }: Told): Posting {
  const { product, at, by, reason, place: where } = place.values;
  const words = REASONS.find(({ key }) => key === reason)?.words[context.language] ?? '';
  const reference = say(texts['counts.reference'], context.language);
  const own = { by: by || actor(context), at: at ?? context.now };
  return { product, kind: 'count', quantity: difference, reference, reason: words, place: where, ...own };
}

export const postCount: Action<Input, PostedCount> = {
  name: 'counts.post',
  writes: true,
  input,
  roles: KEEPS_STOCK,
  run: (context, { rows }) => {
    const places = context
      .from(counts)
      .all()
      .filter((each) => isCounted(each) && (!rows || rows.includes(each.id)));
    if (places.length === 0) return refuse('counts.nothing');
    const told = toldOf(context, places);
    const again = told.filter(({ state }) => state === 'again');
    const bare = told.filter(({ state, place }) => state === 'differs' && place.values.reason === null);
    const ready = told.filter((each) => !again.includes(each) && !bare.includes(each)).slice(0, MOST);
    const differing = ready.filter(({ difference }) => difference !== 0);
    const wanted = differing.map((each) => postingOf(context, each));
    // What went out since leaves no room for the difference: one of the two is wrong, and the shelf knows which.
    const known = context
      .from(products)
      .all()
      .map(({ values }) => values);
    const broken = new Set(
      brokenLater(context, known, wanted).map(({ place }) => Number(place?.field?.slice('lines.'.length))),
    );
    const done = ready.filter((each) => !broken.has(differing.indexOf(each)));
    const counted = { again: again.length + broken.size, reason: bare.length };
    if (done.length === 0) return refuse('counts.waits', counted);
    const postings = wanted.filter((_, index) => !broken.has(index));
    const posted = postings.length > 0 ? post(context, postings) : { rows: [] };
    if (isRefusal(posted)) return posted;
    const moveOf = new Map(posted.rows.map(({ product, place, id }) => [`${product} ${place}`, id]));
    for (const { place, book, difference } of done)
      context.change.update(counts, place, {
        book,
        difference,
        state: 'posted',
        move: moveOf.get(`${place.values.product} ${place.values.place}`) ?? '',
      });
    for (const { place, book, difference } of [...again, ...ready.filter((each) => !done.includes(each))])
      context.change.update(counts, place, { book, difference, state: 'again' });
    putAway(
      context,
      done.map(({ place }) => place.id),
    );
    return { rows: done.map(({ place }) => place.id), moves: posted.rows.map(({ id }) => id), ...counted };
  },
  inverse: { with: 'counts.reopen', input: (_, { rows, moves }) => ({ rows, moves }) },
  done: ({ rows, moves, again, reason }) => ({
    code: again + reason === 0 ? 'counts.posted' : 'counts.postedSome',
    values: { count: rows.length, differ: moves.length, again, reason },
  }),
};
