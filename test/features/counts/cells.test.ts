/** Counting on a phone, by cells alone, in the real workbook: what is typed, sold meanwhile and posted. */
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const TAB = 'Stok Opname';
const rowOf = (sku: string): number => shop.rows(TAB).findIndex(({ SKU }) => SKU === sku) + 2;
const line = (sku: string) => shop.rows(TAB)[rowOf(sku) - 2];
/** Somebody types a cell of the list, a minute later. */
const type = (sku: string, header: string, text: string, as = person('joko')): void => {
  shop.setNow(shop.now() + 60_000);
  const place = { sheet: shop.sheetId(TAB), row: rowOf(sku), column: shop.column(TAB, header) };
  const typed = shop.type({ as, ...place, text, confirmed: true });
  if (!typed.accepted) throw new Error(typed.reason);
};
const ok = (told: { ok: boolean }): void => expect(told).toMatchObject({ ok: true });

test('a count typed in its cell has its difference and its moment at once, and is posted as of then', () => {
  ok(shop.send('counts.start', {}));
  expect(shop.rows(TAB)).toHaveLength(18);
  type('BTK-MGK', 'Hitungan', '22');
  expect(line('BTK-MGK')).toMatchObject({ Tercatat: 23, Hitungan: 22, Selisih: -1, Keadaan: 'Selisih' });
  type('BTK-MGK', 'Alasan', 'Rusak');
  shop.setNow(shop.now() + 60_000);
  ok(shop.send('stock.receive', { lines: [{ product: 'BTK-MGK', quantity: 5 }] }, { as: OWNER }));
  shop.setNow(shop.now() + 60_000);
  expect(shop.send('counts.post', {}, { as: person('lestari') })).toMatchObject({
    message: '1 hitungan dicatat, 1 berselisih.',
  });
  expect(line('BTK-MGK')).toMatchObject({ Tercatat: 23, Selisih: -1, Keadaan: 'Dicatat' });
  expect(shop.rows('Produk')[0]).toMatchObject({ SKU: 'BTK-MGK', Fisik: 27 });
  expect(shop.rows('Mutasi Stok').slice(-1)).toMatchObject([{ Jenis: 'Hitung', Jumlah: -1, Saldo: 27 }]);
});

test('a large difference shows in the row itself, and the same number typed again confirms it', () => {
  ok(shop.send('counts.start', {}));
  type('BTK-MGK', 'Hitungan', '10');
  expect(line('BTK-MGK')).toMatchObject({ Selisih: -13, Keadaan: 'Hitung ulang' });
  type('BTK-MGK', 'Alasan', 'Hilang');
  expect(line('BTK-MGK')).toMatchObject({ Keadaan: 'Hitung ulang' });
  type('BTK-MGK', 'Hitungan', '10');
  expect(line('BTK-MGK')).toMatchObject({ Selisih: -13, Keadaan: 'Selisih' });
});

test('a typed book quantity comes back, and the difference with it', () => {
  ok(shop.send('counts.start', {}));
  type('BTK-MGK', 'Hitungan', '22');
  type('BTK-MGK', 'Tercatat', '22');
  expect(line('BTK-MGK')).toMatchObject({ Tercatat: 23, Selisih: -1 });
});

test('the tab comes in sight with a count, and goes with its end only where a count had brought it', () => {
  const hidden = () => shop.sheets().find(({ name }) => name === TAB)?.hidden;
  expect(hidden()).toBe(true);
  const start = shop.send('counts.start', { starts: 'BTK-MGK' }, { as: person('joko') });
  expect(start).toMatchObject({ ok: true, execution: { cost: { roundTrips: expect.any(Number) } } });
  expect(start.execution.cost.roundTrips).toBeLessThanOrEqual(11);
  expect(hidden()).toBe(false);
  ok(shop.send('counts.start', { starts: 'KTN-TAS' }));
  type('BTK-MGK', 'Hitungan', '23');
  ok(shop.send('counts.post', {}));
  expect(hidden()).toBe(false);
  type('KTN-TAS', 'Hitungan', String(line('KTN-TAS')?.Tercatat));
  const posted = shop.send<Record<string, unknown>>('counts.post', {}, { as: person('joko') });
  ok(posted);
  expect(hidden()).toBe(true);
  if (!('undo' in posted) || !posted.undo || !('action' in posted.undo)) throw new Error('no way back');
  ok(shop.send(posted.undo.action, posted.undo.input));
  expect(hidden()).toBe(false);
  // Somebody else had it in sight before: it stays.
  ok(shop.send('counts.drop', { counted: true }));
  expect(hidden()).toBe(true);
  shop.reshape({ as: OWNER, operation: { kind: 'showSheet', sheet: shop.sheetId(TAB), hidden: false } });
  ok(shop.send('counts.start', {}));
  ok(shop.send('counts.drop', {}));
  expect(hidden()).toBe(false);
});
