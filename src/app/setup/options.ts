/** A change of options takes hold at once: dropdowns and cells of renamed choices, and every column that depends on a whole table. */
import { Unreadable } from '../../kernel/column';
import { MODULES } from '../../kernel/settings';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import type { Write } from '../../ports/sheets';
import type { World } from '../../ports/world';
import { asFarAsAllowed } from '../change/allowed';
import type { InsertPlan, UpdatePlan } from '../change/journal';
import { rebuildNow, rebuilt } from '../change/rebuild';
import { TABLES } from '../registry';
import { columnAt, differing } from '../tables/areas';
import { type Control, modulesIn, type Option, valuesOf } from '../tables/control';
import { columnPlan } from '../tables/plans';
import { openWorkbook, type Workbook } from '../workbook';
import { offersOf } from './bring-back';
import { showModules } from './tabs';

const OPTIONS = 'options';
const ALL: readonly string[] = TABLES.map(({ key }) => key);

interface Coming {
  readonly updates: readonly UpdatePlan[];
  readonly inserts: readonly InsertPlan[];
}

export function changesOptions({ updates, inserts }: Coming): boolean {
  return [...updates, ...inserts].some(({ table }) => table === OPTIONS);
}

/** The writes that go with a change of options. */
export function followOptions(world: World, workbook: Workbook, coming: Coming): Write[] {
  const after = withOptions(workbook, coming);
  const switched = String(after.control.settings.modules) !== String(workbook.control.settings.modules);
  return [...rebuilt(world, after, ALL, coming), ...relabelled(world, after, switched)];
}

/**
 * Brings everything in line with the options as they stand: after a crash, or after a change of them was taken back. A protected column keeps its
 * old words.
 */
export function takeHold(world: World): void {
  const now = openWorkbook(world);
  if (now.control.settings.options[MODULES]) showModules(world, now);
  asFarAsAllowed(world, () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const writes = relabelled(world, now, true);
      world.sheets.write(writes);
      world.sheets.commit([]);
      if (writes.length === 0) break;
    }
    rebuildNow(world, now, ALL);
  });
}

/** Google may lose a buffer: the columns are looked at again until they are as they shall be. */
const ATTEMPTS = 3;

/** The workbook as it will be once what is coming is written. */
function withOptions(workbook: Workbook, coming: Coming): Workbook {
  const known = new Map(workbook.control.options.map((option) => [option.id, option]));
  for (const { table, id, cells } of coming.updates) {
    const option = known.get(id);
    if (table === OPTIONS && option && cells.value)
      known.set(id, { ...option, value: String(cells.value[1]) });
  }
  const fresh = coming.inserts
    .filter(({ table }) => table === OPTIONS)
    .flatMap(({ columns, rows }): Option[] => {
      const at = (row: InsertPlan['rows'][number], key: string): string =>
        String(row[columns.indexOf(key)] ?? '');
      return rows.map((row) => ({ id: at(row, 'id'), key: at(row, 'key'), value: at(row, 'value') }));
    });
  const options = [...known.values(), ...fresh];
  const { settings } = workbook.control;
  const all = { ...settings.options, ...valuesOf(options) };
  const modules = modulesIn(all, settings.modules.join(' '));
  const control: Control = { ...workbook.control, options, settings: { ...settings, modules, options: all } };
  return { ...workbook, control, cells: { ...workbook.cells, labels: all } };
}

/** A column of choices that a firm may rename, or that depend on modules, or of names in another tab; and where it stands. */
interface Renamable {
  readonly table: Table;
  readonly key: string;
  readonly sheet: number;
  readonly column: number;
}

function renamable({ control }: Workbook, switched: boolean): Renamable[] {
  return TABLES.flatMap((table) => {
    const position = control.positions[table.key];
    return columnKeys(table).flatMap((key): Renamable[] => {
      const column = position?.columns[key];
      const { codec, namesOf } = columnOf(table, key);
      // The tab in which the names stand may be made only now.
      const named =
        (switched && namesOf) ||
        codec.choices?.some(
          ({ label, feature }) => label !== undefined || (switched && feature !== undefined),
        );
      return position && column !== undefined && named ? [{ table, key, sheet: position.sheet, column }] : [];
    });
  });
}

/**
 * Dropdowns of choices that a firm may rename are made anew (before the cells: Sheets refuses words that its dropdown does not have), and their cells get
 * the words that hold now. All columns are read before the first dropdown is made: a read commits what is written so far, and what is lost there is not
 * seen by whoever reads back the change at its end.
 */
function relabelled(world: World, workbook: Workbook, switched: boolean): Write[] {
  const { cells: context } = workbook;
  const columns = renamable(workbook, switched);
  const read = world.sheets.read(columns.map(({ sheet, column }) => columnAt(sheet, column)));
  // Only where a module was switched a column of names is among them.
  const offers = switched ? offersOf(world, workbook) : { modules: workbook.control.settings.modules };
  for (const { table, key, sheet, column } of columns)
    world.sheets.offer(sheet, column, columnPlan(table, key, columnOf(table, key), context, offers));
  return columns.flatMap(({ table, key, sheet, column }, index): Write[] => {
    const { codec } = columnOf(table, key);
    if (!codec.choices) return [];
    const now = read[index] ?? [];
    const cells = now.map(([cell = '']) => {
      const value: unknown = codec.decode(cell, context);
      // What cannot be read stays as it was typed.
      return [value instanceof Unreadable ? cell : codec.encode(value, context)];
    });
    return differing({ sheet, column, formats: [codec.format(context)] }, now, cells);
  });
}
