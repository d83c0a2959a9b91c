/** From texts to values by each column's codec, in the number and date style of the file. */
import { type CellContext, Unreadable } from '../../../kernel/column';
import { type Moment, readDay } from '../../../kernel/day';
import { type Problem, problem } from '../../../kernel/problem';
import type { FileColumn } from '../targets';
import type { Texts } from './fields';
import { columnNamed } from './shape';

/** How a file writes what can be read in two ways: `1.234` and `05/08/26`. */
export interface Style {
  readonly numbers: 'id' | 'en';
  readonly days: 'iso' | 'dmy' | 'mdy';
}

export interface Read {
  /** Column key → value; only what the file brings. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** Values of a row, with a problem for each field that cannot be read, placed by line and column. */
export function valuesOf(
  texts: Texts,
  columns: readonly FileColumn[],
  line: number,
  style: Style,
  context: CellContext,
): Read {
  // Codecs read numbers in the language of the workbook; a file has its own.
  const cells: CellContext = {
    zone: context.zone,
    currency: context.currency,
    today: context.today,
    language: style.numbers,
  };
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [written, raw] of Object.entries(texts)) {
    const column = columnNamed(columns, written);
    if (!column) {
      problems.push(problem('imports.unknownColumn', { column: written.slice(0, 40) }, { row: line }));
      continue;
    }
    const text = raw.trim();
    const cell = prepared(text, column, style, cells);
    const value =
      cell === undefined
        ? new Unreadable(problem(`cell.${column.codec.kind}`, { typed: text.slice(0, 40) }))
        : column.codec.decode(cell, cells);
    if (!(value instanceof Unreadable)) values[column.key] = value;
    else {
      // A doubt about a choice is settled by naming the choices.
      const choices = (column.codec.choices ?? []).map(({ words }) => words[context.language]).join(', ');
      problems.push(
        problem(
          `imports.${value.problem.code}`,
          { ...value.problem.values, choices },
          { row: line, column: column.key },
        ),
      );
    }
  }
  return { values, problems };
}

/** What the codec shall read: days in one order, moments with their time of day; undefined for a time that no clock shows. */
function prepared(
  text: string,
  column: FileColumn,
  style: Style,
  context: CellContext,
): string | Date | undefined {
  const { kind } = column.codec;
  if (kind === 'day') return ordered(text, style);
  if (kind !== 'moment') return text;
  const at = momentOf(text, style, context);
  return at === 'none' ? ordered(text, style) : at === undefined ? undefined : new Date(at);
}

/** American `m/d/y` as `d/m/y`; anything else as it is. */
function ordered(text: string, style: Style): string {
  if (style.days !== 'mdy') return text;
  return text.replace(/^(\d{1,2})([/\-.])(\d{1,2})(?=\2\d)/, '$3$2$1');
}

/** `2026-11-05 14:02`, `05/11/2026 14.02.33`, `2026-11-05T07:02:00Z`; `none` where there is no time of day in it. */
function momentOf(text: string, style: Style, context: CellContext): Moment | 'none' | undefined {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)) {
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : (at as Moment);
  }
  const parts = /^(.+?)[T ,]+(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?$/.exec(text);
  if (!parts) return 'none';
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  const day = readDay(ordered(parts[1] as string, style), context.today);
  if (!day || hour > 23 || minute > 59 || second > 59) return undefined;
  return (context.zone.momentOf(day, hour * 60 + minute) + second * 1000) as Moment;
}
