/** A new order: what it writes, what it refuses beside which field, and who its customer becomes. */
import { customers } from '../../../src/features/customers/tables';
import { lines, orders } from '../../../src/features/orders/tables';
import { products } from '../../../src/features/stock/tables';
import { invariants, openShop, picture, rupiah } from '../../support/shop';

const putri = { id: 'PLG-00002' };
const chat = (more: object = {}) => ({
  customer: putri,
  channel: 'whatsapp',
  fee: 15_000,
  lines: [
    { product: 'BTK-MGK', quantity: 2 },
    { product: 'KTN-TAS', quantity: 1 },
  ],
  ...more,
});

test('two lines from chat make an order, reserve stock and are remembered with the customer', () => {
  const book = openShop();
  const done = book.perform('orders.create', chat());
  expect(done.said).toEqual(['PSN-000001 tersimpan, Rp133.000.']);
  expect(book.row(orders, 'PSN-000001')).toMatchObject({
    customerName: 'Putri (contoh)',
    channel: 'whatsapp',
    items: '2 × Mangkuk batok kelapa, 1 × Tas belanja katun',
    total: 133_000,
    fee: 15_000,
    promised: '2026-11-07',
    state: 'received',
    reason: 'menunggu bayar',
    units: 3,
    firstLine: 'BRS-000001',
    lineCount: 2,
  });
  expect(book.rows(lines)).toMatchObject([
    { order: 'PSN-000001', sku: 'BTK-MGK', quantity: 2, price: 35_000, total: 70_000, open: 2 },
    { order: 'PSN-000001', sku: 'KTN-TAS', quantity: 1, price: 48_000, total: 48_000, open: 1 },
  ]);
  expect(book.row(products, 'PRD-0001')).toMatchObject({ onHand: 17, reserved: 2, available: 15 });
  expect(book.row(customers, putri.id)).toMatchObject({ spent: 133_000, lastStatus: 'Masuk' });
  expect(done.trips).toBeLessThanOrEqual(8);
  invariants(book);
});

test('taken back, it is cancelled and its goods can be sold again', () => {
  const book = openShop();
  const before = book.rows(products);
  const done = book.perform('orders.create', chat());
  const undone = book.undo(done);
  expect(undone.said).toEqual(['PSN-000001 dibatalkan, 3 barang kembali bisa dijual.']);
  expect(book.rows(products)).toEqual(before);
  expect(book.row(customers, putri.id)).toMatchObject({ spent: 0, lastStatus: 'Dibatalkan' });
  expect(undone.trips).toBeLessThanOrEqual(8);
  invariants(book);
});

test('a new customer is made with the order', () => {
  const book = openShop();
  const done = book.perform(
    'orders.create',
    chat({ customer: { name: 'Budi (contoh)', phone: '0812 3456 7890' } }),
  );
  expect(book.rows(customers).at(-1)).toMatchObject({
    name: 'Budi (contoh)',
    phone: '6281234567890',
    spent: 133_000,
    lastStatus: 'Masuk',
  });
  expect(done.result.customer).toBe('PLG-00004');
  expect(done.trips).toBeLessThanOrEqual(8);
});

test('the same name and phone again is the same customer; the same phone under another name is refused', () => {
  const book = openShop();
  const again = book.perform(
    'orders.create',
    chat({ customer: { name: 'putri (contoh)', phone: '+62 840-0000-0016' } }),
  );
  expect(again.result.customer).toBe(putri.id);
  const other = book.perform('orders.create', chat({ customer: { name: 'Rudi', phone: '084000000016' } }));
  expect(other.problems).toMatchObject([
    { code: 'customers.samePhone', place: { field: 'customer.phone' }, values: { id: putri.id } },
  ]);
});

test('a similar name is told', () => {
  const done = openShop().perform('orders.create', chat({ customer: { name: 'Putrii (contoh)' } }));
  expect(done.said).toEqual([
    'PSN-000001 tersimpan, Rp133.000. Pelanggan mirip: Putri (contoh) (PLG-00002).',
  ]);
});

test('more than can be sold is refused with both numbers, unless the rest may wait', () => {
  const book = openShop();
  const asked = chat({ lines: [{ product: 'BTK-MGK', quantity: 20 }] });
  const refused = book.perform('orders.create', asked);
  expect(refused.said).toEqual(['BTK-MGK bisa dijual 17, diminta 20. Kurangi, atau 3 jadi pesanan tunggu.']);
  expect(refused.problems[0]?.place).toEqual({ field: 'lines.0.quantity' });
  expect(book.perform('orders.create', { ...asked, backorder: true }).ok).toBe(true);
  expect(book.row(orders, 'PSN-000001').reason).toBe('menunggu stok');
  expect(book.row(products, 'PRD-0001')).toMatchObject({ available: -3, state: 'out' });
  invariants(book);
});

test('a minus in the price of a product pays nobody for taking it', () => {
  const book = openShop();
  book.put(products, { sku: 'MINUS', name: 'Salah ketik', price: rupiah(-5000), onHand: 9, available: 9 });
  const lines = [{ sku: 'MINUS', quantity: 3 }];
  expect(book.perform('orders.create', chat({ lines })).problems).toMatchObject([
    { code: 'orders.priceNegative', place: { field: 'lines.0.price' } },
  ]);
});

test('two lines of one product are counted together', () => {
  const two = [
    { product: 'BTK-MGK', quantity: 10 },
    { product: 'PRD-0001', quantity: 8 },
  ];
  expect(openShop().perform('orders.create', chat({ lines: two })).problems).toMatchObject([
    {
      code: 'orders.tooMuch',
      values: { available: 7, asked: 8, short: 1 },
      place: { field: 'lines.1.quantity' },
    },
  ]);
});

test('a product whose price cannot be read stops only orders of it', () => {
  const book = openShop();
  const place = { table: 'products', row: 2, column: 'price' };
  book.spoil(products, 'PRD-0001', { code: 'cell.money', values: { typed: 'tiga puluh' }, place });
  expect(book.perform('orders.create', chat()).problems).toMatchObject([{ code: 'cell.money', place }]);
  expect(book.perform('orders.create', chat({ lines: [{ sku: 'KTN-TAS', quantity: 1 }] })).ok).toBe(true);
});

test.each([
  ['no line', { lines: [] }, 'orders.linesNeeded', 'lines'],
  ['quantity 0', { lines: [{ product: 'BTK-MGK', quantity: 0 }] }, 'orders.quantityZero', 'lines.0.quantity'],
  [
    'a negative quantity',
    { lines: [{ product: 'BTK-MGK', quantity: -1 }] },
    'orders.quantityNegative',
    'lines.0.quantity',
  ],
  [
    'half a bowl',
    { lines: [{ product: 'BTK-MGK', quantity: 0.5 }] },
    'orders.quantityWhole',
    'lines.0.quantity',
  ],
  [
    'a quantity in words',
    { lines: [{ product: 'BTK-MGK', quantity: 'dua' }] },
    'orders.quantityText',
    'lines.0.quantity',
  ],
  ['no quantity', { lines: [{ product: 'BTK-MGK' }] }, 'orders.quantityText', 'lines.0.quantity'],
  [
    'a price in words',
    { lines: [{ product: 'BTK-MGK', quantity: 1, price: 'tiga puluh' }] },
    'orders.price',
    'lines.0.price',
  ],
  [
    'a negative price',
    { lines: [{ product: 'BTK-MGK', quantity: 1, price: -1 }] },
    'orders.priceNegative',
    'lines.0.price',
  ],
  ['no product', { lines: [{ quantity: 1 }] }, 'orders.productNeeded', 'lines.0.product'],
  ['an unknown SKU', { lines: [{ product: 'BTK-MGX', quantity: 1 }] }, 'stock.unknownSku', 'lines.0.product'],
  ['a day that does not exist', { promised: '2026-02-31' }, 'orders.day', 'promised'],
  ['a day in words', { promised: 'besok' }, 'orders.day', 'promised'],
  ['an unknown channel', { channel: 'Fax' }, 'orders.channel', 'channel'],
  ['a fee in words', { fee: 'gratis' }, 'orders.fee', 'fee'],
  ['a discount beyond the order', { discount: 200_000 }, 'orders.discountLarge', 'discount'],
  ['no customer', { customer: {} }, 'orders.customerNeeded', 'customer'],
  ['an unknown customer', { customer: { id: 'PLG-99999' } }, 'orders.unknownCustomer', 'customer.id'],
  ['a phone in words', { customer: { name: 'Budi', phone: 'nanti' } }, 'orders.phone', 'customer.phone'],
  ['50,001 characters', { note: 'x'.repeat(50_001) }, 'orders.text', 'note'],
])('%s is refused beside its field, and nothing is written', (_, wrong, code, field) => {
  const book = openShop();
  const before = picture(book);
  const answer = book.perform('orders.create', chat(wrong));
  expect(answer.problems).toMatchObject([{ code, place: { field } }]);
  expect(answer.said[0]).not.toBe(code);
  expect(picture(book)).toEqual(before);
});

test('every wrong line is told at once', () => {
  const wrong = [
    { product: 'NONE', quantity: 1 },
    { product: 'BTK-MGK', quantity: 99 },
  ];
  const answer = openShop().perform('orders.create', chat({ lines: wrong }));
  expect(answer.problems.map(({ place }) => place?.field)).toEqual(['lines.0.product', 'lines.1.quantity']);
});

test('no promise is no promise, and a channel may be named by its word', () => {
  const book = openShop();
  book.perform('orders.create', chat({ promised: null, channel: 'TikTok Shop' }));
  expect(book.row(orders, 'PSN-000001')).toMatchObject({ promised: null, channel: 'tiktok' });
});

test('what is not sold any more cannot wait for stock', () => {
  const book = openShop();
  book.set(products, 'PRD-0004', { discontinued: true });
  const lines = [{ product: 'PKT-HMP', quantity: 2 }];
  const asked = { customer: { id: 'PLG-00002' }, lines, backorder: true };
  expect(book.perform('orders.create', asked).said).toEqual([
    'PKT-HMP tidak dijual lagi: sisa 0, diminta 2. Kurangi, atau pilih barang lain.',
  ]);
});

test('the same in English', () => {
  const book = openShop();
  book.language = 'en';
  const asked = chat({ lines: [{ product: 'BTK-MGK', quantity: 20 }] });
  expect(book.perform('orders.create', asked).said).toEqual([
    'BTK-MGK: 17 available, 20 asked. Reduce, or keep 3 as a backorder.',
  ]);
});
