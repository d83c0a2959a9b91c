/** Native charts through Google's own methods: Dasbor's are made once, changed in place, left where people put them; any chart can be read and made again. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { ChartSpec } from '../../src/features/dashboard/charts/spec';
import type { ChartData } from '../../src/ports/charts';
import { closeAll, type Little, little } from '../local/bundle';

/** The product's own code as the bundle of a little workbook; what is remembered lies in its properties. */
const ENTRY = `
  import { charts } from './src/google/charts';
  import { showCharts } from './src/features/dashboard/charts/show';
  import { makeCharts, readCharts } from './src/google/whole/charts';
  const store = () => PropertiesService.getDocumentProperties();
  globalThis.show = (id, specs) => {
    const before = store().getProperty('charts') || '';
    const after = showCharts(charts, id, specs, before);
    if (after !== before) store().setProperty('charts', after);
  };
  globalThis.readAll = (id) => readCharts(charts, id);
  globalThis.makeAll = (id, all) => makeCharts(charts, id, all);
`;
const { outputFiles } = buildSync({
  stdin: { contents: ENTRY, resolveDir: join(__dirname, '../..'), loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2019',
  logLevel: 'silent',
});

let host: Little;
let start: ReturnType<Little['mark']>;
let [board, source] = [0, 0];
beforeAll(() => {
  host = little({ code: outputFiles[0]?.text });
  [board, source] = host.script<[number, number]>(`
    const other = book.insertSheet('Angka', 1).hideSheet();
    other.getRange(1, 1, 4, 3).setValues([['Hari', 'Shopee', 'Toko'], ['1/11', 3, 1], ['2/11', 5, 0], ['3/11', 2, 4]]);
    other.getRange(6, 1, 3, 2).setValues([['Tahap', 'Tertunda'], ['Baru', 3], ['Proses', 5]]);
    return [sheet.getSheetId(), other.getSheetId()];`);
  start = host.mark();
});
beforeEach(() => host.rewind(start));
afterAll(closeAll);

const perDay = (): ChartSpec => ({
  key: 'orders',
  title: 'Berapa pesanan sehari?',
  kind: 'stacked',
  series: [
    { name: 'Shopee', color: '#C26401' },
    { name: 'Toko', color: '#1A73E8' },
  ],
  range: { sheet: source, row: 1, column: 1, rows: 4, columns: 3 },
  place: { row: 6, column: 1, widthPx: 480, heightPx: 280 },
});
const late = (): ChartSpec => ({
  key: 'late',
  title: 'Di tahap mana pesanan tertunda?',
  kind: 'bar',
  series: [{ name: 'Tertunda', color: '#B3261E' }],
  range: { sheet: source, row: 6, column: 1, rows: 3, columns: 2 },
  place: { row: 6, column: 5, widthPx: 480, heightPx: 280 },
  labels: true,
});

const show = (...specs: ChartSpec[]) => {
  const { error, cost } = host.execution(`show(${board}, ${JSON.stringify(specs)})`);
  if (error) throw new Error(error);
  return cost;
};
const charts = () => host.charts(board);
const by = (title: string) => charts().find(({ options }) => options.title === title);

test('two charts are made with their colours, axis and place; a second time nothing is done', () => {
  show(perDay(), late());
  expect(charts()).toHaveLength(2);
  expect(by(perDay().title)).toMatchObject({
    type: 'COLUMN',
    hidden: 'SHOW_BOTH',
    headers: 1,
    options: {
      ...{ isStacked: true, 'legend.position': 'top', 'vAxes.0.viewWindow.min': 0 },
      ...{ 'series.0.color': '#C26401', 'series.1.color': '#1A73E8', width: 480, height: 280 },
    },
    anchor: { row: 6, column: 1 },
  });
  expect(by(late().title)).toMatchObject({
    type: 'BAR',
    options: { 'legend.position': 'none', 'series.0.dataLabel': 'value', 'hAxis.viewWindow.min': 0 },
  });
  const before = charts();
  const { roundTrips, calls } = show(perDay(), late());
  // What is remembered, the first metadata of a run (both known in an action), and the charts.
  expect(roundTrips).toBe(3);
  expect(calls).toBeLessThanOrEqual(40);
  expect(charts()).toEqual(before);
});

test('a longer range and another title change the same chart, wherever a person has put it', () => {
  show(perDay());
  const [before] = charts();
  host.script(
    `const [chart] = sheet.getCharts(); sheet.updateChart(chart.modify().setPosition(20, 3, 5, 5).setOption('width', 900).build())`,
  );
  const longer = { ...perDay(), range: { ...perDay().range, rows: 3 }, title: 'Pesanan per hari' };
  show(longer);
  expect(charts()).toMatchObject([
    {
      id: before?.id,
      ranges: [{ rows: 3 }],
      options: { title: 'Pesanan per hari', width: 900 },
      anchor: { row: 20, x: 5 },
    },
  ]);
  // A place of its own is taken only when Rapi moves it.
  show({ ...longer, place: { ...longer.place, row: 30 } });
  expect(charts()).toMatchObject([{ id: before?.id, options: { width: 480 }, anchor: { row: 30, x: 0 } }]);
});

test('blocks that change places take their charts along, and a new one is made beside them', () => {
  show(perDay());
  const [before] = charts();
  // A new chart's cells begin where those of the old one began.
  const [range, further] = [perDay().range, { ...perDay().range, column: 5 }];
  show({ ...late(), range: { ...range, columns: 2 } }, { ...perDay(), range: further });
  expect(charts()).toHaveLength(2);
  expect(by(perDay().title)).toMatchObject({ id: before?.id, ranges: [further] });
});

test('cells that went away from under a chart are drawn again, though its spec is the same', () => {
  show(perDay());
  host.script(`const other = book.getSheetByName('Angka'); other.deleteRows(3, 2)`);
  expect(charts()[0]?.ranges[0]?.rows).toBe(2);
  show(perDay());
  expect(charts()[0]?.ranges).toEqual([perDay().range]);
});

test('what is no longer wanted goes, what a person made stays, and what they deleted is made again', () => {
  host.script(
    `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A1:B3')).build())`,
  );
  const [own] = charts();
  show(perDay(), late());
  show(late());
  expect(charts().map(({ options }) => options.title)).toEqual([undefined, late().title]);
  host.script(`sheet.removeChart(sheet.getCharts()[1])`);
  show(late());
  expect(charts()).toHaveLength(2);
  show();
  expect(charts()).toEqual([own]);
});

test('where nothing is remembered, in a copy of the workbook, a chart is known by the cells that it draws', () => {
  show(perDay(), late());
  const ids = charts().map(({ id }) => id);
  host.forgetProperties();
  show(late(), perDay());
  expect(charts().map(({ id }) => id)).toEqual(ids);
  // Stopped between making and remembering: the same.
  host.rewind(start);
  host.faults({
    before: ({ method }) =>
      method === 'Properties.setProperty'
        ? { kind: 'killed', kept: { writes: Number.MAX_SAFE_INTEGER } }
        : undefined,
  });
  expect(() => show(perDay(), late())).toThrow();
  host.faults();
  show(perDay(), late());
  expect(charts()).toHaveLength(2);
});

test('any chart is read as plain data and made again as it was told, on this sheet or another', () => {
  host.script(`
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('C1:C3'))
      .setNumHeaders(1).setOption('title', 'Kue').setOption('pieHole', 0.4).setPosition(2, 2, 3, 4).build())`);
  show(perDay());
  const kept = host.script<ChartData[]>(`return readAll(${board})`);
  expect(kept).toMatchObject([
    {
      type: 'PIE',
      options: { title: 'Kue', pieHole: 0.4 },
      anchor: { row: 2, column: 2, x: 3, y: 4 },
      hidden: 'IGNORE_BOTH',
    },
    {
      type: 'COLUMN',
      options: { 'series.1.color': '#1A73E8', isStacked: true, width: 480 },
      hidden: 'SHOW_BOTH',
    },
  ]);
  const made = host.script<ChartData[]>(
    `const beside = book.insertSheet('Kembali', 2).getSheetId(); makeAll(beside, ${JSON.stringify(kept)}); return readAll(beside)`,
  );
  expect(made).toEqual(kept);
});

test('a chart that somebody deleted a moment ago is not changed behind their back: the run ends with a sentence', () => {
  show(perDay());
  expect(() =>
    host.script(
      `const [chart] = sheet.getCharts(); sheet.removeChart(chart); sheet.updateChart(chart); sheet.getCharts()`,
    ),
  ).toThrow('not on this sheet any more');
});
