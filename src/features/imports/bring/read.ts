/** The rows of a request as values by column, with their problems: the first half of every import. */
import type { CellContext } from '../../../kernel/column';
import { isRefusal, type Problem, Refusal } from '../../../kernel/problem';
import { valueProblems } from '../rules/checks';
import { type Style, valuesOf } from '../rules/decode';
import { type Texts, textsOf } from '../rules/fields';
import { type Layout, layoutOf, type Shape } from '../rules/shape';
import type { FileColumn, Target } from '../targets';

/** A row as it comes: fields in the order of the file's header, or texts by column. */
export interface RawRow {
  readonly line: number;
  readonly fields?: readonly string[] | undefined;
  readonly values?: Texts | undefined;
  readonly lines?: readonly RawRow[] | undefined;
}

export interface ReadRow {
  readonly line: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly lines: readonly ReadRow[];
  /** The line of the file that says exactly the same in the same order; only of lines. */
  readonly twin?: number;
}

export interface Rows {
  readonly rows: readonly ReadRow[];
  /** Rows that cannot be taken, and why; a row with a problem in one of its lines is one of them. */
  readonly wrong: readonly Problem[];
  /** How many rows the problems leave out. */
  readonly refused: number;
}

export interface Reading {
  readonly rows: readonly RawRow[];
  readonly shape?: Shape | undefined;
  readonly lineShape?: Shape | undefined;
  readonly style?: Style | undefined;
  /** A negative quantity is a return. */
  readonly returns?: boolean | undefined;
  /** Whether the file brings new records and so must have all needed columns. */
  readonly whole: boolean;
}

const DEFAULT_STYLE: Style = { numbers: 'id', days: 'dmy' };

/** Reads all rows of a request; refuses as a whole where the file's header does not fit. */
export function readRows(context: CellContext, target: Target, reading: Reading): Rows | Refusal {
  const layout = settled(reading.shape, target.columns, reading.whole);
  if (isRefusal(layout)) return layout;
  const lineColumns = target.lines ?? [];
  const lineLayout = settled(reading.lineShape, lineColumns, reading.whole);
  if (isRefusal(lineLayout)) return lineLayout;
  const style = reading.style ?? DEFAULT_STYLE;
  const signed = target.table.key === 'moves' || reading.returns ? ['quantity'] : [];
  const one = (raw: RawRow, columns: readonly FileColumn[], by: Layout | undefined) => {
    const texts = raw.fields ? by && textsOf(raw.fields, by, raw.line) : raw.values;
    if (!texts) throw new Error('a row with fields needs the header of its file');
    if (isProblem(texts)) return { values: {}, problems: [texts] };
    const { values, problems } = valuesOf(texts, columns, raw.line, style, context);
    return { values, problems: [...problems, ...valueProblems(values, columns, raw.line, signed)] };
  };
  const rows: ReadRow[] = [];
  const problems: Problem[] = [];
  let refused = 0;
  for (const raw of reading.rows) {
    const head = one(raw, target.columns, layout);
    const found = [...head.problems];
    const lines: ReadRow[] = [];
    const written = new Map<string, number>();
    for (const rawLine of raw.lines ?? []) {
      const whole = JSON.stringify(rawLine.fields ?? rawLine.values);
      const twin = written.get(whole);
      if (twin === undefined) written.set(whole, rawLine.line);
      const line = one(rawLine, lineColumns, lineLayout);
      found.push(...line.problems);
      lines.push({
        line: rawLine.line,
        values: line.values,
        lines: [],
        ...(twin !== undefined && { twin }),
      });
    }
    if (found.length === 0) rows.push({ line: raw.line, values: head.values, lines });
    else refused += 1;
    problems.push(...found);
  }
  return { rows, wrong: problems, refused };
}

function settled(
  shape: Shape | undefined,
  columns: readonly FileColumn[],
  whole: boolean,
): Layout | Refusal | undefined {
  if (!shape) return undefined;
  const layout = layoutOf(shape, columns, whole);
  return 'places' in layout ? layout : new Refusal(layout);
}

function isProblem(texts: Texts | Problem): texts is Problem {
  return 'code' in texts && 'place' in texts && typeof texts.place === 'object';
}
