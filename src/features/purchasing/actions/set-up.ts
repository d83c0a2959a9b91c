/** What ordering and keeping goods costs the firm, from which order quantities are worked out; 0 ends it. */
import * as z from 'zod/mini';
import type { Action } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { SETS_COSTS } from '../roles';
import { HOLDING, ORDER_COST } from '../settings';

const amount = (most: number) =>
  z
    .number({ error: 'purchasing.costs' })
    .check(z.minimum(0, 'purchasing.costs'), z.maximum(most, 'purchasing.costs'));

const input = () =>
  z.object({
    /** Of one order, in major units of the currency. */
    orderCost: amount(1_000_000_000),
    /** Of keeping goods for a year, in percent of what they cost. */
    holdingPercent: amount(1_000),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface SetUp {
  readonly was: Input;
}

export const setUp: Action<Input, SetUp> = {
  name: 'purchasing.setUp',
  writes: true,
  input,
  roles: SETS_COSTS,
  run: (context, { orderCost, holdingPercent }) => {
    const { options } = context.settings;
    const was = {
      orderCost: Number(options[ORDER_COST] ?? 0) || 0,
      holdingPercent: Number(options[HOLDING] ?? 0) || 0,
    };
    const word = (value: number): string => (value === 0 ? '' : String(value));
    keepOptions(context, { [ORDER_COST]: word(orderCost), [HOLDING]: word(holdingPercent) });
    return { was };
  },
  inverse: { with: 'purchasing.setUp', input: (_, { was }) => was },
  done: () => ({ code: 'purchasing.setUpDone' }),
};
