/** How each table stands as a sheet: header words, formats, widths, dropdowns and guards from its declaration. */

import { team } from '../../features/team';
import type { CellContext, Column } from '../../kernel/column';
import { wordOf } from '../../kernel/labels';
import { letters } from '../../kernel/letters';
import { CONTROL_HEADERS, CONTROL_SHEET } from '../../kernel/settings';
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import type { Language } from '../../kernel/words';
import type { ColumnPlan, SheetPlan } from '../../ports/sheets';
import { isOn, ownerOf, TABLES } from '../registry';

const RIGHT: readonly string[] = ['count', 'decimal', 'money', 'percent'];
const CENTRED: readonly string[] = ['flag', 'box', 'day', 'moment'];
const DEFAULT_WIDTH = 110;

/** Rows kept ready with a box: few, for a sheet ends where its last box stands, ticked or not. */
export const READY_ROWS = 30;

/** What dropdowns offer that only the workbook knows. */
export interface Offers {
  /** Features that are on. */
  readonly modules: readonly string[];
  /** Where the names of the team and of other tables stand, by table. */
  readonly names?: Readonly<Record<string, { readonly sheet: string; readonly column: number }>>;
}

/** Key of the table whose names a column offers. */
export const offeredNames = ({ people, namesOf }: Column<unknown>): string | undefined =>
  people ? team.key : namesOf;

/** Those of these tables whose names some column offers; they stand in their first column. */
export const namingTables = (among = TABLES): readonly Table[] => {
  const keys = TABLES.flatMap((table) => columnKeys(table).map((key) => offeredNames(columnOf(table, key))));
  return among.filter(({ key }) => keys.includes(key));
};

/** How one column stands. */
export function columnPlan(
  table: Table,
  key: string,
  column: Column<unknown>,
  context: CellContext,
  { modules, names = {} }: Offers,
): ColumnPlan {
  const { codec, header, writer, width = DEFAULT_WIDTH, shown = 'visible', help } = column;
  const { language } = context;
  const offered = (codec.choices ?? []).filter(
    ({ feature }) => feature === undefined || isOn(feature, modules),
  );
  const from = names[offeredNames(column) ?? ''];
  // The arrow says that choosing something here does something.
  const acts = writer === 'acts' ? ' ▸' : '';
  return {
    header: header[language] + acts,
    format: codec.format(context),
    width,
    shown,
    guarded: writer === 'rapi',
    align: RIGHT.includes(codec.kind) ? 'right' : CENTRED.includes(codec.kind) ? 'center' : 'left',
    mark: `${table.key}.${key}`,
    ...(codec.choices &&
      writer !== 'rapi' && {
        // Two features may take the same word, each its own records.
        choices: [...new Set(offered.map((choice) => wordOf(choice, context)))],
      }),
    ...(column.offers && {
      offers: column.offers.map((each) => (typeof each === 'string' ? each : each[language])),
    }),
    ...(from && { choicesFrom: from }),
    ...(codec.kind === 'box' && { boxes: READY_ROWS }),
    ...(help && { help: help[language] }),
  };
}

export function tablePlan(
  table: Table,
  context: CellContext,
  position: number,
  closedTo: readonly string[],
  offers: Offers,
): SheetPlan {
  const keys = columnKeys(table);
  return {
    name: table.sheet[context.language],
    hidden: table.hidden || !isOn(ownerOf(table).key, offers.modules),
    color: table.color,
    position,
    columns: keys.map((key) => columnPlan(table, key, columnOf(table, key), context, offers)),
    checkColumn: keys.indexOf('check') + 1,
    ...(table.colours && {
      colours: table.colours.map(({ column, when, tone }) => ({
        column: keys.indexOf(column) + 1,
        formula: `=${when.replace(/\{(\w+)\}/g, (_, key: string) => `$${letters(keys.indexOf(key) + 1)}2`)}`,
        tone,
      })),
    }),
    ...(table.loose && { loose: true }),
    ...(table.hidden && { narrow: true }),
    ...(table.only && { only: closedTo }),
  };
}

/** The control sheet: hidden, and only the person who installs may edit it. */
export function controlPlan(language: Language, position: number, installer: string): SheetPlan {
  const column = (header: string, width: number): ColumnPlan => ({
    header,
    width,
    format: 'General',
    shown: 'visible',
    guarded: false,
    align: 'left',
    mark: `control.${header}`,
  });
  return {
    name: CONTROL_SHEET[language],
    hidden: true,
    narrow: true,
    color: '#5F6368',
    position,
    columns: [90, 200, 300].map((width, at) => column(CONTROL_HEADERS[language][at] as string, width)),
    only: [installer],
  };
}
