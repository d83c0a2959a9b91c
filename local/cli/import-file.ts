/** A file as it is sent: its header settled against the bundle, its rows with their lines, cut into batches. */
import { basename } from 'node:path';
import { type FileTable, readTable } from './files';
import type { Send } from './import-batches';
import type { FileMap, Part } from './import-set';
import { Refused } from './refused';

/** A batch is one transaction: so many rows and lines fit into its journal and into six minutes. */
const BATCH = { rows: 1_000, orders: 400, lines: 5_000 };
/** Rows by which the style of a file is guessed. */
const LOOKED_AT = 200;

export interface PartTables {
  readonly part: Part;
  readonly table: FileTable;
  readonly lines?: FileTable;
}

export interface Row {
  line: number;
  fields?: string[];
  values?: Record<string, string>;
  lines?: { line: number; fields: string[] }[];
}

/** What every request about this file says, and its rows. */
export interface Prepared {
  readonly common: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
}

/** The rows of a file as they are sent, with the header and style that all of them share. */
export async function prepared(send: Send, { part, table, lines }: PartTables): Promise<Prepared> {
  const { map, into } = part;
  const shape = shapeOf(table, map);
  const own = part.lines && (lines ?? table);
  const lineShape = own && shapeOf(own, part.lines?.map);
  const look = (from: FileTable | undefined) =>
    (from?.rows ?? []).slice(0, LOOKED_AT).map(({ fields }) => fields);
  const settled = (await send('imports.shape', {
    into,
    shape,
    ...(lineShape && { lineShape }),
    rows: [...look(table), ...look(lines)],
    whole: part.mode !== 'update',
  })) as { columns: Record<string, number>; style: { numbers: string; days: string } };
  const { numbers = settled.style.numbers, days = settled.style.days } = map ?? {};
  const looked = lookUp(table, map, settled.columns);
  return {
    common: {
      into,
      shape,
      ...(lineShape && { lineShape }),
      style: { numbers, days },
      ...(part.returns && { returns: true }),
    },
    rows: part.lines
      ? grouped(looked, part, lines)
      : looked.rows.map(({ line, fields }) => ({ line, fields })),
  };
}

function shapeOf({ header, separator }: FileTable, map: FileMap | undefined) {
  const { columns, constants, nothing, join, pointZero } = map ?? {};
  return {
    header,
    separator,
    ...(columns && { columns }),
    ...(constants && { constants }),
    ...(nothing && { nothing }),
    ...(join && { join }),
    ...(pointZero && { pointZero }),
  };
}

/** The table with the numbers of small files replaced by what they stand for there. */
function lookUp(table: FileTable, map: FileMap | undefined, columns: Record<string, number>): FileTable {
  const replaced = Object.entries(map?.lookup ?? {}).map(([column, { file, key, value }]) => {
    const names = readTable(file);
    const [from, to] = [placeOf(names, key, file), placeOf(names, value, file)];
    const at = columns[column];
    if (at === undefined) throw new Refused(`lookup: there is no column ${column} in the map.`);
    return { at, names: new Map(names.rows.map(({ fields }) => [fields[from] ?? '', fields[to] ?? ''])) };
  });
  if (replaced.length === 0) return table;
  const rows = table.rows.map(({ line, fields }) => {
    const row = [...fields];
    for (const { at, names } of replaced) row[at] = names.get(row[at] ?? '') ?? row[at] ?? '';
    return { line, fields: row };
  });
  return { ...table, rows };
}

function placeOf({ header }: FileTable, name: string, file: string): number {
  const at = header.indexOf(name);
  if (at < 0) throw new Refused(`${basename(file)} has no column ${name}.`);
  return at;
}

/** Rows with the lines that name them; lines that name no row are sent alone, so that they are refused by their own number. */
function grouped(table: FileTable, part: Part, lines: FileTable | undefined): Row[] {
  const key = part.lines?.key ?? '';
  const rowKey = placeOf(table, part.map?.key ?? key, part.file);
  const rows: (Row & { lines: NonNullable<Row['lines']> })[] = [];
  const byKey = new Map<string, (typeof rows)[number]>();
  for (const { line, fields } of table.rows) {
    const name = (fields[rowKey] ?? '').trim();
    const known = byKey.get(name);
    // One row per line: the first carries what all of them repeat.
    if (!lines && known) known.lines.push({ line, fields });
    else {
      const row = { line, fields, lines: lines ? [] : [{ line, fields }] };
      rows.push(row);
      if (!known) byKey.set(name, row);
    }
  }
  if (!lines) return rows;
  const lineKey = placeOf(lines, key, part.lines?.file ?? '');
  const strays: Row[] = [];
  for (const { line, fields } of lines.rows) {
    const row = byKey.get((fields[lineKey] ?? '').trim());
    if (row) row.lines.push({ line, fields });
    else strays.push({ line, values: {}, lines: [{ line, fields }] });
  }
  return [...rows, ...strays];
}

/** Rows in batches that one transaction can hold. */
export function cut(rows: readonly Row[]): Row[][] {
  const batches: Row[][] = [];
  let lines = 0;
  for (const row of rows) {
    const last = batches[batches.length - 1];
    const own = row.lines?.length ?? 0;
    const most = row.lines ? BATCH.orders : BATCH.rows;
    if (last && last.length < most && lines + own <= BATCH.lines) {
      last.push(row);
      lines += own;
    } else {
      batches.push([row]);
      lines = own;
    }
  }
  return batches;
}
