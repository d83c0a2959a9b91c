/** Who works with the backlog from sidebar, menu and command: everybody but the reviewer; typed cells need no role. */
import type { Role } from '../../kernel/role';

export { WORKING as WORKS } from '../../kernel/role';
/** Says how the firm orders its work. */
export const DECIDES: readonly Role[] = ['owner', 'manager'];
