/** Who writes the report of a week: whoever leads; in a firm without roles whoever works there. */
import type { Role } from '../../kernel/role';

export const WRITES: readonly Role[] = ['owner', 'manager', 'staff'];
