/** The four native charts of *Dasbor*: they draw what tiles and tabs say, once, and leave people's own charts and changes alone. */
import type { ChartView } from '../../../local/host';
import { type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
let board: number;
beforeAll(async () => {
  shop = await shopHost();
  refresh('days30');
  board = shop.sheets().find(({ name }) => name === 'Dasbor')?.id ?? -1;
  start = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => shop.rewind(start));

const refresh = (period: string) => {
  const told = shop.send('dashboard.refresh', { period });
  expect(told).toMatchObject({ ok: true });
  return told.execution.cost;
};
const charts = (): ChartView[] => shop.charts(board);
/** Each series of the chart with this title, by its name: numbers as they stand in the cells. */
function drawn(title: string): Record<string, number[]> {
  const table = charts().find(({ options }) => options.title === title)?.table ?? [];
  const [names = [], ...rows] = table;
  return Object.fromEntries(
    names.slice(1).map(({ display }, at) => [display, rows.map((row) => Number(row[at + 1]?.value))]),
  );
}
const sum = (numbers: readonly number[] = []) => numbers.reduce((all, one) => all + one, 0);
/** The figure of a tile, as it stands in the tab below its label. */
function tile(label: string): string {
  const cells = shop.values('Dasbor');
  const row = cells.findIndex((line) => line.includes(label));
  return String(cells[row + 1]?.[cells[row]?.indexOf(label) ?? 0]);
}

test('four charts ask their question, in the colours of ux and from 0, below the tiles, two side by side', () => {
  expect(
    charts().map(({ type, options, anchor }) => [
      type,
      options['series.0.color'],
      anchor.column,
      options.title,
    ]),
  ).toEqual([
    ['COLUMN', expect.stringMatching(/^#/), 1, 'Dari kanal mana pesanan masuk?'],
    ['BAR', '#B3261E', 5, 'Di tahap mana pesanan tertunda?'],
    ['LINE', '#1A73E8', 1, 'Berapa nilai stok di rak?'],
    ['COLUMN', '#1A73E8', 5, 'Apakah pekerjaan masuk lebih cepat daripada selesai?'],
  ]);
  const [orders, late, stock] = charts();
  expect(orders?.options).toMatchObject({
    isStacked: true,
    'vAxes.0.viewWindow.min': 0,
    'legend.position': 'top',
  });
  const coloured = orders?.table[0]
    ?.slice(1)
    .map(({ display }, at) => [display, orders.options[`series.${at}.color`]]);
  expect(Object.fromEntries(coloured ?? [])).toMatchObject({
    Shopee: '#C26401',
    WhatsApp: '#00838F',
    Toko: '#1A73E8',
  });
  expect(late?.options).toMatchObject({ 'hAxis.viewWindow.min': 0, 'legend.position': 'none' });
  // Rupiah are short in the cells, and so on the axis.
  expect(stock?.table[1]?.[1]?.display).toMatch(/^\d+,\d\sjt$/);
  const below =
    shop.values('Dasbor').findLastIndex((line) => line.slice(0, 8).some((cell) => cell !== '')) + 1;
  for (const { anchor } of charts()) expect(anchor.row).toBeGreaterThan(below);
});

test('what they draw adds up to the tiles, and to the tabs', () => {
  const orders = drawn('Dari kanal mana pesanan masuk?');
  expect(sum(Object.values(orders).map(sum))).toBe(Number(tile('Pesanan masuk')));
  expect(tile('Kanal utama')).toBe('Shopee');
  expect(Math.max(...Object.values(orders).map(sum))).toBe(sum(orders.Shopee));
  expect(sum(Object.values(drawn('Di tahap mana pesanan tertunda?')).map(sum))).toBe(
    Number(tile('Pesanan tertunda')),
  );
  const worth = shop.rows('Produk').map((row) => Number(row.Fisik) * Number(row['Biaya rata-rata']));
  expect(drawn('Berapa nilai stok di rak?')['Nilai stok']?.at(-1)).toBeCloseTo(sum(worth), 0);
  // All of the sample's work came in within the eight weeks that it shows.
  const { Masuk } = drawn('Apakah pekerjaan masuk lebih cepat daripada selesai?');
  expect(sum(Masuk)).toBe(shop.rows('Backlog').length);
});

test('another period draws the same charts anew; nothing stands twice, and a chart of a person’s own stays', () => {
  const ids = charts().map(({ id }) => id);
  shop.apply({
    op: 'sheet.chart.add',
    sheet: board,
    chart: {
      ...{ id: 1, type: 'PIE', merge: 'MERGE_COLUMNS', hidden: 'IGNORE_BOTH', headers: 1, transposed: false },
      ...{ ranges: [], options: {}, anchor: { row: 60, column: 1, x: 0, y: 0 } },
    },
  });
  refresh('days7');
  expect(charts().map(({ id }) => id)).toEqual([...ids, 1]);
  expect(charts()[0]?.table).toHaveLength(8);
  const { roundTrips, calls } = refresh('days30');
  expect(charts()[0]?.table).toHaveLength(31);
  expect(roundTrips).toBeLessThanOrEqual(14);
  expect(calls).toBeLessThanOrEqual(200);
});
