/** What a wish for single rows comes to before anything is written, or why these rows cannot come back by themselves. */

import { Refusal, refuse } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import { type Loaded, linesOf, type Target, wallOf } from '../../backup';
import { type Difference, SAME } from '../rules/compare';
import { chosenPairs } from '../rules/rows';
import { rowsHeld } from './rows';

/** Counts the chosen rows of the one target. */
export function chosenOf(
  context: Context,
  apart: Apart,
  loaded: Loaded,
  targets: readonly Target[],
  rows: readonly string[],
): Difference | Refusal {
  const [target, ...others] = targets;
  if (!target || others.length > 0) return refuse('backup.rowsOfOne', {}, { field: 'rows' });
  const { entry, tab } = target;
  const was = loaded.rows(entry);
  const now = tab ? linesOf(apart.book.contents(tab.id), wallOf(apart.book.settings().zone)) : [];
  const held = rowsHeld(context, apart, loaded.manifest, target, { was, now });
  if (held) return new Refusal([held]);
  const counts = { ...SAME };
  for (const pair of chosenPairs({ was, now, key: entry.key }, rows)) {
    if (!pair) return refuse('backup.rowsOther', { sheet: entry.name }, { field: 'rows' });
    counts[pair.kind] += 1;
  }
  return counts;
}
