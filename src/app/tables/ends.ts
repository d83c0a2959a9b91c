/** Where new rows of a table go and which numbers they get, normally without reading anything. */
import { numberOf, type Table } from '../../kernel/table';
import type { Sheets } from '../../ports/sheets';
import { noticeLost } from '../change/gone';
import type { Head } from '../head';
import { stop } from '../stop';
import { NOWHERE, positionOf, type Workbook } from '../workbook';
import { idsBelow, readArea, rowsAt } from './areas';

export class Ends {
  private readonly given: Record<string, number> = {};
  /** Id columns that had to be read because the head does not know the table. */
  private readonly scanned = new Map<string, { row: number; number: number }>();

  constructor(
    private readonly workbook: Workbook,
    private readonly sheets: Sheets,
  ) {}

  /** The next number of a table; the counter in the head never goes back and an id is never given twice. */
  next(table: Table): number {
    const known = this.given[table.key] ?? this.workbook.head.counters[table.key] ?? this.scan(table).number;
    this.given[table.key] = known + 1;
    return known + 1;
  }

  /** The counters after this run. */
  counters(): Head['counters'] {
    return { ...this.workbook.head.counters, ...this.given };
  }

  /** The row below the last one that Rapi's columns use. */
  start(table: Table): number {
    const position = positionOf(this.workbook, table);
    if (position === NOWHERE) stop('updates.notYet', { table: table.sheet[this.workbook.cells.language] });
    const end = this.sheets.ends([position.sheet])[0] ?? 1;
    const hint = this.workbook.head.ends[table.key]?.row ?? 1;
    // Fewer rows than Rapi left: somebody deleted some.
    if (end < hint) noticeLost(this.workbook, table, this.ids(table));
    if (end <= hint) return Math.max(end, 1) + 1;
    // Something stands below: people's rows, drafts, or their own formulas filled far down.
    const rows = readArea(this.sheets, rowsAt(position, hint + 1, 'end'));
    const own = Object.values(position.columns).map((column) => column - position.first);
    let used = hint;
    for (const [index, cells] of rows.entries()) {
      if (own.some((at) => cells[at] !== '' && cells[at] !== false && cells[at] !== undefined))
        used = hint + 1 + index;
    }
    return used + 1;
  }

  private ids(table: Table): string[] {
    return idsBelow(this.sheets, positionOf(this.workbook, table));
  }

  private scan(table: Table): { row: number; number: number } {
    let found = this.scanned.get(table.key);
    if (!found) {
      found = { row: 1, number: 0 };
      for (const [index, id] of this.ids(table).entries()) {
        const number = numberOf(table, id);
        if (number !== undefined) found = { row: index + 2, number: Math.max(found.number, number) };
      }
      this.scanned.set(table.key, found);
    }
    return found;
  }
}
