/** *Periksa & perbaiki*: puts deleted columns and tabs back, empty, so that their tables can be read and written again. */

import { noRight } from '../../features/team';
import type { Answer } from '../../kernel/protocol';
import { columnKeys, type Table } from '../../kernel/table';
import type { World } from '../../ports/world';
import { recalled } from '../change/recent';
import { ASIDE, asideIn } from '../change/refused';
import { locked, rememberBeside } from '../change/transaction';
import { ensureTriggers } from '../jobs/jobs';
import { emailOf } from '../person';
import { TABLES, tablesOn } from '../registry';
import { MENDERS } from '../rights';
import type { OwnAction } from '../router';
import { startRun } from '../run';
import { sentence } from '../say';
import { Stop, stop } from '../stop';
import type { Workbook } from '../workbook';
import { addingIn, NOT_ADDING, noteAdding } from './adding';
import { bringBack } from './bring-back';

export const repairAction: OwnAction = {
  name: 'setup.repair',
  run: (world, { id }): Answer =>
    locked(world, 8_000, (workbook) => {
      const { language } = workbook.cells;
      const { who } = startRun(world, workbook, 'menu');
      if (!MENDERS.includes(who.role)) throw new Stop([noRight(MENDERS, { ...workbook.control, language })]);
      const before = recalled(workbook.properties, { id, by: who.email }, world.now());
      if (before) return before;
      // Everything is looked at before anything is written: a lost id column has no mend of ours.
      const { positions, settings } = workbook.control;
      const on = tablesOn(settings.modules);
      const lost = TABLES.filter((table) => positions[table.key] ?? on.includes(table)).map((table) => {
        const gone = tabGone(world, workbook, table);
        return { table, keys: gone ? columnKeys(table) : lostColumns(workbook, table), gone };
      });
      for (const { table, keys, gone } of lost) {
        if (!gone && keys.includes('id'))
          stop('checkup.idColumnGone', { table: table.sheet[language] }, { table: table.key });
      }
      const missing = lost.reduce((sum, { keys }) => sum + keys.length, 0);
      // The same request, sent again after a stop, tells what it had missed at first.
      const begun = addingIn(workbook.properties);
      const count = begun.request === id ? (begun.count ?? missing) : missing;
      if (missing > 0) noteAdding(world, { request: id, count });
      for (const { table, keys, gone } of lost) bringBack(world, workbook, table, keys, gone);
      // Whoever repairs has been told of these rows and looked at them.
      if (asideIn(workbook.properties).length > 0) world.properties.remove(ASIDE);
      // Triggers belong to whoever made them: only the keeper's do Rapi's work.
      if (emailOf(world) === workbook.control.keeper) ensureTriggers(world, workbook.cells.zone.name);
      const code = count > 0 ? 'checkup.repaired' : 'checkup.nothingToRepair';
      const answer: Answer = {
        ok: true,
        result: { columns: count },
        message: sentence(code, language, { count }),
      };
      const entry = { id, by: who.email, answer };
      rememberBeside(world, workbook, entry, world.now(), NOT_ADDING);
      return answer;
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
