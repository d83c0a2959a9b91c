/** Native charts over `Sheet.newChart`, `insertChart` and `updateChart`. */
import type { ChartData, ChartRange, Charts as ChartsPort } from '../ports/charts';
import { areaOf } from './areas';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export const charts: ChartsPort = {
  on: (id) => {
    const sheet = sheetOf(id);
    return sheet.getCharts().map((chart) => ({
      id: String(chart.getChartId()),
      ranges: () => rangesOf(chart),
      data: (options) => dataOf(chart, options),
      change: (data) => sheet.updateChart(drawn(chart.modify(), data)),
      remove: () => sheet.removeChart(chart),
    }));
  },
  make: (id, data) => {
    const sheet = sheetOf(id);
    sheet.insertChart(drawn(sheet.newChart(), data));
  },
};

function sheetOf(id: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActive().getSheetById(id);
  if (!sheet) throw new Error(`the sheet ${id} is gone`);
  return sheet;
}

function drawn(builder: Builder, data: ChartData): Chart {
  const { ChartType, ChartMergeStrategy, ChartHiddenDimensionStrategy } = Charts;
  builder
    .setChartType(ChartType[data.type as keyof typeof ChartType])
    .clearRanges()
    .setNumHeaders(data.headers)
    .setMergeStrategy(ChartMergeStrategy[data.merge as keyof typeof ChartMergeStrategy])
    .setTransposeRowsAndColumns(data.transposed);
  // Pies and tables refuse to be told even their default.
  if (data.hidden !== 'IGNORE_BOTH')
    builder.setHiddenDimensionStrategy(
      ChartHiddenDimensionStrategy[data.hidden as keyof typeof ChartHiddenDimensionStrategy],
    );
  for (const { sheet, row, column, rows, columns } of data.ranges)
    builder.addRange(sheetOf(sheet).getRange(row, column, rows, columns));
  for (const [name, value] of Object.entries(data.options)) builder.setOption(name, value);
  const { anchor } = data;
  if (anchor) builder.setPosition(anchor.row, anchor.column, anchor.x, anchor.y);
  return builder.build();
}

const rangesOf = (chart: Chart): ChartRange[] =>
  chart.getRanges().map((range) => ({ sheet: range.getSheet().getSheetId(), ...areaOf(range) }));

function dataOf(chart: Chart, names: readonly string[]) {
  const [place, told] = [chart.getContainerInfo(), chart.getOptions()];
  const options: Record<string, string | number | boolean> = {};
  for (const name of names) {
    const value: unknown = told.get(name);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      options[name] = value;
  }
  return {
    type: String(chart.modify().getChartType()),
    ranges: rangesOf(chart),
    headers: chart.getNumHeaders(),
    merge: String(chart.getMergeStrategy()),
    hidden: String(chart.getHiddenDimensionStrategy()),
    transposed: chart.getTransposeRowsAndColumns(),
    options,
    anchor: {
      row: place.getAnchorRow(),
      column: place.getAnchorColumn(),
      x: place.getOffsetX(),
      y: place.getOffsetY(),
    },
  };
}
