/** Who may take which step from sidebar, menu and command; typed cells need no role. */
import { right } from '../../kernel/role';

/** Checks payment and stock of what came in. */
export const CHECKS = right('flow.check', ['owner', 'manager', 'staff', 'sales', 'finance']);
export const PROCESSES = right('flow.process', ['owner', 'manager', 'staff', 'sales', 'warehouse']);
export const SHIPS = right('flow.ship', ['owner', 'manager', 'staff', 'warehouse']);
export const CLOSES = right('flow.close', ['owner', 'manager', 'staff', 'sales', 'finance']);
export const HOLDS = right('flow.hold', ['owner', 'manager', 'staff', 'sales', 'service', 'warehouse']);
export const CANCELS = right('flow.cancel', ['owner', 'manager', 'staff', 'sales']);
