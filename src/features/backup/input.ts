/** Fields that the inputs of several actions share. */
import * as z from 'zod/mini';

export const version = () => z.string().check(z.maxLength(30));
