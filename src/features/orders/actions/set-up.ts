/** What a firm switches on for its orders: the second check before a parcel leaves. */
import * as z from 'zod/mini';
import type { Action } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { DECIDES } from '../roles';
import { SECOND_CHECK, secondCheckOn } from '../rules/second-check';

const input = () => z.object({ secondCheck: z.boolean({ error: 'orders.flag' }) });

export const setUp: Action<
  z.infer<ReturnType<typeof input>>,
  { readonly secondCheck: boolean; readonly was: boolean }
> = {
  name: 'orders.setUp',
  writes: true,
  input,
  roles: DECIDES,
  run: (context, { secondCheck }) => {
    const was = secondCheckOn(context.settings);
    keepOptions(context, { [SECOND_CHECK]: secondCheck ? 'on' : '' });
    return { secondCheck, was };
  },
  inverse: { with: 'orders.setUp', input: (_, { was }) => ({ secondCheck: was }) },
  done: ({ secondCheck }) => ({ code: secondCheck ? 'orders.checkOn' : 'orders.checkOff' }),
};
