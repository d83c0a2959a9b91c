/** Whatever is posted in whatever order: ledger, shelf, worth and reservations agree, and no balance was ever below nothing. */
import fc from 'fast-check';
import { counts } from '../../../src/features/counts/feature';
import { leastSince, onHandAt } from '../../../src/features/stock/rules/chain';
import { value } from '../../../src/features/stock/rules/cost';
import {
  applyPostings,
  disagreements,
  type Posting,
  type Product,
  type Reservation,
} from '../../../src/features/stock/rules/ledger';
import { misplaced, unitsAt } from '../../../src/features/stock/rules/places';
import { brokenBalances, misvalued } from '../../../src/features/stock/rules/retell';
import { MOVES, moves, products } from '../../../src/features/stock/tables';
import type { Moment } from '../../../src/kernel/day';
import { type Currency, currencyOf, type Money } from '../../../src/kernel/money';
import { MemoryBook } from '../../support/memory-context';
import { invariants, openShop } from '../../support/shop';

const currency = currencyOf('IDR') as Currency;
const NOW = 1_000_000 as Moment;
const PLACES = ['', 'Toko', 'Rak B'];
const GOODS = ['PRD-0001', 'PRD-0002'];

const shelf = (): readonly Product[] => {
  const book = new MemoryBook([]);
  return GOODS.map((id) => book.put(products, { sku: id, name: id }));
};

const posting = fc.record({
  product: fc.constantFrom(...GOODS),
  kind: fc.constantFrom(...MOVES.map(({ key }) => key)),
  quantity: fc.integer({ min: -12, max: 12 }).filter((quantity) => quantity !== 0),
  cost: fc.option(fc.integer({ min: 0, max: 90_000 }).map((amount) => amount as Money)),
  reference: fc.constant(''),
  place: fc.constantFrom(...PLACES),
});
const reservation = fc.record({ product: fc.constantFrom(...GOODS), units: fc.integer({ min: -3, max: 6 }) });
const step = fc.record({
  postings: fc.array(posting, { maxLength: 4 }),
  held: fc.array(reservation, { maxLength: 2 }),
});

/** Posts step after step, a refused one not at all, as the action would. */
function played(steps: readonly { postings: readonly Posting[]; held: readonly Reservation[] }[]) {
  let known = shelf();
  const ledger: {
    id: string;
    number: number;
    product: string;
    quantity: number;
    balance: number;
    cost: Money | null;
    at: Moment;
    place: string;
  }[] = [];
  const held = new Map(GOODS.map((id) => [id, 0]));
  for (const [index, { postings, held: more }] of steps.entries()) {
    const at = (NOW + index * 1_000) as Moment;
    // Costs belong to what comes in.
    const own = postings.map((each) => (each.quantity < 0 ? { ...each, cost: null } : each));
    const { rows, patches, problems } = applyPostings(known, own, more, { at, by: '', currency });
    if (problems.length > 0) continue;
    known = known.map((product) => ({ ...product, ...patches.get(product.id) }));
    for (const { product, quantity = 0, balance = 0, cost = null, place = '' } of rows) {
      const number = ledger.length + 1;
      ledger.push({ id: String(number), number, product, quantity, balance, cost, at, place });
    }
    for (const { product, units } of more) held.set(product, (held.get(product) ?? 0) + units);
  }
  return { known, ledger, held };
}

test('no sequence of moves makes the ledger differ from the shelf, the worth from its layers, the reserved from what is held', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { known, ledger, held } = played(steps);
      expect(disagreements(known, ledger)).toEqual([]);
      expect(misvalued(known, ledger, currency)).toEqual([]);
      expect(brokenBalances(ledger)).toEqual([]);
      expect(misplaced(known, ledger)).toEqual([]);
      for (const product of known) {
        expect(product.onHand).toBeGreaterThanOrEqual(0);
        for (const place of PLACES) expect(unitsAt(product, place)).toBeGreaterThanOrEqual(0);
        expect(product.reserved).toBe(held.get(product.id));
        expect(product.available).toBe(product.onHand - product.reserved);
        // Told apart from the rules: what came in at its cost, what went out at what a unit was worth then.
        let [units, worth, unit] = [0, 0, 0];
        for (const { quantity, cost } of ledger.filter((row) => row.product === product.id)) {
          worth += quantity * (cost ?? unit);
          units += quantity;
          if (units > 0) unit = worth / units;
          else worth = 0;
        }
        expect(Math.abs(value(product) - worth)).toBeLessThan(1e-6 * Math.max(1, worth));
      }
    }),
    { numRuns: 200 },
  );
});

test('what an earlier moment had, and the least since, are what the whole history in order of time says', () => {
  const row = fc.record({ quantity: fc.integer({ min: -5, max: 9 }), at: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 15 }), fc.integer({ min: 0, max: 20 }), (rows, then) => {
      const ledger = rows.map(({ quantity, at }) => ({
        product: 'A',
        quantity,
        at: (at * 10_000) as Moment,
      }));
      const onHand = rows.reduce((sum, { quantity }) => sum + quantity, 0);
      const at = (then * 10_000) as Moment;
      const inTime = [...ledger].sort((a, b) => a.at - b.at);
      const balances = inTime.map((_, index) =>
        inTime.slice(0, index + 1).reduce((sum, { quantity }) => sum + quantity, 0),
      );
      const before = inTime.filter((each) => each.at <= at).length;
      const had = before === 0 ? 0 : (balances[before - 1] as number);
      expect(onHandAt(ledger, 'A', onHand, at)).toBe(had);
      expect(leastSince(ledger, 'A', onHand, at).units).toBe(Math.min(had, ...balances.slice(before)));
    }),
    { numRuns: 300 },
  );
});

const DAYS = ['2026-11-01', '2026-11-03', '2026-11-04', '2026-11-05'];
const place = fc.constantFrom(...PLACES);
const deed = fc.oneof(
  fc.record({ quantity: fc.integer({ min: 1, max: 5 }), day: fc.constantFrom(...DAYS), place }),
  fc.record({
    change: fc.integer({ min: -9, max: 5 }).filter((n) => n !== 0),
    day: fc.constantFrom(...DAYS),
    place,
  }),
  fc.record({ counted: fc.integer({ min: 0, max: 30 }), place }),
  fc.record({ moved: fc.integer({ min: 1, max: 9 }), from: place, to: place }),
  fc.record({ lost: fc.integer({ min: 1, max: 4 }), day: fc.constantFrom(...DAYS), place }),
  fc.constantFrom('post' as const, 'undo' as const, 'wait' as const),
);

test('receipts and corrections of earlier days, transfers, scrap, counts, posting and taking back: no location was ever below nothing, in order of time', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 14 }), (deeds) => {
      const book = openShop(counts);
      book.options['stock.places'] = PLACES.slice(1).join(';');
      let last: ReturnType<MemoryBook['perform']> | undefined;
      const product = 'BTK-MGK';
      for (const each of deeds) {
        book.now = (book.now + 61_000) as Moment;
        if (each === 'wait') book.wait(24);
        else if (each === 'undo' && last?.ok && last.undo && !('none' in last.undo)) book.undo(last);
        else if (each === 'post') last = book.perform('counts.post', {});
        else if (typeof each === 'object' && 'moved' in each)
          last = book.perform('stock.transfer', { product, ...each, quantity: each.moved });
        else if (typeof each === 'object' && 'lost' in each)
          last = book.perform('stock.scrap', { product, ...each, quantity: each.lost, reason: 'lost' });
        else if (typeof each === 'object' && 'counted' in each)
          book.perform('counts.count', { product, ...each, reason: 'lost' });
        else if (typeof each === 'object' && 'change' in each)
          last = book.perform('stock.correct', { product, ...each, reason: 'x' });
        else if (typeof each === 'object')
          last = book.perform('stock.receive', {
            lines: [{ product, quantity: each.quantity }],
            day: each.day,
            place: each.place,
          });
      }
      invariants(book);
      const balances = new Map<string, number>();
      const rows = book.rows(moves).filter((row) => row.sku === product);
      for (const row of rows.sort((a, b) => Number(a.at) - Number(b.at))) {
        const left = (balances.get(row.place) ?? 0) + row.quantity;
        balances.set(row.place, left);
        expect(left).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 60 },
  );
});
