/** Who may take which step from sidebar, menu and command; typed cells need no role. */
import type { Role } from '../../kernel/role';

/** Checks payment and stock of what came in. */
export const CHECKS: readonly Role[] = ['owner', 'manager', 'staff', 'sales', 'finance'];
export const PROCESSES: readonly Role[] = ['owner', 'manager', 'staff', 'sales', 'warehouse'];
export const SHIPS: readonly Role[] = ['owner', 'manager', 'staff', 'warehouse'];
export const CLOSES: readonly Role[] = ['owner', 'manager', 'staff', 'sales', 'finance'];
export const HOLDS: readonly Role[] = ['owner', 'manager', 'staff', 'sales', 'service', 'warehouse'];
export const CANCELS: readonly Role[] = ['owner', 'manager', 'staff', 'sales'];
