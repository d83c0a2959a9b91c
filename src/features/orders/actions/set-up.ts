/** What a firm switches on for its orders: the second check before a parcel leaves, checklists that must be done. */
import * as z from 'zod/mini';
import type { Action } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { MUST_TICK, mustTickOn, SECOND_CHECK, secondCheckOn } from '../options';
import { DECIDES } from '../roles';

const flag = () => z.optional(z.boolean({ error: 'orders.flag' }));
const input = () => z.object({ secondCheck: flag(), mustTick: flag() });
type Input = z.infer<ReturnType<typeof input>>;

interface SetUp {
  readonly secondCheck?: boolean;
  readonly mustTick?: boolean;
  /** What stood there before, of what was named. */
  readonly was: Input;
}

export const setUp: Action<Input, SetUp> = {
  name: 'orders.setUp',
  writes: true,
  input,
  roles: DECIDES,
  run: (context, { secondCheck, mustTick }) => {
    const { settings } = context;
    const was = {
      ...(secondCheck !== undefined && { secondCheck: secondCheckOn(settings) }),
      ...(mustTick !== undefined && { mustTick: mustTickOn(settings) }),
    };
    keepOptions(context, {
      ...(secondCheck !== undefined && { [SECOND_CHECK]: secondCheck ? 'on' : '' }),
      ...(mustTick !== undefined && { [MUST_TICK]: mustTick ? 'on' : '' }),
    });
    return {
      ...(secondCheck !== undefined && { secondCheck }),
      ...(mustTick !== undefined && { mustTick }),
      was,
    };
  },
  inverse: { with: 'orders.setUp', input: (_, { was }) => was },
  done: ({ secondCheck, mustTick }) => {
    if (mustTick === undefined) return { code: secondCheck ? 'orders.checkOn' : 'orders.checkOff' };
    return { code: mustTick ? 'orders.mustTickOn' : 'orders.mustTickOff' };
  },
};
