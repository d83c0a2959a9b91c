/**
 * From the workbook of an earlier version to that of this one: steps by their numbers, after a version to go back to. The control sheet keeps the number of
 * the last step that was done, so whatever is stopped goes on there; a step may be done twice.
 */
import { ASKED, begunAt, isDone } from '../../features/updates';
import type { Cell } from '../../kernel/column';
import { columnOf } from '../../kernel/table';
import type { Bilingual } from '../../kernel/words';
import type { World } from '../../ports/world';
import { FEATURES, isOn, known, LATEST, MIGRATIONS } from '../registry';
import { writeControlRow } from '../tables/control-sheet';
import { columnPlan } from '../tables/plans';
import type { Workbook } from '../workbook';
import { offersOf } from './bring-back';

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

/**
 * Does what is due, up to the first step that changes records: that one is only begun here, for it takes many runs, and from then on an earlier Rapi leaves
 * the workbook alone.
 * @returns whether anything was done
 */
export function migrate(world: World, workbook: Workbook): boolean {
  const { control } = workbook;
  const { sheets } = world;
  let far = control.migrated;
  for (const { number, offers = [], heads = {}, rows } of MIGRATIONS) {
    if (number <= control.migrated) continue;
    if (rows && !isDone(number, control.settings)) {
      far = begunAt(number);
      break;
    }
    for (const mark of [...offers, ...Object.keys(heads)]) {
      const [table, key] = mark.split('.') as [string, string];
      const { sheet, columns } = control.positions[table] ?? {};
      const [column, declared] = [columns?.[key], known(table)];
      // A column that a person deleted is repair's, and comes back with all it has.
      if (sheet === undefined || column === undefined) continue;
      const plan = columnPlan(
        declared,
        key,
        columnOf(declared, key),
        workbook.cells,
        offersOf(world, workbook),
      );
      const was = heads[mark];
      if (!was) sheets.offer(sheet, column, plan);
      else if (isStill(was, sheets.read([{ sheet, row: 1, column, rows: 1, columns: 1 }])[0]?.[0]?.[0]))
        sheets.write([{ sheet, row: 1, column, cells: [[plan.header]], formats: ['@'] }]);
    }
    far = number;
  }
  if (far === control.migrated) return false;
  // Once, for its row may be new: stopped before it, all that is due is done again.
  writeControlRow(sheets, workbook, ['setting', 'migrated', far]);
  sheets.commit([]);
  return true;
}

/** Whether this header is the former one in either language; the sign of a column that acts stands behind it. */
const isStill = ({ id, en }: Bilingual, cell: Cell = ''): boolean =>
  [id, en].includes(String(cell).replace(' ▸', ''));
