/** Whatever is ordered, received, rejected, cancelled, paid and taken back, in any order: what is on order is the sum of open lines, and the debt of what came. */
import fc from 'fast-check';
import { purchasing } from '../../../src/features/purchasing/feature';
import { purchases } from '../../../src/features/purchasing/tables';
import { stock } from '../../../src/features/stock/feature';
import { products } from '../../../src/features/stock/tables';
import { MemoryBook } from '../../support/memory-context';

const SKUS = ['BTK-MGK', 'KTN-TAS', 'PKT-HMP'];

function shop(): MemoryBook {
  const book = new MemoryBook([stock, purchasing]);
  for (const sku of SKUS)
    book.perform('stock.addProduct', { sku, name: sku, price: 9000, cost: 5000, reorderPoint: 10, lot: 5 });
  return book;
}

const product = fc.constantFrom(...SKUS);
const units = fc.integer({ min: 0, max: 8 });
const id = fc.integer({ min: 1, max: 3 }).map((n) => `PB-00000${n}`);
const line = fc.record({
  product,
  quantity: units,
  rejected: fc.integer({ min: 0, max: 2 }),
  cost: fc.constantFrom(null, 4000, 7000),
});
const step = fc.oneof(
  fc.record({
    action: fc.constant('purchasing.order'),
    input: fc.record({
      supplier: fc.constant('A'),
      lines: fc.uniqueArray(fc.record({ product, quantity: units }), {
        minLength: 1,
        maxLength: 3,
        selector: (each) => each.product,
      }),
    }),
  }),
  fc.record({
    action: fc.constant('purchasing.receive'),
    input: fc.record({ id, lines: fc.array(line, { minLength: 1, maxLength: 3 }) }),
  }),
  fc.record({ action: fc.constant('purchasing.receive'), input: fc.record({ id }) }),
  fc.record({ action: fc.constant('purchasing.cancelRest'), input: fc.record({ id }) }),
  fc.record({
    action: fc.constant('purchasing.pay'),
    input: fc.record({ id, amount: fc.integer({ min: 1, max: 60_000 }) }),
  }),
  fc.record({
    action: fc.constant('stock.correct'),
    input: fc.record({ product, change: fc.constant(-1), reason: fc.constant('rusak') }),
  }),
  fc.record({ action: fc.constant('undo'), input: fc.nat(5) }),
);

test('no sequence makes purchases, stock and debt disagree', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      const book = shop();
      const done: ReturnType<MemoryBook['perform']>[] = [];
      for (const { action, input } of steps) {
        book.wait(1);
        const undone = action === 'undo' ? done[done.length - 1 - Number(input)] : undefined;
        if (action === 'undo' && !undone) continue;
        const told = undone ? book.undo(undone) : book.perform(action, input);
        if (told.ok) done.push(told);
        expect(book.perform('purchasing.check', {}).result).toEqual({ products: [], purchases: [] });
        expect(book.perform<{ differences: unknown }>('stock.check', {}).result.differences).toEqual([]);
        for (const { onOrder, onHand } of book.rows(products))
          expect(Math.min(onOrder, onHand)).toBeGreaterThanOrEqual(0);
        for (const { balance, accepted, paid } of book.rows(purchases))
          expect(balance).toBe(Math.max(0, accepted - paid));
      }
    }),
    { numRuns: 60 },
  );
});
