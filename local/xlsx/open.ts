/** An xlsx file as a workbook: all of it is read and judged before the first cell is written. */
import type ExcelJS from 'exceljs';
import { localeFacts } from '../core';
import { parseA1, splitSheet } from '../gate/a1';
import type { Rect } from '../gate/operations';
import { hexOf } from './colours';
import { fromExcel } from './formulas';
import { Left } from './left';
import { pixelsHigh, pixelsOf } from './names';
import { type CellsRead, readCells, rowsOf, writeCells } from './open-cells';
import { type Parts, readXlsx, type Tab } from './read';
import { fromExcelCondition } from './rules';
import { UnreadableXlsx } from './unreadable';
import { fromExcelRule, LISTS } from './validations';
import type { Whole } from './whole';
import { elements } from './xml';

/** Google's own: a new tab's grid, and the most that a workbook holds. */
const GRID = { rows: 1_000, columns: 26 };
const MOST_CELLS = 10_000_000;

export interface Opening {
  left: Left;
  /** Fills a new workbook. */
  into(core: Whole): void;
}

interface Plan extends Tab {
  cells: CellsRead;
  rows: number;
  columns: number;
}

/** Throws `UnreadableXlsx`. @param locale of the workbook to be */
export async function openXlsx(file: Buffer, locale: string): Promise<Opening> {
  const left = new Left();
  const parts = await readXlsx(file, left);
  const comma = localeFacts(locale).decimal === ',';
  const tabs = parts.tabs.filter(({ sheet }) => sheet.name !== LISTS);
  const read = tabs.map((tab) => ({ ...tab, cells: readCells(tab.sheet, parts.theme, comma, left) }));
  const plans = sized(read);
  return { left, into: (core) => fill(core, plans, parts, comma, left) };
}

/** Each tab with the grid that Sheets would give it; without its spare rows where there would be too many cells. */
function sized(tabs: readonly (Tab & { cells: CellsRead })[]): Plan[] {
  const make = (spare: { rows: number; columns: number }): Plan[] =>
    tabs.map((tab) => {
      const { rows, columns } = tab.cells;
      const [frozenRows, frozenColumns] = frozenOf(tab.sheet);
      return {
        ...tab,
        rows: Math.max(rows, frozenRows + 1, spare.rows),
        columns: Math.max(columns, frozenColumns + 1, spare.columns),
      };
    });
  const total = (plans: readonly Plan[]) => plans.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const usual = make(GRID);
  if (total(usual) <= MOST_CELLS) return usual;
  const least = make({ rows: 1, columns: 1 });
  const cells = total(least);
  if (cells <= MOST_CELLS) return least;
  throw new UnreadableXlsx('cells', cells);
}

function fill(core: Whole, plans: readonly Plan[], parts: Parts, comma: boolean, left: Left): void {
  const old = core.read({ op: 'sheets.list' });
  for (const [at, { id }] of old.entries())
    core.apply({ op: 'sheet.set', sheet: id, facts: { name: `\u0000${at}` } });
  const ids = plans.map(({ sheet, rows, columns }) => {
    const made = core.apply({ op: 'sheet.insert', name: sheet.name, index: 1_000, rows, columns });
    return made?.sheet ?? 0;
  });
  for (const { id } of old) core.apply({ op: 'sheet.delete', sheet: id });
  const lists = parts.tabs.find(({ sheet }) => sheet.name === LISTS)?.sheet;
  for (const [at, plan] of plans.entries()) {
    const id = ids[at] as number;
    fillLines(core, id, plan);
    writeCells(core, id, plan.cells, plan);
    fillTail(core, id, plan, { lists, comma, left });
    fillRules(core, id, plan, parts.theme, comma, left);
    fillTab(core, id, plan, parts.theme);
  }
  fillNames(core, plans, ids, parts.names, left);
}

function frozenOf(sheet: ExcelJS.Worksheet): [rows: number, columns: number] {
  const view = sheet.views?.[0];
  return view?.state === 'frozen' ? [view.ySplit ?? 0, view.xSplit ?? 0] : [0, 0];
}

function fillLines(core: Whole, id: number, { sheet, rows, columns }: Plan): void {
  const usual = sheet.properties.defaultColWidth;
  for (let at = 1; at <= columns; at++) {
    const column = sheet.getColumn(at);
    const width = column.width ?? usual;
    const line = { sheet: id, first: at, count: 1 };
    if (width !== undefined) core.apply({ op: 'columns.width', ...line, pixels: pixelsOf(width) });
    const depth = Math.min(8, column.outlineLevel ?? 0);
    // A hidden line of a group is one of a group that is shut.
    if (depth > 0)
      core.apply({ op: 'columns.group', ...line, delta: depth, collapsed: column.hidden === true });
    else if (column.hidden) core.apply({ op: 'columns.show', ...line, hidden: true });
  }
  for (const [at, row] of rowsOf(sheet)) {
    if (at > rows) break;
    const line = { sheet: id, first: at, count: 1 };
    if (row.height) core.apply({ op: 'rows.height', ...line, pixels: pixelsHigh(row.height) });
    const depth = Math.min(8, row.outlineLevel ?? 0);
    if (depth > 0) core.apply({ op: 'rows.group', ...line, delta: depth, collapsed: row.hidden });
    else if (row.hidden) core.apply({ op: 'rows.show', ...line, hidden: true });
  }
}

/** The part of an A1 range that lies on the tab's grid. */
function onGrid(
  a1: string,
  id: number,
  { rows, columns }: { rows: number; columns: number },
): Rect | undefined {
  const found = parseA1(a1, { maxRows: rows, maxColumns: columns });
  if (!found || found.row > rows || found.column > columns) return undefined;
  return {
    sheet: id,
    row: found.row,
    column: found.column,
    rows: Math.min(found.rows, rows - found.row + 1),
    columns: Math.min(found.columns, columns - found.column + 1),
  };
}

interface Around {
  lists: ExcelJS.Worksheet | undefined;
  comma: boolean;
  left: Left;
}

/** Merges and what may stand in cells. */
function fillTail(core: Whole, id: number, plan: Plan, { lists, comma, left }: Around): void {
  for (const { attributes } of elements(plan.tail, 'mergeCell')) {
    const range = onGrid(attributes.ref ?? '', id, plan);
    if (range && range.rows * range.columns > 1) core.apply({ op: 'cells.merge', range });
  }
  const listed = (address: string): string[] | undefined => {
    const { sheet, a1 } = splitSheet(address);
    if (!lists || sheet !== LISTS) return undefined;
    const range = parseA1(a1, { maxRows: lists.rowCount, maxColumns: lists.columnCount });
    return (
      range && Array.from({ length: range.rows }, (_, at) => lists.getCell(range.row + at, range.column).text)
    );
  };
  for (const element of elements(plan.tail, 'dataValidation')) {
    const rule = fromExcelRule(element, (formula) => fromExcel(formula, comma), listed);
    const places = (
      element.attributes.sqref ??
      /<(?:\w+:)?sqref>([^<]*)</.exec(element.inside)?.[1] ??
      ''
    ).split(/\s+/);
    const ranges = places.flatMap((place) => onGrid(place, id, plan) ?? []);
    if (!rule) left.add('validations');
    else for (const range of ranges) core.apply({ op: 'cells.validate', range, validations: [[rule]] });
  }
}

function fillRules(
  core: Whole,
  id: number,
  plan: Plan,
  theme: readonly string[],
  comma: boolean,
  left: Left,
): void {
  const found = conditionsOf(plan.sheet).flatMap(({ ref, rules }) => {
    const ranges = ref.split(/\s+/).flatMap((place) => onGrid(place, id, plan) ?? []);
    return rules.map((rule) => ({
      rule,
      made: fromExcelCondition(rule, ranges, theme, (formula) => fromExcel(formula, comma)),
      ranges,
    }));
  });
  // The first that holds wins, and so does the one of the lowest number.
  found.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  const rules = found.flatMap(({ made, ranges }) => (made && ranges.length > 0 ? [made] : []));
  left.add('rules', found.filter(({ made }) => !made).length);
  if (rules.length > 0) core.apply({ op: 'sheet.rules.write', sheet: id, rules });
}

/** Its types leave out that they can be read. */
function conditionsOf(sheet: ExcelJS.Worksheet): ExcelJS.ConditionalFormattingOptions[] {
  const has = (
    each: ExcelJS.Worksheet,
  ): each is ExcelJS.Worksheet & { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] } =>
    'conditionalFormattings' in each;
  return has(sheet) ? sheet.conditionalFormattings : [];
}

function fillTab(
  core: Whole,
  id: number,
  { sheet, rows, columns, tail }: Plan,
  theme: readonly string[],
): void {
  const [frozenRows, frozenColumns] = frozenOf(sheet);
  const tabColor = hexOf(sheet.properties.tabColor, theme) ?? null;
  const view = sheet.views?.[0];
  core.apply({
    op: 'sheet.set',
    sheet: id,
    facts: {
      ...{ frozenRows: Math.min(frozenRows, rows - 1), frozenColumns: Math.min(frozenColumns, columns - 1) },
      ...{ hidden: sheet.state !== 'visible', tabColor },
      ...(view?.rightToLeft && { rightToLeft: true }),
      ...(view?.showGridLines === false && { hiddenGridlines: true }),
    },
  });
  const filter = elements(tail, 'autoFilter')[0]?.attributes.ref;
  const range = filter === undefined ? undefined : onGrid(filter, id, { rows, columns });
  if (range) core.apply({ op: 'sheet.filter.set', sheet: id, filter: { range, hidden: [] } });
  if (
    elements(tail, 'sheetProtection').some(
      ({ attributes }) => attributes.sheet === '1' || attributes.sheet === 'true',
    )
  )
    core.apply({
      op: 'sheet.protect',
      sheet: id,
      protection: { id: `xlsx-${id}`, kind: 'sheet', description: '', warningOnly: false, editors: [] },
    });
}

function fillNames(
  core: Whole,
  plans: readonly Plan[],
  ids: readonly number[],
  names: Parts['names'],
  left: Left,
): void {
  for (const { name, place } of names) {
    const { sheet, a1 } = splitSheet(place);
    const at = plans.findIndex((plan) => plan.sheet.name === sheet);
    const plan = plans[at];
    const range = plan && onGrid(a1, ids[at] as number, plan);
    if (!range || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) left.add('names');
    else core.apply({ op: 'sheet.name', sheet: range.sheet, name, place: range });
  }
}
