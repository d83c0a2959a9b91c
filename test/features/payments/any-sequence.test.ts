/** Whatever is paid, checked, reversed, refunded, invoiced and credited in whatever order: what was paid is the sum of the payments, to the rupiah. */
import fc from 'fast-check';
import { invoices, payments } from '../../../src/features/payments/tables';
import type { MemoryBook, Outcome } from '../../support/memory-context';
import { invariants, openShop, picture } from '../../support/shop';

const order = fc.integer({ min: 1, max: 4 }).map((n) => `PSN-00000${n}`);
const bill = fc.integer({ min: 1, max: 3 }).map((n) => `INV-00000${n}`);
const target = fc.oneof({ arbitrary: order, weight: 2 }, { arbitrary: bill, weight: 1 });
const thousands = fc.integer({ min: 1, max: 200 }).map((n) => n * 1_000);

const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(target, thousands, fc.integer({ min: 0, max: 3 }))
      .map(([no, amount, unseen]) => ['payments.record', { for: no, amount, checked: unseen > 0 }] as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('accept', 'unaccept', 'reject', 'reopen', 'takeBack', 'putBack'),
        fc.integer({ min: 1, max: 8 }),
      )
      .map(([step, n]) => [`payments.${step}`, { id: `BYR-00000${n}` }] as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(target, thousands)
      .map(([no, amount]) => ['payments.refund', { for: no, amount }] as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(order, { minLength: 1, maxLength: 3 })
      .map((orders) => ['payments.makeInvoice', { orders }] as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(bill, fc.option(thousands, { nil: undefined }))
      .map(([id, amount]) => ['payments.creditInvoice', { id, ...(amount && { amount }) }] as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('cancel', 'revive'), order)
      .map(([step, id]) => [`orders.${step}`, { id }] as const),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }).map((back) => ['undo', back] as const) },
);

function fourOrders(): MemoryBook {
  const book = openShop();
  for (let quantity = 1; quantity <= 4; quantity++) {
    const lines = [{ product: 'KTN-TAS', quantity }];
    if (!book.perform('orders.create', { customer: { id: 'PLG-00003' }, lines }).ok)
      throw new Error('no order');
  }
  return book;
}
const whole = (book: MemoryBook) => [picture(book), book.rows(payments), book.rows(invoices)];

test('no sequence of payments and invoices makes what was paid differ from its payments', () => {
  let done = 0;
  fc.assert(
    fc.property(fc.array(deed, { minLength: 12, maxLength: 25 }), (deeds) => {
      const book = fourOrders();
      const told: Outcome<unknown>[] = [];
      for (const [name, input] of deeds) {
        book.wait(1);
        const before = whole(book);
        const undo = name === 'undo' ? told[told.length - 1 - (input as number)]?.undo : undefined;
        if (name === 'undo' && (!undo || 'none' in undo)) continue;
        const answer =
          undo && 'action' in undo ? book.perform(undo.action, undo.input) : book.perform(name, input);
        if (answer.ok) told.push(answer);
        else expect(whole(book)).toEqual(before);
        expect(answer.trips).toBeLessThanOrEqual(8);
        invariants(book);
        for (const row of book.rows(invoices))
          expect(row.balance).toBe(
            row.state === 'credited' || row.state === 'note' ? 0 : row.total - row.credited - row.paid,
          );
      }
      done += told.length;
    }),
    { numRuns: 60 },
  );
  expect(done).toBeGreaterThan(200);
});
