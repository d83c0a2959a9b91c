/** Who writes the report of a week: whoever leads; in a firm without roles whoever works there. */
import { right } from '../../kernel/role';

export const WRITES = right('weekly.write', ['owner', 'manager', 'staff']);
