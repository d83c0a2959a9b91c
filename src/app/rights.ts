/** Who keeps the workbook in order. */
import type { Role } from '../kernel/role';

export const MENDERS: readonly Role[] = ['owner', 'manager'];
