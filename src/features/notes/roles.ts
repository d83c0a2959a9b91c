/** Who writes notes: everybody who works here. */
import type { Role } from '../../kernel/role';

export const WRITES: readonly Role[] = [
  'owner',
  'manager',
  'staff',
  'sales',
  'service',
  'warehouse',
  'finance',
  'content',
];
