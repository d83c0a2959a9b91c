/** The series of charts as blocks of cells side by side, each with its header row: what native charts take as their ranges. */
import type { Cell } from '../../../kernel/column';
import type { ShownChart } from './charts';

export interface Block {
  readonly chart: ShownChart;
  /** 1-based; the labels stand in it, the series behind. */
  readonly column: number;
  readonly columns: number;
  /** With the header. */
  readonly rows: number;
}

/**
 * Blocks in `width` columns, in the order of the charts; one that no longer fits is left out.
 * @param least rows written before: what stood below is emptied
 * @param major of money in minor units what stands in a cell
 */
export function blocksOf(
  charts: readonly ShownChart[],
  width: number,
  least: number,
  major: (minor: number) => number,
): { readonly blocks: readonly Block[]; readonly cells: Cell[][] } {
  const blocks: Block[] = [];
  let column = 1;
  for (const chart of charts) {
    const columns = chart.series.length + 1;
    if (chart.series.length === 0 || column + columns - 1 > width) continue;
    blocks.push({ chart, column, columns, rows: chart.labels.length + 1 });
    column += columns;
  }
  const length = Math.max(least, ...blocks.map(({ rows }) => rows));
  const cells = Array.from({ length }, () => Array<Cell>(width).fill(''));
  for (const { chart, column: first } of blocks) {
    const put = (row: number, at: number, cell: Cell): void => {
      (cells[row] as Cell[])[first - 1 + at] = cell;
    };
    for (const [at, { name, values }] of chart.series.entries()) {
      put(0, at + 1, name);
      for (const [row, value] of values.entries())
        put(row + 1, at + 1, chart.unit === 'money' ? major(value) : value);
    }
    put(0, 0, chart.title);
    for (const [row, label] of chart.labels.entries()) put(row + 1, 0, label);
  }
  return { blocks, cells };
}
