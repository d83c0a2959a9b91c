/** Who may make versions and bring them back. */
import type { Role } from '../../kernel/role';

export const MAY_BACK_UP: readonly Role[] = ['owner', 'manager'];
