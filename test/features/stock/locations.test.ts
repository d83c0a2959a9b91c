/** What a firm chose, in the real workbook: the control sheet repeats options line by line, so several of them must not run into each other. */
import { type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());

test('several locations and the options behind them stay apart, and goods lie where they were put', () => {
  const go = (action: string, input: object): boolean => shop.send(action, input).ok;
  for (const add of ['Toko', 'Rak B', '4 Toko']) expect(go('stock.setUp', { add })).toBe(true);
  expect(go('payments.setUp', { ppn: { from: '2025-01-01', percent: 12 } })).toBe(true);
  expect(go('stock.setUp', { add: 'rak b' })).toBe(false);
  expect(go('stock.transfer', { product: 'BTK-MGK', quantity: 9, to: 'Toko' })).toBe(true);
  expect(go('stock.transfer', { product: 'BTK-MGK', quantity: 4, from: 'toko', to: 'rak b' })).toBe(true);
  expect(go('stock.transfer', { product: 'BTK-MGK', quantity: 1, to: '4 Toko' })).toBe(true);
  expect(shop.rows('Produk')[0]?.['Di lokasi lain']).toBe('1 4 Toko, 4 Rak B, 5 Toko');
  const customer = { name: 'Zahra (contoh)', phone: '0813 9999 0001' };
  const order = { customer, lines: [{ product: 'KTN-TAS', quantity: 1, price: 100_000 }] };
  expect(go('orders.create', order)).toBe(true);
  expect(shop.rows('Pesanan').slice(-1)[0]).toMatchObject({ PPN: 11_000, Total: 111_000 });
});
