/**
 * The one way to write. Lock, read the properties, finish what a crashed run left, let the action read and decide, journal, write, read back, clear the
 * journal, release. After any stop the workbook is as before or as after, and the same request gets the same answer.
 */

import { type Deed, logged } from '../../features/log';
import type { Moment } from '../../kernel/day';
import type { Answer, Request } from '../../kernel/protocol';
import type { Context, Door } from '../../ports/context';
import type { World } from '../../ports/world';
import { headed } from '../head';
import { deedOf, type Run, startRun } from '../run';
import { changesOptions, takeHold } from '../setup/options';
import { upgraded } from '../setup/upgrade';
import { busy, stop } from '../stop';
import { withWritten } from '../tables/written';
import { openWorkbook, type Workbook } from '../workbook';
import { asFarAsAllowed } from './allowed';
import { change, type Decide, without } from './change';
import { forgetting } from './forgotten';
import { goneWith } from './gone';
import { leftJournal, tablesOf } from './journal';
import { makeRoomInLog } from './log-room';
import { finishedByOthers, giveBackTheirs, settleTheirs } from './lost-lock';
import { rebuildNow } from './rebuild';
import { type Entry, forgotten, isLast, recalled, remember } from './recent';
import { recordsOf, settleLeft } from './refused';

/** How long a run waits for another one; longer waits are the page's to repeat, so that a person sees them. */
const LOCK_MS = 8_000;

/** Runs `decide` as one change under the document's lock. */
export function transact(
  world: World,
  request: Pick<Request, 'id'> & Partial<Pick<Request, 'at'>> & { readonly of?: string | undefined },
  door: Door,
  decide: Decide,
): Answer {
  return locked(world, LOCK_MS, (workbook, settled) => {
    const { of } = request;
    const run = { ...startRun(world, workbook, door), of };
    const { email: by } = run.who;
    const before = recalled(workbook.properties, { id: request.id, by, ...(of && { of }) }, world.now());
    if (before && isLast(before)) return before;
    // A journal under this very request is the same case after a crash: settling it made its answer known.
    if (settled?.request === request.id && settled.by === by && settled.answer && isLast(settled.answer))
      return settled.answer;
    if (!before && request.at !== undefined && forgotten(workbook.properties, request.at))
      stop('app.tooLate');
    return change(run, request.id, decide);
  });
}

/**
 * Runs what stands beside the row journal, a backup or a restore: under the lock too, which it may give back early. Its answer is remembered like any
 * other, so that the same request is answered once. What it `records` in rows is one change behind it, which remembers the answer as well.
 */
export function apart(
  world: World,
  request: Pick<Request, 'id'>,
  door: Door,
  decide: (run: Run) => Answer,
  records?: (context: Context, result: unknown) => void,
): Answer {
  return locked(
    world,
    LOCK_MS,
    (workbook) => {
      const run = startRun(world, workbook, door);
      const before = recalled(workbook.properties, { id: request.id, by: run.who.email }, world.now());
      if (before && isLast(before)) return before;
      const answer = decide(run);
      if (answer.ok && records)
        return change(run, request.id, (context) => {
          records(context, answer.result);
          return answer;
        });
      // Others may have written since the lock was given back: what they remember is read again.
      const mine = world.lock.held();
      if (answer.ok && (mine || world.lock.take(LOCK_MS))) {
        const entry = { id: request.id, by: run.who.email, answer };
        rememberBeside(
          world,
          workbook,
          entry,
          run.now,
          run.beside,
          mine ? workbook.properties : undefined,
          deedOf(run),
        );
      }
      return answer;
    },
    true,
  );
}

/**
 * Remembers the answer of what has no journal, beside what others have answered since the workbook was opened. Should the lock be lost, a last word between
 * the look at the answers and this one went with it: it is given back.
 */
export function rememberBeside(
  world: World,
  workbook: Workbook,
  entry: Entry,
  now: Moment,
  more: Readonly<Record<string, string>> = {},
  properties = world.properties.all(),
  deed?: Deed,
): void {
  const { answer } = entry;
  const line = deed && logged(properties, { at: now, deed, answer });
  world.properties.set({ ...more, ...remember(properties, entry, now), ...line });
  giveBackTheirs(world, { ...workbook, properties }, entry);
}

/** What a crashed run's journal came to. */
export interface Settled {
  readonly request: string;
  readonly by: string;
  /** Absent where the change was taken back. */
  readonly answer?: Answer;
  /** Settings changed with it: what was read of them before no longer holds. */
  readonly anew?: boolean;
}

/**
 * Opens the workbook under the lock, first finishing what a crashed run left. Stops with `again` when the lock stays busy. The lock is not given back: it
 * ends with the run, which is about to end, and giving it back would cost a round trip. While a restore is unfinished only `whileRestoring` goes on.
 */
export function locked<R>(
  world: World,
  milliseconds: number,
  work: (workbook: Workbook, settled?: Settled) => R,
  whileRestoring = false,
): R {
  if (!world.lock.take(milliseconds)) throw busy();
  const workbook = openWorkbook(world);
  // Half of what a restore writes may stand there: whoever keeps the backups finishes it first.
  if (workbook.head.restoring && !whileRestoring)
    stop('app.restoring', { version: workbook.head.restoring.version });
  const settled = recover(world, workbook);
  const now = upgraded(world, settled?.anew ? openWorkbook(world) : workbook);
  if (!now.head.restoring) makeRoomInLog(world, now);
  return work(now, settled);
}

/** Finishes what a crashed run left; the answer of its request, where it ended as done. */
function recover(world: World, workbook: Workbook): Settled | undefined {
  if (!workbook.head.journal) return undefined;
  const { journal: theirs, ...rest } = workbook.head;
  const left = leftJournal(workbook.head, workbook.properties);
  if (!left) {
    // Parts without a matching head are void: the crash came before anything was written.
    workbook.head = rest;
    world.properties.set(headed(rest));
    return undefined;
  }
  const outcome = settleLeft(world, workbook, left);
  if (changesOptions(left)) takeHold(world);
  else asFarAsAllowed(world, () => rebuildNow(world, workbook, tablesOf(left)));
  const done = outcome === 'done';
  workbook.head = {
    ...rest,
    // Only what stands may be looked up as the change before.
    last: done ? theirs : undefined,
    ends: without(rest.ends, [...left.inserts, ...left.planned, ...(left.clears ?? [])]),
  };
  const { request, by, of, answer } = left;
  // Whoever had the lock meanwhile finished it, and perhaps went on: what this run wrote late is put right.
  if (finishedByOthers(world, workbook, { id: request, by }, left)) {
    settleTheirs(world, workbook, request, tablesOf(left));
    return { request, by, answer };
  }
  const remembered: Record<string, string> = {
    ...(done && remember(workbook.properties, { id: request, by, ...(of && { of }), answer }, left.at)),
    ...(done && left.sets),
    ...(done && withWritten(workbook.properties, left)),
    ...(done && logged(workbook.properties, left, recordsOf(left))),
    ...goneWith(workbook.properties, left, !done),
  };
  if (done && left.forgets) {
    Object.assign(remembered, forgetting({ ...workbook.properties, ...remembered }, left.forgets));
    workbook.head = { ...workbook.head, last: undefined };
  }
  world.properties.set({ ...headed(workbook.head), ...remembered });
  giveBackTheirs(world, workbook, { id: request, by });
  // This run's own answer goes beside the one just found, not in its place.
  workbook.properties = { ...workbook.properties, ...remembered };
  return { request, by, ...(done && { answer }), ...(changesOptions(left) && { anew: true }) };
}
