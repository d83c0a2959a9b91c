/** Takes a passphrase for versions whose key this account does not have: another keeper, another workbook, lost properties. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import {
  chooseKey,
  chosenKey,
  filesOf,
  hasChosen,
  keepSecret,
  MAY_BACK_UP,
  noteLocked,
  notKeeper,
  recallMemory,
  unlock as tried,
} from '../../backup';
import { passphrase } from '../input';

interface Opened {
  readonly opened: number;
}

export const unlock: Errand<{ readonly passphrase: string }, Opened> = {
  name: 'encryption.unlock',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({ passphrase: passphrase() }),
  run: (context, { passphrase: said }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const { secrets, opened, encrypted } = tried(apart, filesOf(apart), said);
    if (encrypted === 0) return refuse('encryption.none', {}, { field: 'passphrase' });
    if (opened === 0) return refuse('encryption.wrong', {}, { field: 'passphrase' });
    for (const [key, secret] of secrets) keepSecret(apart, key, secret);
    const known = chosenKey(apart, recallMemory(apart)?.last?.key);
    // What comes out of encrypted versions into a fresh workbook is not to lie in plain ones tomorrow.
    if (known === '' && !hasChosen(apart)) chooseKey(apart, [...secrets.keys()].pop() ?? '');
    if (secrets.has(known)) noteLocked(apart, context.now, false);
    return { opened };
  },
  inverse: { none: 'encryption.keyStays' },
  done: ({ opened }) => ({ code: 'encryption.opened', values: { count: opened } }),
};
