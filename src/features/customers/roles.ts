/** Who may do what with customers, from sidebar, menu and command. */
import { right } from '../../kernel/role';

export const KEEPS_CUSTOMERS = right('customers.keep', ['owner', 'manager', 'staff', 'sales', 'service']);
