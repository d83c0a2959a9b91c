/** What becomes of a proposal: accepted, rejected, or the same as another item. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { idField, textField } from '../input';
import { type Changed, loadItem, PUT_BACK, record, type StoredItem, set } from '../record';
import { WORKS } from '../roles';
import { isOpen, stamped } from '../rules/state';

const acceptInput = () => z.object({ id: idField() });
const rejectInput = () => z.object({ id: idField(), note: z.optional(textField()) });
const duplicateInput = () => z.object({ id: idField(), of: idField() });

function proposal(context: Context, id: string): StoredItem | Refusal {
  const stored = loadItem(context, id);
  if (isRefusal(stored)) return stored;
  return stored.values.state === 'intake' ? stored : refuse('backlog.noProposal', { id: stored.id });
}

export const accept: Action<z.infer<ReturnType<typeof acceptInput>>, Changed> = {
  name: 'backlog.accept',
  writes: true,
  input: acceptInput,
  roles: WORKS,
  run: (context, { id }) => {
    const stored = proposal(context, id);
    if (isRefusal(stored)) return stored;
    record(context, stored.id, 'accepted', { from: 'intake', to: 'backlog' });
    return set(context, stored, stamped(stored.values, 'backlog', context.now));
  },
  inverse: PUT_BACK,
  done: ({ id }) => ({ code: 'backlog.accepted', values: { id } }),
};

export const reject: Action<z.infer<ReturnType<typeof rejectInput>>, Changed> = {
  name: 'backlog.reject',
  writes: true,
  input: rejectInput,
  roles: WORKS,
  run: (context, { id, note = '' }) => {
    const stored = proposal(context, id);
    if (isRefusal(stored)) return stored;
    record(context, stored.id, 'rejected', { from: 'intake', to: 'cancelled', note });
    return set(context, stored, stamped(stored.values, 'cancelled', context.now));
  },
  inverse: PUT_BACK,
  done: ({ id }) => ({ code: 'backlog.rejected', values: { id } }),
};

/** Any open item may turn out to be the same as another; the other one stays and is named. */
export const duplicate: Action<
  z.infer<ReturnType<typeof duplicateInput>>,
  Changed & { readonly of: string }
> = {
  name: 'backlog.duplicate',
  writes: true,
  input: duplicateInput,
  roles: WORKS,
  run: (context, { id, of }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    const other = loadItem(context, of);
    if (isRefusal(other)) return refuse('backlog.unknown', { id: of }, { field: 'of' });
    if (other.id === stored.id) return refuse('backlog.itself', { id: stored.id }, { field: 'of' });
    // A chain would lead to an item that is itself only a copy.
    const root = other.values.duplicateOf || other.id;
    if (root === stored.id) return refuse('backlog.itself', { id: stored.id }, { field: 'of' });
    if (!isOpen(stored.values)) return refuse('backlog.notOpen', { id: stored.id });
    record(context, stored.id, 'duplicate', { from: stored.values.state, to: 'cancelled', note: root });
    const changed = set(context, stored, {
      ...stamped(stored.values, 'cancelled', context.now),
      duplicateOf: root,
    });
    return { ...changed, of: root };
  },
  inverse: PUT_BACK,
  done: ({ id, of }) => ({ code: 'backlog.duplicated', values: { id, of } }),
};
