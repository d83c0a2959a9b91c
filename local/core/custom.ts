/** Functions of the bundle in formulas: `=NAME(…)` with plain cells, ranges and constants as arguments. */
import type { CellValue } from '../gate/operations';
import type { Area, Formula } from './formula';
import type { Sheet } from './sheet';
import type { Token } from './tokens';

export interface CustomNeeds {
  valueAt(sheet: Sheet, row: number, column: number): CellValue;
  isCustom(name: string): boolean;
  customFunction(name: string, args: unknown[]): unknown;
  areaOf(formula: { sheet: Sheet }, token: Token): Area | undefined;
  standard(tokens: Token[]): Token[] | undefined;
}

/** The results, one line for each row they fill; undefined where the formula is no plain call of such a function. */
export function customResults(formula: Formula, needs: CustomNeeds): CellValue[][] | undefined {
  const tokens = needs.standard(formula.tokens) ?? [];
  const [call, open] = tokens;
  if (call?.kind !== 'call' || open?.kind !== 'open' || !needs.isCustom(call.text)) return undefined;
  if (tokens[tokens.length - 1]?.kind !== 'close') return undefined;
  const inside = withShares(tokens.slice(2, -1));
  const args: unknown[] = [];
  for (let index = 0; index < inside.length; index += 2) {
    const separator = inside[index + 1];
    const argument = argumentOf(formula, inside[index] as Token, needs);
    if (argument === undefined || (separator && separator.kind !== 'separator')) return undefined;
    args.push(argument);
  }
  let result: unknown;
  try {
    result = needs.customFunction(call.text, args);
  } catch {
    // Sheets shows the same for whatever a function throws.
    return [[{ error: '#ERROR!' }]];
  }
  if (!Array.isArray(result)) return [[given(result)]];
  const lines = result.map((line): CellValue[] => (Array.isArray(line) ? line : [line]).map(given));
  const width = Math.max(1, ...lines.map(({ length }) => length));
  return lines.length === 0
    ? [['']]
    : lines.map((line) => Array.from({ length: width }, (_, c) => line[c] ?? ''));
}

/** `80%` is a number of its own: the sign and the digits before it are one constant. */
function withShares(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (token.kind === 'operator' && token.text === '%' && last?.kind === 'number')
      found[found.length - 1] = { ...last, text: String(Number(last.text) / 100) };
    else found.push(token);
  }
  return found;
}

/** What a function returned, as a cell can hold it. */
function given(result: unknown): CellValue {
  if (typeof result === 'number') return Number.isFinite(result) ? result : { error: '#NUM!' };
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result !== 'object' || result === null) return '';
  if ('date' in result && typeof result.date === 'number') return { date: result.date };
  if ('error' in result && typeof result.error === 'string') return { error: result.error };
  return String(result);
}

function argumentOf(formula: Formula, token: Token, needs: CustomNeeds): unknown {
  if (token.kind === 'text') return token.text.slice(1, -1).replaceAll('""', '"');
  if (token.kind === 'number') return Number(token.text);
  if (token.kind === 'name') return { true: true, false: false }[token.text.toLowerCase()];
  const area = token.reference && needs.areaOf(formula, token);
  if (!area) return undefined;
  const lines: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellValue[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push(needs.valueAt(area.sheet, row, column));
    lines.push(line);
  }
  return token.reference?.end ? lines : lines[0]?.[0];
}
