/** How long bringing everything back takes, in whole minutes: under one is one. */
import type { Drilled } from '../../backup';

export const minutesOf = ({ restoreMs = 0 }: Partial<Pick<Drilled, 'restoreMs'>>): number =>
  Math.max(1, Math.ceil(restoreMs / 60_000));
