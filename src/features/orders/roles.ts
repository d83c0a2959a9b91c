/** Who may do what with orders, from sidebar, menu and command; typed cells need no role. */
import type { Role } from '../../kernel/role';

export const SELLS: readonly Role[] = ['owner', 'manager', 'staff', 'sales', 'service'];
export const TAKES_MONEY: readonly Role[] = ['owner', 'manager', 'staff', 'finance'];
/** Takes back what customers send. */
export const RETURNS: readonly Role[] = ['owner', 'manager', 'staff', 'warehouse'];
/** May close what is not complete. */
export const DECIDES: readonly Role[] = ['owner', 'manager'];
