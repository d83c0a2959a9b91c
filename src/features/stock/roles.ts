/** Who may do what with stock, from sidebar, menu and command. */
import { type Role, right } from '../../kernel/role';

/** Brings goods in, counts them, and takes such a move back. */
export const KEEPS_STOCK = right('stock.keep', ['owner', 'manager', 'staff', 'warehouse']);
export const KEEPS_PRODUCTS = right('stock.products', ['owner', 'manager', 'staff', 'sales', 'warehouse']);
export const KEEPS_SUPPLIERS = right('stock.suppliers', [
  'owner',
  'manager',
  'staff',
  'warehouse',
  'finance',
]);
/** Switches locations and pack sizes on and off. */
export const SETS_STOCK: readonly Role[] = ['owner', 'manager'];
/** Sees what things cost. */
export const SEES_COST: readonly Role[] = ['owner', 'manager', 'staff', 'finance', 'warehouse'];
