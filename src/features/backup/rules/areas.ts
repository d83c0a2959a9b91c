/** A layer of texts over a grid as rectangles of equal value: most columns look the same from top to bottom. */
import type { Patch } from '../../../ports/book';

/** Rectangles of everything that is not the default; neighbouring columns with the same stretches are one. */
export function areasOf(grid: readonly (readonly string[])[]): Patch[] {
  const width = grid[0]?.length ?? 0;
  const patches: Patch[] = [];
  let before: { key: string; from: number; runs: Stretch[] } | undefined;
  const close = (until: number): void => {
    for (const { row, rows, value } of before?.runs ?? [])
      patches.push({ row, column: before?.from ?? 1, rows, columns: until - (before?.from ?? 1), value });
  };
  for (let column = 1; column <= width; column++) {
    const runs = stretches(grid, column - 1);
    const key = JSON.stringify(runs);
    if (before?.key === key) continue;
    close(column);
    before = { key, from: column, runs };
  }
  close(width + 1);
  return patches;
}

interface Stretch {
  readonly row: number;
  rows: number;
  readonly value: string;
}

function stretches(grid: readonly (readonly string[])[], column: number): Stretch[] {
  const found: Stretch[] = [];
  let last = '';
  for (const [index, line] of grid.entries()) {
    const value = line[column] ?? '';
    const open = found[found.length - 1];
    if (value !== '' && value === last && open) open.rows += 1;
    else if (value !== '') found.push({ row: index + 1, rows: 1, value });
    last = value;
  }
  return found;
}
