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
/** The day of a moment on the shop's wall, as cells count days. */
const serialOf = (moment: number) => Math.floor(moment / 86_400_000 + 7 / 24) + 25_569;
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

test('other charts are chosen for the tab and taken back: what is owed by age, where work piles up, worth by class', () => {
  const titles = () => charts().map(({ options }) => options.title);
  const usual = titles();
  const choose = (keys: readonly string[]) => shop.send('dashboard.setUp', { charts: keys });
  expect(choose(['ageing', 'backlogStates', 'stockClasses'])).toMatchObject({ ok: true });
  expect(choose(['stockClasses', 'ageing', 'backlogStates'])).toMatchObject({
    ok: false,
    problems: [{ text: 'Bagan ini sudah yang tampil di Dasbor.' }],
  });
  refresh('days30');
  expect(titles().sort()).toEqual([
    'Di mana pekerjaan menumpuk?',
    'Kelas mana memegang nilai stok (ABC)?',
    'Sudah berapa lama piutang menunggu?',
  ]);
  const today = serialOf(shop.now());
  const owed = shop.rows('Invoice').filter((row) => row.Membalik === '' && Number(row.Sisa) > 0);
  const ageOf = (row: Record<string, unknown>) => today - (row['Jatuh tempo'] as { date: number }).date;
  const inBand = (from: number, to: number) =>
    sum(owed.filter((row) => ageOf(row) >= from && ageOf(row) <= to).map((row) => Number(row.Sisa)));
  const bands = [inBand(-1e9, 0), inBand(1, 30), inBand(31, 60), inBand(61, 90), inBand(91, 1e9)];
  expect(drawn('Sudah berapa lama piutang menunggu?').Piutang).toEqual(bands.filter(Boolean));
  // Downwards, A as long as what stands before is less than four fifths of the whole, B up to 95 %.
  const worth = shop
    .rows('Produk')
    .map((row) => Number(row.Fisik) * Number(row['Biaya rata-rata']))
    .sort((a, b) => b - a);
  const classes = [0, 0, 0];
  let before = 0;
  for (const each of worth) {
    const share = before / sum(worth);
    const at = share < 0.8 ? 0 : share < 0.95 ? 1 : 2;
    classes[at] = (classes[at] ?? 0) + each;
    before += each;
  }
  const told = drawn('Kelas mana memegang nilai stok (ABC)?')['Nilai stok'];
  expect(told?.map(Math.round)).toEqual(classes.map(Math.round));
  const piled = drawn('Di mana pekerjaan menumpuk?');
  expect([piled['Belum disentuh']?.at(-1), piled.Berjalan?.at(-1)]).toEqual([
    Number(tile('Backlog belum disentuh')),
    Number(tile('Backlog berjalan')),
  ]);
  expect(shop.send('app.undo', {})).toMatchObject({ ok: true });
  refresh('days30');
  expect(titles()).toEqual(usual);
});

test('the night tells how work stood on the days before: what came in until then and had not gone out', () => {
  shop.send('dashboard.setUp', { charts: ['backlogStates'] });
  expect(shop.send('dashboard.close', {})).toMatchObject({ ok: true });
  refresh('days30');
  const [label = [], ...rows] =
    charts().find(({ options }) => options.title === 'Di mana pekerjaan menumpuk?')?.table ?? [];
  expect(label.map(({ display }) => display)).toEqual([
    'Di mana pekerjaan menumpuk?',
    'Keluar',
    'Berjalan',
    'Belum disentuh',
  ]);
  const items = shop.rows('Backlog');
  const serial = (cell: unknown) =>
    cell === '' ? Number.POSITIVE_INFINITY : (cell as { date: number }).date;
  // From the first day shown on everything that came in is somewhere: out, running or untouched.
  const open = rows.map((row) => row.slice(2).reduce((all, { value }) => all + Number(value), 0));
  const now = serialOf(shop.now());
  const days = rows.map((_, at) => now - (rows.length - 2 - at));
  for (const [at, day] of days.slice(0, -1).entries())
    expect([day, open[at]]).toEqual([
      day,
      items.filter((row) => serial(row.Masuk) < day && serial(row['Selesai pada']) >= day).length,
    ]);
});
