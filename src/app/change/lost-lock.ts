import type { World } from '../../ports/world';
import { type Head, headed, parseHead } from '../head';
import { changesOptions, takeHold } from '../setup/options';
import { busy } from '../stop';
import type { Workbook } from '../workbook';
import { anyJournal, type Journal, journalled, leftJournal, tablesOf } from './journal';
import { rebuildNow } from './rebuild';
import { type Entry, recalled } from './recent';
import { takeBack } from './refused';
import { settle } from './settle';

/** How long it waits to have the lock again. */
const LOCK_MS = 8_000;

/** Has the lock again, or not: what was seen of the sheets before is forgotten, for others have made them longer or shorter since. */
function taken({ lock, sheets }: World): boolean {
  if (!lock.take(LOCK_MS)) return false;
  sheets.closeGaps();
  sheets.book();
  return true;
}

/** Before the journal nothing is written: the request may simply be sent again. What was read without the lock may be half of somebody's change. */
export function mustHold({ lock }: World): void {
  if (!lock.held()) throw busy();
}

/**
 * After the journal: whether somebody else has finished this change meanwhile (then nothing more may be written), or it is still this run's to finish.
 * Where somebody changed the workbook in the moment before the journal was there, its rows and numbers may be taken: it is withdrawn, and `again`. So is one
 * that was taken back by whoever found it; what this run has `written` of it since is then taken back too.
 */
export function finishedByOthers(
  world: World,
  workbook: Workbook,
  request: Pick<Entry, 'id' | 'by'>,
  written?: Journal,
): boolean {
  const { lock, properties } = world;
  if (lock.held()) return false;
  // Whoever holds it now finishes the journal; the same request then gets its answer.
  if (!taken(world)) throw busy();
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
  const { journal, ...clear } = parseHead(now) as Head;
  const mine = journal?.request === request.id;
  if (mine && answers(now) === answers(workbook.properties)) return false;
  // A journal that is not there any more was taken back by whoever found it; another's is theirs to finish.
  if (mine) properties.set(headed(recounted(clear)));
  if (written) {
    takeBack(world, workbook, written, busy());
    if (changesOptions(written)) takeHold(world);
    settleTheirs(world, workbook, request.id, tablesOf(written));
  }
  throw busy();
}

/**
 * After the last word: whoever got the lock between the last look at it and that word has had their own last word replaced. Where their answer went with it
 * their journal stands again, for whoever comes next to finish what is missing; the numbers they gave are looked for in the sheets.
 */
export function giveBackTheirs(world: World, workbook: Workbook, mine: Pick<Entry, 'id' | 'by'>): void {
  const { lock, properties } = world;
  if (lock.held() || !taken(world)) return;
  const now = properties.all();
  const head = parseHead(now) as Head;
  const theirs = head.journal ? undefined : anyJournal(now);
  // The parts of a change stay when it is over: what stood there before this run began is nobody's loss.
  const known = [mine.id, anyJournal(workbook.properties)?.request];
  if (!theirs || known.includes(theirs.request)) return;
  const answered = recalled(now, { id: theirs.request, by: theirs.by }, world.now());
  const again = answered ? { head: recounted(head), parts: {} } : journalled(recounted(head), theirs, now);
  if (again) properties.set({ ...headed(again.head), ...again.parts });
}

/**
 * Others have finished this change and perhaps made one of their own, whose cells this run wrote over: theirs is settled once more, and what depends on the
 * whole of their tables, and of those that this run `touched`, is rebuilt.
 */
export function settleTheirs(
  world: World,
  workbook: Workbook,
  request: string,
  touched: Iterable<string> = [],
): void {
  const properties = world.properties.all();
  const head = parseHead(properties) as Head;
  const theirs = head.last && leftJournal({ ...head, journal: head.last }, properties);
  const other = theirs && theirs.request !== request ? theirs : undefined;
  // They were answered: whatever of it is missing now, it is not taken back any more.
  if (other) settle(workbook, world.sheets, other, 'done');
  workbook.head = head;
  // Their answers are kept beside this run's own.
  workbook.properties = properties;
  if (other && changesOptions(other)) takeHold(world);
  else rebuildNow(world, workbook, [...touched, ...(other ? tablesOf(other) : [])]);
}

/** Counters and ends are looked for in the sheets when they are needed next. */
const recounted = (head: Head): Head => ({ ...head, counters: {}, ends: {}, changes: head.changes + 1 });
