/** What typing in the sheet does: most of it just works, and nothing typed is thrown away. */
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const type = (tab: string, row: number, header: string, text: string, as = OWNER) =>
  shop.type({ as, sheet: shop.sheetId(tab), row, column: shop.column(tab, header), text, confirmed: true });
const cell = (tab: string, row: number, header: string) =>
  shop.window(shop.sheetId(tab), row, 1)[0]?.[shop.column(tab, header) - 1];
const rowOf = (tab: string, header: string, value: string): number => {
  const index = shop.rows(tab).findIndex((row) => row[header] === value);
  if (index < 0) throw new Error(`no ${value}`);
  return index + 2;
};

test('a number over Fisik comes back and waits as a proposal, with a note that says so', () => {
  const edit = type('Produk', 2, 'Fisik', '10');
  expect(edit.accepted).toBe(true);
  expect(cell('Produk', 2, 'Fisik')?.value).toBe(23);
  expect(cell('Produk', 2, 'Fisik')?.note).toBe(
    'Rapi: Fisik diisi Rapi. Nilai lama kembali; usulan 10 menunggu di Perlu dicek.',
  );
  expect(edit.execution?.cost.roundTrips).toBeLessThanOrEqual(8);
  const { result } = shop.send<{
    home: { checks: { text: string; offer: { action: string; input: object } }[] };
  }>('shell.index', {}) as never as {
    result: { home: { checks: { text: string; offer: { action: string; input: object } }[] } };
  };
  const [check] = result.home.checks;
  expect(check?.text).toContain('10');
  // One click with a reason settles it: the ledger gets the difference.
  expect(shop.send(check?.offer.action as string, { ...check?.offer.input, reason: 'rusak' })).toMatchObject({
    ok: true,
  });
  expect(cell('Produk', 2, 'Fisik')?.value).toBe(10);
  expect(shop.rows('Mutasi Stok').slice(-1)[0]).toMatchObject({ SKU: 'BTK-MGK', Jumlah: -13, Saldo: 10 });
  // Settled: neither mark nor note goes on telling of it.
  expect(cell('Produk', 2, 'Fisik')?.note ?? '').toBe('');
});

test('a day and a text that are guarded come back as they were', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000040');
  const before = cell('Pesanan', row, 'Dicek pada')?.value;
  type('Pesanan', row, 'Dicek pada', '1/1/2020');
  type('Pesanan', row, 'Pelanggan', '=1+1');
  expect(cell('Pesanan', row, 'Dicek pada')?.value).toEqual(before);
  expect(cell('Pesanan', row, 'Pelanggan')?.value).toBe(shop.rows('Pesanan')[row - 2]?.Pelanggan);
  expect(cell('Pesanan', row, 'Pelanggan')?.formula).toBeUndefined();
});

test('250rb over a price becomes 250000, and a text is marked but kept', () => {
  type('Produk', 2, 'Harga', '250rb');
  expect(cell('Produk', 2, 'Harga')?.value).toBe(250_000);
  type('Produk', 3, 'Harga', 'tiga puluh');
  expect(cell('Produk', 3, 'Harga')?.value).toBe('tiga puluh');
  expect(cell('Produk', 3, 'Harga')?.note).toBe(
    'Rapi: Harga: tidak terbaca: “tiga puluh”. Isi angka, misalnya 30.000.',
  );
  // Changes that need another row go on; only this one waits.
  expect(
    shop.send('stock.receive', { lines: [{ product: 'PRD-0001', quantity: 1, cost: null }], source: 'x' }),
  ).toMatchObject({ ok: true });
  expect(
    shop.send('stock.receive', { lines: [{ product: 'PRD-0002', quantity: 1, cost: null }], source: 'x' }),
  ).toMatchObject({
    ok: false,
    problems: [{ text: expect.stringContaining('Baris 3, Harga') }],
  });
  type('Produk', 3, 'Harga', '28.000');
  expect(cell('Produk', 3, 'Harga')?.note ?? '').toBe('');
});

test('a phone number is brought into its normal form', () => {
  type('Pelanggan', 2, 'WhatsApp', '0812-3456-7890');
  expect(cell('Pelanggan', 2, 'WhatsApp')?.value).toBe('6281234567890');
});

test('a reorder point typed in the sheet changes the state at once', () => {
  const row = rowOf('Produk', 'SKU', 'SKT-KLP');
  expect(cell('Produk', row, 'Keadaan')?.display).toBe('Aman');
  const edit = type('Produk', row, 'Titik pesan ulang', '500');
  expect(cell('Produk', row, 'Keadaan')?.display).toBe('Kritis');
  expect(edit.execution?.cost.roundTrips).toBeLessThanOrEqual(8);
});

test('Langkah by cell alone: the packer checks, processes and ships from a phone', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000063');
  for (const [step, state] of [
    ['Cek', 'Dicek'],
    ['Proses', 'Diproses'],
    ['Kirim', 'Dikirim'],
  ] as const) {
    expect(type('Pesanan', row, 'Langkah', step, person('joko')).accepted).toBe(true);
    expect(cell('Pesanan', row, 'Status')?.display).toBe(state);
    expect(cell('Pesanan', row, 'Langkah')?.display ?? '').toBe('');
  }
});

test('a step that is not allowed is refused as a note, and the cell empties', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000001');
  type('Pesanan', row, 'Langkah', 'Kirim', person('joko'));
  expect(cell('Pesanan', row, 'Status')?.display).toBe('Selesai');
  expect(cell('Pesanan', row, 'Langkah')?.display ?? '').toBe('');
  expect(cell('Pesanan', row, 'Langkah')?.note).toMatch(/^Rapi: ./);
});

test('Batalkan by cell waits as a proposal instead of cancelling', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000063');
  type('Pesanan', row, 'Langkah', 'Batalkan', person('joko'));
  expect(cell('Pesanan', row, 'Status')?.display).toBe('Masuk');
  // On a phone there is nothing else to see: the note says that it waits.
  expect(cell('Pesanan', row, 'Langkah')?.note).toBe(
    'Rapi: PSN-000063 belum dibatalkan: usulnya menunggu di Perlu dicek.',
  );
  const { result } = shop.send('shell.index', {}) as never as {
    result: { home: { checks: { id: string }[] } };
  };
  expect(result.home.checks).toMatchObject([{ id: 'PSN-000063', offer: { action: 'orders.cancel' } }]);
});

test('a new product row gets its id once SKU and name are there; before that it is a draft', () => {
  const row = shop.rows('Produk').length + 2;
  type('Produk', row, 'SKU', '00123');
  expect(cell('Produk', row, 'ID')?.display ?? '').toBe('');
  type('Produk', row, 'Nama', '=HYPERLINK("x")', person('joko'));
  type('Produk', row, 'Nama', 'Nampan rotan');
  expect(cell('Produk', row, 'ID')?.value).toBe('PRD-0019');
  expect(cell('Produk', row, 'SKU')?.value).toBe('00123');
  expect(cell('Produk', row, 'Keadaan')?.display).toBe('Habis');
  expect(
    shop.send('stock.receive', { lines: [{ product: 'PRD-0019', quantity: 4, cost: 9000 }], source: 'x' }),
  ).toMatchObject({ ok: true });
});

test('the same SKU twice is told by a note that names the other row', () => {
  const row = shop.rows('Produk').length + 2;
  type('Produk', row, 'SKU', 'BTK-MGK');
  expect(cell('Produk', row, 'SKU')?.note).toBe('Rapi: SKU sama dengan baris 2 (PRD-0001).');
});

test('a new row in Pesanan stays and its note names the way', () => {
  const row = shop.rows('Pesanan').length + 2;
  type('Pesanan', row, 'Catatan', 'pesan 2 mangkuk');
  expect(cell('Pesanan', row, 'Catatan')?.value).toBe('pesan 2 mangkuk');
  expect(cell('Pesanan', row, 'Catatan')?.note).toBe(
    'Rapi: Baris baru di tab ini dibuat lewat Rapi → Tambah.',
  );
});

test('a pasted block over guarded cells is marked at once', () => {
  const column = shop.column('Produk', 'Fisik');
  shop.paste({
    as: OWNER,
    sheet: shop.sheetId('Produk'),
    row: 2,
    column,
    texts: [['1'], ['2']],
    confirmed: true,
  });
  const { result } = shop.send('shell.index', {}) as never as { result: { home: { checks: unknown[] } } };
  expect(result.home.checks).toHaveLength(2);
});

test('a note that a person wrote on the cell stays above ours', () => {
  type('Produk', 2, 'Harga', 'mahal');
  expect(cell('Produk', 2, 'Harga')?.note).toMatch(/^Rapi: /);
});

test('a viewer can type nothing, and the host says so in Google’s words', () => {
  shop.invite({ email: 'tamu@griyadaun.example', access: 'viewer' });
  expect(type('Produk', 2, 'Harga', '1', 'tamu@griyadaun.example').accepted).toBe(false);
});

test('a mark that nobody needs is taken away, and its note with it; what stands in the cell stays', () => {
  type('Produk', 3, 'Harga', 'tiga puluh');
  expect(homeChecks()).toMatchObject([
    { id: 'PRD-0002', text: 'Harga BTK-GLS tidak terbaca: “tiga puluh”. Perbaiki di selnya.' },
  ]);
  expect(shop.send('checks.dismiss', { table: 'products', id: 'PRD-0002' })).toMatchObject({ ok: true });
  expect(homeChecks()).toEqual([]);
  expect(cell('Produk', 3, 'Harga')).toMatchObject({ value: 'tiga puluh' });
  expect(cell('Produk', 3, 'Harga')?.note ?? '').toBe('');
});

const homeChecks = (): unknown[] =>
  (shop.send('shell.index', {}) as never as { result: { home: { checks: unknown[] } } }).result.home.checks;

test('a large paste whose run is stopped loses none of what was pasted, and each row becomes a record once', () => {
  const rows = Array.from({ length: 300 }, (_, at) => [
    `Orang tempel ${at} (contoh)`,
    `0821${10_000_000 + at}`,
  ]);
  const first = shop.rows('Pelanggan').length + 2;
  shop.faults({
    before: ({ method, buffered }) =>
      method === 'Range.getValues' && buffered > 0
        ? { kind: 'killed', kept: { writes: 1, rows: 100 } }
        : undefined,
  });
  shop.paste({ as: OWNER, sheet: shop.sheetId('Pelanggan'), row: first, column: 1, texts: rows });
  shop.faults();
  expect(shop.send('jobs.run', { name: 'app.recover' })).toMatchObject({ ok: true });
  const now = shop.rows('Pelanggan').slice(first - 2);
  expect(now.map(({ Nama }) => [Nama])).toEqual(rows.map(([name]) => [name]));
  expect(new Set(now.map(({ ID }) => ID)).size).toBe(300);
});
