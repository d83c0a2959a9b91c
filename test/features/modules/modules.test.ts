/** Modules are switched on and off: tabs, menu, dropdowns and rows follow, nothing is lost, and what others work with stays on. */
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const shown = (): string[] =>
  shop
    .sheets()
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
const menu = (): string => JSON.stringify(shop.menus(OWNER));
/** Words that *Kotak Masuk* offers under *Jenis*. */
const kinds = (): string =>
  JSON.stringify(shop.window(shop.sheetId('Kotak Masuk'), 2, 1)[0]?.[0]?.validation);
const turn = (input: object) => shop.send('modules.switch', input);

test('a module that is switched off goes out of sight with its tab and menu, keeps every row, and comes back as it was', () => {
  const [tabs, rows] = [shown(), shop.rows('Tiket')];
  expect(tabs).toContain('Tiket');
  const off = turn({ off: ['tickets'] });
  expect(off).toMatchObject({ ok: true, message: 'Tiket mati. Tabnya tersembunyi, semua baris tetap ada.' });
  expect(shown()).toEqual(tabs.filter((name) => name !== 'Tiket'));
  expect(shop.rows('Tiket')).toEqual(rows);
  expect([menu(), kinds()].map((text) => text.includes('Tiket'))).toEqual([false, false]);
  expect(shop.send('tickets.add', { subject: 'Kapan?' })).toMatchObject({
    ok: false,
    problems: [{ code: 'app.moduleOff' }],
  });
  shop.send('today.refresh', {});
  expect(shop.rows('Hari Ini').filter(({ Buka }) => String(Buka).startsWith('TKT'))).toEqual([]);
  expect(off.ok && off.undo).toEqual({ action: 'modules.switch', input: { on: ['tickets'], off: [] } });
  expect(turn({ on: ['tickets'], off: [] })).toMatchObject({
    message: 'Tiket menyala. Tab dan menunya siap.',
  });
  expect(shown()).toEqual(tabs);
  expect([menu(), kinds()].map((text) => text.includes('Tiket'))).toEqual([true, true]);
});

test('what another module works with stays on, is switched on with it, and only owner and manager switch', () => {
  expect(turn({ off: ['stock'] })).toMatchObject({
    ok: false,
    problems: [{ text: 'Stok dipakai Pesanan, yang masih menyala. Matikan Pesanan dulu.' }],
  });
  expect(
    turn({ off: ['orders', 'stock', 'purchasing', 'payments', 'customers', 'tickets', 'leads'] }),
  ).toMatchObject({
    message: '7 modul mati. Tabnya tersembunyi, semua baris tetap ada.',
  });
  expect(shown()).not.toContain('Produk');
  expect(turn({ on: ['orders'] })).toMatchObject({
    message: 'Pesanan, Stok, Pembayaran, Pelanggan menyala. Tab dan menunya siap.',
  });
  expect(turn({ on: ['orders'] })).toMatchObject({ ok: true, message: 'Tidak ada yang berubah.' });
  expect(turn({ on: ['nothing'] })).toMatchObject({ ok: false, problems: [{ code: 'modules.unknown' }] });
  expect(shop.send('modules.switch', { on: ['leads'] }, { as: person('sekar') })).toMatchObject({
    ok: false,
    problems: [{ code: 'app.noRight' }],
  });
});
