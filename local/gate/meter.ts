/** Counts one execution: service calls, round trips, cells, and the time Google would have taken. */
import type { Cost, Work } from './messages';
import { COMMIT, cellsOf, PRICES, WARM_MS } from './prices';

/**
 * A round trip is a call that waits for Google: a read, a commit, a first metadata call, a property, cache, lock, trigger, Drive
 * or mail call. Warm metadata, handles and buffered writes are calls but not round trips.
 */
export class Meter {
  private calls = 0;
  private roundTrips = 0;
  private cellsRead = 0;
  private cellsWritten = 0;
  private simulatedMs = 0;
  /** The book and the session are got to know apart from each other. */
  private readonly known = { book: false, session: false };

  /** A method was called, whether or not it stands for any work. Returns its number, from 1. */
  call(): number {
    this.calls += 1;
    return this.calls;
  }

  /** The work of a call, its commit apart. */
  work(work: Work): void {
    const price = PRICES[work.op];
    const cells = cellsOf(work);
    if (price.kind === 'metadata') {
      this.metadata(work.op === 'session.email' ? 'session' : 'book', price.ms);
      return;
    }
    if (price.kind !== 'local' && price.kind !== 'buffered') this.roundTrips += 1;
    if (price.kind === 'read') this.cellsRead += cells;
    if (price.kind === 'structure') this.cellsWritten += cells;
    if (price.kind === 'structure') this.known.book = false;
    this.simulatedMs += price.ms + cells * (price.msPerCell ?? 0);
  }

  /** Buffered writes of so many cells were sent. */
  commit(cells: number): void {
    this.roundTrips += 1;
    this.cellsWritten += cells;
    this.simulatedMs += COMMIT.ms + cells * COMMIT.msPerCell;
  }

  /** Time that passed without any call: sleeping, waiting for a lock. */
  wait(ms: number): void {
    this.simulatedMs += ms;
  }

  /** What it came to so far; `ownMs` is measured by whoever runs the bundle. */
  cost(ownMs = 0): Cost {
    const { calls, roundTrips, cellsRead, cellsWritten } = this;
    return { calls, roundTrips, cellsRead, cellsWritten, simulatedMs: Math.round(this.simulatedMs), ownMs };
  }

  private metadata(what: 'book' | 'session', ms: number): void {
    this.simulatedMs += this.known[what] ? WARM_MS : ms;
    if (!this.known[what]) this.roundTrips += 1;
    this.known[what] = true;
  }
}
