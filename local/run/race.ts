/**
 * Runs side by side: each in a worker thread of its own, and at every call where they can see each other an arbiter says which of them goes on. Only one of
 * them moves at a time, so the same decisions always lead to the same end.
 */
import type { Book } from '../core';
import { END_OF_RUN } from '../gate/execution';
import type { Fault, Place } from '../gate/faults';
import { meets } from '../gate/meeting';
import type { Message, Reply } from '../gate/messages';
import type { Execution as Result } from '../host';
import type { Edits, Typing } from './edits';
import type { Guest, Guests } from './guests';
import type { Told } from './realm';
import { type Begun, invocationOf, notRun, type RunCall, type Runner, stepOf } from './runner';

/** Who takes part: a call through any door, or a person's edit of cells with the `onEdit` that follows it. */
export type Racer = RunCall | Typing;

/** A run that waits for its turn. */
export interface Waiting {
  /** Its place among the racers. */
  readonly run: number;
  /** The call that it is about to make; a person's edit is its call 0. */
  readonly place: Place;
  /** The racer that has the lock it asks for, -1 for a run elsewhere. Given a turn all the same, it has waited in vain. */
  readonly behind?: number;
}

export interface Turn {
  readonly run: number;
  /** Strikes the call that is made now. */
  readonly fault?: Fault;
  /** This run's locks are lost first, and nobody tells it. */
  readonly loses?: number;
}

/** Asked whenever somebody waits; `last` had the turn before, and may be over. */
export type Arbiter = (waiting: readonly Waiting[], last: number | undefined) => Turn;

const EDIT: Place = { number: 0, method: 'edit', buffered: 0, leave: () => undefined };

interface Lane {
  readonly guest: Guest;
  begun?: Begun;
  /** Before its run has begun. */
  typing?: Typing;
  /** The call that it waits to make. */
  next?: Message;
  /** What its function came to. */
  told?: Told;
  /** Strikes at its next call. */
  fault?: Fault | undefined;
  result?: Result;
}

export class Race {
  constructor(
    private readonly book: Book,
    private readonly runner: Runner,
    private readonly edits: Edits,
    private readonly guests: Guests,
  ) {}

  /** Lets them all run to their ends, and gives what came of each, in their order. An edit that Sheets refuses comes to an empty execution. */
  run(racers: readonly Racer[], arbiter: Arbiter): Result[] {
    const guests = this.guests.take(racers.length);
    const lanes = racers.map((racer, index): Lane => {
      const lane: Lane = { guest: guests[index] as Guest };
      if ('texts' in racer) lane.typing = racer;
      else this.begin(lane, racer);
      return lane;
    });
    let last: number | undefined;
    for (;;) {
      const waiting = lanes.flatMap((lane, run) => (lane.result ? [] : [this.waiting(lane, run, lanes)]));
      if (waiting.length === 0) return lanes.map(({ result }) => result as Result);
      const turn = arbiter(waiting, last);
      const loser = turn.loses === undefined ? undefined : lanes[turn.loses]?.begun;
      if (loser) this.runner.locks.drop(loser.id);
      const lane = lanes[turn.run];
      if (!lane || lane.result) throw new Error(`Run ${turn.run} is over or not there.`);
      if (last !== turn.run && lane.begun) this.book.step(stepOf(lane.begun.call));
      last = turn.run;
      lane.fault = turn.fault;
      this.move(lane);
    }
  }

  private waiting({ begun, next = END_OF_RUN, typing }: Lane, run: number, lanes: readonly Lane[]): Waiting {
    if (typing || !begun) return { run, place: EDIT };
    const { work } = next;
    const place = begun.execution.place(next);
    const ahead =
      work?.op === 'lock.try' ? this.runner.locks.ahead(work.store, begun.id, work.object) : undefined;
    if (ahead === undefined) return { run, place };
    return { run, place, behind: lanes.findIndex((lane) => lane.begun?.id === ahead) };
  }

  private begin(lane: Lane, call: RunCall): void {
    const before = (): Fault | undefined => {
      const { fault } = lane;
      lane.fault = undefined;
      return fault;
    };
    lane.begun = this.runner.begin(call, { before });
    lane.guest.say({ invocation: invocationOf(call), keeps: this.runner.conditions.keepsRealms });
    this.goOn(lane);
  }

  /** Makes the call that the run waits to make, and lets it go on to the next where others may act. */
  private move(lane: Lane): void {
    const { begun, typing, told, next } = lane;
    if (typing) {
      lane.typing = undefined;
      const entered = this.edits.enter(typing);
      if ('handler' in entered) this.begin(lane, entered);
      else lane.result = notRun(entered.reason ?? '');
    } else if (begun && told) lane.result = this.runner.end(begun, told).result;
    else if (begun && next) {
      lane.guest.say({ reply: begun.execution.gate(next) });
      this.goOn(lane);
    }
  }

  /** Answers the run's calls until it meets others, or its function is over. */
  private goOn(lane: Lane): void {
    const { execution } = lane.begun as Begun;
    lane.next = undefined;
    for (;;) {
      const heard = lane.guest.hear();
      const refused = spoken(heard.calls.slice(0, 'told' in heard ? undefined : -1), execution.gate);
      if ('told' in heard) {
        lane.told = heard.told;
        return;
      }
      const call = heard.calls.at(-1) as Message;
      // A run that was stopped meets nobody any more.
      if (!refused && !execution.stopped && meets(call, execution.place(call).buffered)) {
        lane.next = call;
        return;
      }
      lane.guest.say({ reply: refused ?? execution.gate(call) });
    }
  }
}

/** Passes on what nobody waits for, and gives the first refusal of it. */
function spoken(calls: readonly Message[], gate: (message: Message) => Reply): Reply | undefined {
  let refused: Reply | undefined;
  for (const call of calls) {
    const reply = gate(call);
    if ('error' in reply) refused ??= reply;
  }
  return refused;
}
