/**
 * What can go wrong at a service call, and how to order it: tests decide at which call a run stops, in which way, and how much
 * of what it had buffered survives. Google promises nothing about that: any prefix of the writes may be applied.
 */
import type { Work } from './messages';

/** A service call at which a fault may strike. The commit at the end of a run counts as one more, named `end of run`. */
export interface Place {
  /** From 1, in the order of calls. */
  number: number;
  method: string;
  work?: Work;
  /** How many writes lie in the buffer, uncommitted. */
  buffered: number;
  /**
   * Leaves the book as a run that is stopped here would, and this run's locks open. The run itself goes on behind it: whoever asks takes a mark first and
   * comes back to it.
   */
  leave(kept: Kept): void;
}

/** How much of the buffer survives: so many whole writes, then so many rows of the next one. */
export interface Kept {
  writes: number;
  rows?: number;
}

export type Fault =
  /** The run is over: nothing it does from here on has any effect, `catch` and `finally` included. */
  | { kind: 'killed'; kept: Kept }
  /** The call does what it should, commit included, and Google says it timed out. The run goes on. */
  | { kind: 'timeout' }
  /** The buffer is gone, nobody says so, and the run goes on. */
  | { kind: 'buffer lost' }
  /** The run no longer holds its locks, nobody says so, and the run goes on. */
  | { kind: 'lock lost' }
  /** Google refuses the call, which does nothing: a quota, a revoked permission. */
  | { kind: 'refused'; message: string };

/** Asked around every service call. `before` may also change the book meanwhile, as a person would. */
export interface Faults {
  before?(place: Place): Fault | undefined;
  after?(place: Place): Fault | undefined;
}

export const NOTHING: Kept = { writes: 0 };
export const EVERYTHING: Kept = { writes: Number.POSITIVE_INFINITY };

/** Stops the run just before call `number`. */
export function killedBefore(number: number, kept: Kept = NOTHING): Faults {
  return { before: (place) => (place.number === number ? { kind: 'killed', kept } : undefined) };
}

/** Stops the run just after call `number`. */
export function killedAfter(number: number, kept: Kept = NOTHING): Faults {
  return { after: (place) => (place.number === number ? { kind: 'killed', kept } : undefined) };
}

/** Any other fault, before call `number`. */
export function faultAt(number: number, fault: Fault): Faults {
  return { before: (place) => (place.number === number ? fault : undefined) };
}
