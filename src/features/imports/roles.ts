/** Who may bring files in: whoever may write everything that a file can hold. */
import type { Role } from '../../kernel/role';

export const MAY_IMPORT: readonly Role[] = ['owner', 'manager'];
