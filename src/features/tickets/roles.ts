/** Who works with tickets: everybody who works here may write one down and answer; who sets the hours decides. */
import type { Role } from '../../kernel/role';

export { WORKING as WORKS } from '../../kernel/role';
export const SETS: readonly Role[] = ['owner', 'manager'];
/** What nobody owns yet waits for them, and what is late is told to them. */
export const SERVES: readonly Role[] = ['owner', 'manager', 'staff', 'service', 'sales'];
