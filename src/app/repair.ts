/** *Periksa & perbaiki*: puts deleted columns and tabs back, empty, so that their tables can be read and written again. */
import { team } from '../features/team';
import { problem } from '../kernel/problem';
import type { Answer } from '../kernel/protocol';
import { columnKeys, columnOf, type Table } from '../kernel/table';
import type { SheetFacts } from '../ports/sheets';
import type { World } from '../ports/world';
import { type Position, placeFormula, tableRows, teamRows } from './control';
import { writeControlRow } from './control-sheet';
import { columnPlan, type Offers, tablePlan } from './plans';
import { TABLES } from './registry';
import type { OwnAction } from './router';
import { sentence } from './say';
import { Stop } from './stop';
import { locked } from './transaction';
import type { Workbook } from './workbook';

export const repairAction: OwnAction = {
  name: 'setup.repair',
  run: (world): Answer =>
    locked(world, 8_000, (workbook) => {
      const { language } = workbook.cells;
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

function bringBackTab(world: World, workbook: Workbook, table: Table): void {
  const { installer } = workbook.control;
  const plan = tablePlan(
    table,
    workbook.cells,
    TABLES.indexOf(table) + 1,
    installer,
    offersOf(world, workbook),
  );
  const sheet = world.sheets.layout([plan])[0] as SheetFacts;
  for (const row of tableRows(table, sheet)) writeControlRow(world.sheets, workbook, row);
  if (table.key === 'team')
    for (const row of teamRows(table, sheet)) writeControlRow(world.sheets, workbook, row);
}

/** From right to left, so that the places of the columns that are still there stay as they were read. */
function bringBackColumns(world: World, workbook: Workbook, table: Table, lost: readonly string[]): void {
  const position = workbook.control.positions[table.key] as Position;
  const name = world.sheets.tabs().find((tab) => tab.id === position.sheet)?.name ?? '';
  const keys = columnKeys(table);
  for (const key of [...lost].reverse()) {
    const left = keys.slice(0, keys.indexOf(key)).map((each) => position.columns[each] ?? 0);
    const behind = Math.max(0, ...left);
    world.sheets.addColumn(
      position.sheet,
      behind,
      columnPlan(table, key, columnOf(table, key), workbook.cells, offersOf(world, workbook)),
    );
    writeControlRow(world.sheets, workbook, [
      'column',
      `${table.key}.${key}`,
      placeFormula(name, behind + 1),
    ]);
  }
}

/** The names of the team where they stand now: its tab may have another name and order than it was made with. */
function offersOf(world: World, workbook: Workbook): Offers {
  const { settings, positions } = workbook.control;
  const place = positions[team.key];
  const sheet = world.sheets.tabs().find((tab) => tab.id === place?.sheet)?.name;
  const column = place?.columns.name;
  return { modules: settings.modules, ...(sheet && column && { people: { sheet, column } }) };
}
