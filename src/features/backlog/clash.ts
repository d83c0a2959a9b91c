/** Where two people changed one field: what stands there now, what was asked for and what both began with are said, and nothing is written. */
import { type Problem, problem } from '../../kernel/problem';
import type { Context } from '../../ports/context';
import type { StoredItem } from './record';
import { shownField } from './said';

/** Fields that are neither as the form showed them nor as they are asked to be. */
export function clashes(
  context: Context,
  stored: StoredItem,
  wanted: Readonly<Record<string, unknown>>,
  was: Readonly<Record<string, unknown>>,
): Problem[] {
  return Object.entries(wanted).flatMap(([key, yours]): Problem[] => {
    const theirs: unknown = stored.values[key as 'title'];
    if (!(key in was) || same(was[key], theirs) || same(yours, theirs)) return [];
    const values = {
      ...shownField(context, key, theirs),
      yours: shownField(context, key, yours).value,
      was: shownField(context, key, was[key]).value,
    };
    return [problem('backlog.clash', values, { field: `set.${key}` })];
  });
}

const same = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null) || (a === '' && b === null);
