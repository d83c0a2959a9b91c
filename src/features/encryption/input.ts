/** What people type as a passphrase. */
import * as z from 'zod/mini';

/** Longer ones are texts that were pasted by mistake. */
export const passphrase = () => z.string().check(z.minLength(1), z.maxLength(200));
