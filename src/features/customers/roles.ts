/** Who may do what with customers, from sidebar, menu and command. */
import type { Role } from '../../kernel/role';

export const KEEPS_CUSTOMERS: readonly Role[] = ['owner', 'manager', 'staff', 'sales', 'service'];
