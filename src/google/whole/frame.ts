/** What a sheet has beside its cells, read in a known number of calls, taken away, and made again. */
import { letters } from '../../kernel/letters';
import type { Area, Depth, Frame } from '../../ports/book';
import { areaOf } from '../areas';
import { cannotOf } from './cannot';
import { isFormula, keptBand, keptRule, madeRule, makeBand } from './colours';
import { keptFilter, makeFilter } from './filter';
import { freeLines, linesOf, setLines } from './lines';
import { keptProtection, protect, protections } from './protections';
import { enrich, richOf } from './rich';
import { turn, turnedOf } from './turned';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is asked of the workbook once, for all of its sheets. */
export interface Abroad {
  readonly bands: readonly GoogleAppsScript.Spreadsheet.Banding[];
  readonly names: readonly GoogleAppsScript.Spreadsheet.NamedRange[];
  readonly pictures: readonly GoogleAppsScript.Spreadsheet.OverGridImage[];
  readonly protections: readonly On<ReturnType<typeof protections>[number]>[];
  readonly marks: readonly On<Frame['marks'][number]>[];
}

/** Which sheet it lies on. */
interface On<T> {
  readonly sheet: number;
  readonly it: T;
}

export const abroadOf = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): Abroad => ({
  bands: book.getBandings(),
  names: book.getNamedRanges(),
  pictures: book.getImages(),
  protections: protections(book).map((it) => ({
    sheet: it.protection.getRange().getSheet().getSheetId(),
    it,
  })),
  marks: marksOf(book),
});

const lyingOn = <T>(all: readonly On<T>[], id: number): T[] =>
  all.flatMap(({ sheet, it }) => (sheet === id ? [it] : []));

const NO_LINES = { widths: [], hiddenColumns: [], groups: [], closed: [], heights: [] };

export function frameOf(sheet: Sheet, depth: Depth, abroad: Abroad): Frame {
  const { own, quiet, kinds } = depth;
  const id = sheet.getSheetId();
  const here = <T extends { getRange(): GoogleAppsScript.Spreadsheet.Range }>(all: readonly T[]): T[] =>
    all.filter((each) => each.getRange().getSheet().getSheetId() === id);
  const looks = kinds.includes('looks');
  const { rich, unread } = own && looks ? richOf(sheet) : { rich: [], unread: 0 };
  return {
    held: kinds,
    ...(looks ? linesOf(sheet, depth) : NO_LINES),
    rules: looks ? sheet.getConditionalFormatRules().flatMap(keptRule) : [],
    protections: lyingOn(abroad.protections, id).map(keptProtection),
    merges: quiet ? [] : mergesOf(sheet),
    marks: lyingOn(abroad.marks, id),
    names: here(abroad.names).map((each) => ({
      name: each.getName(),
      a1: each.getRange().getA1Notation(),
    })),
    cannot: cannotOf(sheet, depth, abroad.pictures, unread),
    ...(!quiet && { filter: keptFilter(sheet), ...(looks && { turned: turnedOf(sheet, own) }) }),
    ...(looks && {
      bands: here(abroad.bands).map(keptBand),
      rich,
      rightToLeft: sheet.isRightToLeft(),
      gridlinesHidden: sheet.hasHiddenGridlines(),
    }),
  };
}

function mergesOf(sheet: Sheet): Area[] {
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return whole.getMergedRanges().map(areaOf);
}

function marksOf(book: GoogleAppsScript.Spreadsheet.Spreadsheet): Abroad['marks'] {
  return book
    .createDeveloperMetadataFinder()
    .find()
    .flatMap((entry) => {
      const range = entry.getLocation().getColumn();
      if (!range) return [];
      const it = { column: range.getColumn(), key: entry.getKey() ?? '', value: entry.getValue() ?? '' };
      return [{ sheet: range.getSheet().getSheetId(), it }];
    });
}

/** Versions from before their kinds were noted held looks, and of the rules those with a formula. */
const looksIn = ({ held }: Frame): boolean => held?.includes('looks') ?? true;

/** Takes away what the frame's version holds. */
export function undress(sheet: Sheet, frame: Frame): void {
  for (const { protection } of protections(sheet)) protection.remove();
  for (const entry of sheet.createDeveloperMetadataFinder().find()) entry.remove();
  if (frame.filter !== undefined) sheet.getFilter()?.remove();
  if (!looksIn(frame)) return;
  const stays = frame.held ? [] : sheet.getConditionalFormatRules().filter((rule) => !isFormula(rule));
  sheet.setConditionalFormatRules(stays);
  if (frame.bands) for (const band of sheet.getBandings()) band.remove();
  freeLines(sheet, frame);
}

export function dress(sheet: Sheet, frame: Frame): void {
  for (const { column, key, value } of frame.marks) {
    const line = letters(column);
    sheet.getRange(`${line}:${line}`).addDeveloperMetadata(key, value);
  }
  if (looksIn(frame)) {
    setLines(sheet, frame);
    const made = frame.rules.map((rule) => madeRule(sheet, rule));
    if (made.length > 0) sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...made]);
    for (const band of frame.bands ?? []) makeBand(sheet, band);
    if (frame.turned) turn(sheet, frame.turned);
    enrich(sheet, frame.rich ?? []);
    if (frame.rightToLeft !== undefined) sheet.setRightToLeft(frame.rightToLeft);
    if (frame.gridlinesHidden !== undefined) sheet.setHiddenGridlines(frame.gridlinesHidden);
  }
  if (frame.filter) makeFilter(sheet, frame.filter);
  for (const kept of frame.protections) protect(sheet, kept);
}
