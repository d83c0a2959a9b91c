/** Who may do what with purchases, from sidebar, menu and command. */
import { type Role, right } from '../../kernel/role';

/** Orders from suppliers, and cancels what does not come. */
export const BUYS = right('purchasing.buy', ['owner', 'manager', 'staff', 'warehouse', 'finance']);
export const RECEIVES = right('purchasing.receive', ['owner', 'manager', 'staff', 'warehouse']);
/** Pays suppliers, and sees what is owed to them. */
export const PAYS = right('purchasing.pay', ['owner', 'manager', 'staff', 'finance']);
/** Sees what things cost. */
export const SEES_COST: readonly Role[] = ['owner', 'manager', 'staff', 'finance', 'warehouse'];
/** Says what ordering and keeping costs: a setting, as all others. */
export const SETS_COSTS: readonly Role[] = ['owner', 'manager'];
