/** Who may print what. Papers of the warehouse carry addresses: only those who pack or promise get them. */
import { right } from '../../kernel/role';

/** Packs, or promised it to the customer. */
export const PACKS = right('papers.pack', ['owner', 'manager', 'staff', 'sales', 'service', 'warehouse']);
/** Gives invoices and receipts to customers. */
export const BILLS = right('papers.bill', ['owner', 'manager', 'staff', 'sales', 'finance']);
