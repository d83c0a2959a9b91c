/** Turns encryption on under a passphrase, or off. Neither passphrase nor key goes into the workbook: the key lies in the keeper's own properties. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import {
  chooseKey,
  chosenKey,
  freshKey,
  holds,
  isKey,
  isStrong,
  keepSecret,
  MAY_BACK_UP,
  noteLocked,
  notKeeper,
  recallMemory,
  secretOf,
} from '../../backup';
import { passphrase } from '../input';

interface Wish {
  readonly passphrase?: string | undefined;
  readonly again?: string | undefined;
  /** The way back to a key that was in use before; empty for none. */
  readonly key?: string | undefined;
}

/** Names of keys, which tell nobody anything; empty where nothing is encrypted. */
interface Set {
  readonly before: string;
  readonly key: string;
}

export const set: Errand<Wish, Set> = {
  name: 'encryption.set',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () =>
    z.object({
      passphrase: z.optional(passphrase()),
      again: z.optional(passphrase()),
      key: z.optional(z.string().check(z.maxLength(40))),
    }),
  run: (context, { passphrase: said, again, key = '' }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const before = chosenKey(apart, recallMemory(apart)?.last?.key);
    if (said === undefined) {
      if (key !== '' && !(isKey(key) && holds(apart, key)))
        return refuse('encryption.locked', {}, { field: 'key' });
      chooseKey(apart, key);
      noteLocked(apart, context.now, false);
      return { before, key };
    }
    if (!isStrong(said)) return refuse('encryption.weak', {}, { field: 'passphrase' });
    if (said !== again) return refuse('encryption.differs', {}, { field: 'again' });
    const random = Array.from({ length: 4 }, () => apart.unique()).join();
    const fresh = freshKey(apart.digest(random));
    // First the key, then its use: a stop between the two leaves a key that nothing needs.
    keepSecret(apart, fresh, secretOf(fresh, said));
    chooseKey(apart, fresh);
    noteLocked(apart, context.now, false);
    return { before, key: fresh };
  },
  inverse: { with: 'encryption.set', input: (_, { before }) => ({ key: before }) },
  done: ({ key }) => ({ code: key === '' ? 'encryption.off' : 'encryption.on' }),
};
