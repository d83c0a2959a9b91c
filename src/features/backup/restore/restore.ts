/** Restores under a journal of its own: it names the version before the first cell changes, and is closed after the last one was read back. */
import { Refusal, refuse } from '../../../kernel/problem';
import type { Apart, Restoring } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Difference } from '../rules/compare';
import type { Loaded } from '../store/load';
import { takeVersion } from '../store/take';
import { applyVersion } from './apply';
import { differencesOf, sumOf } from './differences';
import { chosen, type Target, targetsOf } from './targets';

export interface Restored extends Difference {
  readonly version: string;
  /** Version of the state before: restoring it takes this back. */
  readonly safety: string;
  readonly sheets: readonly string[];
  /** Sheets that are not as in the version after all, because somebody edited them meanwhile. */
  readonly unlike: readonly string[];
}

/** The present state is a version first; without one nothing is touched. */
export function restore(
  context: Context,
  apart: Apart,
  loaded: Loaded,
  names: readonly string[],
): Restored | Refusal {
  const targets = targetsIn(apart, loaded, names);
  if (targets instanceof Refusal) return targets;
  const differences = sumOf(differencesOf(apart, loaded, targets));
  const taken = takeVersion(context, apart, 'safety', true);
  if (taken instanceof Refusal) return taken;
  const { version } = loaded.manifest;
  const restoring: Restoring = {
    version,
    sheets: names,
    safety: taken.version,
    by: context.who.email,
    at: context.now,
  };
  apart.begin(restoring);
  return { ...redo(apart, loaded, targets, restoring), ...differences };
}

/** Does what a restore that was stopped was to do, wholly again. */
export function resume(apart: Apart, loaded: Loaded, restoring: Restoring): Restored | Refusal {
  const targets = targetsIn(apart, loaded, restoring.sheets);
  if (targets instanceof Refusal) return targets;
  return { ...redo(apart, loaded, targets, restoring), ...sumOf(differencesOf(apart, loaded, targets)) };
}

function redo(
  apart: Apart,
  loaded: Loaded,
  targets: readonly Target[],
  restoring: Restoring,
): Omit<Restored, keyof Difference> {
  const unlike = applyVersion(apart, loaded, targets, restoring.sheets.length === 0);
  apart.finish(
    targets.map(({ entry }) => entry.table),
    loaded.manifest.counters,
  );
  const { version, safety } = restoring;
  return { version, safety, sheets: targets.map(({ entry }) => entry.name), unlike };
}

function targetsIn(apart: Apart, loaded: Loaded, names: readonly string[]): Target[] | Refusal {
  const missing = names.find((name) => !loaded.manifest.sheets.some((entry) => entry.name === name));
  if (missing !== undefined)
    return refuse(
      'backup.noSheet',
      { sheet: missing.slice(0, 60), version: loaded.manifest.version },
      { field: 'sheet' },
    );
  return targetsOf(apart, loaded.manifest, chosen(loaded.manifest, names));
}
