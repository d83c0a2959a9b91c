/** Says what holds an item up, or that nothing does any more. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { idField, textField } from '../input';
import { type Changed, loadItem, PUT_BACK, set } from '../record';
import { WORKS } from '../roles';

const input = () => z.object({ id: idField(), blocker: textField(2_000) });
type Input = z.infer<ReturnType<typeof input>>;

export const block: Action<Input, Changed & { readonly blocked: boolean }> = {
  name: 'backlog.block',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { id, blocker }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    if (stored.values.blocker === blocker)
      return refuse(blocker === '' ? 'backlog.notBlocked' : 'backlog.same', { id: stored.id });
    return { ...set(context, stored, { blocker }), blocked: blocker !== '' };
  },
  inverse: PUT_BACK,
  done: ({ id, blocked }) => ({
    code: blocked ? 'backlog.blockDone' : 'backlog.unblockDone',
    values: { id },
  }),
};
