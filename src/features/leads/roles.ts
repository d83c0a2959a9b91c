/** Who works with leads from sidebar, menu and command: whoever sells; typed cells need no role. */
import { type Role, right } from '../../kernel/role';

export const SELLS = right('leads.sell', ['owner', 'manager', 'staff', 'sales', 'service']);
/** What nobody owns yet waits for them, and what is late is told to them. */
export const FOLLOWS: readonly Role[] = ['owner', 'manager', 'staff', 'sales'];
