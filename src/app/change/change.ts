/** One change, under the lock: decided, journalled, written, read back, and the journal cleared. */
import { type Deed, logged } from '../../features/log';
import type { Answer } from '../../kernel/protocol';
import type { Context } from '../../ports/context';
import type { World } from '../../ports/world';
import { withMarks } from '../checks/marked';
import { type End, type Head, headed } from '../head';
import { isUnderWay } from '../jobs/under-way';
import { FEATURES, known } from '../registry';
import { contextOf, deedOf, type Run, startRun } from '../run';
import { changesOptions, followOptions, takeHold } from '../setup/options';
import { showTabs, withTabs } from '../setup/tabs';
import { Stop, stop } from '../stop';
import { cellsBy } from '../tables/areas';
import { Ends } from '../tables/ends';
import { withWritten } from '../tables/written';
import type { Workbook } from '../workbook';
import { putStraight, type Seen } from './astray';
import { GatheredChanges } from './changes';
import { dropIds } from './clears';
import { foreignRead } from './foreign';
import { forgetting } from './forgotten';
import { goneWith, withoutLost } from './gone';
import { bounded, type InsertPlan, type Journal, journalled, tablesOf } from './journal';
import { finishedByOthers, giveBackTheirs, mustHold, settleTheirs } from './lost-lock';
import { isPassing } from './passing';
import { planned } from './plan';
import { putRight } from './put-right';
import { rebuildNow, rebuilt } from './rebuild';
import { remember } from './recent';
import { recordsOf, refusedCell, takeBack } from './refused';
import { takeAway } from './removals';
import { unwritable } from './writable';

/** Decides and gathers; an answer that is not ok writes nothing. */
export type Decide = (context: Context, run: Run, changes: GatheredChanges) => Answer;

/**
 * Decides, journals, writes, reads back and clears the journal; only under the lock. Where a row that is to be changed is not as Rapi left it and what it
 * held is known, it is put right first, and the decision is made anew.
 */
export function change(run: Run, request: string, decide: Decide, again = true): Answer {
  const { world, workbook } = run;
  const ends = new Ends(workbook, world.sheets);
  const gathered = new GatheredChanges(workbook, (table) => ends.next(table));
  const context = contextOf(run, request, gathered);
  const answer = decide(context, run, gathered);
  if (again && putRight(run, answer.ok ? gathered.foreign() : foreignRead(run)))
    return change(
      { ...startRun(world, workbook, run.door, run.who), of: run.of, beside: run.beside },
      request,
      decide,
      false,
    );
  const furnished = answer.ok && withTabs(world, workbook, gathered.tabs);
  if (furnished)
    return change(
      { ...startRun(world, furnished, run.door, run.who), of: run.of, beside: run.beside },
      request,
      decide,
      again,
    );
  if (answer.ok) for (const { altered } of FEATURES) altered?.(context, gathered.altered());
  const mine = { id: request, by: run.who.email };
  if (answer.ok) workbook.found = { ...workbook.found, ...run.beside };
  const found = Object.keys(workbook.found).length > 0;
  if (!answer.ok || gathered.empty) mustHold(world);
  if (!answer.ok) {
    // What is wrong may be what was found: it is told at home.
    if (found) world.properties.set(workbook.found);
    return answer;
  }
  const { rebuilds, removals } = gathered;
  const line = { at: run.now, deed: deedOf(run), answer };
  const rows = gathered.empty ? rebuildNow(world, workbook, rebuilds) : 0;
  if (!gathered.empty) save(run, gathered, ends, gathered.request ?? request, answer);
  else if (rows > 0 || found || isUnderWay(workbook.properties, mine)) {
    // No row changes of its own, as with a deleted record that is let go, the last step of long work, or ranks by a new day: it was done all the same.
    const { head } = workbook;
    if (rows > 0) workbook.head = { ...head, changes: head.changes + 1, changedAt: run.now };
    const remembered = {
      ...(rows > 0 && headed(workbook.head)),
      ...workbook.found,
      ...remember(workbook.properties, { ...mine, ...(run.of && { of: run.of }), answer }, run.now),
      ...logged(workbook.properties, rows > 0 ? { ...line, deed: rebuiltBy(run, rebuilds, rows) } : line),
    };
    world.properties.set(remembered);
    giveBackTheirs(world, workbook, mine);
    workbook.properties = { ...workbook.properties, ...remembered };
  }
  if (removals.length > 0) {
    const ids = removals.map(({ table, id }) => [table, id] as const);
    const own = gathered.empty ? logged(workbook.properties, line, ids) : {};
    takeAway(world, workbook, mine, removals, run.now, own);
  }
  return answer;
}

/** What the log says of columns that were reckoned anew. */
function rebuiltBy(run: Run, tables: Iterable<string>, count: number): Deed {
  const [by, door, action] = deedOf(run);
  const tab = [...tables].map((key) => known(key).sheet[run.workbook.cells.language]).join(', ');
  return [by, door, action, { code: 'log.rebuilt', values: { count, tab } }];
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
    ...(run.of && { of: run.of }),
    at: run.now,
    deed: deedOf(run),
    updates: gathered.updates(),
    inserts,
    planned: [],
    ...(clears.length > 0 && { clears }),
    ...(Object.keys(run.beside).length > 0 && { sets: run.beside }),
    ...(gathered.forgotten.length > 0 && { forgets: gathered.forgotten }),
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
  const kept = journalled(head, bounded(journal), workbook.properties) ?? stop('app.tooLarge');
  mustHold(world);
  world.properties.set({ ...headed(kept.head), ...kept.parts });
  // Whoever got the lock before the journal was there knows nothing of it: not a cell may be written then.
  const mine = { id: request, by: run.who.email };
  if (finishedByOthers(world, workbook, mine)) {
    settleTheirs(world, workbook, request);
    return;
  }
  const seen: Seen = (key, id) => {
    const { known: read, position } = run.reading(known(key));
    const cells = read.get(id)?.cells;
    return cells && cellsBy(position, cells);
  };
  const arrival = writeOrTakeBack(world, workbook, journal, gathered, head, seen);
  if (arrival === 'finished by others' || finishedByOthers(world, workbook, mine, journal)) {
    settleTheirs(world, workbook, request, [...tablesOf(journal), ...gathered.rebuilds]);
    return;
  }
  const after: Head = {
    ...head,
    last: kept.head.journal,
    ends: without(
      arrival === 'as planned' ? { ...head.ends, ...endsOf(inserts) } : without(head.ends, inserts),
      clears,
    ),
  };
  const remembered = {
    ...remember(workbook.properties, { ...mine, ...(run.of && { of: run.of }), answer }, run.now),
    ...withWritten(workbook.properties, journal),
    ...goneWith(workbook.properties, journal),
    ...workbook.found,
    ...withoutLost(workbook.properties, inserts),
    ...withMarks(workbook.properties, journal),
    ...logged(workbook.properties, journal, recordsOf(journal)),
  };
  const all = { ...workbook.properties, ...kept.parts, ...remembered };
  const cleaned = journal.forgets ? forgetting(all, journal.forgets) : {};
  const left: Head = journal.forgets ? { ...after, last: undefined } : after;
  world.properties.set({ ...headed(left), ...remembered, ...cleaned });
  giveBackTheirs(world, workbook, mine);
  workbook.head = left;
  // Rows pasted into *Kotak Masuk* are several changes of one run: each answer stands beside those before.
  workbook.properties = { ...workbook.properties, ...remembered, ...cleaned };
}

type Arrival = 'as planned' | 'put straight' | 'finished by others';

/** Writes; where Sheets refuses a cell the change is taken back and the person told, instead of standing half there. */
function writeOrTakeBack(
  world: World,
  workbook: Workbook,
  journal: Journal,
  gathered: GatheredChanges,
  head: Head,
  seen: Seen,
): Arrival {
  try {
    return write(world, workbook, journal, gathered, seen) ? 'as planned' : 'put straight';
  } catch (error) {
    // What passes by itself leaves the journal: the next run finishes the change, and the same request then gets its answer.
    if (error instanceof Stop || isPassing(error)) throw error;
    const mine = { id: journal.request, by: journal.by };
    if (finishedByOthers(world, workbook, mine, journal)) return 'finished by others';
    const ending = takeBack(world, workbook, journal, error);
    if (changesOptions(journal)) takeHold(world);
    const clear: Head = { ...head, ends: without(head.ends, journal.inserts) };
    const gone = goneWith(workbook.properties, journal, true);
    if (finishedByOthers(world, workbook, mine, journal)) return 'finished by others';
    world.properties.set({ ...headed(clear), ...gone });
    giveBackTheirs(world, workbook, mine);
    // The numbers that it took are not given again, by the next change of this run either.
    workbook.head = clear;
    workbook.properties = { ...workbook.properties, ...gone };
    throw new Stop([refusedCell(ending, error)]);
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
  { besides, notes, rebuilds, tabs }: GatheredChanges,
  seen: Seen,
): boolean {
  const plan = planned(workbook, journal.updates, journal.inserts, journal.clears);
  // With the change itself: after a crash whoever comes next finishes it, and these columns with it.
  const touched = [...tablesOf(journal), ...rebuilds];
  const whole = changesOptions(journal)
    ? followOptions(world, workbook, journal)
    : rebuilt(world, workbook, touched, journal);
  world.sheets.write([...plan.writes, ...whole, ...besides], notes);
  showTabs(world, workbook, tabs);
  const read = world.sheets.commit(plan.areas);
  const arrived = plan.arrived(read) && plan.undisturbed(read);
  if (arrived && dropIds(workbook, world.sheets, journal.clears ?? [])) return true;
  const straight = putStraight(world, workbook, journal, seen);
  // What was lost of the rows was lost of the renamed cells too, and no journal carries these.
  if (changesOptions(journal)) takeHold(world);
  else rebuildNow(world, straight, touched);
  return false;
}

/** Hints without these tables': rows may have ended elsewhere than planned, and a forgotten hint is found again. */
export function without(ends: Head['ends'], tables: readonly { readonly table: string }[]): Head['ends'] {
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
