/** Who may do what with orders, from sidebar, menu and command; typed cells need no role. */
import { type Role, right } from '../../kernel/role';

export const SELLS = right('orders.sell', ['owner', 'manager', 'staff', 'sales', 'service']);
export const TAKES_MONEY = right('payments.check', ['owner', 'manager', 'staff', 'finance']);
/** Takes back what customers send. */
export const RETURNS = right('orders.return', ['owner', 'manager', 'staff', 'warehouse']);
/** May close what is not complete. */
export const DECIDES: readonly Role[] = ['owner', 'manager'];
