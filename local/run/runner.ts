/** Runs functions of the bundle, one at a time, each in a fresh realm, and gathers what came of it. */
import { randomUUID } from 'node:crypto';
import { type Book, judgeEdit, parseTyped } from '../core';
import type { EditEvent } from '../facade/events';
import type { Invocation } from '../facade/index';
import { Day } from '../gate/allowance';
import { Execution } from '../gate/execution';
import type { Faults } from '../gate/faults';
import { Locks } from '../gate/locks';
import type { AuthMode, Cost, MenuEntry, RunFacts } from '../gate/messages';
import type { World } from '../gate/world';
import type { Door, Execution as Result } from '../host';
import type { Bundle } from './bundle';
import { ask, isPrivate, openRealm, type Realm, type Told } from './realm';

/** One call, from whichever door. */
export interface RunCall {
  handler: string;
  args?: unknown[];
  as: string;
  door: Door | 'edit';
  sheet?: number;
  a1?: string;
  edit?: EditEvent;
  /** Instead of the door's usual one: an add-on that is not enabled here opens with `NONE`. */
  mode?: AuthMode;
}

export interface Ran {
  /** False when the bundle has no such function; then nothing ran. */
  found: boolean;
  result: Result;
  menus: { title: string; entries: MenuEntry[] }[];
}

/** What tests may bend. */
export interface Conditions {
  now(): number;
  uuid(): string;
  faults?: Faults;
  answer?: World['answer'];
  limitMs?: number;
  simulateTime?: boolean;
  /** Scopes that somebody took back. */
  revoked: Set<string>;
  /** Whether a realm serves later runs as well. */
  keepsRealms?: boolean;
}

export const usualConditions = (now: () => number): Conditions => ({
  now,
  uuid: randomUUID,
  revoked: new Set(),
});

/** Doors whose caller waits for an answer. */
const ANSWERED: RunCall['door'][] = ['sidebar', 'command'];
/** A clock's work is nobody's step: Ctrl+Z takes back what was done in a person's name. */
export const stepOf = ({ door, as }: RunCall): string => (door === 'clock' ? '' : as);

/** What the realm is asked to do for a call. */
export function invocationOf({ handler, args = [], edit, door }: RunCall): Invocation {
  const open = door === 'open' || door === 'install';
  return { handler, args: JSON.stringify(args), edit, open, answered: ANSWERED.includes(door) };
}

/** A run that has begun and not ended yet. */
export interface Begun {
  readonly call: RunCall;
  readonly execution: Execution;
  readonly id: number;
  readonly started: number;
}

/** What comes of a call that never began. */
export function notRun(error: string): Result {
  const cost = { calls: 0, roundTrips: 0, cellsRead: 0, cellsWritten: 0, simulatedMs: 0, ownMs: 0 };
  return { value: null, error, shown: [], log: [], cost };
}

export class Runner {
  readonly locks = new Locks();
  readonly day = new Day();
  lastCost?: Cost;
  private runs = 0;
  /** Realms whose run is over, where they are kept. */
  private readonly idle: Realm[] = [];
  /** True while a test acts as a person between two calls of a run. */
  private nested = false;

  constructor(
    private readonly book: Book,
    private readonly bundle: Bundle,
    readonly conditions: Conditions,
  ) {}

  run(call: RunCall): Ran {
    const denied = this.day.refusal(call.as, this.conditions.now(), call.door === 'clock');
    if (denied) return { found: true, result: notRun(`Exception: ${denied}`), menus: [] };
    const begun = this.begin(call);
    this.book.step(stepOf(call));
    return this.end(begun, this.ask(call, begun.execution));
  }

  /** `faults` instead of those that hold for all runs. */
  begin(call: RunCall, faults?: Faults): Begun {
    const execution = this.execution(call, faults);
    return { call, execution, id: this.runs, started: performance.now() };
  }

  /** Its function has returned or thrown: what is buffered is committed, and the run is over. */
  end({ call, execution, started }: Begun, told: Told): Ran {
    const { found, value, error } = heard(call, told, execution);
    const { stopped } = execution;
    const refused = execution.finish();
    const ownMs = Math.round((performance.now() - started) * 10) / 10;
    this.book.commit();
    this.lastCost = execution.cost(ownMs);
    if (call.door === 'clock') this.day.triggerRan(call.as, this.conditions.now(), this.lastCost.simulatedMs);
    const { shown, log, menus } = execution.record;
    // What a stopped run still returned or threw never happened.
    const failed = stopped ? refused : (error ?? refused);
    const result: Result = { value: failed ? null : value, shown, log, cost: this.lastCost };
    if (failed) result.error = failed;
    return { found, result, menus };
  }

  /** From now on every run has a fresh realm, as Google gives it one, or realms are kept for later runs. */
  keepRealms(keep: boolean): void {
    this.conditions.keepsRealms = keep;
  }

  /** The names of the bundle's functions that others may call; none where its top level throws. */
  functions(): string[] {
    const execution = this.execution({ handler: '', as: '', door: 'open', mode: 'NONE' });
    try {
      return [...openRealm(this.bundle.folder, execution.gate).functions].filter((name) => !isPrivate(name));
    } catch {
      return [];
    }
  }

  /** The value of a custom function in a formula: it may use no service and changes nothing. */
  custom(handler: string, args: unknown[]): unknown {
    const call: RunCall = { handler, args, as: '', door: 'command', mode: 'NONE' };
    const execution = this.execution(call);
    const { value, error } = heard(call, this.ask(call, execution), execution);
    if (error ?? execution.stopped) throw new Error(error ?? execution.stopped);
    return value;
  }

  private execution(call: RunCall, faults?: Faults): Execution {
    this.runs += 1;
    const world = this.world(stepOf(call));
    return new Execution(faults ? { ...world, faults } : world, { id: this.runs, facts: this.facts(call) });
  }

  /** In a realm that no other run is in: a person's edit between two calls of a run, and a formula's function, are runs of their own. */
  private ask(call: RunCall, execution: Execution): Told {
    let realm: Realm | undefined;
    const open = (): Realm => {
      realm = this.conditions.keepsRealms ? this.idle.pop() : undefined;
      if (!realm) realm = openRealm(this.bundle.folder, execution.gate);
      else realm.again(execution.gate);
      return realm;
    };
    const told = ask(open, invocationOf(call));
    if (realm && this.conditions.keepsRealms) this.idle.push(realm);
    return told;
  }

  private facts({
    door,
    as,
    sheet,
    a1,
    mode = door === 'edit' || door === 'open' ? 'LIMITED' : 'FULL',
  }: RunCall): RunFacts {
    const { locale } = this.book.read({ op: 'book.facts' });
    return {
      mode,
      window: door !== 'clock',
      // Google keeps the address back in simple triggers of consumer accounts, and a trigger runs as its maker.
      active: mode === 'FULL' && door !== 'clock' ? as : '',
      effective: mode === 'FULL' ? as : '',
      person: as,
      // Google says `in` for Indonesian in some places, `id` in others.
      language: (locale.split('_')[0] as string).replace(/^in$/, 'id'),
      scriptZone: this.bundle.zone,
      sheet,
      a1,
    };
  }

  /** What a test lets go wrong in a run; not in the `onEdit` of a person who acts between two of its calls. */
  private faults(by: string): Faults | undefined {
    const { faults } = this.conditions;
    if (!faults || this.nested) return undefined;
    const guarded =
      (ask: Faults['before']): Faults['before'] =>
      (place) => {
        const before = this.book.revision;
        this.nested = true;
        const fault = ask?.(place);
        this.nested = false;
        // That person's edit ended this run's undo step: what follows is the run's again.
        if (this.book.revision !== before) this.book.step(by);
        return fault;
      };
    return { before: guarded(faults.before?.bind(faults)), after: guarded(faults.after?.bind(faults)) };
  }

  private world(by: string): World {
    const { book, bundle, locks, conditions } = this;
    const { revoked, keepsRealms: _, ...bent } = conditions;
    return {
      ...bent,
      faults: this.faults(by),
      core: book,
      locks,
      day: this.day,
      asked: bundle.scopes,
      typed: parseTyped,
      refused: (edit) => {
        const verdict = judgeEdit(book, { ...edit, script: true });
        return verdict.accepted ? undefined : (verdict.reason ?? 'Refused.');
      },
      people: () => book.people(),
      columns: (id) => book.columns(id),
      file: (name) => bundle.html(name),
      granted: bundle.scopes && new Set([...bundle.scopes].filter((scope) => !revoked.has(scope))),
    };
  }
}

/** What a realm told, as the caller gets it. */
function heard(
  { handler }: RunCall,
  told: Told,
  { record }: Execution,
): { found: boolean; value: unknown; error?: string } {
  if (!told.found) return { found: false, value: null, error: `Script function not found: ${handler}` };
  if ('json' in told) return { found: true, value: JSON.parse(told.json) };
  if (told.stack) record.log.push(told.stack);
  return { found: true, value: null, error: told.error };
}
