/** Charts that float over a sheet, their builder, and Google's enumerations of them. */
import type { Chart } from '../gate/operations';
import { call, Exception, look } from './door';
import type { Range } from './range';
import { rangeOn } from './sheet';
import { names, onlyWhatExists } from './strangers';

/** A chart that no sheet has yet. */
export type Drawing = Omit<Chart, 'id'> & { id: number | null };

/** Ids are whole numbers of up to 31 bits, as Google's are. */
export const newChartId = (): number => Number.parseInt(look({ op: 'run.uuid' }).slice(0, 8), 16) >>> 1;

export class EmbeddedChart {
  constructor(private readonly facts: Drawing) {}

  facts_(): Drawing {
    return this.facts;
  }
  /** Null for a chart that was built and never read from a sheet, also once it was inserted. */
  getChartId(): number | null {
    call('EmbeddedChart.getChartId');
    return this.facts.id;
  }
  getRanges(): Range[] {
    call('EmbeddedChart.getRanges');
    return this.facts.ranges.map(rangeOn);
  }
  getContainerInfo(): ContainerInfo {
    call('EmbeddedChart.getContainerInfo');
    return new ContainerInfo(this.facts.anchor);
  }
  getOptions(): ChartOptions {
    call('EmbeddedChart.getOptions');
    return new ChartOptions(this.facts.options);
  }
  getNumHeaders(): number {
    call('EmbeddedChart.getNumHeaders');
    return this.facts.headers;
  }
  getMergeStrategy(): string {
    call('EmbeddedChart.getMergeStrategy');
    return this.facts.merge;
  }
  getHiddenDimensionStrategy(): string {
    call('EmbeddedChart.getHiddenDimensionStrategy');
    return this.facts.hidden;
  }
  getTransposeRowsAndColumns(): boolean {
    call('EmbeddedChart.getTransposeRowsAndColumns');
    return this.facts.transposed;
  }
  modify(): EmbeddedChartBuilder {
    call('EmbeddedChart.modify');
    return new EmbeddedChartBuilder(this.facts);
  }
}

export class ContainerInfo {
  constructor(private readonly anchor: Chart['anchor']) {}

  getAnchorRow(): number {
    call('ContainerInfo.getAnchorRow');
    return this.anchor.row;
  }
  getAnchorColumn(): number {
    call('ContainerInfo.getAnchorColumn');
    return this.anchor.column;
  }
  getOffsetX(): number {
    call('ContainerInfo.getOffsetX');
    return this.anchor.x;
  }
  getOffsetY(): number {
    call('ContainerInfo.getOffsetY');
    return this.anchor.y;
  }
}

export class ChartOptions {
  constructor(private readonly options: Chart['options']) {}

  get(option: string): unknown {
    call('ChartOptions.get');
    return this.options[option] ?? null;
  }
}

export class EmbeddedChartBuilder {
  constructor(
    private facts: Drawing = {
      id: null,
      type: 'COLUMN',
      merge: 'MERGE_COLUMNS',
      hidden: 'IGNORE_BOTH',
      ranges: [],
      headers: -1,
      transposed: false,
      options: {},
      anchor: { row: 1, column: 1, x: 0, y: 0 },
    },
  ) {}

  getChartType(): string {
    call('EmbeddedChartBuilder.getChartType');
    return this.facts.type;
  }
  setChartType(type: string): this {
    return this.change_('setChartType', { type: given('setChartType', type) });
  }
  /** A range that it has already is not added again. */
  addRange(range: Range): this {
    const [rect, text] = [range.rect_(), JSON.stringify(range.rect_())];
    const known = this.facts.ranges.some((each) => JSON.stringify(each) === text);
    return this.change_('addRange', known ? {} : { ranges: [...this.facts.ranges, rect] });
  }
  clearRanges(): this {
    return this.change_('clearRanges', { ranges: [] });
  }
  setNumHeaders(headers: number): this {
    return this.change_('setNumHeaders', { headers });
  }
  setMergeStrategy(merge: string): this {
    return this.change_('setMergeStrategy', { merge: given('setMergeStrategy', merge) });
  }
  setHiddenDimensionStrategy(hidden: string): this {
    // Reported of live charts: some types know no such thing.
    if (/^(PIE|TABLE)$/.test(this.facts.type)) throw new Exception('Unexpected error');
    return this.change_('setHiddenDimensionStrategy', {
      hidden: given('setHiddenDimensionStrategy', hidden),
    });
  }
  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.change_('setTransposeRowsAndColumns', { transposed });
  }
  setOption(option: string, value: unknown): this {
    return this.change_('setOption', { options: { ...this.facts.options, [option]: value } });
  }
  setPosition(row: number, column: number, x: number, y: number): this {
    if (row < 1 || column < 1) throw new Exception('Anchor position must be on the sheet.');
    return this.change_('setPosition', { anchor: { row, column, x, y } });
  }
  build(): EmbeddedChart {
    call('EmbeddedChartBuilder.build');
    return new EmbeddedChart(this.facts);
  }

  private change_(method: string, facts: Partial<Drawing>): this {
    call(`EmbeddedChartBuilder.${method}`);
    this.facts = { ...this.facts, ...facts };
    return this;
  }
}

function given(method: string, name: string): string {
  if (typeof name === 'string') return name;
  throw new Exception(
    `The parameters (${typeof name}) don't match the method signature for EmbeddedChartBuilder.${method}.`,
  );
}

/** The service itself makes pictures of charts, which nobody here asks for: only its enumerations are there. */
export const Charts = {
  ChartType: names(
    'ChartType',
    'AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM LINE ORG PIE RADAR SCATTER SPARKLINE STEPPED_AREA TABLE TIMELINE TREEMAP WATERFALL'.split(
      ' ',
    ),
  ),
  ChartMergeStrategy: names('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']),
  ChartHiddenDimensionStrategy: names('ChartHiddenDimensionStrategy', [
    'IGNORE_BOTH',
    'IGNORE_ROWS',
    'IGNORE_COLUMNS',
    'SHOW_BOTH',
  ]),
};

onlyWhatExists('EmbeddedChart', EmbeddedChart);
onlyWhatExists('ContainerInfo', ContainerInfo);
onlyWhatExists('ChartOptions', ChartOptions);
onlyWhatExists('EmbeddedChartBuilder', EmbeddedChartBuilder);
