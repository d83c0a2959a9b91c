/** Expected trouble as a value: what is wrong, where, and with which names and numbers. The words stand in `words.ts` files. */

/** Where a person finds the trouble: a field of the form, a cell of a tab, or a line of a file. */
export interface Place {
  /** Table key, as in its declaration. */
  table?: string;
  /** Record id. */
  id?: string;
  /** Row of the sheet or line of the file, 1-based. */
  row?: number;
  /** Column key, as in its declaration. */
  column?: string;
  /** Path of the form field: `lines.1.quantity`. */
  field?: string;
}

export type Values = Readonly<Record<string, string | number>>;

export interface Problem {
  /** Key of the sentence, `<feature>.<what>`; the sentence itself names what to do. */
  readonly code: string;
  readonly place?: Place;
  readonly values?: Values;
}

/** What an action or a rule returns instead of its result when it must not go on. Nothing is written then. */
export class Refusal {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    this.problems = problems;
  }
}

export function problem(code: string, values?: Values, place?: Place): Problem {
  return { code, ...(values && { values }), ...(place && { place }) };
}

export function refuse(code: string, values?: Values, place?: Place): Refusal {
  return new Refusal([problem(code, values, place)]);
}

/** A refusal from gathered problems, or undefined when there are none. */
export function refuseIf(problems: readonly Problem[]): Refusal | undefined {
  return problems.length > 0 ? new Refusal(problems) : undefined;
}

export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}
