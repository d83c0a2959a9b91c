/**
 * The one way to write. Lock, read the properties, finish what a crashed run left, let the action read and decide, journal, write, read back, clear the
 * journal, release. After any stop the workbook is as before or as after, and the same request gets the same answer.
 */

import { problem } from '../kernel/problem';
import type { Answer, Request } from '../kernel/protocol';
import type { Context, Door } from '../ports/context';
import type { World } from '../ports/world';
import { putBackAstray, type Seen } from './astray';
import { GatheredChanges } from './changes';
import { dropIds } from './clears';
import { Ends } from './ends';
import { type End, HEAD, type Head } from './head';
import { bounded, type InsertPlan, type Journal, journalled, leftJournal } from './journal';
import { finishedByOthers, mustHold, settleTheirs } from './lost-lock';
import { isPassing } from './passing';
import { planned } from './plan';
import { rebuildNow, rebuilt } from './rebuild';
import { isLast, recalled, remember } from './recent';
import { reasonOf, settleLeft, takeBack } from './refused';
import { known } from './registry';
import { takeAway } from './removals';
import { contextOf, type Run, startRun } from './run';
import { settle } from './settle';
import { Stop, stop } from './stop';
import { isUnderWay } from './under-way';
import { upgraded } from './upgrade';
import { openWorkbook, type Workbook } from './workbook';
import { unwritable } from './writable';

/** How long a run waits for another one; longer waits are the page's to repeat, so that a person sees them. */
const LOCK_MS = 8_000;

/** Decides and gathers; an answer that is not ok writes nothing. */
export type Decide = (context: Context, run: Run, changes: GatheredChanges) => Answer;

/** Runs `decide` as one change under the document's lock. */
export function transact(world: World, request: Pick<Request, 'id'>, door: Door, decide: Decide): Answer {
  return locked(world, LOCK_MS, (workbook, settled) => {
    const run = startRun(world, workbook, door);
    const { email: by } = run.who;
    const before = recalled(workbook.properties, { id: request.id, by }, world.now());
    if (before && isLast(before)) return before;
    // A journal under this very request is the same case after a crash: settling it made its answer known.
    if (settled?.request === request.id && settled.by === by && settled.answer && isLast(settled.answer))
      return settled.answer;
    return change(run, request.id, decide);
  });
}

/**
 * Runs what stands beside the row journal, a backup or a restore: under the lock too, which it may give back early. Its answer is remembered like any
 * other, so that the same request is answered once.
 */
export function apart(
  world: World,
  request: Pick<Request, 'id'>,
  door: Door,
  decide: (run: Run) => Answer,
): Answer {
  return locked(
    world,
    LOCK_MS,
    (workbook) => {
      const run = startRun(world, workbook, door);
      const before = recalled(workbook.properties, { id: request.id, by: run.who.email }, world.now());
      if (before && isLast(before)) return before;
      const answer = decide(run);
      // Others may have written since the lock was given back: what they remember is read again.
      if (answer.ok && world.lock.take(LOCK_MS))
        world.properties.set(
          remember(world.properties.all(), { id: request.id, by: run.who.email, answer }, run.now),
        );
      return answer;
    },
    true,
  );
}

/** What a crashed run's journal came to. */
export interface Settled {
  readonly request: string;
  readonly by: string;
  /** Absent where the change was taken back. */
  readonly answer?: Answer;
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
  if (!world.lock.take(milliseconds)) throw new Stop([problem('app.busy')], true);
  const workbook = openWorkbook(world);
  // Half of what a restore writes may stand there: whoever keeps the backups finishes it first.
  if (workbook.head.restoring && !whileRestoring)
    throw new Stop([problem('app.restoring', { version: workbook.head.restoring.version })]);
  const settled = recover(world, workbook);
  return work(upgraded(world, workbook), settled);
}

/** Finishes what a crashed run left; the answer of its request, where it ended as done. */
function recover(world: World, workbook: Workbook): Settled | undefined {
  if (!workbook.head.journal) return undefined;
  const { journal: theirs, ...rest } = workbook.head;
  const clear: Head = { ...rest, last: theirs };
  const left = leftJournal(workbook.head, workbook.properties);
  if (!left) {
    // Parts without a matching head are void: the crash came before anything was written.
    workbook.head = clear;
    world.properties.set({ [HEAD]: JSON.stringify(clear) });
    return undefined;
  }
  const outcome = settleLeft(world, workbook, left);
  rebuildNow(world, workbook, tablesOf(left));
  const done = outcome === 'done';
  workbook.head = {
    ...clear,
    ends: without(clear.ends, [...left.inserts, ...left.planned, ...(left.clears ?? [])]),
  };
  const { request, by, answer } = left;
  // Whoever had the lock meanwhile finished it, and perhaps went on: what this run wrote late is put right.
  if (finishedByOthers(world, workbook, { id: request, by })) {
    settleTheirs(world, workbook, request);
    return { request, by, answer };
  }
  const remembered = done ? remember(workbook.properties, { id: request, by, answer }, left.at) : {};
  world.properties.set({ [HEAD]: JSON.stringify(workbook.head), ...remembered });
  // This run's own answer goes beside the one just found, not in its place.
  workbook.properties = { ...workbook.properties, ...remembered };
  return { request, by, ...(done && { answer }) };
}

/** Decides, journals, writes, reads back and clears the journal; only under the lock. */
export function change(run: Run, request: string, decide: Decide): Answer {
  const { world, workbook } = run;
  const ends = new Ends(workbook, world.sheets);
  const gathered = new GatheredChanges(workbook, (table) => ends.next(table));
  const answer = decide(contextOf(run, request, gathered), run, gathered);
  if (!answer.ok) return answer;
  if (!gathered.empty) save(run, gathered, ends, gathered.request ?? request, answer);
  else if (gathered.rebuilds.size > 0) rebuildNow(world, workbook, gathered.rebuilds);
  else if (isUnderWay(workbook.properties, { id: request, by: run.who.email })) {
    // The last step of long work had nothing left to write: it is at its end all the same.
    world.properties.set(remember(workbook.properties, { id: request, by: run.who.email, answer }, run.now));
  }
  if (gathered.removals.length > 0) takeAway(world, workbook, gathered.removals, run.now);
  return answer;
}

function save(run: Run, gathered: GatheredChanges, ends: Ends, request: string, answer: Answer): void {
  const { world, workbook } = run;
  const inserts = gathered.inserts((table) => ends.start(table));
  const clears = gathered.clears();
  // Large inserts are taken back where they are incomplete; records that went could not come back with them.
  if (clears.length > 0 && inserts.length > 0) throw new Error('a change either inserts or clears');
  const journal: Journal = {
    request,
    by: run.who.email,
    at: run.now,
    updates: gathered.updates(),
    inserts,
    planned: [],
    ...(clears.length > 0 && { clears }),
    answer,
  };
  const head: Head = {
    ...workbook.head,
    counters: ends.counters(),
    changes: workbook.head.changes + 1,
    changedAt: run.now,
  };
  const wrong = unwritable(journal);
  if (wrong.length > 0) throw new Stop(wrong);
  const kept = journalled(head, bounded(journal)) ?? stop('app.tooLarge');
  mustHold(world);
  world.properties.set({ [HEAD]: JSON.stringify(kept.head), ...kept.parts });
  const seen: Seen = (key, id) => {
    const { known: read, position } = run.reading(known(key));
    const cells = read.get(id)?.cells;
    return cells && ((column) => cells[(position.columns[column] as number) - position.first] ?? '');
  };
  const arrived = writeOrTakeBack(world, workbook, journal, gathered, head, seen);
  if (finishedByOthers(world, workbook, { id: request, by: run.who.email })) {
    settleTheirs(world, workbook, request);
    return;
  }
  const after: Head = {
    ...head,
    last: kept.head.journal,
    ends: without(arrived ? { ...head.ends, ...endsOf(inserts) } : without(head.ends, inserts), clears),
  };
  const remembered = remember(workbook.properties, { id: request, by: run.who.email, answer }, run.now);
  world.properties.set({ [HEAD]: JSON.stringify(after), ...remembered });
  workbook.head = after;
  // Rows pasted into *Kotak Masuk* are several changes of one run: each answer stands beside those before.
  workbook.properties = { ...workbook.properties, ...remembered };
}

/** Tables that a change touches. */
function tablesOf({ updates, inserts, planned: large, clears = [] }: Journal): string[] {
  return [...updates, ...inserts, ...large, ...clears].map(({ table }) => table);
}

/** Writes; where Sheets refuses a cell the change is taken back and the person told, instead of standing half there. */
function writeOrTakeBack(
  world: World,
  workbook: Workbook,
  journal: Journal,
  gathered: GatheredChanges,
  head: Head,
  seen: Seen,
): boolean {
  try {
    return write(world, workbook, journal, gathered, seen);
  } catch (error) {
    // What passes by itself leaves the journal: the next run finishes the change, and the same request then gets its answer.
    if (error instanceof Stop || isPassing(error)) throw error;
    const ending = takeBack(world, workbook, journal, error);
    const clear: Head = { ...head, ends: without(head.ends, journal.inserts) };
    world.properties.set({ [HEAD]: JSON.stringify(clear) });
    const code = ending === 'aside' ? 'app.setAside' : 'app.sheetRefused';
    return stop(code, { reason: reasonOf(error) });
  }
}

/**
 * Applies, then reads back: the read-back is commit and check in one. Where a person moved rows meanwhile, the change is put right by id.
 * @returns whether everything arrived where it was planned
 */
function write(
  world: World,
  workbook: Workbook,
  journal: Journal,
  { besides, notes, rebuilds }: GatheredChanges,
  seen: Seen,
): boolean {
  const plan = planned(workbook, journal.updates, journal.inserts, journal.clears);
  // With the change itself: after a crash whoever comes next finishes it, and these columns with it.
  const touched = [...tablesOf(journal), ...rebuilds];
  const whole = rebuilt(world, workbook, touched, journal);
  world.sheets.write([...plan.writes, ...whole, ...besides], notes);
  const read = world.sheets.commit(plan.areas);
  const arrived = plan.arrived(read) && plan.undisturbed(read);
  if (arrived && dropIds(workbook, world.sheets, journal.clears ?? [])) return true;
  const { now, marks } = putBackAstray(world, workbook, journal, seen);
  settle(now, world.sheets, journal);
  if (marks.length > 0) {
    world.sheets.write(marks);
    world.sheets.commit([]);
  }
  rebuildNow(world, now, touched);
  return false;
}

/** Hints without these tables': rows may have ended elsewhere than planned, and a forgotten hint is found again. */
function without(ends: Head['ends'], tables: readonly { readonly table: string }[]): Head['ends'] {
  const kept = { ...ends };
  for (const { table } of tables) delete kept[table];
  return kept;
}

function endsOf(inserts: readonly InsertPlan[]): Record<string, End> {
  const ends: Record<string, End> = {};
  for (const { table, row, first, rows } of inserts)
    ends[table] = { row: row + rows.length - 1, number: first + rows.length - 1 };
  return ends;
}
