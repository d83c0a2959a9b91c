/** Takes a change of an item back: puts its fields as they were, where nobody changed them since. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { canPutBack, refuseTouched } from '../edited';
import { idField, textField } from '../input';
import { loadItem, record } from '../record';
import { WORKS } from '../roles';
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
const FIELDS = Object.keys(items.columns).filter((key) => !FIXED.includes(key));

export const putBack: Action<Input, { readonly id: string; readonly title: string }> = {
  name: 'backlog.putBack',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, was, now, review = '' }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    if (!canPutBack(items, FIELDS, was, context)) return refuse('backlog.choice');
    const since = refuseTouched(items, FIELDS, stored, now, context);
    if (since) return since;
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
