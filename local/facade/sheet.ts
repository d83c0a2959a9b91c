/** A sheet with everything on it: ranges, protections, rules, metadata, searching and sorting. */

import { formatA1, splitSheet } from '../gate/a1';
import type { Rect } from '../gate/operations';
import { Banding } from './banding';
import { EmbeddedChart, EmbeddedChartBuilder, newChartId } from './charts';
import { ConditionalFormatRule } from './conditional-format';
import { call, callForeign, Exception, look } from './door';
import { Filter } from './filter';
import { DeveloperMetadata, DeveloperMetadataFinder } from './metadata';
import { NamedRange } from './named-range';
import { newProtection, Protection } from './protection';
import { Range, RangeList } from './range';
import { checked, placed } from './range-place';
import { copied } from './range-values';
import { SheetLines } from './sheet-lines';
import { Spreadsheet } from './spreadsheet';
import { onlyWhatExists } from './strangers';
import { filledPart, TextFinder } from './text-finder';
import { type Thing, things } from './things';
import { given, shown } from './values';

export class Sheet extends SheetLines {
  at_(rect: Rect): Range {
    return new Range(this, rect);
  }
  /** The person's selection moves there. */
  select_(rect: Rect): void {
    look({ op: 'run.show', shown: { kind: 'activate', sheet: this.id, a1: formatA1(rect) } });
  }

  getParent(): Spreadsheet {
    call('Sheet.getParent');
    return new Spreadsheet();
  }
  activate(): this {
    call('Sheet.activate');
    this.select_({ sheet: this.id, row: 1, column: 1, rows: 1, columns: 1 });
    return this;
  }

  getRange(a1: string): Range;
  getRange(row: number, column: number, rows?: number, columns?: number): Range;
  getRange(place: string | number, column?: number, rows = 1, columns = 1): Range {
    call('Sheet.getRange');
    if (typeof place === 'string')
      return this.at_(checked({ sheet: this.id, ...placed(splitSheet(place).a1, this.known_()) }));
    return this.at_(checked({ sheet: this.id, row: place, column: column as number, rows, columns }));
  }
  /** The values of a block, without a range in between. */
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const range = checked({ sheet: this.id, row, column, rows, columns });
    return copied(callForeign('Sheet.getSheetValues', { op: 'cells.values', range }), shown);
  }
  getRangeList(a1s: string[]): RangeList {
    call('Sheet.getRangeList');
    const grid = this.known_();
    return new RangeList(a1s.map((a1) => this.at_(checked({ sheet: this.id, ...placed(a1, grid) }))));
  }
  /** From A1 to the end of the content; A1 alone where there is none. */
  getDataRange(): Range {
    const { lastRow, lastColumn } = call('Sheet.getDataRange', { op: 'sheet.extent', sheet: this.id });
    return this.at_({
      sheet: this.id,
      row: 1,
      column: 1,
      rows: Math.max(1, lastRow),
      columns: Math.max(1, lastColumn),
    });
  }

  /** Below the last row with content, at once and in one step; the grid grows if it must. */
  appendRow(values: unknown[]): this {
    call('Sheet.appendRow', { op: 'row.append', sheet: this.id, values: values.map(given) });
    return this;
  }
  clear(): this {
    const what = { contents: true, formats: true, notes: false, validations: false };
    call('Sheet.clear', { op: 'cells.clear', range: this.whole_().rect_(), ...what });
    return this;
  }
  clearContents(): this {
    const what = { contents: true, formats: false, notes: false, validations: false };
    call('Sheet.clearContents', { op: 'cells.clear', range: this.whole_().rect_(), ...what });
    return this;
  }
  /** All rows below the frozen ones. */
  sort(column: number, ascending = true): this {
    const { frozenRows } = this.known_();
    const part = filledPart(this.id);
    const range = { ...part, row: frozenRows + 1, rows: part.rows - frozenRows };
    if (range.rows > 0) call('Sheet.sort', { op: 'cells.sort', range, by: [{ column, ascending }] });
    else call('Sheet.sort');
    return this;
  }
  createTextFinder(text: string): TextFinder {
    call('Sheet.createTextFinder');
    return new TextFinder(this, filledPart(this.id), text);
  }

  getProtections(type: string): Protection[] {
    const kind = String(type) === 'SHEET' ? 'sheet' : 'range';
    const all = call('Sheet.getProtections', { op: 'sheet.protections', sheet: this.id });
    return all.filter((facts) => facts.kind === kind).map((facts) => new Protection(this, facts));
  }
  protect(): Protection {
    return newProtection('Sheet.protect', this);
  }

  /** The sheet's one basic filter, or null. */
  getFilter(): Filter | null {
    const facts = call('Sheet.getFilter', { op: 'sheet.filter', sheet: this.id });
    return facts && new Filter(this.at_(facts.range), facts);
  }
  getBandings(): Banding[] {
    const all = call('Sheet.getBandings', { op: 'bands.list' });
    return all.filter(({ range }) => range.sheet === this.id).map((facts) => new Banding(this, facts));
  }
  getNamedRanges(): NamedRange[] {
    const all = call('Sheet.getNamedRanges', { op: 'names.list' });
    return all.filter(({ range }) => range.sheet === this.id).map((facts) => new NamedRange(facts));
  }
  /** What lies over the cells can be counted. */
  getDrawings(): Thing[] {
    return things(this, 'Drawing', this.things_('getDrawings').drawings);
  }
  getPivotTables(): Thing[] {
    return things(this, 'PivotTable', this.things_('getPivotTables').pivots);
  }
  getSlicers(): Thing[] {
    return things(this, 'Slicer', this.things_('getSlicers').slicers);
  }
  private things_(method: string) {
    return call(`Sheet.${method}`, { op: 'sheet.things', sheet: this.id });
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    const rules = call('Sheet.getConditionalFormatRules', { op: 'sheet.rules', sheet: this.id });
    return rules.map((rule) => ConditionalFormatRule.of_(this, rule));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    call('Sheet.setConditionalFormatRules', {
      op: 'sheet.rules.write',
      sheet: this.id,
      rules: rules.map((rule) => rule.facts_()),
    });
  }

  /** In the order in which they were inserted. */
  getCharts(): EmbeddedChart[] {
    const charts = call('Sheet.getCharts', { op: 'sheet.charts', sheet: this.id });
    return charts.map((chart) => new EmbeddedChart(chart));
  }
  newChart(): EmbeddedChartBuilder {
    call('Sheet.newChart');
    return new EmbeddedChartBuilder();
  }
  insertChart(chart: EmbeddedChart): void {
    const made = { ...chart.facts_(), id: newChartId() };
    call('Sheet.insertChart', { op: 'sheet.chart.add', sheet: this.id, chart: made });
  }
  updateChart(chart: EmbeddedChart): void {
    const facts = { ...chart.facts_(), id: chart.facts_().id ?? 0 };
    call('Sheet.updateChart', { op: 'sheet.chart.set', sheet: this.id, chart: facts });
  }
  removeChart(chart: EmbeddedChart): void {
    call('Sheet.removeChart', { op: 'sheet.chart.remove', sheet: this.id, id: chart.facts_().id ?? 0 });
  }

  addDeveloperMetadata(key: string, value: unknown = ''): this {
    const id = look({ op: 'run.uuid' });
    call('Sheet.addDeveloperMetadata', {
      op: 'metadata.add',
      sheet: this.id,
      key,
      value: String(value ?? ''),
      id,
    });
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const all = call('Sheet.getDeveloperMetadata', { op: 'sheet.metadata', sheet: this.id });
    return all
      .filter(({ row, column }) => !row && !column)
      .map((entry) => new DeveloperMetadata(this, entry));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    call('Sheet.createDeveloperMetadataFinder');
    return new DeveloperMetadataFinder([this]);
  }
}

/** A handle of a sheet that exists; Google's error for one that does not. */
export function sheetAt(id: number): Sheet {
  if (!look({ op: 'sheet.facts', sheet: id })) throw new Exception(`Sheet ${id} not found`);
  return new Sheet(id);
}

/** A range wherever it is, without a service call. */
export const rangeOn = (rect: Rect): Range => new Sheet(rect.sheet).at_(rect);

onlyWhatExists('Sheet', Sheet);
