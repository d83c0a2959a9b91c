/** How it stands with the encryption: what the panel offers follows from this. */
import * as z from 'zod/mini';
import type { Errand } from '../../../ports/feature';
import { chosenKey, holds, MAY_BACK_UP, notKeeper, recallMemory } from '../../backup';

export interface Standing {
  /** New versions are encrypted. */
  readonly on: boolean;
  /** and this person's account has the key. */
  readonly held: boolean;
}

export const card: Errand<Record<string, unknown>, Standing> = {
  name: 'encryption.card',
  writes: 'apart',
  asks: true,
  roles: MAY_BACK_UP,
  input: () => z.looseObject({}),
  run: (context, _, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const key = chosenKey(apart, recallMemory(apart)?.last?.key);
    return { on: key !== '', held: key !== '' && holds(apart, key) };
  },
  inverse: { none: 'backup.nothingWritten' },
  done: () => ({ code: 'backup.nothingWritten' }),
};
