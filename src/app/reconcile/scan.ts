/** Looks for what `onEdit` never saw, without the lock: nobody waits while it reads, and what it finds is looked at again before anything is written. */

import { gather } from '../../kernel/neighbours';
import type { Table } from '../../kernel/table';
import { numberOf } from '../../kernel/table';
import type { Retold } from '../../ports/feature';
import { lostIn, missingNumbers, withMissing } from '../change/gone';
import { markedIn } from '../checks/marked';
import { emailOf } from '../person';
import { FEATURES, isOn, ownerOf, TABLES } from '../registry';
import { contextOf, type Run } from '../run';
import { Stop } from '../stop';
import { cellsBy, idsBelow } from '../tables/areas';
import type { Position } from '../tables/control';
import { writtenIn } from '../tables/written';
import { NO_CHANGES } from '../unchanged';
import { positionOf } from '../workbook';
import { staleIn } from './mend';
import { isTold, needOf } from './needs';
import { type Look, looksOf, type Turn } from './turn';

/** What one table needs. */
export interface Found {
  readonly table: Table;
  /** Rows to look at again. */
  readonly rows: readonly number[];
  /** Rows by id, of ids that stand more than once. */
  readonly doubled: ReadonlyMap<string, readonly number[]>;
  /** Whether records are missing, or are there again. */
  readonly missing: boolean;
}

export interface Scan {
  readonly found: readonly Found[];
  readonly next: Turn;
}

/** One run's looks: a round trip a table, two more for the one whose turn it is. */
export function scan(run: Run, turn: Turn): Scan {
  const { world, workbook } = run;
  const standing = tablesOf(run).flatMap((table) => {
    const position = placed(run, table);
    const end = position && world.sheets.ends([position.sheet])[0];
    return position && end !== undefined ? [{ table: table.key, position, end }] : [];
  });
  const { looks, next } = looksOf(standing, turn);
  const written = writtenIn(workbook.properties);
  const found = looks.flatMap((look): Found[] => {
    const table = TABLES.find(({ key }) => key === look.table) as Table;
    const each = lookAt(run, table, look, written);
    return each.rows.length + each.doubled.size > 0 || each.missing ? [each] : [];
  });
  return { found, next };
}

/** Tables of features that are on and that this person may write. */
function tablesOf({ world, workbook: { control } }: Run): Table[] {
  const owner = emailOf(world) === control.installer;
  return TABLES.filter((table) => {
    const { key } = ownerOf(table);
    const on = isOn(key, control.settings.modules);
    return on && (table.only === undefined || (table.only === 'owner' && owner));
  });
}

/** A table with a deleted column waits for its mend. */
function placed({ workbook }: Run, table: Table): Position | undefined {
  try {
    const position = positionOf(workbook, table);
    return position.sheet >= 0 && position.columns.stamp !== undefined ? position : undefined;
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}

function lookAt(run: Run, table: Table, { areas, ids }: Look, written: ReadonlyMap<string, string>): Found {
  const { world, workbook } = run;
  const position = positionOf(workbook, table);
  const read = world.sheets.read(areas);
  const rows: number[] = [];
  const places = new Map<string, number[]>();
  for (const [index, area] of areas.entries()) {
    for (const [offset, cells] of (read[index] ?? []).entries()) {
      const row = area.row + offset;
      const cell = cellsBy(position, cells);
      const need = needOf(run, table, { row, keys: [], cell }, written);
      const quiet = need && need.typed.length === 0 && !need.step && !need.waits && isTold(need);
      if (need && !quiet) rows.push(row);
      if (ids === 'all') place(places, String(cell('id')), row);
    }
  }
  if (ids === 'column') {
    for (const [index, id] of idsBelow(world.sheets, position).entries()) place(places, id, index + 2);
  }
  const doubled = new Map([...places].filter(([, at]) => at.length > 1));
  const missing = ids !== 'none' && Object.keys(missingIn(run, table, [...places.keys()])).length > 0;
  return { table, rows: [...new Set(rows)], doubled, missing };
}

function place(places: Map<string, number[]>, id: string, row: number): void {
  if (id !== '') gather(places, id, row);
}

/** The properties to set for what is missing of a table, given all its ids. */
export function missingIn(run: Run, table: Table, ids: readonly string[]): Record<string, string> {
  return withMissing(run.workbook.properties, table, missingOf(run, table, ids));
}

export function missingOf({ workbook: { head, properties } }: Run, table: Table, ids: readonly string[]) {
  const numbers = ids.map((id) => numberOf(table, id) ?? 0);
  const counter = head.counters[table.key] ?? numbers.reduce((a, b) => Math.max(a, b), 0);
  return missingNumbers(properties, table, counter, ids);
}

/** Caches that are not what their tables tell; none while rows of these are lost or doubtful. Reads these tables whole. */
export function staleCaches(run: Run): Retold[] {
  const { workbook } = run;
  const { properties, control } = workbook;
  const doubtful = new Set(
    [...lostIn(properties), ...markedIn(properties).filter(({ mark }) => mark.startsWith('stamp: ?'))].map(
      ({ table }) => table,
    ),
  );
  const context = contextOf(run, '', NO_CHANGES);
  return FEATURES.filter(({ key }) => isOn(key, control.settings.modules))
    .flatMap(({ retold = [] }) => retold)
    .filter(({ from }) => !from.some(({ key }) => doubtful.has(key)))
    .filter(({ table, columns, retell }) => {
      const position = positionOf(workbook, table);
      const values = retell(context);
      return run
        .reading(table)
        .all()
        .some(({ id, cells }) => staleIn(run, table, columns, values.get(id), cellsBy(position, cells)));
    });
}
