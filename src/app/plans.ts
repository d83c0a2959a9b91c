/** How each table stands as a sheet: header words, formats, widths, dropdowns and guards from its declaration. */
import type { CellContext, Column } from '../kernel/column';
import { columnKeys, columnOf, type Table } from '../kernel/table';
import type { Language } from '../kernel/words';
import type { ColumnPlan, SheetPlan } from '../ports/sheets';
import { CONTROL_SHEET } from './control';

const RIGHT: readonly string[] = ['count', 'decimal', 'money', 'percent', 'day', 'moment'];
const DEFAULT_WIDTH = 110;

/** How one column stands. */
export function columnPlan(
  table: Table,
  key: string,
  column: Column<unknown>,
  context: CellContext,
): ColumnPlan {
  const { codec, header, writer, width = DEFAULT_WIDTH, shown = 'visible', help } = column;
  const { language } = context;
  // The arrow says that choosing something here does something.
  const acts = writer === 'acts' ? ' ▸' : '';
  return {
    header: header[language] + acts,
    format: codec.format(context),
    width,
    shown,
    guarded: writer === 'rapi',
    align: RIGHT.includes(codec.kind) ? 'right' : codec.kind === 'flag' ? 'center' : 'left',
    mark: `${table.key}.${key}`,
    ...(codec.choices && writer !== 'rapi' && { choices: codec.choices.map(({ words }) => words[language]) }),
    ...(help && { help: help[language] }),
  };
}

export function tablePlan(
  table: Table,
  context: CellContext,
  position: number,
  installer: string,
): SheetPlan {
  const keys = columnKeys(table);
  return {
    name: table.sheet[context.language],
    hidden: table.hidden,
    color: table.color,
    position,
    columns: keys.map((key) => columnPlan(table, key, columnOf(table, key), context)),
    checkColumn: keys.indexOf('check') + 1,
    ...(table.only && { only: [installer] }),
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
    color: '#5F6368',
    position,
    columns:
      language === 'id'
        ? [column('Jenis', 90), column('Kunci', 200), column('Isi', 300)]
        : [column('Kind', 90), column('Key', 200), column('Value', 300)],
    only: [installer],
  };
}
