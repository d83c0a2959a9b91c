/**
 * The few formulas a workbook needs at every start and on every drawn row, worked out here: positions of columns, headers,
 * joined lists, emptiness. Loading the full engine costs some 200 ms, a formula of this kind a few microseconds.
 */
import type { CellValue } from '../gate/operations';
import type { Area } from './formula';
import type { Token } from './tokens';

/** What a simple formula asks of the book. */
export interface Surroundings {
  row: number;
  column: number;
  value(area: Area, row: number, column: number): CellValue;
  area(token: Token): Area | undefined;
  text(value: CellValue): string;
}

export type Simple = (at: Surroundings) => CellValue;
type Compiled = { kind: 'value'; run: Simple } | { kind: 'area'; token: Token };

const failed = (value: CellValue): value is { error: string } =>
  typeof value === 'object' && 'error' in value;

/** Undefined where the formula needs the full engine. `tokens` are standard ones. */
export function simpleFormula(tokens: Token[]): Simple | undefined {
  const parser = new Parser(tokens);
  const compiled = parser.comparison();
  return compiled && parser.done() ? single(compiled) : undefined;
}

/** A range where one value is wanted gives the one in the formula's own row or column, as Sheets does it. */
function single(compiled: Compiled): Simple {
  if (compiled.kind === 'value') return compiled.run;
  return (at) => {
    const area = at.area(compiled.token);
    if (!area) return { error: '#REF!' };
    const [tall, wide] = [area.bottom > area.top, area.right > area.left];
    const row = tall ? at.row : area.top;
    const column = wide ? at.column : area.left;
    const meets = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return (tall && wide) || !meets ? { error: '#VALUE!' } : at.value(area, row, column);
  };
}

class Parser {
  private at = 0;
  constructor(private readonly tokens: Token[]) {}

  done(): boolean {
    return this.at === this.tokens.length;
  }

  private take(kind: Token['kind'], texts?: string[]): Token | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || (texts && !texts.includes(token.text))) return undefined;
    this.at++;
    return token;
  }

  comparison(): Compiled | undefined {
    return this.chain(['=', '<>', '<', '>', '<=', '>='], () => this.joined(), compare);
  }

  private joined(): Compiled | undefined {
    return this.chain(
      ['&'],
      () => this.primary(),
      (at, _, a, b) => at.text(a) + at.text(b),
    );
  }

  private chain(
    operators: string[],
    next: () => Compiled | undefined,
    combine: (at: Surroundings, operator: string, a: CellValue, b: CellValue) => CellValue,
  ): Compiled | undefined {
    let left = next();
    for (let operator = left && this.take('operator', operators); left && operator; ) {
      const right = next();
      const [a, b, name] = [single(left), right && single(right), operator.text];
      if (!a || !b) return undefined;
      left = {
        kind: 'value',
        run: (at) => {
          const [x, y] = [a(at), b(at)];
          return failed(x) ? x : failed(y) ? y : combine(at, name, x, y);
        },
      };
      operator = this.take('operator', operators);
    }
    return left;
  }

  private primary(): Compiled | undefined {
    const token = this.tokens[this.at++];
    const value = (constant: CellValue): Compiled => ({ kind: 'value', run: () => constant });
    switch (token?.kind) {
      case 'text':
        return value(token.text.slice(1, -1).replaceAll('""', '"'));
      case 'number':
        return value(Number(token.text));
      case 'error':
        return value({ error: token.text.slice(token.text.lastIndexOf('#')) });
      case 'reference':
        return { kind: 'area', token };
      case 'name':
        return /^(?:TRUE|FALSE)$/i.test(token.text) ? value(/^TRUE$/i.test(token.text)) : undefined;
      case 'open': {
        const inner = this.comparison();
        return inner && this.take('close') ? inner : undefined;
      }
      case 'call':
        return this.call(token.text.toUpperCase());
      default:
        return undefined;
    }
  }

  private call(name: string): Compiled | undefined {
    const make = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (!make || !this.take('open')) return undefined;
    const given: Compiled[] = [];
    if (!this.take('close')) {
      do {
        const argument = this.comparison();
        if (!argument) return undefined;
        given.push(argument);
      } while (this.take('separator'));
      if (!this.take('close')) return undefined;
    }
    const run = make(given);
    return run && { kind: 'value', run };
  }
}

function compare(_: Surroundings, operator: string, a: CellValue, b: CellValue): boolean {
  const order = ordered(a, b);
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

/** Sheets orders numbers before texts before booleans, ignores case, and lets an empty cell equal "", 0 and FALSE. */
function ordered(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number =>
    typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;
  const plain = (value: CellValue, other: CellValue): string | number | boolean => {
    if (value === '' && typeof other !== 'string') return typeof other === 'boolean' ? false : 0;
    return typeof value === 'object' ? ('date' in value ? value.date : value.error) : value;
  };
  let [x, y] = [plain(a, b), plain(b, a)];
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === 'string' && typeof y === 'string') [x, y] = [x.toLowerCase(), y.toLowerCase()];
  return x === y ? 0 : x < y ? -1 : 1;
}

function truth(value: CellValue): CellValue {
  if (typeof value === 'object') return 'error' in value ? value : true;
  if (typeof value === 'string' && value !== '') return { error: '#VALUE!' };
  return Boolean(value);
}

/** A function of plain single values; an error among them is the result. Ranges are the engine's business. */
const over =
  (count: [number, number], result: (at: Surroundings, values: CellValue[]) => CellValue) =>
  (given: Compiled[]) => {
    const ranges = given.some((one) => one.kind === 'area' && one.token.reference?.end);
    if (given.length < count[0] || given.length > count[1] || ranges) return undefined;
    const runs = given.map(single);
    return (at: Surroundings): CellValue => {
      const values = runs.map((run) => run(at));
      return values.find(failed) ?? result(at, values);
    };
  };

const position =
  (axis: 'row' | 'column') =>
  (given: Compiled[]): Simple | undefined => {
    const [first] = given;
    if (!first) return (at) => at[axis];
    if (given.length > 1) return undefined;
    if (first.kind === 'value')
      return (at) => {
        const value = first.run(at);
        return failed(value) ? value : { error: '#N/A' };
      };
    if (first.token.reference?.end) return undefined;
    return (at) => {
      const area = at.area(first.token);
      return area ? (axis === 'row' ? area.top : area.left) : { error: '#REF!' };
    };
  };

const FUNCTIONS: Record<string, (given: Compiled[]) => Simple | undefined> = {
  COLUMN: position('column'),
  ROW: position('row'),
  CHAR: over([1, 1], (_, [code]) =>
    typeof code === 'number' && code >= 1 && code <= 0x10ffff
      ? String.fromCodePoint(Math.trunc(code))
      : { error: '#NUM!' },
  ),
  // A link shows its words; where it leads the page reads from the formula.
  HYPERLINK: over([1, 2], (_, [place, words = place]) => words as CellValue),
  LEN: over([1, 1], (at, [value]) => at.text(value as CellValue).length),
  NOT: over([1, 1], (_, [value]) => {
    const is = truth(value as CellValue);
    return failed(is) ? is : !is;
  }),
  AND: over([1, 30], (_, values) => {
    const all = values.map(truth);
    return all.find(failed) ?? all.every(Boolean);
  }),
  OR: over([1, 30], (_, values) => {
    const all = values.map(truth);
    return all.find(failed) ?? all.some(Boolean);
  }),
  TEXTJOIN: (given) => {
    const [mark, skip, ...lists] = given;
    const [join, ignore] = [mark && single(mark), skip && single(skip)];
    if (!join || !ignore || lists.length === 0) return undefined;
    return (at) => {
      const parts = lists.flatMap((list) => cellsOf(list, at));
      const [between, without] = [join(at), ignore(at)];
      const trouble = [between, without, ...parts].find(failed);
      if (trouble) return trouble;
      return parts
        .map((part) => at.text(part))
        .filter((text) => !without || text !== '')
        .join(at.text(between));
    };
  },
};

function cellsOf(list: Compiled, at: Surroundings): CellValue[] {
  if (list.kind === 'value') return [list.run(at)];
  const area = at.area(list.token);
  if (!area) return [{ error: '#REF!' }];
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(at.value(area, row, column));
  }
  return values;
}
