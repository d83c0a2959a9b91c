/** The changes of a run that only looks: there are none. */
import type { Changes } from '../ports/context';

const refuse = (): never => {
  throw new Error('a query must not write');
};

export const NO_CHANGES: Changes = {
  insert: refuse,
  update: refuse,
  remove: refuse,
  clear: refuse,
  forget: refuse,
  rebuild: refuse,
  show: refuse,
};
