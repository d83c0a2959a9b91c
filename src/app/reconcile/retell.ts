/** Caches that other tables tell, and which tables count together: for who brings single rows back. */

import type { Door } from '../../ports/context';
import type { Write } from '../../ports/sheets';
import type { World } from '../../ports/world';
import { FEATURES, isOn } from '../registry';
import { contextOf, startRun } from '../run';
import { cellsBy, cellWrite } from '../tables/areas';
import { NO_CHANGES } from '../unchanged';
import { openWorkbook, positionOf } from '../workbook';
import { staleIn } from './mend';

/**
 * Tables whose records nobody may lose, and those whose caches they tell: a row of one is half of what the others say. Empty for a table whose records
 * stand by themselves, though its own caches may be told by others.
 */
export function countedWith(table: string): readonly string[] {
  const kept = new Set(FEATURES.flatMap(({ kept: own = [] }) => own.map((each) => each.table.key)));
  if (!kept.has(table)) return [];
  const told = FEATURES.flatMap(({ retold = [] }) => retold)
    .filter(({ from }) => from.some(({ key }) => kept.has(key)))
    .map((each) => each.table.key);
  return [...new Set([...kept, ...told])];
}

/** Writes every cache of this table, or told by it, that is not what its tables tell. They are caches: no stamp and no mark follows. */
export function retellNow(world: World, door: Door, table: string): void {
  const run = startRun(world, openWorkbook(world), door);
  const { workbook } = run;
  const context = contextOf(run, '', NO_CHANGES);
  const writes = FEATURES.filter(({ key }) => isOn(key, workbook.control.settings.modules))
    .flatMap(({ retold = [] }) => retold)
    .filter(({ table: own, from }) => own.key === table || from.some(({ key }) => key === table))
    .flatMap(({ table: own, columns, retell }): Write[] => {
      const position = positionOf(workbook, own);
      const values = retell(context);
      return run
        .reading(own)
        .all()
        .flatMap(({ id, row, cells }) => {
          const cell = cellsBy(position, cells);
          const stale = Object.entries(staleIn(run, own, columns, values.get(id), cell) ?? {});
          return stale.map(([key, value]) => cellWrite(workbook, own, key, row, value));
        });
    });
  if (writes.length === 0) return;
  world.sheets.write(writes);
  world.sheets.commit([]);
}
