/** The workbook: its sheets, its settings, and what the person has selected in it. */

import { splitSheet } from '../gate/a1';
import type { SheetFacts } from '../gate/operations';
import { Zone } from '../gate/zone';
import { Banding } from './banding';
import { alsoDo, call, Exception, look } from './door';
import { DeveloperMetadataFinder } from './metadata';
import { isName, NamedRange } from './named-range';
import { Protection } from './protection';
import { type Range, RangeList } from './range';
import { checked, placed } from './range-place';
import { User } from './session';
import { Sheet, sheetAt } from './sheet';
import { onlyWhatExists } from './strangers';
import { type Thing, things } from './things';
import { useWorkbookZone } from './values';

/** A new sheet's grid. */
const GRID = { rows: 1000, columns: 26 };

/** What this run has selected itself; until then it is what the person had selected. */
const selected: { sheet: number | null; range: Range | null } = { sheet: null, range: null };

export class Spreadsheet {
  getId(): string {
    return call('Spreadsheet.getId', { op: 'book.facts' }).id;
  }
  getName(): string {
    return call('Spreadsheet.getName', { op: 'book.facts' }).name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${call('Spreadsheet.getUrl', { op: 'book.facts' }).id}/edit`;
  }
  getOwner(): User {
    return new User(call('Spreadsheet.getOwner', { op: 'book.facts' }).owner);
  }
  getEditors(): User[] {
    const people = call('Spreadsheet.getEditors', { op: 'people.list' });
    return people
      .filter(({ access }) => access === 'owner' || access === 'editor')
      .map(({ email }) => new User(email));
  }
  getViewers(): User[] {
    const people = call('Spreadsheet.getViewers', { op: 'people.list' });
    return people
      .filter(({ access }) => access === 'viewer' || access === 'commenter')
      .map(({ email }) => new User(email));
  }
  rename(name: string): void {
    call('Spreadsheet.rename', { op: 'book.set', name });
  }
  getSpreadsheetTimeZone(): string {
    return call('Spreadsheet.getSpreadsheetTimeZone', { op: 'book.facts' }).zone;
  }
  setSpreadsheetTimeZone(zone: string): void {
    try {
      new Zone(zone);
    } catch {
      throw new Exception(`Invalid argument: ${zone}`);
    }
    call('Spreadsheet.setSpreadsheetTimeZone', { op: 'book.set', zone });
    useWorkbookZone(zone);
  }
  getSpreadsheetLocale(): string {
    return call('Spreadsheet.getSpreadsheetLocale', { op: 'book.facts' }).locale;
  }
  setSpreadsheetLocale(locale: string): void {
    call('Spreadsheet.setSpreadsheetLocale', { op: 'book.set', locale });
  }

  getRecalculationInterval(): string {
    return call('Spreadsheet.getRecalculationInterval', { op: 'book.facts' }).recalculation ?? 'ON_CHANGE';
  }
  setRecalculationInterval(recalculation: string): this {
    call('Spreadsheet.setRecalculationInterval', { op: 'book.set', recalculation });
    return this;
  }
  isIterativeCalculationEnabled(): boolean {
    return call('Spreadsheet.isIterativeCalculationEnabled', { op: 'book.facts' }).circles === true;
  }
  setIterativeCalculationEnabled(circles: boolean): this {
    call('Spreadsheet.setIterativeCalculationEnabled', { op: 'book.set', circles });
    return this;
  }
  getMaxIterativeCalculationCycles(): number {
    return call('Spreadsheet.getMaxIterativeCalculationCycles', { op: 'book.facts' }).cycles ?? 50;
  }
  setMaxIterativeCalculationCycles(cycles: number): this {
    call('Spreadsheet.setMaxIterativeCalculationCycles', { op: 'book.set', cycles });
    return this;
  }
  getIterativeCalculationConvergenceThreshold(): number {
    const facts = call('Spreadsheet.getIterativeCalculationConvergenceThreshold', { op: 'book.facts' });
    return facts.threshold ?? 0.05;
  }
  setIterativeCalculationConvergenceThreshold(threshold: number): this {
    call('Spreadsheet.setIterativeCalculationConvergenceThreshold', { op: 'book.set', threshold });
    return this;
  }

  getBandings(): Banding[] {
    const all = call('Spreadsheet.getBandings', { op: 'bands.list' });
    return all.map((facts) => new Banding(new Sheet(facts.range.sheet), facts));
  }
  getNamedRanges(): NamedRange[] {
    return call('Spreadsheet.getNamedRanges', { op: 'names.list' }).map((facts) => new NamedRange(facts));
  }
  /** Of all sheets, in the order of their tabs. */
  getProtections(type: string): Protection[] {
    const kind = String(type) === 'SHEET' ? 'sheet' : 'range';
    const sheets = byIndex(look({ op: 'sheets.list' }));
    call('Spreadsheet.getProtections', { op: 'names.list' });
    return sheets.flatMap(({ id }) =>
      look({ op: 'sheet.protections', sheet: id })
        .filter((facts) => facts.kind === kind)
        .map((facts) => new Protection(new Sheet(id), facts)),
    );
  }
  /** A name that is in use stands for this range from now on. */
  setNamedRange(name: string, range: Range): void {
    if (!isName(name)) throw new Exception(`The name "${name}" is not a valid name for a range.`);
    const place = range.rect_();
    call('Spreadsheet.setNamedRange', { op: 'sheet.name', sheet: place.sheet, name, place });
  }
  /** Pictures over the cells of all sheets. */
  getImages(): Thing[] {
    call('Spreadsheet.getImages', { op: 'names.list' });
    return look({ op: 'sheets.list' }).flatMap(({ id }) =>
      things(new Sheet(id), 'OverGridImage', look({ op: 'sheet.things', sheet: id }).pictures),
    );
  }

  getSheets(): Sheet[] {
    const sheets = call('Spreadsheet.getSheets', { op: 'sheets.list' });
    return byIndex(sheets).map(({ id }) => new Sheet(id));
  }
  getNumSheets(): number {
    return call('Spreadsheet.getNumSheets', { op: 'sheets.list' }).length;
  }
  /** Exactly this name, upper and lower case included; null where there is none. */
  getSheetByName(name: string): Sheet | null {
    const found = call('Spreadsheet.getSheetByName', { op: 'sheets.list' }).find(
      (sheet) => sheet.name === name,
    );
    return found ? new Sheet(found.id) : null;
  }
  getSheetById(id: number): Sheet | null {
    const found = call('Spreadsheet.getSheetById', { op: 'sheets.list' }).find((sheet) => sheet.id === id);
    return found ? new Sheet(found.id) : null;
  }
  insertSheet(): Sheet;
  insertSheet(index: number): Sheet;
  insertSheet(name: string, index?: number): Sheet;
  insertSheet(first?: string | number, second?: number): Sheet {
    const sheets = look({ op: 'sheets.list' });
    const name = typeof first === 'string' ? first : freeName(sheets);
    if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const index = typeof first === 'number' ? first : second;
    // Google counts this one index from 0; the book counts from 1.
    const made = call('Spreadsheet.insertSheet', {
      op: 'sheet.insert',
      name,
      index: (index ?? sheets.length) + 1,
      ...GRID,
    });
    const id = made?.sheet as number;
    selected.sheet = id;
    selected.range = null;
    return new Sheet(id);
  }
  deleteSheet(sheet: Sheet): void {
    if (look({ op: 'sheets.list' }).length === 1)
      throw new Exception("You can't remove all the sheets in a document.");
    call('Spreadsheet.deleteSheet', { op: 'sheet.delete', sheet: sheet.id_() });
  }
  /** The active sheet goes to this place, counted from 1. */
  moveActiveSheet(index: number): void {
    call('Spreadsheet.moveActiveSheet', { op: 'sheet.set', sheet: activeSheet().id_(), facts: { index } });
  }

  getActiveSheet(): Sheet {
    call('Spreadsheet.getActiveSheet', { op: 'sheets.list' });
    return activeSheet();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    call('Spreadsheet.setActiveSheet');
    selected.sheet = sheet.id_();
    selected.range = null;
    sheet.select_({ sheet: sheet.id_(), row: 1, column: 1, rows: 1, columns: 1 });
    return sheet;
  }
  getActiveRange(): Range {
    call('Spreadsheet.getActiveRange');
    return activeRange();
  }
  /** Every range that is selected, in the order in which they were chosen. */
  getActiveRangeList(): RangeList {
    call('Spreadsheet.getActiveRangeList');
    return new RangeList(activeRanges());
  }
  getActiveCell(): Range {
    call('Spreadsheet.getActiveCell');
    return firstCell(activeRange());
  }
  getCurrentCell(): Range {
    call('Spreadsheet.getCurrentCell');
    return firstCell(activeRange());
  }
  setActiveRange(range: Range): Range {
    return select('Spreadsheet.setActiveRange', range);
  }
  setCurrentCell(cell: Range): Range {
    return select('Spreadsheet.setCurrentCell', cell);
  }

  /** `A1` on the active sheet, or `'Name'!A1`. */
  getRange(a1: string): Range {
    call('Spreadsheet.getRange');
    const { sheet: name, a1: place } = splitSheet(a1);
    const facts = look({ op: 'sheets.list' }).find((sheet) =>
      name === undefined ? sheet.id === activeSheet().id_() : sheet.name === name,
    );
    if (!facts) throw new Exception('Range not found');
    return new Sheet(facts.id).at_(checked({ sheet: facts.id, ...placed(place, facts) }));
  }
  toast(text: string, title = '', seconds = 5): void {
    call('Spreadsheet.toast');
    alsoDo({ op: 'run.show', shown: { kind: 'toast', title, text: String(text), seconds } });
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    call('Spreadsheet.createDeveloperMetadataFinder');
    return new DeveloperMetadataFinder(byIndex(look({ op: 'sheets.list' })).map(({ id }) => new Sheet(id)));
  }
}

const byIndex = (sheets: SheetFacts[]): SheetFacts[] =>
  sheets.slice().sort((one, other) => one.index - other.index);

function activeSheet(): Sheet {
  const sheets = look({ op: 'sheets.list' });
  const wanted = selected.sheet ?? look({ op: 'run.facts' }).sheet;
  const found = sheets.find(({ id }) => id === wanted) ?? byIndex(sheets).find(({ hidden }) => !hidden);
  return sheetAt((found as SheetFacts).id);
}

/** The one that was chosen last: it holds the active cell. */
const activeRange = (): Range => activeRanges().pop() as Range;

/** What is selected in the sheet in front; the page tells several ranges as `A2:C5,A9`. */
function activeRanges(): Range[] {
  if (selected.range) return [selected.range];
  const sheet = activeSheet();
  const { a1 = 'A1', sheet: on } = look({ op: 'run.facts' });
  const facts = look({ op: 'sheet.facts', sheet: sheet.id_() }) as SheetFacts;
  const texts = on === undefined || on === sheet.id_() ? a1.split(',') : ['A1'];
  return texts.map((text) => sheet.at_({ sheet: sheet.id_(), ...placed(text, facts) }));
}

const firstCell = (range: Range): Range =>
  sheetAt(range.rect_().sheet).at_({ ...range.rect_(), rows: 1, columns: 1 });

function select(method: string, range: Range): Range {
  call(method);
  const rect = range.rect_();
  selected.sheet = rect.sheet;
  selected.range = range;
  sheetAt(rect.sheet).select_(rect);
  return range;
}

function freeName(sheets: SheetFacts[]): string {
  let number = sheets.length + 1;
  while (sheets.some(({ name }) => name === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

onlyWhatExists('Spreadsheet', Spreadsheet);
