/** The two steps that are only stamped, *Cek* and *Proses*, and their way back. */
import * as z from 'zod/mini';
import type { Moment } from '../../../kernel/day';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { MOVES, stateOf, stateText } from '../../flow';
import { actor } from '../../stock';
import { idField } from '../input';
import { loadOrder, loadOrderFor } from '../load';
import { restated } from '../rules/restate';
import { orders } from '../tables';

const input = () => z.object({ id: idField() });
type Input = z.infer<ReturnType<typeof input>>;

interface Stamped {
  readonly no: string;
  readonly at: Moment;
}

type Column = 'checkedAt' | 'processedAt';

function stamping(step: 'check' | 'process', column: Column): Action<Input, Stamped> {
  return {
    name: `orders.${step}`,
    writes: true,
    input,
    roles: MOVES[step].roles,
    run: (context, { id }) => {
      const order = loadOrderFor(context, id, step);
      if (isRefusal(order)) return order;
      const by = step === 'process' ? { processedBy: actor(context) } : {};
      const patch = restated(order.values, { [column]: context.now, ...by }, context.language);
      context.change.update(orders, order, patch);
      return { no: order.id, at: context.now };
    },
    inverse: { with: `orders.un${step}`, input: (_, { no }) => ({ id: no }) },
    done: ({ no }) => ({ code: `orders.${step}Done`, values: { no } }),
  };
}

/** Takes the stamp away again, as long as nothing was built on it. */
function unstamping(
  step: 'check' | 'process',
  column: Column,
): Action<Input, { readonly no: string; readonly state: string }> {
  return {
    name: `orders.un${step}`,
    writes: true,
    input,
    roles: MOVES[step].roles,
    run: (context, { id }) => {
      const order = loadOrder(context, id);
      if (isRefusal(order)) return order;
      if (
        stateOf(order.values) !== (step === 'check' ? 'checked' : 'processing') ||
        order.values.shippedUnits > 0
      )
        return refuse('orders.movedOn', { no: order.id });
      const by = step === 'process' ? { processedBy: '' } : {};
      const patch = restated(order.values, { [column]: null, ...by }, context.language);
      context.change.update(orders, order, patch);
      return { no: order.id, state: stateText(patch.state ?? 'received', context.language) };
    },
    inverse: { with: `orders.${step}`, input: (_, { no }) => ({ id: no }) },
    done: ({ no, state }) => ({ code: 'orders.backDone', values: { no, state } }),
  };
}

export const check = stamping('check', 'checkedAt');
export const uncheck = unstamping('check', 'checkedAt');
// `process` alone would hide a name that Node and bundlers know.
export const processOrder = stamping('process', 'processedAt');
export const unprocess = unstamping('process', 'processedAt');
