/** *Dasbor* on the sample business: every figure against an obvious count of the tabs, the same in tab and dialog, and one link that leads to its rows. */
import type { LookAnswer } from '../../../src/features/dashboard/actions/look';
import type { RowsAnswer } from '../../../src/features/dashboard/actions/rows';
import { NOW, OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

const TAB = 'Dasbor';
const DAY = 86_400_000;
let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
beforeAll(async () => {
  shop = await shopHost();
  expect(shop.send('dashboard.refresh', { period: 'days90' })).toMatchObject({ ok: true });
  start = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => shop.rewind(start));

/** Label → figure and link, as they stand in the tab. */
function tiles(): Record<string, { text: unknown; change: unknown; link: unknown }> {
  const cells = shop.values(TAB);
  const found: ReturnType<typeof tiles> = {};
  for (let row = 1; row < cells.length; row += 5)
    for (let column = 0; column < 8; column += 2) {
      const at = (down: number) => cells[row + down]?.[column];
      if (at(0)) found[String(at(0))] = { text: at(1), change: at(2), link: at(3) };
    }
  return found;
}
const look = (input: unknown, as = OWNER): LookAnswer => {
  const told = shop.send<LookAnswer>('dashboard.look', input, { as });
  if (!told.ok) throw new Error('no answer');
  return told.result;
};
const behind = (figure: string, more: object = { period: 'days90' }): RowsAnswer => {
  const told = shop.send<RowsAnswer>('dashboard.rows', { figure, ...more });
  if (!told.ok) throw new Error(told.problems.map(({ text }) => text).join());
  return told.result;
};
const ids = (figure: string): string[] => behind(figure).rows.map(({ id }) => id);
/** Days from 1 January 1900 in a cell. */
const dayOf = (cell: unknown): number => Math.floor((cell as { date: number }).date);

test('the figures of the sample come out, in tab and dialog alike', () => {
  const told = tiles();
  expect(Object.fromEntries(Object.entries(told).map(([label, { text }]) => [label, text]))).toMatchObject({
    'Pesanan masuk': '60',
    'Pesanan selesai': '46',
    'Pesanan tertunda': '2',
    'Kanal utama': 'Shopee',
    'Stok kritis': '4',
    'Tiket belum selesai': '5',
    Penjualan: 'Rp18.453.000',
    'Dikirim tepat waktu': '85,2 %',
    'Piutang jatuh tempo': 'Rp998.000',
    'Backlog terlambat': '3',
  });
  expect(told['Kanal utama']).toMatchObject({ change: '24 dari 60', link: 'Lihat 24 pesanan' });
  // Nothing was remembered of how it stood three months ago: it is said, rather than left blank.
  expect(told['Tiket belum selesai']).toMatchObject({ change: 'belum ada pembanding' });
  expect(told['Cadangan terverifikasi']).toMatchObject({ text: 'belum ada', link: 'Lihat cadangan' });
  for (const { label, text, change, link } of look({ period: 'days90' }).tiles)
    expect([label, told[label]]).toEqual([label, { text, change, link: link ?? '' }]);
  expect(ids('orders.late')).toEqual(['PSN-000050', 'PSN-000056']);
  expect(ids('backlog.late')).toEqual(['BLG-000006', 'BLG-000011', 'BLG-000015']);
  // Eight of 54 were not on time: six shipped late, two still open.
  expect(ids('orders.onTime').sort()).toEqual(
    [9, 18, 27, 36, 45, 50, 54, 56].map((no) => `PSN-0000${String(no).padStart(2, '0')}`),
  );
});

test('a slow count of the tabs says the same, for every period', () => {
  const orders = shop.rows('Pesanan').filter(({ Status }) => Status !== 'Dibatalkan');
  for (const period of ['today', 'days7', 'days30', 'month', 'year'] as const) {
    const { from, to, tiles: shown } = look({ period });
    const inside = (cell: unknown): boolean => {
      const serial = (day: string): number => Math.round(Date.parse(day) / DAY) + 25_569;
      return cell !== '' && dayOf(cell) >= serial(from) && dayOf(cell) <= serial(to);
    };
    const came = orders.filter(({ Tanggal }) => inside(Tanggal));
    const value = (key: string) => shown.find((tile) => tile.key === key)?.value;
    expect([period, value('orders.in')]).toEqual([period, came.length]);
    expect(value('orders.sales')).toBe(came.reduce((sum, { Total }) => sum + Number(Total), 0));
    expect(value('orders.done')).toBe(orders.filter((row) => inside(row['Selesai pada'])).length);
    const by = new Map<unknown, number>();
    for (const { Kanal } of came) by.set(Kanal, (by.get(Kanal) ?? 0) + 1);
    const [chart] = look({ period }).charts;
    // A trend takes a week at least.
    for (const { name, values } of chart?.series ?? [])
      if (period !== 'today' && period !== 'month')
        expect([name, values.reduce((a, b) => a + b, 0)]).toEqual([name, by.get(name)]);
  }
  const [low, worth] = shop
    .rows('Produk')
    .reduce(
      ([count, sum], row) => [
        count + Number(['Habis', 'Kritis'].includes(String(row.Keadaan))),
        sum + Number(row.Fisik) * Number(row['Biaya rata-rata']),
      ],
      [0, 0],
    );
  const { charts, tiles: now } = look({});
  expect(now.find(({ key }) => key === 'stock.critical')?.value).toBe(low);
  expect(
    Math.round(charts.find(({ key }) => key === 'stockValue')?.series[0]?.values.slice(-1)[0] ?? 0),
  ).toBe(Math.round(worth ?? 0));
  expect(Math.round(worth ?? 0)).toBe(8_672_085);
});

test('each link leads to the row of a record behind it', () => {
  const cells = shop.window(shop.sheetId(TAB), 1, 30);
  const row = cells.findIndex((line) => line.some((cell) => cell?.display === 'Lihat 2 pesanan'));
  const link = cells[row]?.find((cell) => cell?.display === 'Lihat 2 pesanan')?.formula ?? '';
  const [, sheet, at] = /#gid=(\d+)&range=A(\d+)/.exec(link) ?? [];
  expect(Number(sheet)).toBe(shop.sheetId('Pesanan'));
  expect(shop.window(Number(sheet), Number(at), 1)[0]?.[0]?.value).toBe('PSN-000050');
});

test('a period is chosen by cell on a phone, by days as well; what is no day is said on the cell', () => {
  const type = (column: number, text: string) =>
    shop.type({ as: person('joko'), sheet: shop.sheetId(TAB), row: 1, column, text });
  const head = () => shop.values(TAB)[0]?.slice(1, 5);
  const told = type(2, 'Bulan ini');
  expect(told.execution?.cost.roundTrips).toBeLessThanOrEqual(16);
  expect(head()).toEqual(['Bulan ini', '1 Nov 2026', '5 Nov 2026', 'dibanding 1 Okt – 5 Okt']);
  expect(tiles()['Pesanan masuk']).toMatchObject({ text: '10', change: 'naik 8 dari bulan lalu' });
  type(3, '5 Okt 2026');
  expect(head()).toEqual(['Rentang sendiri', '5 Okt 2026', '5 Nov 2026', 'dibanding 3 Sep – 4 Okt']);
  expect(tiles()['Pesanan masuk']).toMatchObject({ text: '60' });
  type(4, 'besok lusa');
  expect(shop.window(shop.sheetId(TAB), 1, 1)[0]?.[3]?.note).toBe(
    'Rapi: Isi Dari dan Sampai dengan tanggal, misalnya 5 Nov 2026.',
  );
  // The quarter's job keeps what was chosen.
  type(2, 'Hari ini');
  expect(shop.window(shop.sheetId(TAB), 1, 1)[0]?.[3]?.note ?? '').toBe('');
  shop.setNow(NOW + 3_600_000);
  expect(shop.send('dashboard.refresh', { quiet: true })).toMatchObject({ ok: true, result: { tiles: 13 } });
  expect(head()?.[0]).toBe('Hari ini');
});

test('where nothing changed the job reads nothing; what was done since shows with its change', () => {
  const quiet = shop.send('dashboard.refresh', { quiet: true });
  expect(quiet).toMatchObject({ ok: true, result: { tiles: 0 } });
  expect(quiet.execution.cost.roundTrips).toBeLessThanOrEqual(7);
  shop.send('orders.check', { id: 'PSN-000061' });
  shop.send('orders.cancel', { id: 'PSN-000062', reason: 'salah pesan' });
  const loud = shop.send('dashboard.refresh', { quiet: true, period: undefined });
  expect(loud).toMatchObject({ ok: true, result: { tiles: 13 } });
  expect(loud.execution.cost.roundTrips).toBeLessThanOrEqual(14);
  expect(tiles()['Pesanan masuk']).toMatchObject({ text: '59' });
});

test('how things stood this morning is kept once a day, and what stands now is told against it', () => {
  shop.setNow(NOW + DAY);
  expect(shop.send('dashboard.close', {})).toMatchObject({ ok: true });
  expect(shop.send('dashboard.close', {})).toMatchObject({ ok: true });
  const kept = shop.rows('Riwayat Dasbor').filter(({ Keadaan }) => String(Keadaan).includes('tickets.open'));
  expect(kept).toHaveLength(2);
  shop.send('tickets.move', { id: 'TKT-000001', to: 'done' });
  const open = look({ period: 'today' }).tiles.find(({ key }) => key === 'tickets.open');
  expect(open).toMatchObject({ value: 4, change: 'turun 1 sejak 6 Nov' });
});

test('what is off has no tile, and whoever only looks may look', () => {
  expect(look({}, person('yoga')).tiles).toHaveLength(13);
  expect(shop.send('dashboard.rows', { figure: 'nothing.here' })).toMatchObject({
    ok: false,
    problems: [{ text: 'Angka ini tidak ada di Dasbor. Buka Dasbor lagi.' }],
  });
});

test('columns that somebody inserted stop the tab with the mend, and nothing is written over them', () => {
  const sheet = shop.sheetId(TAB);
  shop.reshape({
    as: OWNER,
    operation: { kind: 'insertColumns', sheet, first: 3, count: 1 },
    confirmed: true,
  });
  const before = shop.values(TAB);
  expect(shop.send('dashboard.refresh', {})).toMatchObject({
    ok: false,
    problems: [{ text: expect.stringContaining('Hapus kolom yang disisipkan') }],
  });
  expect(shop.values(TAB)).toEqual(before);
});
