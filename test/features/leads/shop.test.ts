/** Leads through the real bundle: typed rows, Tahap ▸, Hari Ini, Kotak Masuk, and what a won lead costs. */
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

const TAB = 'Prospek';
let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
let start: ReturnType<ShopHost['mark']> | undefined;
beforeEach(() => {
  start ??= shop.mark();
});
afterEach(() => start && shop.rewind(start));

const SEKAR = person('sekar');
function type(tab: string, row: number, header: string, text: string): void {
  const [sheet, column] = [shop.sheetId(tab), shop.column(tab, header)];
  expect(shop.type({ as: SEKAR, sheet, row, column, text, confirmed: true })).toMatchObject({
    accepted: true,
  });
}
const lead = (id: string) => shop.rows(TAB).find((row) => row['No.'] === id);
const rowOf = (id: string): number => shop.rows(TAB).findIndex((row) => row['No.'] === id) + 2;
const noteAt = (id: string, header: string): string =>
  shop.window(shop.sheetId(TAB), rowOf(id), 1)[0]?.[shop.column(TAB, header) - 1]?.note ?? '';

test('a typed row is a lead: its number is read, its customer known, its chance that of its stage', () => {
  type(TAB, 7, 'Nama', 'Putri');
  type(TAB, 7, 'WhatsApp', '0840-0000-0016');
  type(TAB, 7, 'Nilai', '2 jt');
  expect(shop.rows(TAB)[5]).toMatchObject({ 'No.': '' });
  type(TAB, 7, 'Kebutuhan', '30 tas');
  expect(shop.rows(TAB)[5]).toMatchObject({
    'No.': 'PRS-000006',
    WhatsApp: '6284000000016',
    Nilai: 2_000_000,
    Peluang: '10 %',
    Tahap: 'Kontak awal',
    'ID pelanggan': 'PLG-00016',
    'Nilai tertimbang': 200_000,
  });
  // Sheets may make a number of a chosen share: it reads as the same choice.
  type(TAB, 7, 'Peluang', '75 %');
  expect(lead('PRS-000006')).toMatchObject({ 'Nilai tertimbang': 1_500_000 });
  type(TAB, 7, 'Nilai', '4 jt');
  expect(lead('PRS-000006')).toMatchObject({ 'Nilai tertimbang': 3_000_000 });
});

test('Tahap moves; Kalah wants its reason in the row; Menang makes the customer', () => {
  type(TAB, rowOf('PRS-000003'), 'Tahap', 'Kalah');
  expect(lead('PRS-000003')).toMatchObject({ Tahap: 'Kontak awal' });
  expect(noteAt('PRS-000003', 'Tahap')).toContain('Isi Alasan kalah di barisnya');
  type(TAB, rowOf('PRS-000003'), 'Alasan kalah', 'Harga');
  type(TAB, rowOf('PRS-000003'), 'Tahap', 'Kalah');
  expect(lead('PRS-000003')).toMatchObject({ Tahap: 'Kalah', Peluang: '0 %', 'Nilai tertimbang': 0 });
  type(TAB, rowOf('PRS-000002'), 'Tahap', 'Menang');
  expect(lead('PRS-000002')).toMatchObject({ Tahap: 'Menang', 'ID pelanggan': 'PLG-00025' });
  expect(shop.rows('Pelanggan').slice(-1)[0]).toMatchObject({ Nama: 'Pernikahan Rani (contoh)' });
});

test('Hari Ini shows who is late and what nobody planned, by owner; Selesai there asks for the next step', () => {
  shop.send('today.refresh', {});
  const rows = () => shop.rows('Hari Ini').filter(({ Jenis }) => Jenis === 'Prospek');
  expect(rows().map((row) => [row.Buka, row['Penanggung jawab'], row.Keadaan])).toEqual([
    ['PRS-000003', 'Sekar (contoh)', 'terlambat 1 hari'],
    ['PRS-000001', 'Sekar (contoh)', 'Penawaran'],
    ['PRS-000005', 'Tegar (contoh)', 'belum ada langkah berikut'],
    ['PRS-000002', 'Tegar (contoh)', 'Negosiasi'],
    ['PRS-000004', 'Sekar (contoh)', 'Kebutuhan'],
  ]);
  const at = shop.rows('Hari Ini').findIndex(({ Buka }) => Buka === 'PRS-000003') + 2;
  type('Hari Ini', at, 'Langkah', 'Selesai');
  expect(lead('PRS-000003')).toMatchObject({ 'Langkah berikut': '', Tanggal: '' });
  expect(shop.send('leads.list', { filter: 'unplanned' })).toMatchObject({
    result: { rows: [{ id: 'PRS-000003' }, { id: 'PRS-000005' }] },
  });
});

test('Prospek from Kotak Masuk: name and number in one cell, the amount in its own', () => {
  for (const [header, text] of [
    ['Jenis', 'Prospek'],
    ['Untuk', 'Bu Rina 0812-3456-7890'],
    ['Isi', '40 hampers'],
    ['Jumlah', '11000000'],
    ['Oleh', 'Sekar (contoh)'],
    ['Kirim', 'TRUE'],
  ] as const)
    type('Kotak Masuk', 2, header, text);
  expect(shop.rows('Kotak Masuk')[0]).toMatchObject({ Hasil: 'PRS-000006 tersimpan: Bu Rina.' });
  expect(lead('PRS-000006')).toMatchObject({
    Nama: 'Bu Rina',
    WhatsApp: '6281234567890',
    Kebutuhan: '40 hampers',
    Nilai: 11_000_000,
  });
});

test('a lead that becomes an order of five lines and a new customer stays within what an order across tables may cost', () => {
  const lines = [1, 2, 3, 4, 5].map((no) => ({ product: `PRD-000${no}`, quantity: 1 }));
  const customer = { name: 'Toko Manis (contoh)', phone: '0840-0000-0105' };
  const sold = shop.send('leads.sell', { lead: 'PRS-000005', customer, lines });
  expect(sold).toMatchObject({ ok: true, message: 'PRS-000005 menang menjadi PSN-000065, Rp208.000.' });
  expect(sold.execution.cost.roundTrips).toBeLessThanOrEqual(16);
  expect(sold.execution.cost.calls).toBeLessThanOrEqual(60);
  for (const [action, input] of [
    ['leads.add', { name: 'A', need: 'b', phone: '0812-9999-8888' }],
    ['leads.plan', { id: 'PRS-000001', next: 'rapat', day: '2026-11-09' }],
  ] as const) {
    const { ok, execution } = shop.send(action, input, { as: SEKAR });
    expect([ok, execution.cost.roundTrips <= 11, execution.cost.calls <= 32]).toEqual([true, true, true]);
  }
  // Merged customers take their leads along.
  expect(shop.send('customers.merge', { from: 'PLG-00025', into: 'PLG-00001' }, { as: OWNER }).ok).toBe(true);
  expect(lead('PRS-000005')).toMatchObject({ 'ID pelanggan': 'PLG-00001' });
});
