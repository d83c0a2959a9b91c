/** Conditional rules, for the rows being looked at only: what a rule's formula gives at each cell of its ranges. */
import type { CellValue, ConditionalRule, Format } from '../gate/operations';
import { holds } from './conditions';
import { display } from './reads';
import { type Reference, writeReference } from './reference';
import { scaleLooks } from './scale';
import type { Sheet } from './sheet';
import { simpleFormula } from './simple';
import type { State } from './state';
import { type Token, tokensOf } from './tokens';

interface Place {
  row: number;
  column: number;
}

/** The look that rules give to cells of these rows, by `row:column`; of several true rules the first one wins each key. */
export function conditionalLooks(
  state: State,
  sheet: Sheet,
  first: number,
  last: number,
): Map<string, Format> {
  const looks = new Map<string, Format>();
  for (const rule of sheet.rules) {
    const cells = cellsOf(rule, sheet, first, last);
    const given = looksOf(state, sheet, rule, cells);
    cells.forEach(({ row, column }, index) => {
      const look = given[index];
      if (!look) return;
      const cell = `${row}:${column}`;
      looks.set(cell, { ...look, ...looks.get(cell) });
    });
  }
  return looks;
}

/** The look that the rule gives to each cell, if it gives any. */
function looksOf(state: State, sheet: Sheet, rule: ConditionalRule, cells: Place[]): (Format | undefined)[] {
  if (rule.scale) return scaleLooks(state, sheet, rule, cells);
  const { bold, italic, fontColor, background, underline, strikethrough } = rule;
  const line = strikethrough ? 'line-through' : underline ? 'underline' : undefined;
  const look: Format = Object.fromEntries(
    Object.entries({ bold, italic, fontColor, background, line }).filter(([, value]) => value != null),
  );
  const { condition } = rule;
  const hold = condition
    ? cells.map(({ row, column }) => {
        const range = { sheet: sheet.id, row, column, rows: 1, columns: 1 };
        const value = state.valueAt(sheet, row, column);
        return holds(condition, value, display(state, range)[0]?.[0] ?? '', state.today());
      })
    : results(state, sheet, rule, cells);
  return hold.map((each) => (each ? look : undefined));
}

function cellsOf(rule: ConditionalRule, sheet: Sheet, first: number, last: number): Place[] {
  const cells: Place[] = [];
  for (const range of rule.ranges) {
    const bottom = Math.min(last, range.row + range.rows - 1, sheet.rows.length);
    const right = Math.min(range.column + range.columns - 1, sheet.columns.length);
    for (let row = Math.max(first, range.row); row <= bottom; row++) {
      for (let column = range.column; column <= right; column++) cells.push({ row, column });
    }
  }
  return cells;
}

const truth = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

/** Whether the rule holds at each cell. A formula with its columns fixed gives the same along a row and is asked once a row. */
function results(state: State, sheet: Sheet, rule: ConditionalRule, cells: Place[]): boolean[] {
  const origin = rule.ranges[0];
  const tokens = tokensOf(rule.formula.slice(1));
  const standard = state.formulas.standard(tokens);
  if (!origin || !standard || cells.length === 0) return [];
  const fixed = ({ reference }: Token): boolean =>
    !reference || (reference.start.fixedColumn && (reference.end?.fixedColumn ?? true));
  const perRow = tokens.every(fixed);
  const keyOf = ({ row, column }: Place): string => (perRow ? `${row}` : `${row}:${column}`);
  const asked = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const moved = (token: Token, { row, column }: Place): Reference =>
    displaced(token.reference as Reference, row - origin.row, column - origin.column);
  const simple = simpleFormula(standard);
  const values = simple
    ? [...asked.values()].map((cell) =>
        simple(
          state.formulas.surroundings(cell.row, cell.column, (token) =>
            state.formulas.areaOf({ sheet }, { ...token, reference: moved(token, cell) }),
          ),
        ),
      )
    : state.formulas.probe(
        sheet,
        [...asked.values()].map(
          (cell) =>
            `=${tokens.map((token) => (token.reference ? writeReference(moved(token, cell)) : token.text)).join('')}`,
        ),
      );
  const known = new Map([...asked.keys()].map((key, index) => [key, truth(values[index] as CellValue)]));
  return cells.map((cell) => known.get(keyOf(cell)) ?? false);
}

function displaced(reference: Reference, down: number, right: number): Reference {
  const moved = (end: Reference['start']): Reference['start'] => ({
    ...end,
    row: end.row && !end.fixedRow ? Math.max(1, end.row + down) : end.row,
    column: end.column && !end.fixedColumn ? Math.max(1, end.column + right) : end.column,
  });
  return { ...reference, start: moved(reference.start), ...(reference.end && { end: moved(reference.end) }) };
}
