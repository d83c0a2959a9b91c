/** Who may do what with money, from sidebar, menu and command. */
import { type Role, right } from '../../kernel/role';

/** Counts, reverses and gives money back. */
export const CHECKS = right('payments.check', ['owner', 'manager', 'staff', 'finance']);
/** Passes on a proof that a customer sent; it counts once one of the above has looked at it. */
export const RECORDS = right('payments.record', [...CHECKS, 'sales', 'service']);
/** Writes invoices. */
export const INVOICES = right('payments.invoice', [...CHECKS, 'sales']);
/** Sees what is owed by whom and what the week brings. */
export const SEES: readonly Role[] = INVOICES;
export const SETS: readonly Role[] = ['owner', 'manager'];
