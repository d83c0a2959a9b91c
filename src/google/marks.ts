/** What a sheet has beside its cells: widths, groups, heights, merges, conditional rules, protections and Rapi's marks on columns. */
import { letters } from '../kernel/letters';
import type { Area, Frame } from '../ports/book';
import { areaOf } from './areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Heights are asked row by row, so only of the rows in which headers stand. */
const HEIGHTS = 5;
const USUAL_WIDTH = 100;
const USUAL_HEIGHT = 21;

interface RuleKept {
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
}

interface ProtectionKept {
  /** Empty for the whole sheet. */
  readonly a1: string;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
}

export function frameOf(sheet: Sheet): Frame {
  const columns = Array.from({ length: sheet.getMaxColumns() }, (_, index) => index + 1);
  const rows = Math.min(HEIGHTS, sheet.getMaxRows());
  const groups = columns.map((column) => sheet.getColumnGroupDepth(column));
  return {
    widths: columns.map((column) => sheet.getColumnWidth(column)),
    hiddenColumns: columns.map((column) => sheet.isColumnHiddenByUser(column)),
    groups,
    closed: columns.map((column, index) => {
      const depth = groups[index] as number;
      return depth > 0 && (sheet.getColumnGroup(column, depth)?.isCollapsed() ?? false);
    }),
    heights: Array.from({ length: rows }, (_, index) => sheet.getRowHeight(index + 1)),
    rules: sheet.getConditionalFormatRules().flatMap(keptRule),
    protections: protections(sheet).map(({ whole, protection }) => keptProtection(protection, whole)),
    merges: mergesOf(sheet),
    marks: marksOf(sheet),
  };
}

/** Rules with a custom formula, which are Rapi's own and most of people's; others are not read yet. */
function keptRule(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): RuleKept[] {
  const condition = rule.getBooleanCondition();
  if (!condition || String(condition.getCriteriaType()) !== 'CUSTOM_FORMULA') return [];
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  return [
    {
      ranges,
      formula: String(condition.getCriteriaValues()[0]),
      background: condition.getBackground(),
      color: condition.getFontColor(),
      bold: condition.getBold(),
    },
  ];
}

function protections(sheet: Sheet): { whole: boolean; protection: Protection }[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [
    ...sheet.getProtections(SHEET).map((protection) => ({ whole: true, protection })),
    ...sheet.getProtections(RANGE).map((protection) => ({ whole: false, protection })),
  ];
}

function keptProtection(protection: Protection, whole: boolean): ProtectionKept {
  const warningOnly = protection.isWarningOnly();
  return {
    a1: whole ? '' : protection.getRange().getA1Notation(),
    description: protection.getDescription(),
    warningOnly,
    editors: warningOnly ? [] : protection.getEditors().map((person) => person.getEmail()),
  };
}

function mergesOf(sheet: Sheet): Area[] {
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return whole.getMergedRanges().map(areaOf);
}

function marksOf(sheet: Sheet): Frame['marks'] {
  return sheet
    .createDeveloperMetadataFinder()
    .find()
    .flatMap((entry) => {
      const column = entry.getLocation().getColumn();
      return column
        ? [{ column: column.getColumn(), key: entry.getKey() ?? '', value: entry.getValue() ?? '' }]
        : [];
    });
}

/** Takes all of it away. */
export function undress(sheet: Sheet): void {
  for (const { protection } of protections(sheet)) protection.remove();
  // Rules of kinds that are not read stay: they could not be made again.
  sheet.setConditionalFormatRules(
    sheet.getConditionalFormatRules().filter((rule) => keptRule(rule).length === 0),
  );
  for (const entry of sheet.createDeveloperMetadataFinder().find()) entry.remove();
  const columns = sheet.getMaxColumns();
  const depths = Array.from({ length: columns }, (_, index) => sheet.getColumnGroupDepth(index + 1));
  for (const { first, length, value } of runsOf(depths))
    if (value > 0) sheet.getRange(1, first, 1, length).expandGroups().shiftColumnGroupDepth(-value);
  sheet.showColumns(1, columns);
  sheet.setColumnWidths(1, columns, USUAL_WIDTH);
}

export function dress(sheet: Sheet, frame: Frame): void {
  for (const { first, length, value } of runsOf(frame.widths)) sheet.setColumnWidths(first, length, value);
  for (const { first, length, value } of runsOf(frame.heights))
    if (value !== USUAL_HEIGHT) sheet.setRowHeights(first, length, value);
  for (const { first, length, value } of runsOf(frame.groups)) {
    if (value === 0) continue;
    const range = sheet.getRange(1, first, 1, length).shiftColumnGroupDepth(value);
    if (frame.closed[first - 1]) range.collapseGroups();
  }
  for (const { first, length, value } of runsOf(frame.hiddenColumns))
    if (value) sheet.hideColumns(first, length);
  for (const { column, key, value } of frame.marks) {
    const line = letters(column);
    sheet.getRange(`${line}:${line}`).addDeveloperMetadata(key, value);
  }
  const made = (frame.rules as readonly RuleKept[]).map((rule) => madeRule(sheet, rule));
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...made]);
  for (const kept of frame.protections as readonly ProtectionKept[]) protect(sheet, kept);
}

function madeRule(sheet: Sheet, { ranges, formula, background, color, bold }: RuleKept) {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges(ranges.map((a1) => sheet.getRange(a1)));
  if (background !== null) builder.setBackground(background);
  if (color !== null) builder.setFontColor(color);
  if (bold !== null) builder.setBold(bold);
  return builder.build();
}

function protect(sheet: Sheet, { a1, description, warningOnly, editors }: ProtectionKept): void {
  const made = (a1 === '' ? sheet.protect() : sheet.getRange(a1).protect()).setDescription(description);
  if (warningOnly) made.setWarningOnly(true);
  else {
    made.removeEditors(made.getEditors());
    made.addEditors([...editors]);
  }
}

/** Neighbours with the same value. */
function runsOf<T>(values: readonly T[]): { first: number; length: number; value: T }[] {
  const found: { first: number; length: number; value: T }[] = [];
  for (const [index, value] of values.entries()) {
    const last = found[found.length - 1];
    if (last && last.value === value) last.length++;
    else found.push({ first: index + 1, length: 1, value });
  }
  return found;
}
