// Charts on the workbook's page: what is drawn is as high, as long and as many as the cells say, it scrolls along and follows its cells.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { figureOf } from '../../../local/page/charts/figure';
import { scaleOf } from '../../../local/page/charts/scale';
import { barsOf, runsOf } from '../../../local/page/charts/shapes';
import { type RunningServer, startServer } from '../../../local/server/server';
import { openBrowser } from '../../setup/browser';
import { closeAll, type Little, little } from '../bundle';

let host: Little;
let server: RunningServer;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

/** Four charts over a hidden tab, as a dashboard has them. */
const FOUR = `
  const days = Array.from({ length: 14 }, (_, at) => [(at + 1) + ' Nov', 3 + (at * 7) % 5, (at * 3) % 4, at % 3]);
  const other = book.insertSheet('Angka', 1).hideSheet();
  other.getRange(1, 1, 15, 4).setValues([['Hari', 'Shopee', 'Tokopedia', 'Toko']].concat(days));
  other.getRange(2, 1, 14, 1).setNumberFormat('@').setValues(days.map((row) => [row[0]]));
  other.getRange(20, 1, 4, 2).setValues([['Tahap', 'Tertunda'], ['Menunggu pembayaran', 3], ['Diproses', 5], ['Siap kirim', 1]]);
  other.getRange(30, 1, 5, 2).setValues([['Hari', 'Nilai'], ['1', 51200000], ['2', 48100000], ['3', ''], ['4', 55500000]]);
  other.getRange(31, 2, 4, 1).setNumberFormat('[>=1000000]0.0,,"\u00a0jt";[>=1000]0,"\u00a0rb";0');
  other.getRange(40, 1, 4, 3).setValues([['Minggu', 'Masuk', 'Selesai'], ['W44', 6, 4], ['W45', 9, 7], ['W46', 2, 8]]);
  const { BAR, COLUMN, LINE } = Charts.ChartType;
  const put = (type, a1, title, row, column, options) => {
    const builder = sheet.newChart().setChartType(type).addRange(other.getRange(a1)).setNumHeaders(1).setPosition(row, column, 0, 0)
      .setOption('title', title).setOption('width', 480).setOption('height', 260);
    for (const name of Object.keys(options)) builder.setOption(name, options[name]);
    sheet.insertChart(builder.build());
  };
  put(COLUMN, 'A1:D15', 'Berapa pesanan sehari, dari kanal mana?', 3, 1,
    { isStacked: true, 'legend.position': 'top', 'series.0.color': '#C26401', 'series.1.color': '#1E8E3E', 'series.2.color': '#1A73E8' });
  put(BAR, 'A20:B23', 'Di tahap mana pesanan tertunda?', 3, 6, { 'legend.position': 'none', 'series.0.color': '#B3261E', 'series.0.dataLabel': 'value' });
  put(LINE, 'A30:B34', 'Berapa nilai stok?', 17, 1, { 'legend.position': 'none', 'vAxes.0.viewWindow.min': 0, 'series.0.color': '#1A73E8' });
  put(COLUMN, 'A40:C43', 'Apakah pekerjaan masuk lebih cepat dari yang selesai?', 17, 6, { 'legend.position': 'top', 'series.0.color': '#1A73E8', 'series.1.color': '#C26401' });
  sheet.setFrozenRows(2); SpreadsheetApp.flush();
`;

beforeAll(async () => {
  host = little();
  host.script(FOUR);
  server = await startServer({
    host,
    bundle: host.folder,
    page: join(process.cwd(), '.cache/local/page'),
    port: 0,
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(server.address);
  await page.locator('svg.chart').nth(3).waitFor();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  closeAll();
});
afterEach(() => expect(troubles.splice(0)).toEqual([]));

/** The chart of this title as the host sees it, and the marks that are drawn: series, place, value. */
const view = (title: string) =>
  host.charts(host.sheets()[0]?.id ?? 0).find(({ options }) => options.title === title);
const drawn = (title: string) =>
  page.getByRole('img', { name: title }).evaluate((svg) =>
    [...svg.querySelectorAll('.mark')].map((mark) => ({
      series: Number(mark.getAttribute('data-series')),
      at: Number(mark.getAttribute('data-at')),
      value: Number(mark.getAttribute('data-value')),
      height: Number(mark.getAttribute('height')),
      width: Number(mark.getAttribute('width')),
    })),
  );

test.each([
  'Berapa pesanan sehari, dari kanal mana?',
  'Di tahap mana pesanan tertunda?',
  'Berapa nilai stok?',
  'Apakah pekerjaan masuk lebih cepat dari yang selesai?',
])('%s: each number of its cells is drawn once, in proportion', async (title) => {
  const { table = [], type } = view(title) ?? {};
  const cells = table
    .slice(1)
    .flatMap((row, at) =>
      row.slice(1).flatMap(({ value }, series) => (typeof value === 'number' ? [{ series, at, value }] : [])),
    );
  const marks = await drawn(title);
  const facts = marks.map(({ series, at, value }) => ({ series, at, value }));
  const order = (a: { series: number; at: number }, b: { series: number; at: number }) =>
    a.series - b.series || a.at - b.at;
  expect(cells.length).toBeGreaterThan(2);
  expect(facts.sort(order)).toEqual(cells.sort(order));
  const sizes = type === 'LINE' ? [] : marks.filter(({ value }) => value > 0);
  const perUnit = sizes.map((mark) => (type === 'BAR' ? mark.width : mark.height) / mark.value);
  expect(perUnit.map((size) => Math.round(size / (perUnit[0] as number) / 0.01) * 0.01)).toEqual(
    sizes.map(() => 1),
  );
});

test('a chart scrolls with its cells, stays behind frozen rows, follows a changed number and a moved line', async () => {
  const chart = page.getByRole('img', { name: 'Berapa nilai stok?' });
  const top = async () => (await chart.boundingBox())?.y ?? 0;
  const before = await top();
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 210);
  await waitUntil(async () => Math.abs(before - (await top()) - 210) < 2);
  host.script(`book.getSheetByName('Angka').getRange('B21').setValue(9)`);
  await waitUntil(async () =>
    (await drawn('Di tahap mana pesanan tertunda?')).some(({ value }) => value === 9),
  );
  const moved = await top();
  host.script('sheet.insertRowsBefore(3, 2)');
  await waitUntil(async () => Math.abs((await top()) - moved - 42) < 2);
});

test('an axis begins at 0, ends at a round number, and counts things in whole steps', () => {
  expect(scaleOf([0, 9], 0)).toEqual({ from: 0, to: 10, ticks: [0, 2, 4, 6, 8, 10] });
  expect(scaleOf([3, 3], 0).ticks).toEqual([0, 1, 2, 3]);
  expect(scaleOf([-3, 4], 0).ticks).toEqual([-4, -2, 0, 2, 4]);
  expect(scaleOf([0.1, 0.3], 0).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  expect(scaleOf([0, 0], 0).ticks).toEqual([0, 1]);
  expect(scaleOf([48_100_000, 55_500_000], 0).ticks.at(-1)).toBe(60_000_000);
  // Nothing at all, and an axis that nobody told where to begin.
  expect(scaleOf([Number.MAX_VALUE, -Number.MAX_VALUE], 0).ticks).toEqual([0, 1]);
  expect(scaleOf([48, 55], undefined).from).toBeGreaterThan(40);
});

test('stacked columns stand on one another, below zero downwards, and a line breaks where a cell is empty', () => {
  const cell = (value: number | string) => ({ value, display: String(value) });
  const chart = {
    ...{ id: 1, type: 'COLUMN', merge: 'MERGE_COLUMNS', hidden: 'SHOW_BOTH', ranges: [], headers: -1 },
    ...{ transposed: false, options: { isStacked: true }, anchor: { row: 1, column: 1, x: 0, y: 0 } },
    table: [['', 'a', 'b', 'c'].map(cell), ['x', 2, 3, -1].map(cell), ['y', '', 4, 1].map(cell)],
  };
  const field = { left: 0, top: 0, width: 100, height: 70 };
  const figure = figureOf(chart, 'id_ID');
  expect(figure.scale).toMatchObject({ from: -2, to: 6 });
  const bars = barsOf(figure, field).map(({ at, value, top, height }) => [at, value, top, height]);
  expect(bars).toEqual([
    [0, 2, 35, 17.5],
    [0, 3, 8.75, 26.25],
    [1, 4, 17.5, 35],
    [0, -1, 52.5, 8.75],
    [1, 1, 8.75, 8.75],
  ]);
  const line = figureOf(
    { ...chart, type: 'LINE', options: {}, table: [...chart.table, ['z', 7, 7, 7].map(cell)] },
    'id_ID',
  );
  expect(runsOf(line, field).map((run) => run.map(({ at }) => at))).toEqual([[0], [2], [0, 1, 2], [0, 1, 2]]);
});

async function waitUntil(holds: () => Promise<boolean>) {
  for (let tries = 0; tries < 60; tries++) {
    if (await holds()) return;
    await page.waitForTimeout(50);
  }
  throw new Error('It never came to that.');
}
