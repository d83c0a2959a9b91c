/**
 * From the workbook of an earlier version to that of this one: steps by their numbers, after a version to go back to. The control sheet keeps the number of
 * the last step that was done, so whatever is stopped goes on there; a step may be done twice.
 */
import { columnOf } from '../kernel/table';
import type { World } from '../ports/world';
import { offersOf } from './bring-back';
import { writeControlRow } from './control-sheet';
import { columnPlan } from './plans';
import { FEATURES, isOn, known, LATEST, MIGRATIONS } from './registry';
import type { Workbook } from './workbook';

/** For which number a version was asked for. */
const ASKED = 'migrating';

export const isDue = ({ control }: Workbook): boolean => control.migrated < LATEST;

/** Whether a version is waited for; at home that is said. */
export const isWaiting = (workbook: Workbook): boolean =>
  isDue(workbook) && workbook.properties[ASKED] === String(LATEST);

/** Whether there is a version to go back to; asked for once, of whoever keeps them, where backups are on. */
export function isSafe(world: World, { properties, control }: Workbook): boolean {
  const guard = FEATURES.find(
    ({ key, safeguard }) => safeguard && isOn(key, control.settings.modules),
  )?.safeguard;
  if (!guard || properties[ASKED] === String(LATEST)) return !guard || guard.done(properties);
  world.properties.set({ ...guard.ask(world.now()), [ASKED]: String(LATEST) });
  return false;
}

export function migrate(world: World, workbook: Workbook): void {
  const { control, cells } = workbook;
  for (const { number, offers } of MIGRATIONS) {
    if (number <= control.migrated) continue;
    for (const mark of offers) {
      const [table, key] = mark.split('.') as [string, string];
      const { sheet, columns } = control.positions[table] ?? {};
      const [column, declared] = [columns?.[key], known(table)];
      // A column that a person deleted is repair's, and comes back with all it has.
      if (sheet === undefined || column === undefined) continue;
      const plan = columnPlan(declared, key, columnOf(declared, key), cells, offersOf(world, workbook));
      world.sheets.offer(sheet, column, plan);
    }
    writeControlRow(world.sheets, workbook, ['setting', 'migrated', number]);
    world.sheets.commit([]);
  }
}
