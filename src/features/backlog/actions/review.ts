/** The review as a screen asks for it: who goes on with which review, what is decided, and the items still to be asked about. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import type { CardLine, Tone } from '../../../kernel/protocol';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { methodOf } from '../../scores';
import type { Method } from '../choices';
import { factsOf } from '../facts';
import { decisionsOf, openReview } from '../reviewing';
import { type Counts, countsOf, reviewOrder } from '../rules/review';
import { chipOf } from '../said';
import { ageIn, methodsIn } from '../settings';
import { type Item, items, reviews } from '../tables';

/** So many come at once: a person who decides for half an hour asks the server twice. */
const AT_ONCE = 60;

const input = () => z.object({});

export interface ReviewItem {
  readonly item: Item;
  readonly method: Method;
  readonly chip: { readonly text: string; readonly tone: Tone };
  readonly lines: readonly CardLine[];
}

export interface ReviewAnswer {
  /** The review that goes on; absent before its first decision. */
  readonly review?: { readonly id: string; readonly by: string; readonly when: string };
  readonly counts: Counts;
  /** Items still to be asked about, those given here included. */
  readonly left: number;
  readonly items: readonly ReviewItem[];
  readonly team: readonly string[];
  /** When the last finished review ended. */
  readonly last?: string;
}

export const review: Query<z.infer<ReturnType<typeof input>>, ReviewAnswer> = {
  name: 'backlog.review',
  writes: false,
  input,
  roles: 'all',
  run: (context) => {
    const { settings, today, zone, language } = context;
    const methods = methodsIn(settings);
    const going = openReview(context);
    const decided = going ? decisionsOf(context, going.id) : new Map();
    const all = context
      .from(items)
      .all()
      .map(({ values }) => values);
    const asked = reviewOrder(all, methods, today, zone, ageIn(settings)).filter(
      ({ id }) => !decided.has(id),
    );
    const last = lastEnd(context);
    return {
      ...(going?.values.startedAt && {
        review: {
          id: going.id,
          by: going.values.by,
          when: sayDay(zone.dayAt(going.values.startedAt), language, today),
        },
      }),
      counts: countsOf(decided),
      left: asked.length,
      items: asked.slice(0, AT_ONCE).map((item) => ({
        item,
        method: methodOf(item.kind, methods),
        chip: chipOf(item, context),
        lines: factsOf(context, item),
      })),
      team: context.team.map(({ name }) => name).filter(Boolean),
      ...(last && { last }),
    };
  },
};

function lastEnd(context: Context): string | undefined {
  const { zone, language, today } = context;
  const ended = context
    .from(reviews)
    .tail(2)
    .flatMap(({ values }) => values.endedAt ?? [])
    .pop();
  return ended === undefined ? undefined : sayDay(zone.dayAt(ended), language, today);
}
