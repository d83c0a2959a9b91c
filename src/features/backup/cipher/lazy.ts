/** The way to the encryption. In the bundle the build puts in its place a function that evaluates the library at its first call. */
import * as whole from './whole';

export const cipher = (): Pick<typeof whole, 'derived' | 'keyed'> => whole;
