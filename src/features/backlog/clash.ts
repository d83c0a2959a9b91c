/** Where two people changed one field: what stands there now, what was asked for and what both began with are said, and nothing is written. */

import { type Problem, problem } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import { clashing } from './edited';
import type { StoredItem } from './record';
import { shownField } from './said';

/** Fields that are neither as the form showed them nor as they are asked to be. */
export function clashes(
  context: Context,
  stored: StoredItem,
  wanted: Readonly<Record<string, unknown>>,
  was: Readonly<Record<string, unknown>>,
): Problem[] {
  return clashing(stored.values, wanted, was).map(({ key, theirs, yours, was: before }) =>
    problem(
      'backlog.clash',
      {
        ...shownField(context, key, theirs),
        yours: shownField(context, key, yours).value,
        was: shownField(context, key, before).value,
      },
      { field: `set.${key}` },
    ),
  );
}
