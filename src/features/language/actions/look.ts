/** *Tampilan*: how dark one person's own screens are. Nobody else's change, and no cell does. */
import * as z from 'zod/mini';
import { LOOKS, type Look } from '../../../kernel/look';
import { refuse } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import { lookOf, withLook } from '../looks';

const SAYS: Readonly<Record<Look, string>> = {
  light: 'language.look.light',
  dark: 'language.look.dark',
  system: 'language.look.system',
};

interface Chosen {
  readonly before: Look;
  readonly look: Look;
}

export const look: Errand<{ readonly look: Look }, Chosen> = {
  name: 'language.look',
  writes: 'apart',
  input: () => z.object({ look: z.enum(LOOKS) }),
  roles: 'all',
  run: (context, { look: wanted }, { note }) => {
    const { recall, who } = context;
    if (who.email === '') return refuse('language.lookOfNobody');
    note(...withLook(context, wanted));
    return { before: lookOf(recall, who.email), look: wanted };
  },
  inverse: { with: 'language.look', input: (_, { before }) => ({ look: before }) },
  done: ({ look: now }) => ({ code: SAYS[now] }),
};
