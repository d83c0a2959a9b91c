/**
 * One run of a function of the bundle, seen from the gate: answers its service calls in order, buffers its writes as Google does,
 * counts what it costs, lets faults strike, and ends once.
 */
import { refusal } from './access';
import { WriteBuffer } from './buffer';
import { EVERYTHING, type Fault, type Kept, type Place } from './faults';
import type { Cost, Gate, Message, Reply, RunFacts, Work } from './messages';
import { Meter } from './meter';
import type { WriteOperation } from './operations';
import { type Kind, PRICES } from './prices';
import { GoogleError, RunEnded, SENTENCES } from './problem';
import { cacheWrite, checkProperties } from './quotas';
import { type LocalWork, RunRecord } from './run';
import type { World } from './world';

/** Google's limits of a run, in milliseconds. */
const LIMIT = { run: 360_000, simple: 30_000 };

/** Whoever runs the function tells who it is; `id` is unique among the runs of a host. */
export interface Run {
  id: number;
  facts: RunFacts;
}

/** The commit at the end, as faults and arbiters are told of it. */
export const END_OF_RUN: Message = { method: 'end of run' };

export class Execution {
  readonly record: RunRecord;
  private readonly meter = new Meter();
  private readonly buffer: WriteBuffer;
  private readonly started: number;
  /** Set once: why the run is over. Nothing gets through the gate after it. */
  private ended?: RunEnded;
  private slept = 0;

  constructor(
    private readonly world: World,
    private readonly run: Run,
  ) {
    this.record = new RunRecord(world, run.facts);
    this.buffer = new WriteBuffer(world, run.facts.person);
    this.started = world.now();
  }

  /** The door the façade knocks at. It never throws: errors are answers. */
  readonly gate: Gate = (message) => this.answered(() => this.take(message));

  /** Where the next message strikes; of a message that is no service call, the call before. */
  place({ method = '', work }: Message): Place {
    return this.placeOf(this.meter.cost().calls + 1, method, work);
  }

  private placeOf(number: number, method: string, work: Work | undefined): Place {
    return {
      ...{ number, method, work, buffered: this.buffer.length },
      leave: (kept) => {
        this.buffer.leave(kept);
        this.world.locks.drop(this.run.id);
      },
    };
  }

  /** Why the run was stopped from outside, if it was. */
  get stopped(): string | undefined {
    return this.ended?.message;
  }

  cost(ownMs?: number): Cost {
    return this.meter.cost(ownMs);
  }

  /**
   * The function has returned or thrown: what is still buffered is committed. (After an error Google may apply any part of it; that
   * all of it survives is the usual case, faults choose another.) Returns Google's error, if the commit met one.
   */
  finish(): string | undefined {
    const reply = this.answered(() => {
      if (this.ended) throw this.ended;
      const place = this.place(END_OF_RUN);
      const timeout = this.strike(this.world.faults?.before?.(place));
      this.commit();
      if (timeout) this.timedOut();
    });
    this.ended ??= new RunEnded('The run is over.');
    this.world.locks.drop(this.run.id);
    return 'error' in reply ? `${reply.error.name}: ${reply.error.message}` : undefined;
  }

  private take({ method, work }: Message): unknown {
    if (this.ended) throw this.ended;
    if (!method) return work && this.unnamed(work);
    const refused = refusal(method, this.run.facts.mode, this.world.granted);
    const number = this.meter.call();
    const place = (): Place => this.placeOf(number, method, work);
    const timeout = this.strike(this.world.faults?.before?.(place()));
    if (refused) throw new GoogleError(refused);
    const value = work && this.perform(work);
    if (timeout || this.strike(this.world.faults?.after?.(place()))) this.timedOut();
    if (this.overdue()) this.end(SENTENCES.timeLimit, EVERYTHING);
    return value;
  }

  /** A run may take six minutes, a simple trigger or a custom function 30 seconds. The machine's own time counts only where a limit is set. */
  private overdue(): boolean {
    const google = this.run.facts.mode === 'FULL' ? LIMIT.run : LIMIT.simple;
    const { limitMs, simulateTime } = this.world;
    const own = simulateTime ? this.meter.cost().simulatedMs : this.slept;
    return own > google || (limitMs !== undefined && this.now() - this.started > limitMs);
  }

  private perform(work: Work): unknown {
    const { kind } = PRICES[work.op];
    this.settle(work, kind);
    if (kind !== 'buffered' && kind !== 'local') this.meter.work(work);
    switch (kind) {
      case 'metadata':
        return this.metadata(work);
      case 'read':
        return this.world.core.read(work as never);
      case 'buffered':
        this.meter.work(work);
        return this.buffer.add(work as WriteOperation);
      case 'structure':
        return this.buffer.apply(work as WriteOperation);
      case 'service':
        return this.service(work);
      default:
        return this.local(work);
    }
  }

  /** Commits first where Google would: before a read, before a change of structure, before metadata that the buffer changes. */
  private settle(work: Work, kind: Kind): void {
    const late =
      work.op === 'sheet.extent' ||
      work.op === 'columns.facts' ||
      work.op === 'rows.facts' ||
      this.buffer.changesFacts;
    const metadata = kind === 'metadata' && late;
    if (metadata || kind === 'read' || kind === 'structure' || work.op === 'flush') this.commit();
  }

  private commit(): void {
    if (this.buffer.length > 0) this.meter.commit(this.buffer.commit());
  }

  private service(work: Work): unknown {
    const { core, locks } = this.world;
    if (work.op === 'properties.read' || work.op === 'properties.write')
      this.world.day?.propertyCall(this.run.facts.person, this.now());
    switch (work.op) {
      case 'lock.try': {
        const { taken, waited } = locks.take(work.store, this.run.id, work.object, this.now(), work.ms);
        this.pass(waited);
        return taken;
      }
      case 'lock.release':
        return locks.release(work.store, this.run.id, work.object);
      case 'properties.write':
        checkProperties(work, core.read({ op: 'properties.read', store: work.store }));
        return core.apply(work);
      case 'cache.write':
        return core.apply(cacheWrite(work));
      case 'trigger.add':
        // The clock needs to know since when it counts.
        return core.apply({ ...work, spec: { ...work.spec, since: this.now() } });
      case 'trigger.remove':
      case 'file.write':
      case 'file.remove':
        return core.apply(work);
      case 'mail.send':
        return this.world.day?.mailed(this.run.facts.person, this.now(), work.mail);
      case 'mail.left':
        return this.world.day?.mailsLeft(this.run.facts.person, this.now());
      case 'text.pdf':
        return this.record.perform(work);
      default:
        return core.read(work as never);
    }
  }

  private local(work: Work): unknown {
    switch (work.op) {
      case 'flush':
        return undefined;
      case 'run.now':
        return this.now();
      case 'run.sleep':
        this.pass(work.ms);
        return this.overdue() ? this.end(SENTENCES.timeLimit, EVERYTHING) : undefined;
      case 'scopes.missing': {
        const { granted } = this.world;
        const wanted = work.scopes ?? [...(this.world.asked ?? [])];
        return granted ? wanted.filter((scope) => !granted.has(scope)) : [];
      }
      case 'lock.holds':
        return this.world.locks.holds(work.store, this.run.id, work.object);
      case 'run.ask':
        this.world.locks.drop(this.run.id);
        return this.record.perform(work);
      default:
        return this.record.perform(work as LocalWork);
    }
  }

  /** What Google's objects know without asking, and further writes of a call that was counted already. */
  private unnamed(work: Work): unknown {
    const { kind } = PRICES[work.op];
    if (kind === 'local') return this.local(work);
    if (kind === 'buffered') return this.perform(work);
    return kind === 'metadata' ? this.metadata(work) : this.world.core.read(work as never);
  }

  private metadata(work: Work): unknown {
    switch (work.op) {
      case 'session.email':
        return { active: this.run.facts.active, effective: this.run.facts.effective };
      case 'people.list':
        return this.world.people();
      case 'columns.facts':
        return this.world.columns(work.sheet);
      default:
        return this.world.core.read(work as never);
    }
  }

  private now(): number {
    return this.world.now() + (this.world.simulateTime ? this.meter.cost().simulatedMs : this.slept);
  }

  private pass(ms: number): void {
    this.slept += ms;
    this.meter.wait(ms);
  }

  /** Lets a fault strike; true when the call is to time out after its work. */
  private strike(fault: Fault | undefined): boolean {
    switch (fault?.kind) {
      case 'killed':
        return this.end('The run was stopped.', fault.kept);
      case 'buffer lost':
        this.buffer.collapse({ writes: 0 });
        return false;
      case 'lock lost':
        this.world.locks.drop(this.run.id);
        return false;
      case 'refused':
        throw new GoogleError(fault.message);
      default:
        return fault?.kind === 'timeout';
    }
  }

  private timedOut(): never {
    this.commit();
    throw new GoogleError(SENTENCES.timeout(this.world.core.read({ op: 'book.facts' }).id));
  }

  private end(message: string, kept: Kept): never {
    this.ended = new RunEnded(message);
    this.buffer.collapse(kept);
    throw this.ended;
  }

  private answered(take: () => unknown): Reply {
    try {
      return { value: take() };
    } catch (error) {
      const { name, message } = error as Error;
      const expected = error instanceof GoogleError || error instanceof RunEnded || name === 'Refusal';
      // Anything else is a fault of this host: it must not look like Google's.
      if (!expected) this.record.log.push(`local host: ${(error as Error).stack}`);
      return { error: expected ? { name: 'Exception', message } : { name: 'HostError', message } };
    }
  }
}
