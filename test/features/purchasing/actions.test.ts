/** From the proposal to the shelf and the supplier's money: what is written, what is refused, and how each is taken back. */

import { customers } from '../../../src/features/customers/feature';
import { orders } from '../../../src/features/orders/feature';
import { payments } from '../../../src/features/payments/feature';
import { payables } from '../../../src/features/purchasing';
import { purchasing } from '../../../src/features/purchasing/feature';
import { purchaseLines, purchases } from '../../../src/features/purchasing/tables';
import { stock } from '../../../src/features/stock/feature';
import { moves, products, suppliers } from '../../../src/features/stock/tables';
import type { Day } from '../../../src/kernel/day';
import type { Feature } from '../../../src/ports/feature';
import { MemoryBook } from '../../support/memory-context';

const warehouse = { email: 'joko@griyadaun.example', name: 'Joko', role: 'warehouse' } as const;
const finance = { email: 'nur@griyadaun.example', name: 'Nur', role: 'finance' } as const;

/** Four bowls left of a point of 20, and one hamper of a point of 4; the supplier needs a week. */
function openShop(more: readonly Feature[] = []): MemoryBook {
  const book = new MemoryBook([stock, purchasing, ...more]);
  const shelf = [
    ['BTK-MGK', 16_000, 4, 20, 60],
    ['BTK-GLS', 12_000, 30, 15, 60],
    ['PKT-HMP', 150_000, 1, 4, 10],
  ] as const;
  for (const [sku, cost, opening, reorderPoint, lot] of shelf) {
    const supplier = sku === 'PKT-HMP' ? 'Anyaman Mekar' : 'Batok Jaya';
    const given = { sku, name: `Barang ${sku}`, price: 2 * cost, cost, supplier, reorderPoint, lot };
    const { result } = book.perform<{ id: string }>('stock.addProduct', given);
    book.perform('stock.receive', {
      lines: [{ product: result.id, quantity: opening, cost }],
      source: 'awal',
    });
  }
  book.put(suppliers, { name: 'Batok Jaya', leadDays: 7 });
  return book;
}

const order = (book: MemoryBook, more = {}) =>
  book.perform<{ no: string }>('purchasing.order', {
    supplier: 'Batok Jaya',
    lines: [
      { product: 'BTK-MGK', quantity: 60, cost: 17_000 },
      { product: 'BTK-GLS', quantity: 40 },
    ],
    ...more,
  });

/** What must hold after anything: on order = Σ open lines, the purchase = its lines, on hand = Σ ledger. */
function sound(book: MemoryBook): void {
  expect(book.perform('purchasing.check', {}).result).toEqual({ products: [], purchases: [] });
  expect(book.perform<{ differences: unknown }>('stock.check', {}).result.differences).toEqual([]);
}
const picture = (book: MemoryBook) => ({
  products: book.rows(products),
  purchases: book.rows(purchases),
  lines: book.rows(purchaseLines),
});
const bowls = (book: MemoryBook) => book.row(products, 'PRD-0001');

describe('the proposal', () => {
  test('groups by supplier what is at or below its point; ordered, it is on order and no longer proposed', () => {
    const book = openShop();
    type Proposed = { rows: { id: string; note: string; step: { action: string; input: unknown } }[] };
    const { rows } = book.perform<Proposed>('purchasing.propose', {}).result;
    expect(rows.map(({ id, note }) => [id, note])).toEqual([
      ['Batok Jaya', '60 × BTK-MGK'],
      ['Anyaman Mekar', '10 × PKT-HMP'],
    ]);
    const step = rows[0]?.step;
    const done = book.perform(step?.action ?? '', step?.input);
    expect(done.said).toEqual(['PB-000001 dipesan ke Batok Jaya: 60 × Barang BTK-MGK.']);
    expect(bowls(book)).toMatchObject({ onHand: 4, onOrder: 60, state: 'low' });
    expect(book.perform<Proposed>('purchasing.propose', {}).result.rows).toHaveLength(1);
    sound(book);
  });

  test('shows no amounts to who does not see what things cost, and no button to who does not buy', () => {
    const who = { email: 'x', name: 'Sekar', role: 'sales' } as const;
    const { rows } = openShop().perform<{ rows: object[] }>('purchasing.propose', {}, { who }).result;
    expect(rows[0]).not.toHaveProperty('aside');
    expect(rows[0]).not.toHaveProperty('step');
  });
});

describe('an order', () => {
  test('is expected after the lead time, costs what is said or the present average, and owes nothing yet', () => {
    const book = openShop();
    const done = order(book);
    expect(done.ok).toBe(true);
    const { today } = book.context();
    expect(book.row(purchases, 'PB-000001')).toMatchObject({
      items: '60 × Barang BTK-MGK, 40 × Barang BTK-GLS',
      total: 60 * 17_000 + 40 * 12_000,
      state: 'ordered',
      ordered: today,
      open: 100,
      balance: 0,
      rest: 'PRD-0001 60, PRD-0002 40',
    });
    const { expected } = book.row(purchases, 'PB-000001');
    expect(Date.parse(String(expected)) - Date.parse(today)).toBe(7 * 86_400_000);
    expect(done.trips).toBeLessThanOrEqual(8);
    sound(book);
  });

  test('taken back is cancelled, and taken back again is on order as before', () => {
    const book = openShop();
    const before = book.rows(products);
    const done = order(book);
    const ordered = picture(book);
    const undone = book.undo(done);
    expect(book.rows(products)).toEqual(before);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({ state: 'cancelled', open: 0, total: 0 });
    expect(book.undo(undone).ok).toBe(true);
    expect(picture(book)).toEqual(ordered);
    sound(book);
  });

  test.each([
    [{ supplier: ' ' }, ['purchasing.supplier']],
    [{ lines: [] }, ['purchasing.linesNeeded']],
    [{ lines: [{ product: 'BTK-MGK', quantity: 0 }] }, ['purchasing.quantityLow']],
    [{ lines: [{ product: 'BTK-MGK', quantity: 1.5 }] }, ['purchasing.quantity']],
    [{ lines: [{ product: 'BTK-MGX', quantity: 1 }] }, ['stock.unknownSku']],
    [{ lines: [1, 2].map((quantity) => ({ product: 'BTK-MGK', quantity })) }, ['purchasing.twice']],
    [{ expected: '2026-02-31' }, ['purchasing.day']],
  ])('%j is refused with its own sentence, and nothing is written', (more, codes) => {
    const book = openShop();
    const before = picture(book);
    expect(order(book, more).problems.map(({ code }) => code)).toEqual(codes);
    expect(picture(book)).toEqual(before);
  });
});

describe('goods that come in parts', () => {
  const some = { lines: [{ product: 'btk-mgk', quantity: 36, rejected: 4 }] };

  test('the good go onto the shelf at their cost, rejects are told, the rest stays on order, and a debt begins', () => {
    const book = openShop();
    order(book);
    const rows = book.rows(moves).length;
    const done = book.perform('purchasing.receive', { id: 'pb-000001', ...some }, { who: warehouse });
    expect(done.said).toEqual(['PB-000001: 36 barang diterima, 4 ditolak, 60 akan datang.']);
    // (4 × 16.000 + 36 × 17.000) ÷ 40
    expect(bowls(book)).toMatchObject({ onHand: 40, onOrder: 20, averageCost: 16_900 });
    expect(book.rows(moves).slice(rows)).toMatchObject([
      {
        kind: 'receive',
        quantity: 36,
        cost: 17_000,
        reference: 'PB-000001',
        reason: '4 ditolak',
        by: 'Joko',
      },
    ]);
    const { due, ...row } = book.row(purchases, 'PB-000001');
    expect(row).toMatchObject({ state: 'partly', received: 36, rejected: 4, open: 60, balance: 36 * 17_000 });
    expect(Date.parse(String(due)) - Date.parse(book.context().today)).toBe(14 * 86_400_000);
    expect(row.total).toBe(36 * 17_000 + 20 * 17_000 + 40 * 12_000);
    expect(done.trips).toBeLessThanOrEqual(9);
    sound(book);
  });

  test('without lines all that is to come came', () => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001', ...some });
    const done = book.perform('purchasing.receive', { id: 'PB-000001' });
    expect(done.said).toEqual(['PB-000001: 60 barang diterima, lengkap.']);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({ state: 'received', open: 0, rest: '' });
    expect(bowls(book)).toMatchObject({ onHand: 60, onOrder: 0 });
    expect(book.perform('purchasing.receive', { id: 'PB-000001' }).said).toEqual([
      'Tidak ada lagi yang ditunggu dari PB-000001.',
    ]);
    sound(book);
  });

  test('a receipt at another cost is owed at that cost', () => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', {
      id: 'PB-000001',
      lines: [{ product: 'BTK-MGK', quantity: 10, cost: 18_000 }],
    });
    expect(book.row(purchases, 'PB-000001')).toMatchObject({
      balance: 180_000,
      total: 180_000 + 50 * 17_000 + 40 * 12_000,
    });
    sound(book);
  });

  test('taken back, shelf, cost, debt and what is on order are what they were; taken back again, it has come', () => {
    const book = openShop();
    order(book);
    const before = picture(book);
    const done = book.perform('purchasing.receive', { id: 'PB-000001', ...some });
    const after = picture(book);
    const undone = book.undo(done);
    expect(undone.said).toEqual(['PB-000001: penerimaan 36 barang diurungkan.']);
    expect(picture(book)).toEqual(before);
    expect(book.undo(undone).ok).toBe(true);
    expect(picture(book)).toEqual(after);
    sound(book);
  });

  test('of two receipts only the newer is taken back', () => {
    const book = openShop();
    order(book);
    const first = book.perform('purchasing.receive', { id: 'PB-000001', ...some });
    book.wait(1);
    book.perform('purchasing.receive', { id: 'PB-000001' });
    expect(book.undo(first).problems.map(({ code }) => code)).toEqual(['purchasing.movedOn']);
    sound(book);
  });

  test('its ledger row is not taken back alone: the purchase would still say that it came', () => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001', ...some });
    const id = book.rows(moves).at(-1)?.id;
    expect(book.perform('stock.undoMoves', { moves: [id] }).said).toEqual([
      `Mutasi ${id} milik pembelian PB-000001. Urungkan dari pembeliannya.`,
    ]);
  });

  test.each([
    [
      [{ product: 'BTK-MGK', quantity: 61 }],
      'BTK-MGK tinggal 60 yang ditunggu, diisi 61. Kelebihannya terima tanpa pembelian.',
    ],
    [
      [
        { product: 'BTK-MGK', quantity: 40 },
        { product: 'PRD-0001', quantity: 30 },
      ],
      'BTK-MGK tinggal 20 yang ditunggu, diisi 30. Kelebihannya terima tanpa pembelian.',
    ],
    [
      [{ product: 'PKT-HMP', quantity: 1 }],
      'PKT-HMP tidak ada di PB-000001. Hapus baris itu, atau terima terpisah tanpa pembelian.',
    ],
    [
      [{ product: 'BTK-MGK', quantity: 0 }],
      'Belum ada yang datang dari PB-000001. Isi jumlah paling sedikit satu barang.',
    ],
  ])('%j is refused', (lines, said) => {
    const book = openShop();
    order(book);
    const before = picture(book);
    expect(book.perform('purchasing.receive', { id: 'PB-000001', lines }).said).toEqual([said]);
    expect(picture(book)).toEqual(before);
  });

  test('Kotak Masuk takes a purchase by its number alone, or with what came of it', () => {
    const [receipt] = stock.inbox ?? [];
    const context = openShop().context();
    const row = { about: 'pb-000001', text: '', quantity: null };
    expect(receipt?.read(context, row)).toEqual({ action: 'purchasing.receive', input: { id: 'pb-000001' } });
    expect(receipt?.read(context, { ...row, text: '36 BTK-MGK' })).toEqual({
      action: 'purchasing.receive',
      input: { id: 'pb-000001', lines: [{ product: 'BTK-MGK', quantity: 36 }] },
    });
    expect(receipt?.read(context, { ...row, about: 'Batok Jaya', text: '36 BTK-MGK' })).toMatchObject({
      action: 'stock.receive',
    });
  });
});

describe('what does not come', () => {
  test('is cancelled, no longer on order, and costs nothing', () => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001', lines: [{ product: 'BTK-MGK', quantity: 50 }] });
    const before = picture(book);
    const done = book.perform('purchasing.cancelRest', { id: 'PB-000001' });
    expect(done.said).toEqual(['PB-000001: 50 barang tidak ditunggu lagi.']);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({
      state: 'received',
      open: 0,
      total: 50 * 17_000,
    });
    expect(bowls(book).onOrder).toBe(0);
    sound(book);
    const undone = book.undo(done);
    expect(picture(book)).toEqual(before);
    expect(book.undo(undone).ok).toBe(true);
    expect(book.row(purchases, 'PB-000001').open).toBe(0);
    sound(book);
  });
});

describe('what is owed', () => {
  const arrived = (): MemoryBook => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001', lines: [{ product: 'BTK-MGK', quantity: 50 }] });
    return book;
  };

  test('is paid in parts, by the due day told to others, and each payment is taken back', () => {
    const book = arrived();
    const part = book.perform('purchasing.pay', { id: 'PB-000001', amount: 500_000 }, { who: finance });
    expect(part.said).toEqual(['PB-000001: Rp500.000 dibayar, sisa Rp350.000.']);
    expect(payables(book.context())).toMatchObject([
      { no: 'PB-000001', supplier: 'Batok Jaya', balance: 350_000 },
    ]);
    const rest = book.perform('purchasing.pay', { id: 'PB-000001' });
    expect(rest.said).toEqual(['PB-000001: Rp350.000 dibayar, lunas.']);
    expect(payables(book.context())).toEqual([]);
    expect(book.perform('purchasing.pay', { id: 'PB-000001' }).problems.map(({ code }) => code)).toEqual([
      'purchasing.nothingOwed',
    ]);
    book.undo(rest);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({ paid: 500_000, balance: 350_000 });
    book.undo(part);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({ paid: 0, balance: 850_000, paidOn: null });
    sound(book);
  });

  test('may be paid ahead of the goods, up to what all of it costs', () => {
    const book = openShop();
    order(book);
    expect(book.perform('purchasing.pay', { id: 'PB-000001', amount: 1_000_000 }).ok).toBe(true);
    book.perform('purchasing.receive', { id: 'PB-000001', lines: [{ product: 'BTK-MGK', quantity: 50 }] });
    expect(book.row(purchases, 'PB-000001').balance).toBe(0);
    book.perform('purchasing.receive', { id: 'PB-000001' });
    expect(book.row(purchases, 'PB-000001').balance).toBe(500_000);
    expect(book.perform('purchasing.pay', { id: 'PB-000001', amount: 600_000 }).said).toEqual([
      'Untuk PB-000001 paling banyak Rp500.000 lagi. Kurangi jumlahnya.',
    ]);
    sound(book);
  });

  test('stands in the cash of the week it is due in', () => {
    const book = openShop([orders, customers, payments]);
    book.modules = ['stock', 'orders', 'customers', 'payments', 'purchasing'];
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001' });
    const pays = () => {
      const { result } = book.perform<{ lines: { text: string; aside?: string }[] }>('payments.week', {});
      return result.lines.map(({ aside }) => aside).includes('−Rp1.500.000');
    };
    expect(pays()).toBe(false);
    book.set(purchases, 'PB-000001', { due: book.context().today });
    expect(pays()).toBe(true);
    book.modules = ['stock', 'orders', 'customers', 'payments'];
    expect(pays()).toBe(false);
  });

  test('is not for the warehouse to pay', () => {
    const answer = arrived().perform('purchasing.pay', { id: 'PB-000001' }, { who: warehouse });
    expect(answer.problems).toEqual([{ code: 'noRight' }]);
  });
});

describe('open work', () => {
  const workOf = (book: MemoryBook, who = finance as Parameters<MemoryBook['context']>[0]) =>
    (purchasing.work?.(book.context(who)) ?? []).map(({ title, late, due }) => [title, late, due]);

  test('late goods are told to who buys, and a debt three days ahead to who pays', () => {
    const book = openShop();
    order(book);
    expect(workOf(book, warehouse)).toEqual([]);
    book.set(purchases, 'PB-000001', { expected: '2026-01-05' as Day });
    expect(workOf(book, warehouse)).toEqual([
      ['Tagih kiriman PB-000001 dari Batok Jaya', true, '2026-01-05'],
    ]);
    book.perform('purchasing.receive', { id: 'PB-000001' });
    expect(workOf(book, warehouse)).toEqual([]);
    expect(workOf(book)).toEqual([]);
    const { today } = book.context();
    book.set(purchases, 'PB-000001', { due: today });
    expect(workOf(book)).toEqual([['Bayar PB-000001 ke Batok Jaya: Rp1.500.000', false, today]]);
    expect(workOf(book, warehouse)).toEqual([]);
  });
});

describe('put right after somebody pasted or deleted', () => {
  test('what is on order is told anew from the lines; a product that was never bought is left alone', () => {
    const book = openShop();
    order(book);
    book.set(products, 'PRD-0001', { onOrder: 7 });
    expect(book.perform<{ products: object[] }>('purchasing.check', {}).result.products).toEqual([
      { id: 'PRD-0001', cached: 7, lines: 60 },
    ]);
    const told = purchasing.retold?.[0]?.retell(book.context());
    expect([...(told ?? [])]).toEqual([
      ['PRD-0001', { onOrder: 60 }],
      ['PRD-0002', { onOrder: 40 }],
    ]);
  });

  test('a purchase is remade from its lines', () => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001', lines: [{ product: 'BTK-MGK', quantity: 50 }] });
    const { items, total, state, accepted, firstLine, lineCount, rest } = book.row(purchases, 'PB-000001');
    const found = purchasing.kept?.[0]?.remake(book.context(), 'PB-000001');
    expect(found).toMatchObject({ items, total, state, accepted, firstLine, lineCount, rest });
  });
});

describe('what the ledger says of demand', () => {
  test('with less than 60 days of sales only averages are told', () => {
    const book = openShop();
    const { result } = book.perform<{ enough: boolean; products: object[] }>('purchasing.analysis', {});
    expect(result.enough).toBe(false);
    expect(result.products[0]).not.toHaveProperty('class');
    expect(book.perform('purchasing.analysis', { filter: 'class' }).result).toMatchObject({
      rows: [],
      lacking: 'Belum cukup data: baru 0 hari penjualan, perlu 60.',
    });
  });

  test('with enough of them class, cover, turnover, order quantity and what does not move', () => {
    const book = openShop();
    book.perform('purchasing.order', { supplier: 'x', lines: [{ product: 'BTK-MGK', quantity: 1 }] });
    const day = 86_400_000;
    for (let ago = 89; ago >= 1; ago -= 2)
      book.put(moves, {
        at: (book.context().now - ago * day) as never,
        sku: 'BTK-GLS',
        kind: 'ship',
        quantity: -2,
        reference: 'PSN-000001',
        product: 'PRD-0002',
      });
    type Told = {
      sku: string;
      class: string;
      daily: number;
      dead: boolean;
      coverDays: number;
      orderQuantity: number;
    };
    const asked = { orderCost: 25_000, holdingShare: 0.2 };
    const { result } = book.perform<{ enough: boolean; products: Told[]; turns: number }>(
      'purchasing.analysis',
      asked,
    );
    expect(result.enough).toBe(true);
    // What the firm once told holds without asking.
    const set = book.perform('purchasing.setUp', { orderCost: 25_000, holdingPercent: 20 });
    expect(set.undo).toEqual({ action: 'purchasing.setUp', input: { orderCost: 0, holdingPercent: 0 } });
    Object.assign(book.options, { 'purchasing.orderCost': '25000', 'purchasing.holding': '20' });
    const settled = book.perform<{ products: Told[]; rows: { note: string }[] }>('purchasing.analysis', {
      filter: 'class',
    });
    expect(settled.result.products).toEqual(result.products);
    expect(settled.result.rows[0]?.note).toContain(`sekali pesan ${result.products[1]?.orderQuantity}`);
    const [bowl, glass] = result.products;
    expect(glass).toMatchObject({ sku: 'BTK-GLS', class: 'A', dead: false });
    expect(glass?.daily).toBeCloseTo(90 / 89, 6);
    expect(glass?.coverDays).toBeCloseTo(30 / (90 / 89), 6);
    expect(glass?.orderQuantity).toBe(Math.round(Math.sqrt((2 * (90 / 89) * 365 * 25_000) / (0.2 * 12_000))));
    expect(bowl).toMatchObject({ class: 'C', dead: true });
    expect(result.turns).toBeGreaterThan(0);
  });
});

test('a receipt is taken back at what it cost, and no cost is more than sums can hold', () => {
  const book = openShop();
  const { no } = order(book).result;
  const came = book.perform<{ lines: { cost: number }[] }>('purchasing.receive', { id: no });
  const { id, at, was } = { id: no, ...(came.undo as { input: { at: number; was: object } }).input };
  const lines = came.result.lines.map((line) => ({ ...line, cost: 0 }));
  expect(book.perform('purchasing.unreceive', { id, at, was, lines }).problems).toMatchObject([
    { code: 'purchasing.movedOn' },
  ]);
  const dear = [{ product: 'BTK-MGK', quantity: 1_000_000, cost: 10_000_000_000_000 }];
  expect(order(book, { lines: dear }).problems).toMatchObject([{ code: 'purchasing.cost' }]);
  sound(book);
});
