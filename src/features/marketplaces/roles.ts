/** Who may bring a marketplace's orders in: whoever may bring in files. */
import type { Role } from '../../kernel/role';

export const MAY_IMPORT: readonly Role[] = ['owner', 'manager'];
