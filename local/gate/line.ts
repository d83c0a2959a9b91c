/**
 * Two threads that take turns, as the gate of a worker's run needs it: whoever speaks wakes the other by shared memory, and whoever listens sleeps until then,
 * without going back to its event loop. What is said is plain data and goes through a message port.
 */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

/** Which end of a line: its place in the bells. */
export type End = 0 | 1;

/** Two bells, one for each end. */
export const newBells = (): Int32Array => new Int32Array(new SharedArrayBuffer(8));

export class Line<Said, Heard> {
  constructor(
    private readonly port: MessagePort,
    private readonly bells: Int32Array,
    private readonly end: End,
    /** How long silence is borne, in milliseconds; for ever, if absent. */
    private readonly patience?: number,
  ) {}

  say(what: Said): void {
    const other = 1 - this.end;
    this.port.postMessage(what);
    Atomics.store(this.bells, other, 1);
    Atomics.notify(this.bells, other);
  }

  /** Sleeps until the other end has spoken. Throws when it stays silent. */
  hear(): Heard {
    for (;;) {
      const found = receiveMessageOnPort(this.port) as { message: Heard } | undefined;
      if (found) return found.message;
      if (Atomics.wait(this.bells, this.end, 0, this.patience) === 'timed-out')
        throw new Error('The other thread says nothing.');
      Atomics.store(this.bells, this.end, 0);
    }
  }
}
