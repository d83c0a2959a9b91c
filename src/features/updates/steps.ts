/** Steps that change records and belong to no single feature: so far none. The tests put steps of their own in this file's place. */
import type { Migration } from '../../ports/feature';

export const STEPS: readonly Migration[] = [];
