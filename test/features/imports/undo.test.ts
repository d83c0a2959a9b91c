/** An import is taken back as if it had never been: records go, changed ones hold what they held, sums agree; what is in use since stays and is named. */
import { customers as customersFeature } from '../../../src/features/customers/feature';
import { customers } from '../../../src/features/customers/tables';
import { imports } from '../../../src/features/imports/feature';
import { imports as log } from '../../../src/features/imports/tables';
import { orders as ordersFeature } from '../../../src/features/orders/feature';
import { lines, orders } from '../../../src/features/orders/tables';
import { payments as paymentsFeature } from '../../../src/features/payments/feature';
import { stock } from '../../../src/features/stock/feature';
import { moves, products } from '../../../src/features/stock/tables';
import { teamOf } from '../../../src/features/team/feature';
import { trail } from '../../../src/features/trail/feature';
import { MemoryBook } from '../../support/memory-context';
import { invariants } from '../../support/shop';

type Row = { line: number; values: Record<string, string>; lines?: Row[] };
interface Undone {
  removed: number;
  restored: number;
  stays: number;
  kept: string[];
  left: number;
}

let book: MemoryBook;
const numbered = (rows: Record<string, string>[]): Row[] =>
  rows.map((values, at) => ({ line: at + 2, values }));
/** Brings rows in as one import, cut after so many; gives its id. */
const bring = (into: string, rows: Row[], more: object = {}, cut = rows.length): string => {
  const { result } = book.perform<{ import: string }>('imports.start', {
    file: 'f.csv',
    into,
    rows: rows.length,
  });
  for (let from = 0; from < rows.length; from += cut) {
    const some = rows.slice(from, from + cut);
    const told = book.perform<{ refused: unknown[] }>('imports.batch', {
      import: result.import,
      batch: from,
      into,
      rows: some,
      ...more,
    });
    expect([told.said, told.result?.refused]).toEqual([expect.anything(), []]);
  }
  return result.import;
};
const undo = (id: string) => book.perform<Undone>('imports.undo', { import: id });
/** Every record of every table but the log of imports. */
const state = () => ({
  orders: book.rows(orders),
  lines: book.rows(lines),
  moves: book.rows(moves),
  products: book.rows(products),
  customers: book.rows(customers),
});
const order = (no: string, items: Record<string, string>[], more: Record<string, string> = {}): Row => ({
  line: 2,
  values: { channelNo: no, channel: 'Shopee', at: '2026-11-01 09:00', customer: 'AYU', ...more },
  lines: items.map((values, at) => ({ line: at + 2, values })),
});

beforeEach(() => {
  book = new MemoryBook([
    ordersFeature,
    stock,
    paymentsFeature,
    customersFeature,
    teamOf(
      () => [],
      () => true,
    ),
    imports,
    trail,
  ]);
  book.modules = ['stock', 'customers', 'orders'];
  bring(
    'products',
    numbered([
      { sku: 'BTK-MGK', name: 'Mangkuk batok', price: '35.000', reorderPoint: '20' },
      { sku: 'KTN-TAS', name: 'Tas', price: '48.000' },
    ]),
  );
  bring('customers', numbered([{ name: 'Ayu', phone: '0840-0000-0001', code: 'AYU' }]));
  bring(
    'moves',
    numbered([
      {
        at: '2026-10-01 08:00',
        kind: 'opening',
        product: 'BTK-MGK',
        quantity: '24',
        cost: '16.000',
        reference: 'awal',
      },
    ]),
  );
});

test('orders with new goods and buyers, shipped from stock: all of it goes, in batches, and the sums are as before', () => {
  const before = state();
  const rows = [
    order('1', [{ product: 'BTK-MGK', quantity: '2' }], { shippedAt: '2026-11-02' }),
    order('2', [{ product: 'BTK-MGK', quantity: '3' }]),
    order('3', [{ product: 'KTN-TAS', quantity: '1' }], { shippedAt: '2026-11-02' }),
  ];
  const source = bring(
    'moves',
    numbered([
      {
        at: '2026-10-02 08:00',
        kind: 'Terima',
        product: 'KTN-TAS',
        quantity: '9',
        cost: '21.500',
        reference: 'PB',
      },
    ]),
  );
  const id = bring('orders', rows, { stock: 'post' }, 2);
  expect(book.rows(products)[0]).toMatchObject({ onHand: 22, reserved: 3 });
  expect(undo(id).result).toMatchObject({ removed: 4, restored: 1, stays: 0, left: 1 });
  expect(undo(id).result).toMatchObject({ removed: 10, restored: 2, stays: 0, left: 0 });
  expect(undo(source).result).toMatchObject({ removed: 1, left: 0 });
  expect(state()).toEqual(before);
  invariants(book);
  const again = undo(id);
  expect(again.said).toEqual(['Impor f.csv sudah dibatalkan. Impor lagi filenya bila diperlukan.']);
  expect(book.rows(log).filter(({ state: now }) => now === 'dibatalkan')).toHaveLength(2);
});

test('goods and buyers that an order made go with it, and stay where another order uses them', () => {
  const before = state();
  const rows = [
    order('1', [{ product: 'BARU-1', name: 'Kendi', quantity: '1', price: '90.000' }], { customer: 'Budi' }),
  ];
  const create = { create: ['products', 'customers'] };
  const id = bring('orders', rows, create);
  expect(book.rows(products)[2]).toMatchObject({
    sku: 'BARU-1',
    name: 'Kendi',
    reserved: 1,
    available: -1,
    state: 'out',
  });
  invariants(book);
  bring('orders', [order('9', [{ product: 'BARU-1', quantity: '2' }], { customer: 'Budi' })]);
  expect(undo(id).result).toMatchObject({
    removed: 2,
    stays: 2,
    kept: expect.arrayContaining([
      'PRD-0003 dipakai BRS-000002, jadi dibiarkan.',
      'PLG-00002 dipakai PSN-000002, jadi dibiarkan.',
    ]),
  });
  expect(book.rows(products)[2]).toMatchObject({ reserved: 2 });
  expect(book.rows(customers)[1]).toMatchObject({ name: 'Budi', spent: 180_000 });
  expect(before.orders).toEqual([]);
  invariants(book);
});

test('changed records hold what they held; what a person changed since keeps the person’s value', () => {
  const before = state();
  const id = bring(
    'products',
    numbered([
      { sku: 'BTK-MGK', price: '40.000', reorderPoint: '30' },
      { sku: 'KTN-TAS', name: 'Tas besar' },
      { sku: 'LLN', name: 'Lilin' },
    ]),
  );
  book.put(customers, { name: 'Citra' });
  expect(undo(id).result).toMatchObject({ removed: 1, restored: 2, stays: 0 });
  expect(state()).toEqual({ ...before, customers: book.rows(customers) });
  const second = bring(
    'products',
    numbered([
      { sku: 'BTK-MGK', price: '41.000' },
      { sku: 'KTN-TAS', price: '49.000' },
    ]),
  );
  bring('products', numbered([{ sku: 'BTK-MGK', price: '42.000' }]));
  expect(undo(second).result).toMatchObject({
    restored: 1,
    stays: 1,
    kept: ['PRD-0001 sudah diubah sejak impor, jadi dibiarkan.'],
  });
  expect(book.rows(products).map(({ price }) => price)).toEqual([42_000, 48_000]);
});

test('an order that was worked on since stays whole, with its lines, its ledger rows and what it names', () => {
  const id = bring('orders', [
    order('1', [{ product: 'BTK-MGK', quantity: '2' }]),
    order('2', [{ product: 'BTK-MGK', quantity: '3' }]),
  ]);
  expect(book.perform('orders.check', { id: 'PSN-000002' }).ok).toBe(true);
  const look = book.perform<Undone>('imports.undoLook', { import: id }).result;
  expect(look).toMatchObject({ removed: 2, stays: 2 });
  expect(undo(id).result).toMatchObject({ removed: 2, stays: 2, left: 0 });
  expect(book.rows(orders).map(({ id: no }) => no)).toEqual(['PSN-000002']);
  expect(book.rows(products)[0]).toMatchObject({ reserved: 3 });
  expect(book.rows(customers)[0]).toMatchObject({ spent: 105_000 });
  invariants(book);
});

test('ledger rows stay where stock moved after them', () => {
  const id = bring(
    'moves',
    numbered([
      {
        at: '2026-11-01 08:00',
        kind: 'Terima',
        product: 'BTK-MGK',
        quantity: '6',
        cost: '20.000',
        reference: 'PB-1',
      },
      {
        at: '2026-11-01 08:00',
        kind: 'Terima',
        product: 'KTN-TAS',
        quantity: '4',
        cost: '21.000',
        reference: 'PB-1',
      },
    ]),
  );
  expect(book.perform('stock.correct', { product: 'BTK-MGK', change: -1, reason: 'pecah' }).ok).toBe(true);
  expect(undo(id).result).toMatchObject({
    removed: 1,
    stays: 1,
    kept: ['MTS-000002 dibiarkan: stok BTK-MGK sudah bergerak lagi sesudahnya.'],
  });
  expect(book.rows(products).map(({ onHand }) => onHand)).toEqual([29, 0]);
  invariants(book);
});

test('returns take back what they are worth, and a minus is refused where it is not said to be one', () => {
  const back = order('C9', [{ product: 'BTK-MGK', quantity: '-2', price: '35.000' }]);
  const told = book.perform<{ refused: { text: string }[] }>('imports.preview', {
    import: 'IMP-000001',
    batch: 0,
    into: 'orders',
    rows: [back],
  });
  expect(told.result.refused[0]?.text).toMatch(
    /^Baris 2, Jumlah: -2 kurang dari nol. Pilih “jumlah minus adalah retur”/,
  );
  bring('orders', [order('9', [{ product: 'BTK-MGK', quantity: '2' }], { shippedAt: '2026-11-02' })], {
    stock: 'post',
  });
  bring('orders', [back], { returns: true, stock: 'post' });
  expect(book.rows(orders)[1]).toMatchObject({
    total: -70_000,
    paid: -70_000,
    state: 'closed',
    reason: 'retur',
    units: -2,
    returnedUnits: 2,
  });
  expect(book.rows(lines)[1]).toMatchObject({
    quantity: -2,
    shipped: 0,
    returned: 2,
    open: 0,
    total: -70_000,
  });
  expect(book.rows(customers)[0]).toMatchObject({ spent: 0 });
  expect(book.rows(products)[0]).toMatchObject({ onHand: 24, reserved: 0 });
});

test('lines that repeat another one exactly are stored once, unless both are asked for', () => {
  const twice = () =>
    order('7', [
      { product: 'BTK-MGK', quantity: '1' },
      { product: 'BTK-MGK', quantity: '1' },
    ]);
  bring('orders', [twice()]);
  expect(book.rows(lines)).toHaveLength(1);
  bring('orders', [{ ...twice(), values: { ...twice().values, channelNo: '8' } }], { duplicates: 'keep' });
  expect(book.rows(lines)).toHaveLength(3);
});
