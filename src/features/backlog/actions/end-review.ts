/** Ends the review with its summary row, and takes it up again. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { idField, textField } from '../input';
import { closeReview, decisionsOf, newest, openReview } from '../reviewing';
import { WORKS } from '../roles';
import { reviewOrder } from '../rules/review';
import { ageIn, methodsIn } from '../settings';
import { items, reviews } from '../tables';

const endInput = () => z.object({ note: z.optional(textField(2_000)) });
const resumeInput = () => z.object({ id: idField() });

export interface Ended {
  readonly id: string;
  readonly decided: number;
  readonly left: number;
}

export const endReview: Action<z.infer<ReturnType<typeof endInput>>, Ended> = {
  name: 'backlog.endReview',
  writes: true,
  input: endInput,
  roles: WORKS,
  run: (context, { note = '' }) => {
    const going = openReview(context);
    if (!going) return refuse('backlog.noReview');
    const decided = decisionsOf(context, going.id);
    const { settings, today, zone, now } = context;
    const all = context
      .from(items)
      .all()
      .map(({ values }) => values);
    const asked = reviewOrder(all, methodsIn(settings), today, zone, ageIn(settings));
    const left = asked.filter(({ id }) => !decided.has(id)).length;
    closeReview(context, going, decided, { endedAt: now, left, note });
    return { id: going.id, decided: decided.size, left };
  },
  inverse: { with: 'backlog.resumeReview', input: (_, { id }) => ({ id }) },
  done: ({ id, decided, left }) => ({ code: 'backlog.reviewEnded', values: { id, decided, left } }),
};

export const resumeReview: Action<z.infer<ReturnType<typeof resumeInput>>, { readonly id: string }> = {
  name: 'backlog.resumeReview',
  writes: true,
  input: resumeInput,
  roles: WORKS,
  run: (context, { id }) => {
    const stored = newest(context);
    if (!stored || stored.id !== id.toUpperCase() || stored.values.endedAt === null)
      return refuse('backlog.notLast', { id: id.slice(0, 40) });
    context.change.update(reviews, stored, { endedAt: null });
    return { id: stored.id };
  },
  inverse: { with: 'backlog.endReview', input: () => ({}) },
  done: ({ id }) => ({ code: 'backlog.reviewResumed', values: { id } }),
};
