/**
 * What happens to tickets by itself, once a night: states that were pasted or filled down are taken as moves, or taken back where the way does not lead
 * there; rows that came without a limit get one; a changed name is looked up again.
 */
import * as z from 'zod/mini';
import { addDays } from '../../../kernel/day';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { customerNamed, customers } from '../../customers';
import { recent } from '../recent';
import { answerBy, type Fields, type StoredTicket } from '../record';
import { WORKS } from '../roles';
import { isOpen, mayMove, stamped } from '../rules/state';
import { tickets } from '../tables';

/** Older ones are as they are. */
const LOOKS_BACK = 30;

export const tend: Action<Record<string, never>, { readonly mended: number }> = {
  name: 'tickets.tend',
  writes: true,
  input: () => z.object({}),
  roles: WORKS,
  run: (context) => {
    let mended = 0;
    const since = context.zone.momentOf(addDays(context.today, -LOOKS_BACK));
    for (const stored of recent(context)) {
      const { values, bad } = stored;
      if (bad.length > 0 || (!isOpen(values) && (values.touchedAt ?? 0) < since)) continue;
      const fields = { ...typedState(context, stored), ...limit(context, stored), ...named(context, stored) };
      if (Object.keys(fields).length === 0) continue;
      context.change.update(tickets, stored, fields);
      mended++;
    }
    return { mended };
  },
  inverse: { none: 'tickets.noUntend' },
  done: ({ mended }) => ({ code: 'tickets.tended', values: { count: mended } }),
};

function typedState({ now }: Context, { values }: StoredTicket): Fields {
  const { state, status } = values;
  if (state === null || status === state) return {};
  return status !== null && mayMove(state, status)
    ? { ...stamped(values, status, now), touchedAt: now }
    : { status: state };
}

function limit(context: Context, { values }: StoredTicket): Fields {
  const { answerBy: until, at, urgency, firstAnswer } = values;
  if (until !== null || at === null || firstAnswer !== null) return {};
  return { answerBy: answerBy(context, at, urgency) };
}

/** Read only where somebody stands without a number. */
function named(context: Context, { values }: StoredTicket): Fields {
  if (values.customer !== '' || values.customerName.trim() === '') return {};
  const found = customerNamed(context.from(customers).all(), values.customerName, context.zone);
  return 'known' in found ? { customer: found.known.id, customerName: found.known.values.name } : {};
}
