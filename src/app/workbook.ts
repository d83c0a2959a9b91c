/** What a run knows of the workbook after its first readings: properties, head, control sheet, and the codec's context. */

import { movedTabs } from '../features/checkup';
import { RIGHTS } from '../features/team';
import type { CellContext } from '../kernel/column';
import type { Day } from '../kernel/day';
import { type Currency, currencyOf } from '../kernel/money';
import { CONTROL_SHEET } from '../kernel/settings';
import type { Table } from '../kernel/table';
import { zone } from '../kernel/zone';
import type { SheetFacts } from '../ports/sheets';
import type { World } from '../ports/world';
import { type Head, parseHead } from './head';
import { LATEST } from './registry';
import { withMoved } from './setup/carried';
import { stop } from './stop';
import { CONTROL_WIDTH, type Control, type Position, parseControl, withoutAbsent } from './tables/control';
import { ownLines } from './tables/repeated';

export interface Workbook {
  /** As they stand now, head and remembered answers; the transaction replaces both. */
  properties: Readonly<Record<string, string>>;
  head: Head;
  /** Properties found out while reading, or decided where no cell changes; they are set along with the change. */
  found: Readonly<Record<string, string>>;
  readonly control: Control;
  /** Where the head is gone, tabs that have another id than the control sheet says: it was copied, or came as a file. */
  readonly moved?: Readonly<Record<string, number>>;
  readonly cells: CellContext;
}

/** Rows of the control sheet to read at once: more than every feature together will need, in one round trip. */
const CONTROL_ROWS = 'end';

/** Two round trips (properties, control sheet) beside the first metadata call. Stops with a sentence where Rapi is not set up. */
export function openWorkbook(world: World, properties = world.properties.all()): Workbook {
  const book = world.sheets.book();
  const found = parseHead(properties);
  // A copied workbook starts with empty properties; one whose head names another workbook was put together by hand.
  const own = found && found.book === book.id;
  const head = own ? found : rebuiltHead(world, book.id);
  const area = {
    sheet: head.control,
    row: 2,
    column: 1,
    rows: CONTROL_ROWS,
    columns: CONTROL_WIDTH,
  } as const;
  const rows = world.sheets.read([area])[0] ?? stop('app.noControl');
  const said = parseControl(rows);
  const moved = own ? undefined : movedTabs(world, head.control, said.positions);
  const told = moved ? withMoved(said, moved) : said;
  const control =
    told.torn.length > 0 ? withMoved(parseControl(rows, ownLines(world, told)), moved ?? {}) : told;
  // Every editor reaches the cells: what was given and taken holds as Rapi itself wrote it down. Where the properties are gone there are only the cells.
  const rights = properties[RIGHTS];
  if (rights) Object.assign(control.settings.options, { [RIGHTS]: rights.trim() });
  // What a newer version has made of it, this one does not know.
  if (control.migrated > LATEST) stop('updates.newer');
  const wall = zone(control.settings.zone);
  const currency: Currency =
    currencyOf(control.settings.currency) ?? stop('app.unknownCurrency', { code: control.settings.currency });
  const today: Day = wall.dayAt(world.now());
  return {
    properties,
    head,
    found: {},
    control: withoutAbsent(control, today),
    ...(moved && { moved }),
    cells: {
      zone: wall,
      currency,
      language: control.settings.language,
      today,
      labels: control.settings.options,
    },
  };
}

/** By its name, where nothing else says which it is. */
export const controlTab = ({ sheets }: World): SheetFacts | undefined =>
  sheets.tabs().find(({ name }) => name === CONTROL_SHEET.id || name === CONTROL_SHEET.en);

/** A head for a workbook whose properties are gone: counters and ends are found again from the sheets when they are needed. */
function rebuiltHead(world: World, book: string): Head {
  const tab = controlTab(world) ?? stop('app.notInstalled');
  return { book, control: tab.id, counters: {}, ends: {}, changes: 0, changedAt: 0 };
}

/** The place of a table that this workbook has never had: it was made by an earlier Rapi and reads as empty. */
export const NOWHERE: Position = { sheet: -1, columns: {}, first: 1, last: 0 };

/**
 * Where a table stands; stops when its tab or one of its columns was deleted, naming it and the mend. Columns that an earlier Rapi did not know are absent:
 * they read as empty and are not written until the workbook has been brought up to date.
 */
export function positionOf({ control, cells: { language } }: Workbook, table: Table): Position {
  const position = control.positions[table.key];
  if (!position) return NOWHERE;
  for (const [key, column] of Object.entries(table.columns)) {
    if (position.columns[key] === undefined && control.rows.has(`${table.key}.${key}`)) {
      stop(
        'app.columnGone',
        { column: column.header[language], table: table.sheet[language] },
        { table: table.key, column: key },
      );
    }
  }
  return position;
}
