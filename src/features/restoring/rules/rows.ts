/** Which cells are written so that chosen rows are again as a version has them, and nothing else is touched. */
import { cellsOf, type Kept, keyOf } from '../../backup';
import type { Pair } from './compare';
import { pairsOf } from './compare';
import { rowKey, type Sheets, same } from './details';

/** What one row is to hold, and where it stands. */
export interface RowPlan {
  readonly key: string;
  /** Row of the version, from 0; absent where the version has no such row, and it is emptied. */
  readonly was?: number;
  /** Row of the sheet it is written to, from 0; behind the last one where it comes back. */
  readonly at: number;
  /** Columns to write, from 0. */
  readonly columns: readonly number[];
}

export interface Present extends Sheets {
  /** Rows as they stand at this moment; `now` are those before the first was written. */
  readonly here: readonly string[];
  /** Columns, from 0, whose present value counts: what other tabs tell. */
  readonly keep: ReadonlySet<number>;
}

/** The pairs under these names; undefined for names that no row has. */
export function chosenPairs(sheets: Sheets, keys: readonly string[]): readonly (Pair | undefined)[] {
  const byKey = new Map(
    pairsOf(sheets.was, sheets.now, sheets.key).map((pair) => [rowKey(sheets, pair), pair]),
  );
  return keys.map((key) => byKey.get(key));
}

/** Worked out from how things stood before, so that whoever goes on after a stop comes to the same end. */
export function plansOf(present: Present, keys: readonly string[]): RowPlan[] {
  const { was, now, key, here, keep } = present;
  const places = new Map<string, number>();
  if (key > 0) for (const [at, line] of here.entries()) places.set(keyOf(line, key), at);
  let end = Math.max(1, key > 0 ? here.length : now.length);
  return chosenPairs(present, keys).flatMap((pair, index): RowPlan[] => {
    if (!pair) return [];
    const own = keys[index] as string;
    const wanted = pair.was === undefined ? [] : cellsOf(was[pair.was] as string);
    const known = key > 0 ? places.get(own) : pair.now;
    if (known === undefined && pair.was === undefined) return [];
    const at = known ?? freeFrom(here, end, was[pair.was ?? 0] ?? '[]');
    if (known === undefined) end = at + 1;
    const there = cellsOf(here[at] ?? '[]');
    const columns: number[] = [];
    for (let column = 0; column < Math.max(wanted.length, there.length); column++) {
      const stays = known !== undefined && pair.was !== undefined && keep.has(column);
      if (!stays && !same(wanted[column] ?? '', there[column] ?? '')) columns.push(column);
    }
    return [{ key: own, at, columns, ...(pair.was !== undefined && { was: pair.was }) }];
  });
}

/** The first row from here on that is empty, or holds this very line already. */
function freeFrom(here: readonly string[], from: number, line: string): number {
  let at = from;
  while (at < here.length && here[at] !== '[]' && here[at] !== line) at += 1;
  return at;
}

/** Runs of neighbouring columns. */
export function runsOf(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** The column whose header is not where the version has it; undefined where the rows of both fit under one header. */
export function movedColumn(was: string, now: string): string | undefined {
  const [before, after] = [cellsOf(was), cellsOf(now)];
  const text = (cell: Kept = ''): string =>
    JSON.stringify(typeof cell === 'object' && 'f' in cell ? (cell.v ?? '') : cell);
  const at = before.findIndex((cell, column) => text(cell) !== text(after[column]));
  return at < 0 ? undefined : text(before[at]).replace(/^"|"$/g, '').slice(0, 60) || '?';
}
