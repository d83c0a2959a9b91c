/** What backup and restore reach beside the row journal: Drive, the whole workbook, and the few places of the app that they must put right. */
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import type { Apart, Restoring, RowValues, SettingRow } from '../../ports/apart';
import type { World } from '../../ports/world';
import { awaitEdits, editsIn } from '../cells/edited';
import { forgetGone, lostIn } from '../change/gone';
import { rebuildNow } from '../change/rebuild';
import { type Head, headed } from '../head';
import { countedWith, retellNow } from '../reconcile/retell';
import { tableOf } from '../registry';
import type { Run } from '../run';
import { offersOf } from '../setup/bring-back';
import { showModules } from '../setup/tabs';
import type { Position } from '../tables/control';
import { seatsOf, writeControlRow } from '../tables/control-sheet';
import { asWritten } from '../tables/original';
import { columnPlan, type Offers } from '../tables/plans';
import { placeKey } from '../tables/repeated';
import { WRITTEN } from '../tables/written';
import { openWorkbook, positionOf, type Workbook } from '../workbook';
import { ensureTriggers, HANDLERS } from './jobs';
import { mayGoOn } from './pace';
import { spentOn } from './periods';
import { announced, isUnderWay } from './under-way';

export function apartOf({ world, workbook, door, who, beside, reading }: Run, request: string): Apart {
  const { control } = workbook;
  const properties: Record<string, string> = { ...workbook.properties };
  const save = (head: Head, more: Record<string, string> = {}): void => {
    workbook.head = head;
    world.properties.set({ ...headed(head), ...more });
  };
  let offers: Offers | undefined;
  return {
    drive: world.drive,
    shares: world.shares,
    sheets: world.sheets,
    book: world.book,
    planOf: (table, key, language) => {
      offers = offers ?? offersOf(world, workbook);
      return columnPlan(table, key, columnOf(table, key), { ...workbook.cells, language }, offers);
    },
    mail: world.mail,
    charts: world.charts,
    keeper: control.keeper,
    tick: () => ensureTriggers(world, workbook.cells.zone.name),
    handlers: HANDLERS.map(({ handler }) => handler),
    triggers: world.triggers,
    people: world.people,
    spent: spentOn(properties, workbook.cells.today),
    digest: world.digest,
    secrets: world.secrets,
    unique: world.unique,
    id: workbook.head.book,
    control: workbook.head.control,
    counters: workbook.head.counters,
    changes: workbook.head.changes,
    edits: editsIn(properties),
    awaitEdits: () => awaitEdits(world),
    tables: Object.entries(control.positions).map(([key, { sheet, columns }]) => ({
      key,
      sheet,
      id: columns.id ?? 0,
      columns,
      counted: countedWith(key),
      derived: tableOf(key)?.derived,
    })),
    lost: lostIn(properties),
    recall: (key) => properties[key] || undefined,
    remember: (key, value) => {
      properties[key] = value;
      world.properties.set({ [key]: value });
    },
    note: (key, value) => {
      beside[key] = value;
    },
    release: () => world.lock.release(),
    now: () => world.now(),
    begun: isUnderWay(properties, { id: request, by: who.email }),
    mayGoOn: () => mayGoOn(world, door, true),
    rewrite: (table, rows, links) => rewrite(world, workbook, table, rows, links),
    removeRows: (sheet, rows) => world.sheets.removeRows(sheet, rows),
    seats: seatsOf,
    look: (table, most) => {
      const position = positionOf(workbook, table);
      return reading(table)
        .newest(most)
        .map((row) => ({ ...row, intact: asWritten(table, position, row) }));
    },
    reseat: (rows) => reseat(world, workbook, rows),
    rebuild: (table) => rebuildNow(world, openWorkbook(world), [table.key]),
    retell: (table) => retellNow(world, door, table),
    announce: (request, text) => {
      const line = { id: `told:${request}`, by: who.email, at: world.now(), text, done: 1, all: 1 };
      world.properties.set(announced(world.properties.all(), line));
    },
    restoring: workbook.head.restoring,
    begin: (restoring: Restoring) => save({ ...workbook.head, restoring }),
    finish: (tables, counters, rows) => {
      // A tab came into sight with its sheet, or stands there from after the version: as its module has it now.
      if (!rows) showModules(world, openWorkbook(world));
      const { restoring: _, ends, ...head } = workbook.head;
      const kept = Object.fromEntries(Object.entries(ends).filter(([key]) => !tables.includes(key)));
      // Rows are older than what was written last, and rightly so.
      const more = { ...(!rows && forgetGone(world.properties.all(), tables)), [WRITTEN]: '' };
      const changed = { ends: kept, changes: head.changes + 1, changedAt: world.now() };
      save({ ...head, counters: highest(head.counters, counters), ...changed }, more);
    },
  };
}

/** Ids and counters never go back, whatever a version says. */
function highest(now: Head['counters'], then: Head['counters']): Record<string, number> {
  const counters: Record<string, number> = { ...now };
  for (const [key, number] of Object.entries(then)) {
    // A counter that is unknown is found from the sheet when it is needed; a version's may be lower than that.
    if (counters[key] !== undefined || number > 0) counters[key] = Math.max(counters[key] ?? 0, number);
  }
  return counters;
}

/** All rows of a table below its header; what stood below them is emptied. People's own columns stay. */
function rewrite(
  world: World,
  workbook: Workbook,
  table: Table,
  rows: readonly RowValues[],
  links?: Parameters<Apart['rewrite']>[2],
): void {
  const position = positionOf(workbook, table);
  const { sheet } = position;
  const before = Math.max(0, (world.sheets.ends([sheet])[0] ?? 1) - 1);
  const count = Math.max(rows.length, before);
  if (count === 0) return;
  world.sheets.write(
    columnKeys(table).map((key) => {
      const { codec } = columnOf(table, key);
      const cells = Array.from({ length: count }, (_, index) => {
        const values = rows[index];
        return [values && key in values ? codec.encode(values[key], workbook.cells) : ''];
      });
      return {
        sheet,
        row: 2,
        column: position.columns[key] as number,
        cells,
        formats: [codec.format(workbook.cells)],
      };
    }),
  );
  if (links) writeLinks(world, position, rows, links);
  world.sheets.commit([]);
}

/** Over the texts that stand there already: a row without a place keeps its text. */
function writeLinks(
  { sheets }: World,
  { sheet, columns }: Position,
  rows: readonly RowValues[],
  { column, to }: NonNullable<Parameters<Apart['rewrite']>[2]>,
): void {
  const formulas = rows.map((row, at) => {
    const place = to[at];
    const text = String(row[column] ?? '').replace(/"/g, '""');
    return place ? `=HYPERLINK("#gid=${place.sheet}&range=A${place.row}";"${text}")` : '';
  });
  for (let start = 0; start < formulas.length; ) {
    let end = start;
    while (formulas[end]) end++;
    if (end > start)
      sheets.writeFormulas(
        sheet,
        start + 2,
        columns[column] as number,
        formulas.slice(start, end).map((formula) => [formula]),
      );
    start = end + 1;
  }
}

/** The places of tables are looked up anew: sheets came back meanwhile, and rows of the control sheet may have been lost. */
function reseat(world: World, workbook: Workbook, rows: readonly SettingRow[]): void {
  if (rows.length === 0) return;
  const now = openWorkbook(world);
  const places = new Map(now.control.rows);
  let end = world.sheets.ends([workbook.head.control])[0] ?? 1;
  for (const row of rows) {
    const key = placeKey(row);
    if (!places.has(key)) places.set(key, ++end);
  }
  const placed = { ...now, control: { ...now.control, rows: places } };
  for (const row of rows) writeControlRow(world.sheets, placed, row);
  world.sheets.commit([]);
}
