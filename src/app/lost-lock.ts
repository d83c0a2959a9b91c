/** What a run does that finds its lock lost: it takes the lock again and makes sure that nobody's change is overwritten, theirs or its own. */
import { problem } from '../kernel/problem';
import type { World } from '../ports/world';
import { HEAD, type Head, parseHead } from './head';
import { leftJournal } from './journal';
import { type Entry, recalled } from './recent';
import { settle } from './settle';
import { Stop } from './stop';
import type { Workbook } from './workbook';

/** How long it waits to have the lock again. */
const LOCK_MS = 8_000;

const busy = (): Stop => new Stop([problem('app.busy')], true);

/** Before the journal nothing is written: the request may simply be sent again. */
export function mustHold({ lock }: World): void {
  if (!lock.held()) throw busy();
}

/**
 * After the journal: whether somebody else has finished this change meanwhile (then nothing more may be written), or it is still this run's to finish.
 * Where somebody changed the workbook in the moment before the journal was there, its rows and numbers may be taken: it is withdrawn, and `again`.
 */
export function finishedByOthers(
  world: World,
  workbook: Workbook,
  request: Pick<Entry, 'id' | 'by'>,
): boolean {
  const { lock, properties } = world;
  if (lock.held()) return false;
  // Whoever holds it now finishes the journal; the same request then gets its answer.
  if (!lock.take(LOCK_MS)) throw busy();
  const now = properties.all();
  // Of work that goes on step by step an answer is known already: only another one says that this step is done.
  const known = (all: Readonly<Record<string, string>>): string | undefined =>
    JSON.stringify(recalled(all, request, world.now()));
  if (known(now) && known(now) !== known(workbook.properties)) return true;
  const answers = (all: Readonly<Record<string, string>>): string =>
    JSON.stringify(
      Object.keys(all)
        .filter((key) => key.startsWith('recent.'))
        .sort()
        .map((key) => all[key]),
    );
  if (answers(now) === answers(workbook.properties)) return false;
  const { journal: _, ...clear } = parseHead(now) as Head;
  properties.set({ [HEAD]: JSON.stringify(recounted(clear)) });
  throw busy();
}

/** Others have finished this change and perhaps made one of their own, whose cells this run wrote over: theirs is settled once more. */
export function settleTheirs(world: World, workbook: Workbook, request: string): void {
  const properties = world.properties.all();
  const head = parseHead(properties) as Head;
  const theirs = head.last && leftJournal({ ...head, journal: head.last }, properties);
  if (theirs && theirs.request !== request) settle(workbook, world.sheets, theirs);
  workbook.head = head;
}

/** Counters and ends are looked for in the sheets when they are needed next. */
const recounted = (head: Head): Head => ({ ...head, counters: {}, ends: {} });
