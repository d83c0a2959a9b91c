/** A lead becomes an order: the customer is found or made, the order written and the lead won, all in one change. And the way back. */
import * as z from 'zod/mini';
import { sayMoney } from '../../../kernel/money';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { type Created, cancelOrder, createOrder, orderInput } from '../../orders';
import { idField, textField } from '../input';
import { type Changed, loadLead, set } from '../record';
import { SELLS } from '../roles';
import { stepped } from '../rules/stage';
import { putBackInput, puttingBack } from './put-back';

const input = () => z.object({ ...orderInput().shape, lead: idField() });
const backInput = () => z.object({ ...putBackInput().shape, no: textField(40) });

export interface Sold extends Changed, Pick<Created, 'no' | 'total'> {}

export const sell: Action<z.infer<ReturnType<typeof input>>, Sold> = {
  name: 'leads.sell',
  writes: true,
  input,
  roles: SELLS,
  run: (context, { lead, ...asked }) => {
    const stored = loadLead(context, lead);
    if (isRefusal(stored)) return stored;
    const { id, values } = stored;
    if (values.archived) return refuse('leads.isArchived', { id });
    if (values.order !== '') return refuse('leads.hasOrder', { id, no: values.order });
    const created = createOrder.run(context, asked);
    if (isRefusal(created)) return created;
    const { no, customer, total } = created;
    const won = values.state === 'won' ? {} : { ...stepped(values, 'won', context.now), lostReason: null };
    return { ...set(context, stored, { ...won, order: no, customer }), no, total };
  },
  inverse: { with: 'leads.unsell', input: (_, { id, was, now, no }) => ({ id, was, now, no }) },
  done: ({ id, no, total }, { currency, language }) => ({
    code: 'leads.sold',
    values: { id, no, total: sayMoney(total, currency, language) },
  }),
};

export const unsell: Action<
  z.infer<ReturnType<typeof backInput>>,
  { readonly id: string; readonly no: string }
> = {
  name: 'leads.unsell',
  writes: true,
  input: backInput,
  roles: SELLS,
  run: (context, { no, ...asked }) => {
    const stored = puttingBack(context, asked);
    if (isRefusal(stored)) return stored;
    const cancelled = cancelOrder.run(context, { id: no });
    return isRefusal(cancelled) ? cancelled : { id: stored.id, no: cancelled.no };
  },
  inverse: { none: 'leads.noRedo' },
  done: ({ id, no }) => ({ code: 'leads.unsold', values: { id, no } }),
};
