/** What became of a prepared message: a person sent it, or it is not needed. And the nightly tidying of the log. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Role } from '../../../kernel/role';
import type { Context } from '../../../ports/context';
import type { Action, Said } from '../../../ports/feature';
import { idField } from '../input';
import type { StoredMessage } from '../plan';
import { messages } from '../tables';

/** Those who talk to customers. */
export const TALKS: readonly Role[] = ['owner', 'manager', 'sales', 'service', 'finance', 'staff'];

const STATES = ['ready', 'done', 'dropped'] as const;
const input = () => z.object({ id: idField(), to: z.enum(STATES, { error: 'reminders.text' }) });

type Settled = (typeof STATES)[number];

export function loadMessage(context: Context, id: string): StoredMessage | Refusal {
  const found = context.from(messages).byId(id.toUpperCase());
  return found ?? refuse('reminders.noMessage', { id: id.slice(0, 40) }, { field: 'id' });
}

export const settle: Action<z.infer<ReturnType<typeof input>>, { id: string; was: Settled; to: Settled }> = {
  name: 'reminders.settle',
  writes: true,
  input,
  roles: TALKS,
  run: (context, { id, to }) => {
    const stored = loadMessage(context, id);
    if (isRefusal(stored)) return stored;
    const was = STATES.find((state) => state === stored.values.state);
    if (was === undefined || was === to) return refuse('reminders.settledSo', { id: stored.id });
    context.change.update(messages, stored, { state: to, by: to === 'ready' ? '' : context.who.name });
    return { id: stored.id, was, to };
  },
  inverse: { with: 'reminders.settle', input: (_, { id, was }) => ({ id, to: was }) },
  done: ({ id, to }): Said => ({ code: `reminders.settled.${to}`, values: { id } }),
};

const DAY_MS = 86_400_000;
const KEPT_DAYS = 90;
/** What nobody sent in a week is no news any more. */
const READY_DAYS = 7;
/** Rows go one by one. */
const MOST = 60;

export const tidy: Action<Record<string, never>, { readonly count: number }> = {
  name: 'reminders.tidy',
  writes: true,
  input: () => z.object({}),
  // Whoever keeps the jobs; there is nothing to choose in it.
  roles: 'all',
  run: (context) => {
    const all = context.from(messages).all();
    const older = (days: number): StoredMessage[] =>
      all.filter(({ values: { at } }) => at !== null && at < context.now - days * DAY_MS);
    const over = older(KEPT_DAYS).slice(0, MOST);
    const stale = older(READY_DAYS).filter((each) => each.values.state === 'ready' && !over.includes(each));
    for (const each of stale) context.change.update(messages, each, { state: 'dropped' });
    for (const each of over) context.change.remove(messages, each);
    return { count: over.length + stale.length };
  },
  inverse: { none: 'reminders.noUntidy' },
  done: ({ count }) => ({ code: 'reminders.tidied', values: { count } }),
};
