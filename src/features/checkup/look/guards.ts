/**
 * What keeps people from mistakes on Rapi's tabs: warnings before guarded columns, tabs that one person writes, dropdowns, boxes, the control sheet out of
 * sight. A file that was carried to Google Sheets comes without most of it.
 */
import { letters } from '../../../kernel/letters';
import { spansOf } from '../../../kernel/neighbours';
import { columnKeys, columnOf, type Table } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Guard } from '../../../ports/book';
import type { Context } from '../../../ports/context';
import type { ColumnPlan } from '../../../ports/sheets';

/** What one tab lacks. */
export interface Lacking {
  readonly sheet: number;
  /** Absent for the control sheet. */
  readonly table?: Table;
  /** Guarded columns without a warning, in their order. */
  readonly bare: readonly number[];
  /** It should be closed to all but some, and is not. */
  readonly open: boolean;
  /** Columns without their dropdown or boxes. */
  readonly unasked: readonly { readonly column: number; readonly key: string; readonly plan: ColumnPlan }[];
}

/** So many rows tell whether a column has its dropdown: whoever pastes takes it from some cells, not from all. */
const SAMPLE = 12;

/** One round trip a tab that has dropdowns. @param sound keys of the tables whose places are known */
export function lackingOf(context: Context, apart: Apart, sound: ReadonlySet<string>): Lacking[] {
  const all = apart.book.guards();
  const control: Lacking = {
    sheet: apart.control,
    bare: [],
    open: !isClosed(all.get(apart.control)),
    unasked: [],
  };
  const tables = context.tables.flatMap((table): Lacking[] => {
    const place = apart.tables.find(({ key }) => key === table.key);
    if (!place || !sound.has(table.key) || apart.sheets.ends([place.sheet])[0] === undefined) return [];
    const { sheet, columns } = place;
    const guards = all.get(sheet) ?? [];
    const guarded = columnKeys(table).filter((key) => columnOf(table, key).writer === 'rapi');
    const at = (key: string): number => columns[key] ?? 0;
    const bare = table.only ? [] : guarded.map(at).filter((column) => !guards.some(covers(column)));
    const open = table.only !== undefined && !isClosed(guards);
    return [
      {
        sheet,
        table,
        bare: bare.sort((a, b) => a - b),
        open,
        unasked: unasked(context, apart, table, place),
      },
    ];
  });
  return [control, ...tables].filter(
    ({ bare, open, unasked: asks }) => bare.length + asks.length > 0 || open,
  );
}

const isClosed = (guards: readonly Guard[] = []): boolean =>
  guards.some(({ a1, warningOnly }) => a1 === '' && !warningOnly);

/** Whether a guard lies over this column; a whole tab's lies over all. */
const covers =
  (column: number) =>
  ({ a1 }: Guard): boolean => {
    const [, from = '', to = from] = /^\$?([A-Z]*)\$?\d*(?::\$?([A-Z]*)\$?\d*)?$/.exec(a1) ?? [];
    return from === '' || (number(from) <= column && column <= number(to || from));
  };

const number = (name: string): number =>
  [...name].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);

function unasked(
  { language }: Context,
  apart: Apart,
  table: Table,
  { sheet, columns }: { readonly sheet: number; readonly columns: Readonly<Record<string, number>> },
): Lacking['unasked'] {
  const asking = columnKeys(table).flatMap((key) => {
    const plan = apart.planOf(table, key, language);
    const column = columns[key];
    const asks = plan.choices ?? plan.offers ?? plan.choicesFrom ?? plan.boxes;
    return column !== undefined && asks !== undefined ? [{ key, column, plan }] : [];
  });
  if (asking.length === 0) return [];
  const rows = apart.book.layer(sheet, 'validation', SAMPLE + 1).slice(1, SAMPLE + 1);
  return asking.filter(({ column, plan }) =>
    rows.every((row) => !asks(row[column - 1] ?? '', plan.boxes !== undefined)),
  );
}

/** A file has no boxes: there they are choices of TRUE and FALSE. */
const asks = (rule: string, box: boolean): boolean => rule !== '' && (!box || rule.includes('"CHECKBOX"'));

/** Puts it all back. Buffered. @param editors who may write what one person writes */
export function guardAgain(apart: Apart, lacking: readonly Lacking[], editors: readonly string[]): void {
  const heights = new Map(apart.book.tabs().map(({ id, rows }) => [id, rows]));
  for (const { sheet, bare, open, unasked: columns } of lacking) {
    const description = 'Rapi';
    const rows = heights.get(sheet) ?? 2;
    for (const [first, count] of spansOf(bare)) {
      const a1 = `${letters(first)}2:${letters(first + count - 1)}${rows}`;
      apart.book.guard(sheet, { a1, description, warningOnly: true, editors: [] });
    }
    if (open) apart.book.guard(sheet, { a1: '', description, warningOnly: false, editors });
    for (const { column, plan } of columns) {
      if (plan.boxes === undefined) apart.sheets.offer(sheet, column, plan);
      else boxAgain(apart, sheet, column, plan.boxes);
    }
  }
}

/** Making boxes empties their cells: what is ticked waits for its turn as it stands. */
function boxAgain({ sheets }: Apart, sheet: number, column: number, rows: number): void {
  const cells = sheets.read([{ sheet, row: 2, column, rows, columns: 1 }])[0] ?? [];
  const free = Array.from({ length: rows }, (_, at) => at).filter((at) => !cells[at]?.[0]);
  for (const [first, count] of spansOf(free)) sheets.boxes(sheet, first + 2, column, count);
}
