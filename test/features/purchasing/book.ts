/** A shop that buys, in memory: two products low on the shelf, a purchase, and what must hold after anything. */
import { purchasing } from '../../../src/features/purchasing/feature';
import { stock } from '../../../src/features/stock/feature';
import { suppliers } from '../../../src/features/stock/tables';
import type { Feature } from '../../../src/ports/feature';
import { MemoryBook } from '../../support/memory-context';

/** Four bowls left of a point of 20, and one hamper of a point of 4; the supplier needs a week. */
export function openShop(more: readonly Feature[] = []): MemoryBook {
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

export const order = (book: MemoryBook, more = {}) =>
  book.perform<{ no: string }>('purchasing.order', {
    supplier: 'Batok Jaya',
    lines: [
      { product: 'BTK-MGK', quantity: 60, cost: 17_000 },
      { product: 'BTK-GLS', quantity: 40 },
    ],
    ...more,
  });

/** What must hold after anything: on order = Σ open lines, the purchase = its lines, on hand = Σ ledger. */
export function sound(book: MemoryBook): void {
  expect(book.perform('purchasing.check', {}).result).toEqual({ products: [], purchases: [] });
  expect(book.perform<{ differences: unknown }>('stock.check', {}).result.differences).toEqual([]);
}
