/** The worker threads of a host: started when runs first go side by side, used again for every later one. */
import { join } from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { Line, newBells } from '../gate/line';
import { plain } from '../gate/plain';
import type { FromGuest, ToGuest } from './guest.worker';
import { GUEST, scriptFolder } from './scripts';

/** A run that computes for longer than this hangs. */
const PATIENCE_MS = 60_000;

/** One thread, seen from the book's. */
export interface Guest {
  say(what: ToGuest): void;
  /** Sleeps until the guest has spoken. */
  hear(): FromGuest;
}

export class Guests {
  private readonly workers: { readonly worker: Worker; readonly port: MessagePort }[] = [];
  private readonly guests: Guest[] = [];

  constructor(private readonly bundle: string) {}

  /** So many of them, always the same. */
  take(count: number): Guest[] {
    while (this.guests.length < count) this.guests.push(this.start());
    return this.guests.slice(0, count);
  }

  close(): void {
    for (const { worker, port } of this.workers) {
      port.close();
      void worker.terminate();
    }
    this.workers.length = 0;
    this.guests.length = 0;
  }

  private start(): Guest {
    const { port1, port2 } = new MessageChannel();
    const bells = newBells();
    const workerData = { bundle: this.bundle, port: port2, bells };
    const worker = new Worker(join(scriptFolder(), GUEST), { workerData, transferList: [port2] });
    // Waiting for a guest happens by sleeping, never by the event loop: neither may keep the process alive.
    worker.unref();
    port1.unref();
    this.workers.push({ worker, port: port1 });
    const line = new Line<ToGuest, FromGuest>(port1, bells, 0, PATIENCE_MS);
    return { say: (what) => line.say(what), hear: () => plain(line.hear()) };
  }
}
