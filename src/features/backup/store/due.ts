/** What the clock asks for now, by the settings and by what the last runs remember; not a call of Drive, and no reading of cells. */
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Reason } from '../rules/manifest';
import { between, nightly, scheduleOf } from '../rules/schedule';
import { type Memory, recallMemory, spentOn } from './memory';

export function dueAtNight({ settings, now, zone }: Context, apart: Apart): Reason | undefined {
  return nightly(scheduleOf(settings), { ran: recallMemory(apart)?.ran ?? {} }, now, zone);
}

export function dueBetween({ settings, now, today }: Context, apart: Apart): Reason | undefined {
  const schedule = scheduleOf(settings);
  const memory = recallMemory(apart);
  // The first version is the nightly run's: it is a long one.
  if (!memory?.last) return undefined;
  const changed = hasChanged(apart, memory);
  const { ran = {}, last } = memory;
  const due = between(schedule, { ran, changed, cells: last.cells ?? 0, spent: spentOn(memory, today) }, now);
  // From here on the first edit tells.
  if (due === 'near') apart.awaitEdits();
  return due;
}

/** What was edited while rows were being read is found by looking once more; so is what a run that was stopped was about to keep. */
const hasChanged = ({ edits, changes }: Apart, { changes: seen, again, pending }: Memory): boolean =>
  edits !== 'none' || changes !== seen || again === true || pending !== undefined;
