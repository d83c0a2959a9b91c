/** A workbook as an xlsx file: everything that Excel's format has a place for, and a list of what it has none for. */
import ExcelJS from 'exceljs';
import { localeFacts } from '../core';
import { formatA1 } from '../gate/a1';
import type { SheetFacts } from '../gate/operations';
import { argbOf } from './colours';
import { place, type Spelling, toExcel } from './formulas';
import { Left } from './left';
import { heightOf, sheetNames, widthOf } from './names';
import { toExcelCondition } from './rules';
import { saveCells } from './save-cells';
import { LISTS } from './validations';
import type { Whole } from './whole';

export interface Saved {
  content: Buffer;
  left: Left;
}

/** @param custom functions of the bundle, which Excel does not have */
export async function saveXlsx(core: Whole, custom: readonly string[]): Promise<Saved> {
  const book = new ExcelJS.Workbook();
  const left = new Left();
  const { locale, name } = core.read({ op: 'book.facts' });
  book.title = name;
  const tabs = core.read({ op: 'sheets.list' });
  const names = sheetNames(tabs.map((tab) => tab.name));
  left.add('tabs', tabs.filter((tab, at) => tab.name !== names[at]).length);
  const named = new Map(tabs.map((tab, at) => [tab.name.toLowerCase(), names[at] ?? tab.name]));
  const spelling: Spelling = {
    comma: localeFacts(locale).decimal === ',',
    custom: new Set(custom.map((each) => each.toUpperCase())),
    tab: (tab) => named.get(tab.toLowerCase()) ?? tab,
  };
  // Made first: formulas of one may name another.
  const made = tabs.map((tab, at) => addSheet(book, tab, names[at] as string, tabs));
  const lists = listsOf(book);
  for (const [at, tab] of tabs.entries()) {
    const sheet = made[at] as ExcelJS.Worksheet;
    saveCells(core, tab, sheet, { spelling, left, lists: lists.add });
    saveLines(core, tab, sheet);
    saveRules(core, tab, sheet, spelling, left);
    countLost(core, tab, left);
  }
  const ranges = core.read({ op: 'names.list' }).map(({ name: own, range }) => {
    const tab = names[tabs.findIndex(({ id }) => id === range.sheet)] ?? '';
    return { name: own, ranges: [place(tab, formatA1(range))] };
  });
  // exceljs would keep every cell of a range by itself.
  Object.defineProperty(book.definedNames, 'model', { value: ranges });
  left.add('bands', core.read({ op: 'bands.list' }).length);
  if (core.read({ op: 'properties.read', store: 'document' }).head !== undefined) left.add('memory');
  const content = Buffer.from(await book.xlsx.writeBuffer());
  return { content, left };
}

function addSheet(
  book: ExcelJS.Workbook,
  tab: SheetFacts,
  name: string,
  tabs: readonly SheetFacts[],
): ExcelJS.Worksheet {
  const {
    frozenRows: ySplit,
    frozenColumns: xSplit,
    hidden,
    tabColor,
    rightToLeft = false,
    hiddenGridlines = false,
  } = tab;
  const color = argbOf(tabColor);
  const look = { rightToLeft, showGridLines: !hiddenGridlines };
  return book.addWorksheet(name, {
    ...(hidden && tabs.some((each) => !each.hidden) && { state: 'hidden' }),
    ...(color && { properties: { tabColor: color } }),
    views: [
      ySplit > 0 || xSplit > 0 ? { state: 'frozen', ySplit, xSplit, ...look } : { state: 'normal', ...look },
    ],
  });
}

/** The hidden tab for long lists, made with the first of them; equal lists stand there once. */
function listsOf(book: ExcelJS.Workbook) {
  const known = new Map<string, string>();
  let sheet: ExcelJS.Worksheet | undefined;
  return {
    add: (words: readonly string[]): string => {
      const key = JSON.stringify(words);
      const before = known.get(key);
      if (before !== undefined) return before;
      sheet ??= book.addWorksheet(LISTS, { state: 'veryHidden' });
      const column = sheet.getColumn(known.size + 1);
      column.values = [...words];
      const address = `${LISTS}!$${column.letter}$1:$${column.letter}$${words.length}`;
      known.set(key, address);
      return address;
    },
  };
}

/** Heights, what is hidden, what is grouped, merges, the filter, the sheet's own protection. */
function saveLines(core: Whole, { id, maxRows }: SheetFacts, sheet: ExcelJS.Worksheet): void {
  const columns = core.columns(id);
  for (const [at, { width, hidden, depth, collapsed }] of columns.entries()) {
    const column = sheet.getColumn(at + 1);
    column.width = widthOf(width);
    if (hidden || collapsed) column.hidden = true;
    if (depth > 0) column.outlineLevel = depth;
  }
  const rows = core.read({ op: 'rows.facts', sheet: id, first: 1, count: maxRows });
  for (const [at, { height, hidden, filtered, depth, collapsed }] of rows.entries()) {
    if (height === null && !hidden && !filtered && depth === 0) continue;
    const row = sheet.getRow(at + 1);
    if (height !== null) row.height = heightOf(height);
    if (hidden || filtered || collapsed) row.hidden = true;
    if (depth > 0) row.outlineLevel = depth;
  }
  const deepest = (lines: readonly { depth: number }[]) => Math.max(0, ...lines.map(({ depth }) => depth));
  // Only whether a line is hidden tells whether its group is shut: exceljs would call every group shut.
  sheet.properties.outlineLevelCol = deepest(columns) + 1;
  sheet.properties.outlineLevelRow = rows.reduce((most, { depth }) => Math.max(most, depth), 0) + 1;
  for (const { row, column, rows: height, columns: width } of core.read({ op: 'sheet.merges', sheet: id }))
    sheet.mergeCells(row, column, row + height - 1, column + width - 1);
  const filter = core.read({ op: 'sheet.filter', sheet: id });
  if (filter) sheet.autoFilter = formatA1(filter.range);
}

function saveRules(
  core: Whole,
  { id }: SheetFacts,
  sheet: ExcelJS.Worksheet,
  spelling: Spelling,
  left: Left,
): void {
  for (const [at, rule] of core.read({ op: 'sheet.rules', sheet: id }).entries()) {
    const first = rule.ranges[0];
    const cell = first && formatA1({ ...first, rows: 1, columns: 1 });
    const made =
      cell && toExcelCondition(rule, cell, at + 1, (formula) => toExcel(formula, spelling).formula);
    if (made) sheet.addConditionalFormatting({ ref: rule.ranges.map(formatA1).join(' '), rules: [made] });
    else left.add('rules');
  }
  const protections = core.read({ op: 'sheet.protections', sheet: id });
  left.add(
    'protections',
    protections.filter(({ kind, warningOnly }) => kind === 'range' || warningOnly).length,
  );
  // Without a password: whoever opens the file in Excel can lift it.
  if (protections.some(({ kind, warningOnly }) => kind === 'sheet' && !warningOnly))
    void sheet.protect('', {});
}

function countLost(core: Whole, { id }: SheetFacts, left: Left): void {
  const {
    pictures = 0,
    drawings = 0,
    pivots = 0,
    slicers = 0,
  } = core.read({ op: 'sheet.things', sheet: id });
  left.add('charts', core.read({ op: 'sheet.charts', sheet: id }).length);
  left.add('pictures', pictures + drawings);
  left.add('pivots', pivots);
  left.add('slicers', slicers);
  const filter = core.read({ op: 'sheet.filter', sheet: id });
  if (filter && filter.hidden.length + (filter.conditions?.length ?? 0) > 0) left.add('filters');
}
