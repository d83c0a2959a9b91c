/**
 * Rows and columns put in, taken out and moved. Both go the same way: lines are objects, an axis says where they stand.
 * Every address that points at the sheet (formulas, rules, protections) is carried along by `followers`.
 */

import type { Followers, Trace } from './followers';
import { Formula } from './formula';
import type { Formulas } from './formulas';
import type { Shift } from './reference';
import type { Column, Row, Sheet } from './sheet';
import type { Change } from './undo';

interface Axis<L> {
  name: 'row' | 'column';
  frozen: 'frozenRows' | 'frozenColumns';
  lines(sheet: Sheet): L[];
  set(sheet: Sheet, lines: L[]): void;
  at(sheet: Sheet, line: L): number;
  formulas(sheet: Sheet, lines: L[]): Formula[];
}

export const ROWS: Axis<Row> = {
  name: 'row',
  frozen: 'frozenRows',
  lines: (sheet) => sheet.rows,
  set: (sheet, rows) => sheet.setRows(rows),
  at: (_, row) => row.at,
  formulas: (sheet, rows) =>
    rows.flatMap((row) =>
      row.cells.filter((cell): cell is Formula => cell instanceof Formula && sheet.columnOf(cell.slot) > 0),
    ),
};

export const COLUMNS: Axis<Column> = {
  name: 'column',
  frozen: 'frozenColumns',
  lines: (sheet) => sheet.columns,
  set: (sheet, columns) => sheet.setColumns(columns),
  at: (sheet, column) => sheet.columnOf(column.slot),
  formulas: (sheet, columns) =>
    sheet.rows.flatMap((row) =>
      columns.map(({ slot }) => row.cells[slot]).filter((cell): cell is Formula => cell instanceof Formula),
    ),
};

export class Lines {
  constructor(
    private readonly formulas: Formulas,
    private readonly followers: Followers,
    private readonly structureChanged: (sheet: Sheet) => void,
  ) {}

  /** Puts lines in before position `at`; `trace` is what taking them out had changed elsewhere. */
  place<L>(axis: Axis<L>, sheet: Sheet, at: number, lines: L[], trace?: Trace): Change {
    const present = axis.lines(sheet);
    axis.set(sheet, [...present.slice(0, at - 1), ...lines, ...present.slice(at - 1)]);
    if (at <= sheet[axis.frozen]) sheet[axis.frozen] += lines.length;
    const made = this.carry(axis, sheet, { kind: 'insert', at, count: lines.length }, trace);
    for (const formula of axis.formulas(sheet, lines)) this.formulas.add(formula);
    this.restored(sheet, lines);
    return () => this.take(axis, sheet, lines, made);
  }

  /** Takes lines out, wherever they stand now; `undoing` is what putting them in had changed elsewhere. */
  take<L>(axis: Axis<L>, sheet: Sheet, lines: L[], undoing?: Trace): Change {
    const parts = this.runs(axis, sheet, lines).map((run) => {
      const at = axis.at(sheet, run[0] as L);
      const before = axis.lines(sheet)[at - 2];
      for (const formula of axis.formulas(sheet, run)) this.formulas.remove(formula);
      const present = axis.lines(sheet);
      axis.set(sheet, [...present.slice(0, at - 1), ...present.slice(at - 1 + run.length)]);
      const frozen = sheet[axis.frozen];
      sheet[axis.frozen] -= Math.max(0, Math.min(frozen, at - 1 + run.length) - (at - 1));
      const trace = this.carry(axis, sheet, { kind: 'delete', at, count: run.length }, undoing);
      return { run, at, before, trace, frozen, left: sheet[axis.frozen] };
    });
    this.restored(sheet, lines);
    return () => {
      const inverses = parts.toReversed().map(({ run, at, before, trace, frozen, left }) => {
        // The line that stood before them tells the place, even where others were put in above meanwhile.
        const anchor = before === undefined ? 0 : axis.at(sheet, before);
        const place =
          anchor > 0 || before === undefined ? anchor + 1 : Math.min(at, axis.lines(sheet).length + 1);
        const untouched = sheet[axis.frozen] === left;
        const inverse = this.place(axis, sheet, place, run, trace);
        if (untouched) sheet[axis.frozen] = frozen;
        return inverse;
      });
      return together(inverses);
    };
  }

  /** Moves lines so that they stand before `anchor`, or at the end without one. */
  move<L>(axis: Axis<L>, sheet: Sheet, lines: L[], anchor: L | undefined, traces: Trace[] = []): Change {
    const made: Trace[] = [];
    const inverses = this.runs(axis, sheet, lines).map((run, index) => {
      const present = axis.lines(sheet);
      const at = axis.at(sheet, run[0] as L);
      const to = (anchor === undefined ? 0 : axis.at(sheet, anchor)) || present.length + 1;
      const behind = present[at - 1 + run.length];
      const rest = [...present.slice(0, at - 1), ...present.slice(at - 1 + run.length)];
      const place = to > at ? to - 1 - run.length : to - 1;
      axis.set(sheet, [...rest.slice(0, place), ...run, ...rest.slice(place)]);
      const trace = this.carry(axis, sheet, { kind: 'move', at, count: run.length, to }, traces[index]);
      made.push(trace);
      return () => this.move(axis, sheet, run, behind, [trace]);
    });
    this.restored(sheet, lines);
    return () => together(inverses.toReversed().map((inverse) => inverse()));
  }

  private carry<L>(axis: Axis<L>, sheet: Sheet, shift: Shift, trace?: Trace): Trace {
    const made = this.followers.follow(sheet, axis.name, shift, trace);
    this.formulas.reset();
    this.structureChanged(sheet);
    return made;
  }

  private restored<L>(sheet: Sheet, lines: L[]): void {
    for (const line of lines) if ('cells' in (line as object)) sheet.dirty.add(line as Row);
  }

  /** The lines that are on the sheet, in stretches that stand side by side. */
  private runs<L>(axis: Axis<L>, sheet: Sheet, lines: L[]): L[][] {
    const standing = lines.filter((line) => axis.at(sheet, line) > 0);
    standing.sort((a, b) => axis.at(sheet, a) - axis.at(sheet, b));
    const runs: L[][] = [];
    for (const line of standing) {
      const run = runs[runs.length - 1];
      const last = run?.[run.length - 1];
      if (run && last !== undefined && axis.at(sheet, last) === axis.at(sheet, line) - 1) run.push(line);
      else runs.push([line]);
    }
    return runs;
  }
}

/** Several changes as one: taken back from the last to the first. */
export function together(changes: Change[]): Change {
  return () => together(changes.toReversed().map((change) => change()));
}
