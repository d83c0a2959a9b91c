/** Takes a change of a lead back: puts its fields as they were, where nobody changed them since. A customer it made leaves the lists. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { canPutBack, refuseTouched } from '../../backlog';
import { idField } from '../input';
import { unmake } from '../person';
import { type Fields, loadLead, type StoredLead, write } from '../record';
import { SELLS } from '../roles';
import { leads } from '../tables';

export const putBackInput = () =>
  z.object({
    id: idField(),
    was: z.record(z.string(), z.unknown()),
    now: z.record(z.string(), z.unknown()),
    made: z.optional(idField()),
  });
type Input = z.infer<ReturnType<typeof putBackInput>>;

/** What steps and edits change, and nothing else. */
const FIELDS: readonly string[] = [
  'name',
  'phone',
  'need',
  'amount',
  'chance',
  'next',
  'day',
  'owner',
  'expected',
  'lostReason',
  'stage',
  'state',
  'closedAt',
  'touchedAt',
  'customer',
  'order',
];

/** For this action, and for those that take back more beside it. */
export function puttingBack(context: Context, { id, was, now, made }: Input): StoredLead | Refusal {
  const stored = loadLead(context, id);
  if (isRefusal(stored)) return stored;
  if (!canPutBack(leads, FIELDS, was, context)) return refuse('leads.choice');
  const since = refuseTouched(leads, FIELDS, stored, now, context);
  if (since) return since;
  if (made !== undefined) unmake(context, made, stored.values.name);
  write(context, stored, was as Fields);
  return stored;
}

export const putBack: Action<Input, { readonly id: string }> = {
  name: 'leads.putBack',
  writes: true,
  input: putBackInput,
  roles: SELLS,
  run: (context, asked) => {
    const stored = puttingBack(context, asked);
    return isRefusal(stored) ? stored : { id: stored.id };
  },
  inverse: { none: 'leads.noRedo' },
  done: ({ id }) => ({ code: 'leads.putBackDone', values: { id } }),
};
