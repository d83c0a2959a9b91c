/** Takes a change of an item back: puts its fields as they were, where nobody changed them since. */
import * as z from 'zod/mini';
import type { Column } from '../../../kernel/column';
import { hasOwn } from '../../../kernel/own';
import { isRefusal, type Problem, problem, refuse, refuseIf } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { canHold } from '../edited';
import { idField, textField } from '../input';
import { loadItem, record } from '../record';
import { WORKS } from '../roles';
import { shownField } from '../said';
import { type Item, items } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    was: z.record(z.string(), z.unknown()),
    now: z.record(z.string(), z.unknown()),
    /** The review whose decision it takes back. */
    review: z.optional(textField(40)),
  });
type Input = z.infer<ReturnType<typeof input>>;

/** Never put back: what Rapi alone gives. */
const FIXED: readonly string[] = [
  'id',
  'check',
  'stamp',
  'rank',
  'mark',
  'score',
  'scoreNote',
  'revision',
  'source',
];

export const putBack: Action<Input, { readonly id: string; readonly title: string }> = {
  name: 'backlog.putBack',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, was, now, review = '' }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    if (!Object.entries(was).every(([key, value]) => holds(context, key, value)))
      return refuse('backlog.choice');
    const since = Object.entries(now).flatMap(([key, left]): Problem[] => {
      const theirs: unknown = stored.values[key as 'title'];
      return (theirs ?? null) === (left ?? null)
        ? []
        : [problem('backlog.changedSince', { id: stored.id, ...shownField(context, key, theirs) })];
    });
    const refused = refuseIf(since);
    if (refused) return refused;
    const { state, revision } = stored.values;
    context.change.update(items, stored, { ...(was as Partial<Omit<Item, 'id'>>), revision: revision + 1 });
    record(context, stored.id, 'undone', {
      from: state,
      to: (was.state as Item['state']) ?? state,
      review,
    });
    return { id: stored.id, title: stored.values.title };
  },
  inverse: { none: 'backlog.noRedo' },
  done: ({ id }) => ({ code: 'backlog.putBackDone', values: { id } }),
};

/** Whether it is a column that people or their steps change, and can hold the value. */
function holds(context: Context, key: string, value: unknown): boolean {
  if (FIXED.includes(key) || !hasOwn(items.columns, key)) return false;
  return canHold(items.columns[key as 'title'] as Column<unknown>, value, context);
}
