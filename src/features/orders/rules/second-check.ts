/** The second pair of eyes, off until a firm wants it: whoever looks into a parcel is somebody else than who packed it. */
import { type Problem, problem } from '../../../kernel/problem';
import { fold } from '../../../kernel/text';

/** Why a parcel may not leave yet, or undefined. `packer` is whoever processed it; unknown where that was done by cell. */
export function unchecked(no: string, checker: string, packer: string): Problem | undefined {
  const name = checker.trim();
  if (name === '') return problem('orders.checkNeeded', { no }, { field: 'checkedBy' });
  if (fold(name) !== fold(packer)) return undefined;
  return problem('orders.checkSame', { no, name: name.slice(0, 40) }, { field: 'checkedBy' });
}
