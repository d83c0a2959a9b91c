/** Where many lines of the log wait for their tab, whoever works next brings them there: one change of its own, before the one that was asked for. */
import { allInTab, changes, isCrowded } from '../../features/log';
import { columnKeys } from '../../kernel/table';
import type { World } from '../../ports/world';
import { FEATURES } from '../registry';
import { decideBy } from '../router';
import { startRun } from '../run';
import { Stop } from '../stop';
import type { Workbook } from '../workbook';
import { change } from './change';
import { isPassing } from './passing';

/** In nobody's name: it is Rapi that keeps its log. */
const NOBODY = { email: '', name: '', role: 'owner' } as const;
/** Property: when Sheets refused the tab; it is tried again an hour later. */
const REFUSED = 'log.refused';
const HOUR_MS = 3_600_000;

/** Nothing is asked of Google where they are few. A tab that somebody deleted, or closed to this person, keeps nobody from working: the lines wait on. */
export function makeRoomInLog(world: World, workbook: Workbook): void {
  const { properties, control } = workbook;
  if (!isCrowded(properties) || world.now() - Number(properties[REFUSED] ?? 0) < HOUR_MS) return;
  const columns = control.positions[changes.key]?.columns ?? {};
  const log = FEATURES.find(({ tables }) => tables.includes(changes));
  const keep = log?.actions.find(({ writes }) => writes);
  if (!keep || columnKeys(changes).some((key) => columns[key] === undefined)) return;
  const before = workbook.found;
  try {
    change(startRun(world, workbook, 'job', NOBODY), world.unique(), (context, run) => {
      workbook.found = { ...before, ...allInTab(properties) };
      return decideBy(keep, log, context, run, {});
    });
  } catch (error) {
    if (isPassing(error) || !(error instanceof Stop) || error.again) throw error;
    world.log(`lines of the log wait on: ${error.message}`);
    workbook.found = { ...before, [REFUSED]: String(world.now()) };
  }
}
