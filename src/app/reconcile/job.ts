/**
 * *app.reconcile*: every hour, what no `onEdit` has seen is found and put right: pastes, edits from phones and by API, Ctrl+Z on what Rapi wrote, deleted
 * and copied rows, drafts that are complete, steps and ticks that met a busy lock. It stamps, repairs and proposes as an edit of the cells would.
 *
 * It reads without the lock: a round trip a table (small ones whole, of large ones the newest rows), one page of one large table and, with its first
 * page, the ids; once a day, and in small books each time, the tables that caches follow from. Only where something is found is the lock taken, and only
 * those rows are read again. A run stops after `MOST_MS` and the next one goes on from the same place; a run that was killed is simply run again.
 */

import { noRight } from '../../features/team';
import type { Answer } from '../../kernel/protocol';
import { columnOf, idOf, type Table } from '../../kernel/table';
import type { World } from '../../ports/world';
import { lostIn } from '../change/gone';
import type { Telling } from '../change/rightful';
import { locked } from '../change/transaction';
import { FEATURES } from '../registry';
import { MENDERS } from '../rights';
import type { OwnAction } from '../router';
import { contextOf, type Run, startRun } from '../run';
import { sentence } from '../say';
import { Stop } from '../stop';
import { idsBelow } from '../tables/areas';
import { NO_CHANGES } from '../unchanged';
import { openWorkbook, positionOf, type Workbook } from '../workbook';
import { dropCopies, type Mended, mendRows, retellRows } from './mend';
import { RECONCILE } from './name';
import { type Found, missingIn, missingOf, scan, staleCaches } from './scan';
import { FIRST, TURN, type Turn } from './turn';

/** A trigger has six minutes, and others of the same hour come after it. */
const MOST_MS = 60_000;
const LOCK_MS = 8_000;

type Told = Mended & { readonly lost: number };

const NOTHING: Told = { typed: 0, right: 0, doubtful: 0, done: 0, copies: 0, lost: 0 };

export const reconcileRun: OwnAction = {
  name: RECONCILE,
  run: (world, { input }): Answer => {
    const until = world.now() + MOST_MS;
    const looked = openWorkbook(world);
    const run = startRun(world, looked, 'cell');
    mayRun(world, looked);
    // Half of what a restore writes may stand there: nothing of it is anybody's edit.
    if (looked.head.restoring) return told(looked, NOTHING);
    const turn = turnIn(looked);
    const { found, next } = scan(run, turn);
    let sum = NOTHING;
    for (const each of found) if (world.now() < until) sum = added(sum, mend(world, each));
    const day = looked.cells.today;
    // Whoever asks for it has seen that they are wrong.
    const asked = (input as { caches?: unknown } | null)?.caches === true;
    const caches = asked || turn.day !== day || isSmall(run) ? retell(world) : 0;
    world.properties.set({ [TURN]: JSON.stringify({ ...next, day }) });
    return told(looked, { ...sum, right: sum.right + caches });
  },
};

function mayRun(world: World, workbook: Workbook): void {
  const { who } = startRun(world, workbook, 'job');
  if (who.email === workbook.control.keeper || MENDERS.includes(who.role)) return;
  throw new Stop([noRight(MENDERS, { ...workbook.control, ...workbook.cells })]);
}

function turnIn({ properties }: Workbook): Turn {
  const text = properties[TURN];
  return text === undefined ? FIRST : (JSON.parse(text) as Turn);
}

/** A busy lock or a table that has to be mended first leaves the rest to the next hour. */
function quietly<R>(world: World, otherwise: R, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    world.log(`left for later: ${error.message}`);
    return otherwise;
  } finally {
    world.lock.release();
  }
}

function mend(world: World, { table, rows, doubled, missing }: Found): Told {
  return quietly(world, NOTHING, () =>
    locked(world, LOCK_MS, (workbook) => {
      const run = startRun(world, workbook, 'cell');
      // A number that is missing may stand pasted over: what it was is tried before its row counts as deleted.
      const numbers = missing && rows.length > 0 ? missingNow(run, table).numbers : [];
      const ids = numbers.slice(0, MOST_TRIED).map((number) => idOf(table, number));
      const mended = rows.length > 0 ? mendRows(run, table, rows, tellingsOf(run, table, ids)) : NOTHING;
      const copies = doubled.size > 0 ? dropCopies(run, table, doubled) : 0;
      const lost = missing ? lookForLost(run, table) : 0;
      return { ...mended, copies, lost };
    }),
  );
}

const MOST_TRIED = 60;

function idsNow(run: Run, table: Table): string[] {
  return idsBelow(run.world.sheets, positionOf(run.workbook, table));
}

const missingNow = (run: Run, table: Table) => missingOf(run, table, idsNow(run, table));

/** Under the lock no change is half done: what is missing now was deleted. */
function lookForLost(run: Run, table: Table): number {
  const values = missingIn(run, table, idsNow(run, table));
  if (Object.keys(values).length === 0) return 0;
  const before = lostIn(run.workbook.properties).length;
  run.world.properties.set(values);
  run.workbook.properties = { ...run.workbook.properties, ...values };
  return Math.max(0, lostIn(values).length - before);
}

/** What other records tell of one, asked for once a row and only where its stamp is broken; and the numbers that it may have had. */
function tellingsOf(run: Run, table: Table, ids: readonly string[]): (id: string) => readonly Telling[] {
  const context = contextOf(run, '', NO_CHANGES);
  const kept = FEATURES.flatMap(({ kept = [] }) => kept).filter((each) => each.table === table);
  const numbers = ids.map(
    (id): Telling =>
      (key) =>
        key === 'id' ? id : undefined,
  );
  return (id) => {
    let told: Readonly<Record<string, unknown>> | undefined;
    let asked = false;
    const others: Telling = (key) => {
      if (!asked) told = kept.map(({ remake }) => remake(context, id)).find((each) => each !== undefined);
      asked = true;
      return told && key in told
        ? columnOf(table, key).codec.encode(told[key], run.workbook.cells)
        : undefined;
    };
    return [...numbers, others];
  };
}

function retell(world: World): number {
  const stale = staleCaches(startRun(world, openWorkbook(world), 'cell'));
  if (stale.length === 0) return 0;
  return quietly(world, 0, () =>
    locked(world, LOCK_MS, (workbook) => {
      // Read again, for all of it may have moved on.
      const run = startRun(world, workbook, 'cell');
      return staleCaches(run).reduce(
        (sum, { table, columns, retell: tell }) =>
          sum +
          retellRows(startRun(world, workbook, 'cell'), table, columns, tell(contextOf(run, '', NO_CHANGES))),
        0,
      );
    }),
  );
}

/** Rows of all tables together that may be read whole each hour. */
const SMALL_ROWS = 5_000;
const isSmall = ({ workbook: { head } }: Run): boolean =>
  Object.values(head.counters).reduce((sum, count) => sum + count, 0) <= SMALL_ROWS;

const added = (a: Told, b: Told): Told => ({
  typed: a.typed + b.typed,
  right: a.right + b.right,
  doubtful: a.doubtful + b.doubtful,
  done: a.done + b.done,
  copies: a.copies + b.copies,
  lost: a.lost + b.lost,
});

function told({ cells: { language } }: Workbook, result: Told): Answer {
  const some = Object.values(result).some((count) => count > 0);
  const message = sentence(some ? 'checkup.reconciled' : 'checkup.allAgree', language, { ...result });
  return { ok: true, result, message };
}
