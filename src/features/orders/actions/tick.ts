/** Ticks one line of a checklist for one order; what others have ticked meanwhile stays ticked. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action } from '../../../ports/feature';
import { flowOf, openItems, STATES, stateOf, tickOf, withTick } from '../../flow';
import { workIn } from '../../sops';
import { actor } from '../../stock';
import { idField, textField } from '../input';
import { loadOrder } from '../load';
import { orders } from '../tables';

const input = () =>
  z.object({
    id: idField(),
    stage: z.enum(
      STATES.map(({ key }) => key),
      { error: 'orders.text' },
    ),
    item: textField(),
    on: z.boolean({ error: 'orders.flag' }),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Ticked {
  readonly no: string;
  readonly was: boolean;
  /** So many of all are done now. */
  readonly done: number;
  readonly all: number;
}

export const tick: Action<Input, Ticked> = {
  name: 'orders.tick',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { id, stage, item, on }) => {
    const order = loadOrder(context, id);
    if (isRefusal(order)) return order;
    const no = order.id;
    const { ticked } = order.values;
    if (stateOf(order.values) !== stage) return refuse('orders.movedOn', { no });
    const { items } = workIn(context, flowOf(context).get(stage));
    const was = tickOf(ticked, { stage, item }) !== undefined;
    // What has left the list meanwhile can be unticked, never ticked.
    if (on && !was && !items.includes(item)) return refuse('orders.tickGone', { item: item.slice(0, 40) });
    const after = was === on ? ticked : withTick(ticked, { stage, item, by: actor(context) }, on);
    if (after !== ticked) context.change.update(orders, order, { ticked: after });
    return { no, was, done: items.length - openItems(after, stage, items).length, all: items.length };
  },
  inverse: { with: 'orders.tick', input: (given, { was }) => ({ ...given, on: was }) },
  done: ({ no, done, all }) => ({ code: 'orders.tickDone', values: { no, done, all } }),
};
