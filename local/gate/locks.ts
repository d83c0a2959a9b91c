/**
 * Google's locks, for all executions of a host. A lock belongs to the lock object that took it, within its run: taking it again
 * with the same object does nothing, another object of the same run waits for it in vain.
 */

interface Holder {
  run: number;
  object: number;
  /** When a holder that is no run of ours lets go; never, if absent. */
  until?: number;
}

/** A run id that no execution has: somebody else's run, held from outside. */
const ELSEWHERE = 0;

export class Locks {
  private readonly held = new Map<string, Holder>();

  /**
   * Waits up to `ms`. Returns how long it waited and whether it got the lock; nothing really waits, since within one process a
   * holder can only let go by its own clock.
   */
  take(
    store: string,
    run: number,
    object: number,
    now: number,
    ms: number,
  ): { taken: boolean; waited: number } {
    const holder = this.held.get(store);
    if (holder && holder.run === run && holder.object === object) return { taken: true, waited: 0 };
    const free = holder ? (holder.until ?? Number.POSITIVE_INFINITY) : now;
    const waited = Math.max(0, free - now);
    if (waited > ms) return { taken: false, waited: ms };
    this.held.set(store, { run, object });
    return { taken: true, waited };
  }

  /** The run for which this one would have to wait until it goes on; 0 for a run elsewhere, nothing where the lock is free or frees itself by the clock. */
  ahead(store: string, run: number, object: number): number | undefined {
    const holder = this.held.get(store);
    const mine = holder?.run === run && holder.object === object;
    return !holder || mine || holder.until !== undefined ? undefined : holder.run;
  }

  holds(store: string, run: number, object: number): boolean {
    const holder = this.held.get(store);
    return holder?.run === run && holder.object === object;
  }

  release(store: string, run: number, object: number): void {
    if (this.holds(store, run, object)) this.held.delete(store);
  }

  /** All locks of a run: at its end, at a dialog that suspends it, or when Google loses them. */
  drop(run: number): void {
    for (const [store, holder] of this.held) if (holder.run === run) this.held.delete(store);
  }

  /** Who holds what, to come back to. */
  state(): ReadonlyMap<string, Holder> {
    return new Map(this.held);
  }

  restore(held: ReadonlyMap<string, Holder>): void {
    this.held.clear();
    for (const [store, holder] of held) this.held.set(store, holder);
  }

  /** As if another run held the lock until then; returns how to let go earlier. */
  holdElsewhere(store: string, until?: number): () => void {
    this.held.set(store, { run: ELSEWHERE, object: 0, until });
    return () => this.release(store, ELSEWHERE, 0);
  }
}
