/** Who may print what. Papers of the warehouse carry addresses: only those who pack or promise get them. */
import type { Role } from '../../kernel/role';

/** Packs, or promised it to the customer. */
export const PACKS: readonly Role[] = ['owner', 'manager', 'staff', 'sales', 'service', 'warehouse'];
/** Gives invoices and receipts to customers. */
export const BILLS: readonly Role[] = ['owner', 'manager', 'staff', 'sales', 'finance'];
