/** What purchasing tells: open work, what is put right after somebody pasted or deleted, and what the ledger says of demand. */
import { purchasing } from '../../../src/features/purchasing/feature';
import { purchases } from '../../../src/features/purchasing/tables';
import { moves, products } from '../../../src/features/stock/tables';
import type { Day } from '../../../src/kernel/day';
import type { MemoryBook } from '../../support/memory-context';
import { openShop, order } from './book';

const warehouse = { email: 'joko@griyadaun.example', name: 'Joko', role: 'warehouse' } as const;
const finance = { email: 'nur@griyadaun.example', name: 'Nur', role: 'finance' } as const;

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
