/** People may sort the ledger like any tab; what was taken back there stays taken back once. */
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
});
afterAll(() => shop.close());

test('a receipt is taken back once, also after somebody sorted the ledger', () => {
  shop.send('stock.addProduct', { sku: 'BTK-MGK', name: 'Mangkuk batok', price: 35_000 });
  const lines = [{ product: 'BTK-MGK', quantity: 3, cost: null }];
  shop.send('stock.receive', { lines: [{ product: 'BTK-MGK', quantity: 20, cost: null }] });
  const { result } = shop.send('stock.receive', { lines }) as { result?: { moves: string[] } };
  expect(shop.send('stock.undoMoves', result)).toMatchObject({ ok: true });
  const onHand = (): unknown => shop.rows('Produk')[0]?.Fisik;
  expect(onHand()).toBe(20);
  const sheet = shop.sheetId('Mutasi Stok');
  const operation = { kind: 'sort', sheet, column: 1, ascending: false } as const;
  shop.reshape({ as: OWNER, operation, confirmed: true });
  expect(shop.send('stock.undoMoves', result)).toMatchObject({
    ok: false,
    problems: [{ code: 'stock.moveReversed' }],
  });
  expect(onHand()).toBe(20);
});
