/** Pack sizes: off until switched on; then written on the product and read in a chat's words. */
import { orderKind } from '../../../src/features/orders/inbox';
import { scrapped } from '../../../src/features/stock/inbox';
import { readItems } from '../../../src/features/stock/rules/items';
import { products } from '../../../src/features/stock/tables';
import { openShop } from '../../support/shop';

const goods: Readonly<Record<string, { packs?: string }>> = {
  'BTK-MGK': { packs: '1 dus = 24' },
  'KTN-TAS': { packs: '' },
  'dus kosong': { packs: '' },
};
const read = (text: string) => readItems(text, null, (written) => goods[written]);

test('2 dus of what has a box is 48, before or behind its SKU, among single units', () => {
  expect(read('2 dus BTK-MGK, KTN-TAS 3 pcs, 5 BTK-MGK')).toEqual([
    { product: 'BTK-MGK', quantity: 48 },
    { product: 'KTN-TAS', quantity: 3 },
    { product: 'BTK-MGK', quantity: 5 },
  ]);
  expect(read('BTK-MGK 2 dus')).toEqual([{ product: 'BTK-MGK', quantity: 48 }]);
  // A product may be called like a pack.
  expect(read('2 dus kosong')).toEqual([{ product: 'dus kosong', quantity: 2 }]);
});

test('a pack that the product does not have is refused, never guessed', () => {
  expect(read('2 dus KTN-TAS')).toMatchObject({
    problems: [{ code: 'stock.packUnknown', values: { sku: 'KTN-TAS', pack: 'dus' } }],
  });
});

test('on a product: read in many forms, kept in one, taken back; what cannot be read is refused', () => {
  const book = openShop();
  const set = book.perform('stock.setPacks', { product: 'BTK-MGK', packs: 'dus 24; lusin: 12' });
  expect(set.said).toEqual(['Kemasan BTK-MGK: 1 dus = 24, 1 lusin = 12.']);
  expect(book.row(products, 'PRD-0001').packs).toBe('1 dus = 24, 1 lusin = 12');
  expect(book.perform('stock.setPacks', { product: 'BTK-MGK', packs: 'banyak' }).problems).toMatchObject([
    { code: 'stock.packsUnread', place: { field: 'packs' } },
  ]);
  expect(book.undo(set).said).toEqual(['BTK-MGK tanpa kemasan.']);
});

test('Kotak Masuk takes them once the firm counts in packs, for orders and for what is thrown away', () => {
  const book = openShop();
  book.perform('stock.setPacks', { product: 'BTK-MGK', packs: '1 dus = 24' });
  const asked = (about: string, text: string, kind = scrapped) =>
    kind.read(book.context(), { about, text, quantity: null });
  expect(asked('rusak', '2 dus BTK-MGK')).toMatchObject({
    action: 'stock.scrap',
    input: { product: 'dus BTK-MGK' },
  });
  book.options['stock.packs'] = 'on';
  expect(asked('rusak', '2 dus BTK-MGK')).toMatchObject({
    action: 'stock.scrap',
    input: { product: 'BTK-MGK', quantity: 48, reason: 'damaged' },
  });
  expect(asked('bosan', '2 BTK-MGK')).toMatchObject({ problems: [{ code: 'stock.scrapReason' }] });
  expect(asked('rusak', '2 BTK-MGK, 1 KTN-TAS')).toMatchObject({ problems: [{ code: 'stock.scrapOne' }] });
  expect(asked('Ayu', '1 dus BTK-MGK, 2 KTN-TAS', orderKind)).toMatchObject({
    input: { lines: [{ quantity: 24 }, { quantity: 2 }] },
  });
});
