/** What a wish for single rows comes to before anything is written, or why these rows cannot come back by themselves. */

import { Refusal, refuse } from '../../../kernel/problem';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import { keyOf, type Loaded, linesOf, type Target, wallOf } from '../../backup';
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
  // A row that is as it was already, after a restore whose answer got lost, is no trouble.
  const ids = new Set(entry.key > 0 ? [...was, ...now].map((line) => keyOf(line, entry.key)) : []);
  for (const [index, pair] of chosenPairs({ was, now, key: entry.key }, rows).entries()) {
    if (pair) counts[pair.kind] += 1;
    else if (!ids.has(rows[index] as string))
      return refuse('backup.rowsOther', { sheet: entry.name }, { field: 'rows' });
  }
  return counts;
}
