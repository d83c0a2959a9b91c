/** Who may do what with money, from sidebar, menu and command. */
import type { Role } from '../../kernel/role';

/** Counts, reverses and gives money back. */
export const CHECKS: readonly Role[] = ['owner', 'manager', 'staff', 'finance'];
/** Passes on a proof that a customer sent; it counts once one of the above has looked at it. */
export const RECORDS: readonly Role[] = [...CHECKS, 'sales', 'service'];
/** Writes invoices. */
export const INVOICES: readonly Role[] = [...CHECKS, 'sales'];
/** Sees what is owed by whom and what the week brings. */
export const SEES: readonly Role[] = INVOICES;
export const SETS: readonly Role[] = ['owner', 'manager'];
