/** *Periksa & perbaiki*: puts deleted columns and tabs back, empty, so that their tables can be read and written again. */
import { problem } from '../kernel/problem';
import type { Answer } from '../kernel/protocol';
import { columnKeys, type Table } from '../kernel/table';
import type { World } from '../ports/world';
import { bringBackColumns, bringBackTab } from './bring-back';
import { ensureTriggers } from './jobs';
import { ASIDE, asideIn } from './refused';
import { TABLES } from './registry';
import { MENDERS, noRight } from './rights';
import type { OwnAction } from './router';
import { startRun } from './run';
import { sentence } from './say';
import { Stop } from './stop';
import { locked } from './transaction';
import type { Workbook } from './workbook';

export const repairAction: OwnAction = {
  name: 'setup.repair',
  run: (world): Answer =>
    locked(world, 8_000, (workbook) => {
      const { language } = workbook.cells;
      const { who } = startRun(world, workbook, 'menu');
      if (!MENDERS.includes(who.role)) throw new Stop([noRight(MENDERS, workbook.control.team, language)]);
      // Everything is looked at before anything is written: a lost id column has no mend of ours.
      const lost = TABLES.map((table) => ({
        table,
        keys: lostColumns(workbook, table),
        gone: tabGone(world, workbook, table),
      }));
      for (const { table, keys, gone } of lost) {
        if (!gone && keys.includes('id'))
          throw new Stop([
            problem('app.idColumnGone', { table: table.sheet[language] }, { table: table.key }),
          ]);
      }
      let count = 0;
      for (const { table, keys, gone } of lost) {
        count += gone ? columnKeys(table).length : keys.length;
        if (gone) bringBackTab(world, workbook, table);
        else if (keys.length > 0) bringBackColumns(world, workbook, table, keys);
      }
      world.sheets.commit([]);
      // Whoever repairs has been told of these rows and looked at them.
      if (asideIn(workbook.properties).length > 0) world.properties.remove(ASIDE);
      // Triggers belong to whoever made them: only the keeper's do Rapi's work.
      if (world.people.email().toLowerCase() === workbook.control.keeper)
        ensureTriggers(world, workbook.cells.zone.name);
      const code = count > 0 ? 'app.repaired' : 'app.nothingToRepair';
      return { ok: true, result: { columns: count }, message: sentence(code, language, { count }) };
    }),
};

function lostColumns(workbook: Workbook, table: Table): string[] {
  const position = workbook.control.positions[table.key];
  return columnKeys(table).filter((key) => position?.columns[key] === undefined);
}

function tabGone(world: World, workbook: Workbook, table: Table): boolean {
  const sheet = workbook.control.positions[table.key]?.sheet;
  return sheet === undefined || world.sheets.ends([sheet])[0] === undefined;
}
