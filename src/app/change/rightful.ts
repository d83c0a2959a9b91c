/**
 * What a row held as Rapi last wrote it. Nobody tells old values of a pasted block, an edit by phone or API, or Ctrl+Z; but the stamp tells which of the
 * values that could have stood there did: what the change before wrote, what other records say, a choice of the column, or nothing.
 */

import type { Cell, CellContext } from '../../kernel/column';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import { cellsOf } from '../tables/areas';
import { sameCell } from '../tables/cell';
import { isIntact, ownedKeys } from '../tables/rows';

/** A record as something else tells it; undefined for what it does not know. */
export type Telling = (key: string) => Cell | undefined;

/** Cells that differ from one telling are tried in every combination up to here: 2⁸ stamps. */
const MOST_TOGETHER = 8;
/** Single cells that are tried by twos. */
const MOST_PAIRED = 60;

/**
 * The cells that have to change so that the row is what `wanted` was made of, or undefined where nothing that is known gives it. Empty for a row that is
 * as Rapi wrote it. Only a `thorough` search tries cells by twos, thousands of stamps.
 */
export function rightful(
  table: Table,
  cell: (key: string) => Cell,
  wanted: string,
  tellings: readonly Telling[],
  context: CellContext,
  thorough = true,
): Readonly<Record<string, Cell>> | undefined {
  const now = cellsOf(columnKeys(table), cell);
  if (isIntact(table, { ...now, stamp: wanted })) return now.stamp === wanted ? {} : { stamp: wanted };
  const fits = (change: Record<string, Cell>): boolean =>
    isIntact(table, { ...now, ...change, stamp: wanted });
  const found =
    fromOne(table, now, tellings, fits) ??
    fromSingles(singles(table, now, tellings, context), fits, thorough);
  return found && (now.stamp === wanted ? found : { ...found, stamp: wanted });
}

type Change = Record<string, Cell>;

/** All that one telling says, or a part of it: the record moved on in the rest. */
function fromOne(
  table: Table,
  now: Change,
  tellings: readonly Telling[],
  fits: (change: Change) => boolean,
): Change | undefined {
  for (const telling of tellings) {
    const differing = ownedKeys(table).flatMap((key) => {
      const told = telling(key);
      return told === undefined || sameCell(told, now[key] ?? '') ? [] : [[key, told] as const];
    });
    if (differing.length === 0) continue;
    const whole = Object.fromEntries(differing);
    if (fits(whole)) return whole;
    if (differing.length > MOST_TOGETHER) continue;
    for (let chosen = 1; chosen < 2 ** differing.length - 1; chosen++) {
      const part = Object.fromEntries(differing.filter((_, at) => chosen & (1 << at)));
      if (fits(part)) return part;
    }
  }
  return undefined;
}

function singles(
  table: Table,
  now: Change,
  tellings: readonly Telling[],
  context: CellContext,
): [string, Cell][] {
  return ownedKeys(table).flatMap((key) => {
    const { codec } = columnOf(table, key);
    const told = tellings.map((telling) => telling(key)).filter((each): each is Cell => each !== undefined);
    const choices = (codec.choices ?? []).map((choice) => codec.encode(choice.key, context));
    const cells = [...told, ...choices, '', 0].filter((each) => !sameCell(each, now[key] ?? ''));
    return cells.map((each): [string, Cell] => [key, each]);
  });
}

function fromSingles(
  candidates: readonly [string, Cell][],
  fits: (change: Change) => boolean,
  thorough: boolean,
): Change | undefined {
  for (const [key, cell] of candidates) if (fits({ [key]: cell })) return { [key]: cell };
  if (!thorough) return undefined;
  const paired = candidates.slice(0, MOST_PAIRED);
  for (const [at, [key, cell]] of paired.entries())
    for (const [other, second] of paired.slice(at + 1))
      if (other !== key && fits({ [key]: cell, [other]: second })) return { [key]: cell, [other]: second };
  return undefined;
}
