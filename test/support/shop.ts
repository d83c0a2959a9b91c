/** A small shop in memory: four products, three customers, all features that sell. */
import { customers as customersFeature } from '../../src/features/customers/feature';
import { customers } from '../../src/features/customers/tables';
import { flow as flowFeature } from '../../src/features/flow/feature';
import { orders as ordersFeature } from '../../src/features/orders/feature';
import { lines, orders } from '../../src/features/orders/tables';
import { payments as paymentsFeature } from '../../src/features/payments/feature';
import { returns as returnsFeature } from '../../src/features/returns/feature';
import { stock as stockFeature } from '../../src/features/stock/feature';
import { moves, products } from '../../src/features/stock/tables';
import type { Money } from '../../src/kernel/money';
import type { Feature } from '../../src/ports/feature';
import { MemoryBook } from './memory-context';

export const rupiah = (amount: number): Money => amount as Money;

/** The shop as it opens: 17 bowls, 29 bags, 12 aprons, no hampers; each with its opening row in the ledger. */
export function openShop(...more: readonly Feature[]): MemoryBook {
  const book = new MemoryBook([
    ordersFeature,
    flowFeature,
    returnsFeature,
    stockFeature,
    customersFeature,
    paymentsFeature,
    ...more,
  ]);
  book.modules = ['orders', 'stock', 'customers', 'payments'];
  const shelf: readonly [string, string, number, number, number, number | null][] = [
    ['BTK-MGK', 'Mangkuk batok kelapa', 35_000, 16_000, 17, 20],
    ['KTN-TAS', 'Tas belanja katun', 48_000, 21_000, 29, 20],
    ['KTN-CLM', 'Celemek katun polos', 85_000, 42_000, 12, 6],
    ['PKT-HMP', 'Hampers dapur lestari', 275_000, 150_000, 0, 4],
  ];
  for (const [sku, name, price, cost, opening, reorderPoint] of shelf) {
    const added = book.perform<{ id: string }>('stock.addProduct', { sku, name, price, cost, reorderPoint });
    if (!added.ok) throw new Error(added.said.join());
    if (opening > 0) {
      const received = book.perform('stock.receive', {
        lines: [{ product: added.result.id, quantity: opening, cost }],
        source: 'saldo awal',
      });
      if (!received.ok) throw new Error(received.said.join());
    }
  }
  for (const [name, phone] of [
    ['Ayu (contoh)', '6284000000001'],
    ['Putri (contoh)', '6284000000016'],
    ['Kafe Senja (contoh)', '6284000000008'],
  ])
    book.put(customers, { name: name ?? '', phone: phone ?? '' });
  return book;
}

/**
 * What must hold after anything: on hand = Σ ledger, its worth from the same rows, reserved = Σ open lines, available = their difference, paid = Σ checked payments, no orphan line.
 */
export function invariants(book: MemoryBook): void {
  const agrees = { differences: [], misplaced: [], misvalued: [], broken: [] };
  expect(book.perform('stock.check', {}).result).toMatchObject(agrees);
  expect(book.perform('orders.checkReserved', {}).result).toMatchObject({ differences: [], orphans: [] });
  expect(book.perform('payments.check', {}).result).toMatchObject({
    orders: [],
    invoices: [],
    totals: [],
    orphans: [],
  });
  for (const product of book.rows(products))
    expect(product.available).toBe(product.onHand - product.reserved);
  for (const order of book.rows(orders)) {
    const own = book.rows(lines).filter(({ order: no }) => no === order.id);
    expect(own).toHaveLength(order.lineCount);
    expect(own.reduce((sum, { shipped }) => sum + shipped, 0)).toBe(order.shippedUnits);
    const shipped = book
      .rows(moves)
      .filter(({ kind, reference }) => kind === 'ship' && reference === order.id)
      .reduce((sum, { quantity }) => sum - quantity, 0);
    expect(shipped).toBe(order.shippedUnits);
  }
}

/** What two states of the book have to share when something was done and taken back. */
export function picture(book: MemoryBook): unknown {
  return {
    products: book.rows(products),
    orders: book.rows(orders).map(({ closedAt, cancelledAt, state, reason, paid, shippedUnits }) => ({
      closedAt,
      cancelledAt,
      state,
      reason,
      paid,
      shippedUnits,
    })),
    lines: book.rows(lines),
  };
}
