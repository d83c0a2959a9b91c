/** Whatever people do in whatever order: stock, ledger, reservations and lines agree, and a refusal changes nothing. */
import fc from 'fast-check';
import { type Outcome, OWNER } from '../../support/memory-context';
import { invariants, openShop, picture } from '../../support/shop';

const SKUS = ['BTK-MGK', 'KTN-TAS', 'KTN-CLM', 'PKT-HMP'];
const order = fc.integer({ min: 1, max: 4 }).map((n) => `PSN-00000${n}`);
const sku = fc.constantFrom(...SKUS);
const small = fc.integer({ min: 1, max: 12 });

const deed = fc.oneof(
  fc
    .record({
      lines: fc.array(fc.record({ product: sku, quantity: small }), { minLength: 1, maxLength: 3 }),
      backorder: fc.boolean(),
    })
    .map((input) => ['orders.create', { customer: { id: 'PLG-00001' }, ...input }] as const),
  fc
    .tuple(
      fc.constantFrom(
        'check',
        'process',
        'ship',
        'ship',
        'close',
        'hold',
        'resume',
        'cancel',
        'revive',
        'reopen',
        'unprocess',
      ),
      order,
      fc.boolean(),
    )
    .map(([step, id, anyway]) => [`orders.${step}`, step === 'close' ? { id, anyway } : { id }] as const),
  fc
    .tuple(order, fc.integer({ min: 1, max: 8 }), small)
    .map(
      ([id, line, quantity]) =>
        ['orders.ship', { id, lines: [{ line: `BRS-00000${line}`, quantity }] }] as const,
    ),
  fc
    .tuple(sku, small)
    .map(
      ([product, quantity]) =>
        ['stock.receive', { lines: [{ product, quantity, cost: 10_000 }], source: '' }] as const,
    ),
  fc
    .tuple(sku, small)
    .map(([product, counted]) => ['stock.correct', { product, counted, reason: 'hitung' }] as const),
  fc.integer({ min: 0, max: 5 }).map((back) => ['undo', back] as const),
);

test('no sequence of actions makes them disagree', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 25 }), (deeds) => {
      const book = openShop();
      const done: Outcome<unknown>[] = [];
      for (const [name, input] of deeds) {
        book.wait(1);
        const before = picture(book);
        const undo = name === 'undo' ? done[done.length - 1 - (input as number)]?.undo : undefined;
        if (name === 'undo' && (!undo || 'none' in undo)) continue;
        const answer =
          undo && 'action' in undo
            ? book.perform(undo.action, undo.input)
            : book.perform(name, input, { who: OWNER });
        if (answer.ok) done.push(answer);
        else expect(picture(book)).toEqual(before);
        expect(answer.trips).toBeLessThanOrEqual(8);
        invariants(book);
      }
    }),
    { numRuns: 150 },
  );
});
