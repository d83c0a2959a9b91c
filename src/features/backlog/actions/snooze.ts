/** Puts an item off until a day, and says of one that it is still wanted: the two answers of a review that keep it. */
import * as z from 'zod/mini';
import { addDays, sayDay } from '../../../kernel/day';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { dayField, idField, textField } from '../input';
import { type Changed, loadItem, PUT_BACK, record, set } from '../record';
import { WORKS } from '../roles';
import { isOpen } from '../rules/state';

const snoozeInput = () =>
  z.object({ id: idField(), until: z.optional(dayField()), note: z.optional(textField()) });
const keepInput = () => z.object({ id: idField(), note: z.optional(textField()) });

/** Without a day: until tomorrow. */
export const snooze: Action<z.infer<ReturnType<typeof snoozeInput>>, Changed & { readonly until: string }> = {
  name: 'backlog.snooze',
  writes: true,
  input: snoozeInput,
  roles: WORKS,
  run: (context, { id, until = addDays(context.today, 1), note = '' }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    if (!isOpen(stored.values)) return refuse('backlog.notOpen', { id: stored.id });
    if (until <= context.today) return refuse('backlog.pastDay', {}, { field: 'until' });
    const said = sayDay(until, context.language, context.today);
    record(context, stored.id, 'snoozed', { from: stored.values.state, note: note || until });
    return { ...set(context, stored, { snoozeUntil: until }), until: said };
  },
  inverse: PUT_BACK,
  done: ({ id, until }) => ({ code: 'backlog.snoozed', values: { id, day: until } }),
};

export const keep: Action<z.infer<ReturnType<typeof keepInput>>, Changed> = {
  name: 'backlog.keep',
  writes: true,
  input: keepInput,
  roles: WORKS,
  run: (context, { id, note = '' }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    if (!isOpen(stored.values)) return refuse('backlog.notOpen', { id: stored.id });
    record(context, stored.id, 'kept', { from: stored.values.state, note });
    return set(context, stored, { snoozeUntil: null });
  },
  inverse: PUT_BACK,
  done: ({ id }) => ({ code: 'backlog.kept', values: { id } }),
};
