/** Tickets in a whole workbook, by cells alone and by the sidebar: what they cost, and that a phone can do it all. */
import { OWNER, person, type ShopHost, said, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const newest = (tab: string) => shop.rows(tab).slice(-1)[0];
const ticket = (no: string) => shop.rows('Tiket').find((row) => row['No.'] === no);
const type = (tab: string, row: number, header: string, text: string) =>
  expect(
    shop.type({
      as: person('wulan'),
      sheet: shop.sheetId(tab),
      row,
      column: shop.column(tab, header),
      text,
      confirmed: true,
    }),
  ).toMatchObject({ accepted: true });

test('a ticket costs at most 16 round trips and 60 calls, a move of one 11 and 32, a use of a template as well', () => {
  const add = { subject: 'Kapan sampai?', customer: { id: 'PLG-00016' }, order: 'PSN-000061' };
  const told = shop.send<{ id: string }>('tickets.add', add, { as: person('damar') });
  expect(told).toMatchObject({ ok: true, result: { id: 'TKT-000009' } });
  expect(newest('Pelanggan')).toBeDefined();
  expect(shop.rows('Pelanggan')[15]).toMatchObject({ 'Kendala terakhir': 'Kapan sampai?' });
  const costs = [
    ['tickets.move', { id: 'TKT-000009', to: 'waiting' }],
    ['tickets.edit', { id: 'TKT-000009', set: { urgency: '4' } }],
    ['templates.use', { id: 'TPL-000002' }],
    ['customers.edit', { id: 'PLG-00016', phone: '0812 5555 0001', followUp: '2026-11-09' }],
  ].map(([action, input]) => shop.send(String(action), input).execution.cost);
  // Open, it stands among the facts on the card of who asked, and the order's card leads to a chat with them.
  const lines = shop.send<{ lines: unknown[] }>('customers.card', { id: 'PLG-00016' });
  expect(lines.ok && lines.result.lines).toContainEqual(
    expect.objectContaining({ text: 'TKT-000009 · Kapan sampai?', panel: 'tickets.card', id: 'TKT-000009' }),
  );
  const order = shop.send('orders.card', { id: 'PSN-000061' });
  expect(order).toMatchObject({ ok: true, result: { chat: expect.stringMatching(/^https:..wa.me.62/) } });
  expect([
    said(told.execution.cost),
    told.execution.cost.roundTrips <= 16,
    told.execution.cost.calls <= 60,
  ]).toEqual([expect.anything(), true, true]);
  for (const cost of costs)
    expect([said(cost), cost.roundTrips <= 11, cost.calls <= 32]).toEqual([said(cost), true, true]);
});

test('a row typed at the end is a ticket once customer and subject stand there; its state is chosen in its cell', () => {
  type('Tiket', 10, 'Pelanggan', '0016');
  expect(newest('Tiket')).toMatchObject({ 'No.': '', Pelanggan: '0016' });
  type('Tiket', 10, 'Soal', 'Bisa kirim hari ini?');
  expect(newest('Tiket')).toMatchObject({
    'No.': 'TKT-000009',
    Pelanggan: 'Putri (contoh)',
    'ID pelanggan': 'PLG-00016',
    Urgensi: 'Sedang',
    Status: 'Baru',
    'Batas jawab': expect.anything(),
  });
  expect(newest('Tiket')?.['Batas jawab']).not.toBe('');
  const limit = newest('Tiket')?.['Batas jawab'];
  type('Tiket', 10, 'Urgensi', 'Mendesak');
  expect(newest('Tiket')?.['Batas jawab']).not.toEqual(limit);
  type('Tiket', 10, 'Status', 'Menunggu');
  expect(newest('Tiket')).toMatchObject({ Status: 'Menunggu', Keadaan: 'Menunggu' });
  expect(newest('Tiket')?.['Jawaban pertama']).not.toBe('');
  type('Tiket', 10, 'Status', 'Baru');
  expect(newest('Tiket')).toMatchObject({ Status: 'Menunggu' });
});

test('Kotak Masuk takes a question about a customer or an order', () => {
  for (const [row, about] of [
    [2, 'Putri'],
    [3, 'psn-000061'],
  ] as const) {
    type('Kotak Masuk', row, 'Jenis', 'Tiket');
    type('Kotak Masuk', row, 'Untuk', about);
    type('Kotak Masuk', row, 'Isi', 'Ada warna lain?');
    type('Kotak Masuk', row, 'Kirim', 'TRUE');
  }
  expect(shop.rows('Kotak Masuk')[0]?.Hasil).toMatch(/^TKT-000009 tersimpan untuk Putri \(contoh\)\./);
  expect(newest('Tiket')).toMatchObject({
    'No.': 'TKT-000010',
    Pesanan: 'PSN-000061',
    Soal: 'Ada warna lain?',
  });
});

test('Hari Ini shows what is past its limit in the manager’s hands, and Selesai there ends it', () => {
  shop.send('today.refresh', {});
  const rows = shop.rows('Hari Ini').map((row) => [row.Buka, row['Penanggung jawab'], row.Keadaan]);
  expect(rows).toContainEqual(['TKT-000002', 'Bima (contoh)', 'terlambat']);
  expect(rows).toContainEqual(['TKT-000001', 'Damar (contoh)', expect.stringContaining('jawab sebelum')]);
  // The complaint stays with its owner.
  expect(rows).toContainEqual(['TKT-000003', 'Wulan (contoh)', 'Dikerjakan']);
  const at = shop.rows('Hari Ini').findIndex((row) => row.Buka === 'TKT-000002') + 2;
  type('Hari Ini', at, 'Langkah', 'Selesai');
  expect(ticket('TKT-000002')).toMatchObject({ Status: 'Selesai' });
});

test('a text typed over in the tab of templates is a new revision, and both wordings are kept', () => {
  type('Template', 3, 'Isi', 'Halo {nama}, {harga}');
  expect(shop.rows('Template')[1]).toMatchObject({ 'Kata isian': 'nama, harga', Revisi: 2 });
  expect(shop.rows('Revisi Template').slice(-1)[0]).toMatchObject({
    Template: 'TPL-000002',
    Revisi: 2,
    Isi: 'Halo {nama}, {harga}',
  });
  type('Template', 10, 'Judul', 'Ukuran?');
  type('Template', 10, 'Isi', 'Panjang {panjang}');
  expect(newest('Template')).toMatchObject({ ID: 'TPL-000009', Jenis: 'Jawaban', Revisi: 1 });
  expect(shop.rows('Revisi Template').slice(-1)[0]).toMatchObject({ Template: 'TPL-000009', Revisi: 1 });
});

test('merged customers take their tickets with them', () => {
  const before = ticket('TKT-000001');
  expect(before).toMatchObject({ 'ID pelanggan': 'PLG-00023' });
  const told = shop.send('customers.merge', { from: 'PLG-00023', into: 'PLG-00001' }, { as: OWNER });
  expect(told).toMatchObject({ ok: true });
  expect(ticket('TKT-000001')).toMatchObject({ 'ID pelanggan': 'PLG-00001' });
});
