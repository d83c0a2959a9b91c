/** Forgets somebody who asked and never bought: what tells of them is replaced wherever it stands, what was likely to come of it stays. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal, refuse } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Action } from '../../../ports/feature';
import { FORGETS, forgetRows } from '../../customers';
import { idField } from '../input';
import { loadLead, write } from '../record';
import { isClosed } from '../rules/stage';
import { leads } from '../tables';
import { texts } from '../words';

const input = () => z.object({ id: idField() });

interface Forgotten {
  readonly id: string;
  /** Rows replaced in this step, and how many are left. */
  readonly count: number;
  readonly left: number;
}

export const forget: Action<z.infer<ReturnType<typeof input>>, Forgotten> = {
  name: 'leads.forget',
  writes: true,
  input,
  roles: FORGETS,
  run: (context, { id }) => {
    const stored = loadLead(context, id);
    if (isRefusal(stored)) return stored;
    const { customer, state } = stored.values;
    // Whoever bought has orders and invoices: their customer is forgotten, and this along with it.
    if (customer !== '') return refuse('leads.isCustomer', { id: stored.id, customer });
    const over = isClosed(state) ? {} : ({ state: 'lost', stage: 'lost', closedAt: context.now } as const);
    const told = { day: sayDay(context.today, context.language), name: context.who.name };
    const { count, left } = forgetRows(context, leads, [stored], (lead, patch) =>
      write(context, lead, {
        ...patch,
        ...over,
        next: say(texts['leads.forgotten.by'], context.language, told),
        day: null,
        archived: true,
        touchedAt: context.now,
      }),
    );
    return { id: stored.id, count, left };
  },
  unfinished: ({ id, count, left }) =>
    left > 0
      ? { done: count, all: count + left, said: { code: 'leads.forgetting', values: { id, left } } }
      : undefined,
  inverse: { none: 'leads.noUnforget' },
  done: ({ id, count }) => ({ code: 'leads.forgotDone', values: { id, count } }),
};
