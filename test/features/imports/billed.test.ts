/** Files about orders that were worked on here meanwhile: sent in part, with PPN, on an invoice, paid on. */
import { imports } from '../../../src/features/imports/feature';
import { marketplaces } from '../../../src/features/marketplaces/feature';
import { orders } from '../../../src/features/orders/tables';
import { invoices } from '../../../src/features/payments/tables';
import { trail } from '../../../src/features/trail/feature';
import { PPN } from '../../../src/kernel/tax';
import type { MemoryBook } from '../../support/memory-context';
import { invariants, openShop } from '../../support/shop';

interface Told {
  changed: number;
  refusedRows: number;
  refused: { text: string }[];
  notes: { text: string }[];
}

let book: MemoryBook;
let id: string;
const order = () => book.rows(orders).find((each) => each.id === id);
const bill = () => book.rows(invoices)[0];
const invoice = (): string =>
  book.perform<{ no: string }>('payments.makeInvoice', { orders: [id] }).result.no;
/** One order of three bowls, as a chat order and as a file tell of it. */
function open(): void {
  const customer = { name: 'Zahra (contoh)', phone: '0813 9999 0001' };
  const asked = {
    customer,
    channel: 'shopee',
    channelNo: 'A1',
    lines: [{ product: 'BTK-MGK', quantity: 3 }],
  };
  id = book.perform<{ no: string }>('orders.create', asked).result.no;
}
function bring(values: Record<string, string>, more: object = {}): Told & { import: string } {
  const started = book.perform<{ import: string }>('imports.start', {
    file: 'a.csv',
    into: 'orders',
    rows: 1,
  });
  const lines = [{ line: 2, values: { product: 'BTK-MGK', quantity: '3' } }];
  const rows = [{ line: 2, values: { channel: 'shopee', channelNo: 'A1', ...values }, lines }];
  const batch = { into: 'orders', mode: 'upsert', stock: 'post', batch: 1, rows, ...more };
  const told = book.perform<Told>('imports.batch', { ...batch, import: started.result.import });
  invariants(book);
  return { ...told.result, import: started.result.import };
}

beforeEach(() => {
  book = openShop(marketplaces, imports, trail);
});

test('a file that says nothing of shipping leaves what was sent in part as it is, and PPN stays in the total', () => {
  book.options[PPN] = '2025-01-01 12 11/12';
  open();
  book.perform('orders.check', { id });
  book.perform('orders.ship', { id, lines: [{ line: order()?.firstLine, quantity: 1 }] });
  expect(order()).toMatchObject({ total: 116_550, tax: 11_550 });
  expect(bring({ notes: 'bungkus kado' })).toMatchObject({ changed: 1, refused: [] });
  expect(order()).toMatchObject({ shippedUnits: 1, state: 'processing', total: 116_550, tax: 11_550 });
  bring({ shippedAt: '2026-11-05 10:00' });
  expect(order()).toMatchObject({ shippedUnits: 3, state: 'shipped', total: 116_550 });
});

test('what a file says was paid pays the invoice too, and undoing the file takes only its own payment back', () => {
  open();
  const no = invoice();
  const paid = bring({ paid: '70000' });
  expect(bill()).toMatchObject({ paid: 70_000, balance: 35_000, state: 'part' });
  book.perform('payments.record', { for: no, amount: 5_000 });
  expect(book.perform('imports.undo', { import: paid.import }).ok).toBe(true);
  expect([order()?.paid, bill()?.paid, bill()?.balance]).toEqual([5_000, 5_000, 100_000]);
  invariants(book);
});

test('an order on an invoice is not cancelled and not made dearer by a file, and says which invoice', () => {
  open();
  const no = invoice();
  const refused = [{ text: `Baris 2: ${id} ada di ${no}. Buat nota kredit untuk invoice itu dulu.` }];
  expect(bring({ cancelledAt: '2026-11-05 10:00' })).toMatchObject({ changed: 0, refused });
  expect(bring({ fee: '9000' })).toMatchObject({ changed: 0, refused });
  const market = { cancelledAt: '2026-11-05 10:00', marketState: 'Dibatalkan' };
  const told = bring(market, { market: true });
  expect(told.refused).toEqual([]);
  expect(told.notes.map(({ text }) => text)).toEqual([
    expect.stringContaining(`tetapi ada di ${no}. Buat nota kreditnya, lalu batalkan di Rapi.`),
  ]);
  expect(order()).toMatchObject({ state: 'received', invoice: no });
});
