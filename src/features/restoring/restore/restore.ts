/** Restores under a journal of its own: it names the version before the first cell changes, and is closed after the last one was read back. */

import { Refusal, refuse } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Apart, Restoring } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import {
  chosen,
  findVersion,
  type Halfway,
  type Loaded,
  sayWhen,
  stepsOf,
  type Target,
  takeVersion,
  targetsOf,
} from '../../backup';
import { changes } from '../../log';
import { RIGHTS } from '../../team';
import type { Difference } from '../rules/compare';
import { saidChanges } from '../said';
import { texts } from '../words';
import { differencesOf, sumOf } from './differences';
import { isSame, rowsBack } from './rows';
import { chosenOf } from './rows-chosen';

export interface Restored extends Difference {
  readonly version: string;
  /** Version of the state before: restoring it takes this back. */
  readonly safety: string;
  readonly sheets: readonly string[];
  /** Sheets that are not as in the version after all, because somebody edited them meanwhile. */
  readonly unlike: readonly string[];
  /** Where chosen rows came back: the names under which they are as before again. */
  readonly rows?: readonly string[];
}

/** Where the end of a restore that took several runs is told, should its last run stop before it could answer. */
const ENDED = 'backupRestored';
/** What Google's stopping a run may cost at most of a restore: so often it is noted how far it is. */
const NOTED_MS = 60_000;

/** The present state is a version first; without one nothing is touched. The same request, asked again, goes on where it stopped. */
export function restore(
  context: Context,
  apart: Apart,
  loaded: Loaded,
  names: readonly string[],
  rows?: readonly string[],
): Restored | Halfway | Refusal {
  const { restoring } = apart;
  const { request } = context;
  if (restoring?.request === request) return resume(context, apart, loaded, restoring);
  if (apart.begun) return endedBefore(apart, request);
  const targets = targetsIn(apart, loaded, names);
  if (targets instanceof Refusal) return targets;
  const counts = rows
    ? chosenOf(context, apart, loaded, targets, rows)
    : sumOf(differencesOf(apart, loaded, targets));
  if (counts instanceof Refusal) return counts;
  const { changed, back, gone } = counts;
  const { version } = loaded.manifest;
  const wish = {
    version,
    sheets: names,
    ...(rows && { rows }),
    by: context.who.email,
    at: context.now,
    request,
    changed,
    back,
    gone,
  };
  const taken = takeVersion(context, apart, 'safety', true);
  if (taken instanceof Refusal) return taken;
  if ('all' in taken) {
    // Nobody may write before the safety version is whole: what it would not hold would be lost.
    apart.begin({ ...wish, safety: '' });
    return { ...taken, restoring: version };
  }
  const begun: Restoring = { ...wish, safety: taken.version };
  apart.begin(begun);
  return apart.mayGoOn() ? redo(context, apart, loaded, targets, begun) : halfway(begun, 0, targets.length);
}

/** Goes on with a restore that was stopped, by Google or by itself. */
export function resume(
  context: Context,
  apart: Apart,
  loaded: Loaded,
  restoring: Restoring,
): Restored | Halfway | Refusal {
  const targets = targetsIn(apart, loaded, restoring.sheets);
  if (targets instanceof Refusal) return targets;
  if (restoring.safety !== '') return redo(context, apart, loaded, targets, restoring);
  const taken = takeVersion(context, apart, 'safety', true);
  if (taken instanceof Refusal) {
    // Without a safety version nothing was touched and nothing will be; somebody at it for some minutes is no reason to give up.
    if (taken.problems.every(({ code }) => code !== 'backup.underWay')) apart.finish([], {});
    return taken;
  }
  if ('all' in taken) return { ...taken, restoring: restoring.version };
  const safe = { ...restoring, safety: taken.version };
  apart.begin(safe);
  return apart.mayGoOn() ? redo(context, apart, loaded, targets, safe) : halfway(safe, 0, targets.length);
}

function redo(
  context: Context,
  apart: Apart,
  loaded: Loaded,
  targets: readonly Target[],
  restoring: Restoring,
): Restored | Halfway | Refusal {
  if (restoring.rows) return redoRows(context, apart, loaded, targets, restoring);
  const unlike = [...(restoring.unlike ?? [])];
  const how = { whole: restoring.sheets.length === 0, again: restoring.step !== undefined };
  const steps = stepsOf(apart, loaded, targets, how, unlike);
  let noted = apart.now();
  for (let at = restoring.step ?? 0; at < steps.length; at++) {
    steps[at]?.();
    const stops = at + 1 < steps.length && !apart.mayGoOn();
    if (!stops && apart.now() - noted < NOTED_MS) continue;
    // What is noted as done must be done: Google may still hold some of it back.
    apart.book.flush();
    const reached = { ...restoring, step: at + 1, unlike };
    apart.begin(reached);
    noted = apart.now();
    if (stops) return halfway(reached, at + 1, steps.length);
  }
  return ended(context, apart, loaded, targets, restoring, { unlike });
}

/** Rows are few: they come back in one go. */
function redoRows(
  context: Context,
  apart: Apart,
  loaded: Loaded,
  targets: readonly Target[],
  restoring: Restoring,
): Restored | Refusal {
  const [target] = targets as readonly [Target];
  const safety = findVersion(apart, restoring.safety, (entry) => isSame(entry, target));
  if (safety instanceof Refusal) return safety;
  const { rows = [] } = restoring;
  const { undo, arrived } = rowsBack(context, apart, { loaded, safety, target, rows });
  const unlike = arrived ? [] : [target.entry.name];
  return ended(context, apart, loaded, targets, restoring, { unlike, rows: undo });
}

/** Everybody is told before it is over: whoever is stopped in between tells it again. */
function ended(
  context: Context,
  apart: Apart,
  { manifest }: Loaded,
  targets: readonly Target[],
  { version, safety, changed, back, gone, request, by }: Restoring,
  more: Pick<Restored, 'unlike' | 'rows'>,
): Restored {
  const sheets = targets.map(({ entry }) => entry.name);
  const restored: Restored = { version, safety, sheets, changed, back, gone, ...more };
  const own = sheets.length === 1 ? sheets[0] : undefined;
  const told = say(texts['backup.announced'], context.language, {
    who: context.team.find(({ email }) => email === by)?.name ?? by,
    what: own ?? texts['backup.everything'][context.language],
    when: sayWhen(manifest.at as typeof context.now, context),
    changes: saidChanges(context, restored),
  });
  // Nobody gets a right in passing; but in a fresh workbook there are no others.
  if (manifest.book !== apart.id) apart.remember(RIGHTS, '');
  if (apart.begun) apart.remember(ENDED, JSON.stringify({ request, restored }));
  apart.announce(request, told);
  const rows = more.rows !== undefined;
  apart.finish(
    targets.map(({ entry }) => entry.table),
    rows ? {} : manifest.counters,
    rows,
  );
  return restored;
}

const halfway = ({ version }: Restoring, done: number, all: number): Halfway => ({
  restoring: version,
  done,
  all,
});

/** This request's restore is not under way any more: it had come to its end, or another one took its place. */
function endedBefore(apart: Apart, request: string): Restored | Refusal {
  const ended = JSON.parse(apart.recall(ENDED) ?? '{}') as { request?: string; restored?: Restored };
  return ended.request === request && ended.restored ? ended.restored : refuse('backup.overtaken');
}

function targetsIn(apart: Apart, loaded: Loaded, names: readonly string[]): Target[] | Refusal {
  const missing = names.find((name) => !loaded.manifest.sheets.some((entry) => entry.name === name));
  if (missing !== undefined)
    return refuse(
      'backup.noSheet',
      { sheet: missing.slice(0, 60), version: loaded.manifest.version },
      { field: 'sheet' },
    );
  const wanted = chosen(loaded.manifest, names);
  // What happened since stays told: the log comes back only where it is asked for by its name, or came from another workbook.
  const told = names.length === 0 && loaded.manifest.book === apart.id ? changes.key : '';
  return targetsOf(
    apart,
    loaded.manifest,
    wanted.filter(({ table }) => table === '' || table !== told),
  );
}
