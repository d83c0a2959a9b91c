/**
 * What one run of the reconcile job reads, so that it costs the same in any book: small tables whole; of large ones the newest rows, and beside them one
 * page of one table, from where the run before stopped. Then nobody waits for it, and a book of a million cells has been seen whole within a day.
 */
import type { Area } from '../../ports/sheets';
import { rowsAt } from '../tables/areas';
import type { Position } from '../tables/control';

/** Cells of a table that is read whole in each run: 0.7 s. */
const WHOLE_CELLS = 60_000;
/** Newest rows of a larger one: where people and Rapi are at work. */
const TAIL_ROWS = 500;
/** Cells of the page, and of the id column read along with a table's first page: 2 s. */
const PAGE_CELLS = 200_000;

/** Where the job stands; kept in one property from run to run. */
export interface Turn {
  /** The large table whose page is next, and its row. */
  readonly table: string;
  readonly row: number;
  /** Day on which caches were last told anew. */
  readonly day: string;
}

export const TURN = 'reconcile';
export const FIRST: Turn = { table: '', row: 2, day: '' };

export interface Standing {
  readonly table: string;
  readonly position: Position;
  /** Last row that holds anything. */
  readonly end: number;
}

/** What to read of each table: blocks of whole rows, and whether every id is among them or its column is read too. */
export interface Look {
  readonly table: string;
  readonly areas: readonly Area[];
  readonly ids: 'all' | 'column' | 'none';
}

/** The looks of one run, and where the next one goes on. */
export function looksOf(tables: readonly Standing[], turn: Turn): { looks: Look[]; next: Turn } {
  const large = tables.filter((each) => !isSmall(each));
  const at = Math.max(
    0,
    large.findIndex(({ table }) => table === turn.table),
  );
  const mine = large[at];
  let next: Turn = { ...turn, table: '', row: 2 };
  const looks = tables.map((each): Look => {
    const { table, position, end } = each;
    if (isSmall(each)) return { table, areas: [rowsAt(position, 2, Math.max(1, end - 1))], ids: 'all' };
    const areas = [rowsAt(position, Math.max(2, end - TAIL_ROWS + 1), TAIL_ROWS)];
    if (each !== mine) return { table, areas, ids: 'none' };
    const row = table === turn.table && turn.row < end ? turn.row : 2;
    const rows = Math.max(TAIL_ROWS, Math.floor(PAGE_CELLS / width(position)));
    const over = row + rows > end - TAIL_ROWS;
    next = over
      ? { ...turn, table: large[(at + 1) % large.length]?.table ?? '', row: 2 }
      : { ...turn, table, row: row + rows };
    return { table, areas: [rowsAt(position, row, rows), ...areas], ids: row === 2 ? 'column' : 'none' };
  });
  return { looks, next };
}

const width = ({ first, last }: Position): number => last - first + 1;
const isSmall = ({ position, end }: Standing): boolean => (end - 1) * width(position) <= WHOLE_CELLS;
