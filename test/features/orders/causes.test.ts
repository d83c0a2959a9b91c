/** Orders that stand still become one item of work each, which closes by itself once the order goes on. */
import { person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());

const born = () => shop.rows('Backlog').filter(({ Pokok }) => String(Pokok).startsWith('cause:order:'));
const open = () =>
  born()
    .filter(({ Keadaan }) => Keadaan === 'Belum')
    .map(({ Judul }) => Judul);

test('late orders of the sample are chased once each, however often the night comes', () => {
  shop.send('backlog.tend', {});
  expect(open()).toEqual([
    'Kejar PSN-000050 yang terlambat (Opik (contoh))',
    'Kejar PSN-000056 yang terlambat (Hana (contoh))',
  ]);
  shop.send('backlog.tend', {});
  expect(open()).toHaveLength(2);
});

test('an order that was shipped closes its item; one that nobody checks for two days gets its own', () => {
  expect(shop.send('orders.ship', { id: 'PSN-000050' }, { as: person('joko') })).toMatchObject({ ok: true });
  shop.send('backlog.tend', {});
  expect(open()).toEqual(['Kejar PSN-000056 yang terlambat (Hana (contoh))']);
  shop.advance(2 * 86_400_000);
  shop.send('backlog.tend', {});
  expect(open()).toContain('Cari tahu kenapa PSN-000063 berhenti (Indra (contoh))');
});
