/** How the engine leaves an action in the middle of a reading: only the router catches it. */
import { type Place, type Problem, problem, type Values } from '../kernel/problem';

/** Expected trouble that the engine meets where an action expects a value: a deleted column, an unreadable cell, a busy lock. */
export class Stop extends Error {
  readonly problems: readonly Problem[];
  /** The same request may simply be sent again. */
  readonly again: boolean;

  constructor(problems: readonly Problem[], again = false) {
    super(problems.map((each) => each.code).join(', '));
    this.name = 'Stop';
    this.problems = problems;
    this.again = again;
  }
}

export function stop(code: string, values?: Values, place?: Place): never {
  throw new Stop([problem(code, values, place)]);
}

/** The lock, or the place that a write was meant for, was taken by others: the same request may simply be sent again. */
export const busy = (): Stop => new Stop([problem('app.busy')], true);
