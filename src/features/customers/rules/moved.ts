/** What a merge moved, in one cell of the merged customer's row: compact, and exact enough to be taken back. */
import { idOf, numberOf, type Table } from '../../../kernel/table';

/** Ids of the rows that were moved, by `table.column`. */
export type MovedRows = Readonly<Record<string, readonly string[]>>;

export interface Moved {
  readonly rows: MovedRows;
  /** What it had spent beyond what the rows that name it are worth: of rows that are no more. The rest goes with the rows, as they stand by then. */
  readonly beyond: number;
  /** Fields of the other that were empty and took this one's value. */
  readonly filled: readonly string[];
  /** It was archived already. */
  readonly archived: boolean;
}

export const NOTHING_MOVED: Moved = { rows: {}, beyond: 0, filled: [], archived: false };

/** Numbers as spans, each counted from the end of the one before: `12+3 4 1+1` is 12–15, 19, 20–21. */
export function spansOf(numbers: readonly number[]): string {
  const parts: string[] = [];
  let end = 0;
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  for (let at = 0; at < sorted.length; ) {
    const first = sorted[at] as number;
    let last = first;
    while (sorted[at + 1] === last + 1) {
      last += 1;
      at += 1;
    }
    at += 1;
    parts.push(`${first - end}${last > first ? `+${last - first}` : ''}`);
    end = last;
  }
  return parts.join(' ');
}

export function numbersOf(spans: string): number[] {
  const numbers: number[] = [];
  let end = 0;
  for (const span of spans.split(' ').filter(Boolean)) {
    const [ahead, more = '0'] = span.split('+');
    const first = end + Number(ahead);
    end = first + Number(more);
    for (let number = first; number <= end; number++) numbers.push(number);
  }
  return numbers;
}

const tableIn = (tables: readonly Table[], place: string): Table | undefined =>
  tables.find(({ key }) => key === place.slice(0, place.indexOf('.')));

export function writeMoved(tables: readonly Table[], moved: Moved): string {
  const rows = Object.entries(moved.rows).map(([place, ids]) => {
    const table = tableIn(tables, place);
    return [place, table ? spansOf(ids.flatMap((id) => numberOf(table, id) ?? [])) : ''];
  });
  return JSON.stringify({ ...moved, rows: Object.fromEntries(rows) });
}

/** What a cell tells; nothing where a person emptied or changed it. */
export function readMoved(tables: readonly Table[], cell: string): Moved {
  try {
    const { rows = {}, ...rest } = JSON.parse(cell) as Partial<Omit<Moved, 'rows'>> & {
      readonly rows?: Readonly<Record<string, string>>;
    };
    const ids = Object.entries(rows).map(([place, spans]) => {
      const table = tableIn(tables, place);
      return [place, table ? numbersOf(spans).map((number) => idOf(table, number)) : []];
    });
    return { ...NOTHING_MOVED, ...rest, rows: Object.fromEntries(ids) };
  } catch {
    return NOTHING_MOVED;
  }
}

/** Both together: a merge in several steps adds to what the steps before moved. */
export function withMore(moved: Moved, rows: MovedRows): Moved {
  const all: Record<string, readonly string[]> = { ...moved.rows };
  for (const [place, ids] of Object.entries(rows)) all[place] = [...(all[place] ?? []), ...ids];
  return { ...moved, rows: all };
}
