/** Derived cells are brought in line as far as Sheets lets this person write: a protected column is no reason to keep everybody from writing. */
import type { World } from '../../ports/world';
import { Stop } from '../stop';
import { isPassing } from './passing';

/** Does work that the nightly refresh or the next change would do as well; what Sheets keeps refusing is only logged. */
export function asFarAsAllowed(world: World, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Stop || isPassing(error)) throw error;
    world.log(`derived cells left as they are: ${error instanceof Error ? error.message : error}`);
  }
}
