/** What a shelf holds, what it is worth, and when a product needs attention. */

import {
  applyPostings,
  available,
  averageAfter,
  disagreements,
  findProduct,
  type Posting,
  type Product,
  projected,
  stateOf,
  value,
} from '../../../src/features/stock';
import type { Moment } from '../../../src/kernel/day';
import { currencyOf, type Money } from '../../../src/kernel/money';

type Shelf = { onHand: number; averageCost: number };

/** Receipts as `[quantity, cost]`, issues as `[-quantity]`, one after the other. */
function moved(start: Shelf, moves: readonly (readonly [number, number?])[]): Shelf {
  return moves.reduce(
    (shelf, [quantity, cost]) => ({
      averageCost: averageAfter(shelf, quantity, cost ?? null),
      onHand: shelf.onHand + quantity,
    }),
    start,
  );
}
const EMPTY: Shelf = { onHand: 0, averageCost: 0 };

describe('moving average cost', () => {
  test('8 at 10, 4 more at 16: the average is 12 and the shelf is worth 144', () => {
    const shelf = moved(EMPTY, [
      [8, 10],
      [4, 16],
    ]);
    expect(shelf.averageCost).toBe(12);
    expect(value(shelf)).toBe(144);
  });

  test('an issue of 10 leaves the average and 24 of value; 2 more at 6 make it 9, worth 36', () => {
    const issued = moved(EMPTY, [[8, 10], [4, 16], [-10]]);
    expect([issued.onHand, value(issued)]).toEqual([2, 24]);
    const more = moved(issued, [[2, 6]]);
    expect([more.averageCost, value(more)]).toEqual([9, 36]);
  });

  test('the published ledger of 9,200 pieces ends with 5,200 worth 53,602', () => {
    const first = moved(EMPTY, [
      [9200, 9.71],
      [6300, 10.23],
    ]);
    expect(first.averageCost).toBeCloseTo(9.921, 3);
    const second = moved(first, [[-7400], [8200, 10.69]]);
    expect(second.averageCost).toBeCloseTo(10.308, 3);
    const last = moved(second, [[-11100]]);
    expect(last.onHand).toBe(5200);
    expect(Math.round(value(last))).toBe(53_602);
  });

  test('12 at 45 and 13 at 47 average 46.04; 18 go, 9 come at 60: 53.89', () => {
    const first = moved(EMPTY, [
      [12, 45],
      [13, 47],
    ]);
    expect(first.averageCost).toBeCloseTo(46.04, 2);
    expect(moved(first, [[-18], [9, 60]]).averageCost).toBeCloseTo(53.89, 2);
  });

  test('an empty shelf is worth nothing, and the next receipt sets the average anew', () => {
    const empty = moved(EMPTY, [[5, 16_000], [-5]]);
    expect(value(empty)).toBe(0);
    expect(moved(empty, [[3, 20_000]]).averageCost).toBe(20_000);
  });

  test('a return comes in at the average, also onto an empty shelf', () => {
    const returned = moved(EMPTY, [[5, 16_000], [-5], [1]]);
    expect(value(returned)).toBe(16_000);
  });

  test('a receipt taken back leaves the average that was there before it', () => {
    expect(
      moved(EMPTY, [
        [8, 10],
        [4, 16],
        [-4, 16],
      ]),
    ).toEqual({ onHand: 8, averageCost: 10 });
  });

  test('a receipt taken back after cheaper units went never makes the rest worth less than nothing', () => {
    const shelf = moved(EMPTY, [[10, 10], [2, 100], [-9], [-2, 100]]);
    expect(shelf.onHand).toBe(1);
    expect(value(shelf)).toBeGreaterThanOrEqual(0);
  });
});

describe('five quantities', () => {
  test('available is on hand less reserved; projected counts what is coming', () => {
    const hampers = { onHand: 0, reserved: 1, onOrder: 10, reorderPoint: 4 };
    expect([available(hampers), projected(hampers)]).toEqual([-1, 9]);
  });

  test.each([
    [
      'nothing to sell, though 10 are coming',
      { onHand: 0, reserved: 1, onOrder: 10, reorderPoint: 4 },
      'out',
    ],
    ['all that is there is reserved', { onHand: 5, reserved: 5, onOrder: 0, reorderPoint: null }, 'out'],
    [
      'exactly at its point, nothing coming',
      { onHand: 20, reserved: 0, onOrder: 0, reorderPoint: 20 },
      'critical',
    ],
    [
      'what is coming lifts it only to its point',
      { onHand: 4, reserved: 0, onOrder: 2, reorderPoint: 6 },
      'critical',
    ],
    ['what is coming lifts it above', { onHand: 4, reserved: 0, onOrder: 15, reorderPoint: 6 }, 'low'],
    ['one above its point', { onHand: 21, reserved: 0, onOrder: 0, reorderPoint: 20 }, 'fine'],
    [
      'without a point it is never critical',
      { onHand: 1, reserved: 0, onOrder: 0, reorderPoint: null },
      'fine',
    ],
  ])('%s', (_, quantities, state) => {
    expect(stateOf(quantities)).toBe(state);
  });
});

const IDR = currencyOf('IDR');
if (!IDR) throw new Error('rupiah is gone');
const now = { at: 1_762_000_000_000 as Moment, by: 'Joko', currency: IDR };
const product = (id: string, sku: string, onHand: number): Product =>
  ({
    id,
    sku,
    name: sku,
    places: '',
    onHand,
    reserved: 0,
    onOrder: 0,
    averageCost: 100,
    reorderPoint: null,
  }) as Product;

describe('posting', () => {
  const bowls = product('PRD-0001', 'BTK-MGK', 5);
  const out = (quantity: number): Posting => ({
    product: bowls.id,
    kind: 'ship',
    quantity: -quantity,
    reference: 'PSN-000001',
  });

  test('each row carries the balance after it, and the product ends at the last', () => {
    const { rows, patches, problems } = applyPostings([bowls], [out(2), out(3)], [], now);
    expect(problems).toEqual([]);
    expect(rows.map(({ balance }) => balance)).toEqual([3, 0]);
    expect(patches.get(bowls.id)).toMatchObject({ onHand: 0, available: 0, state: 'out' });
  });

  test('more than there is on hand is refused, counting what earlier rows took', () => {
    const { problems } = applyPostings([bowls], [out(4), out(2)], [], now);
    expect(problems).toEqual([
      {
        code: 'stock.notEnough',
        values: { sku: 'BTK-MGK', onHand: 1, asked: 2 },
        place: { field: 'lines.1' },
      },
    ]);
  });

  test('costs are minor units outside and major units in the average', () => {
    const USD = currencyOf('USD');
    if (!USD) throw new Error('the dollar is gone');
    const chai = { ...product('PRD-0001', '1', 0), averageCost: 0 };
    const receipt: Posting = {
      product: chai.id,
      kind: 'receive',
      quantity: 4,
      cost: 1850 as Money,
      reference: '',
    };
    const { patches } = applyPostings([chai], [receipt], [], { ...now, currency: USD });
    expect(patches.get(chai.id)?.averageCost).toBe(18.5);
  });

  test('a ledger that differs by one unit is found', () => {
    const ledger = [
      { product: bowls.id, quantity: 6 },
      { product: bowls.id, quantity: -1 },
    ];
    expect(disagreements([bowls], ledger)).toEqual([]);
    expect(disagreements([{ ...bowls, onHand: 4 }], ledger)).toEqual([
      { id: bowls.id, sku: 'BTK-MGK', cached: 4, ledger: 5 },
    ]);
  });
});

describe('the product a person named', () => {
  const all = [product('PRD-0001', 'BTK-MGK', 1), product('PRD-0002', '00123', 1)].map((values) => ({
    id: values.id,
    values,
  }));
  const found = (written: string): string => {
    const answer = findProduct(all, written);
    return 'problem' in answer ? answer.problem.code : answer.id;
  };

  test.each([
    ['PRD-0002', 'PRD-0002'],
    ['btk-mgk', 'PRD-0001'],
    [' BTK MGK ', 'PRD-0001'],
    ['00123', 'PRD-0002'],
    ['123', 'stock.unknownSkuAlone'],
    ['', 'stock.unknownSkuAlone'],
    ['BTK-MGX', 'stock.unknownSku'],
  ])('%s is %s', (written, id) => {
    expect(found(written)).toBe(id);
  });

  test('an unknown SKU names the nearest ones', () => {
    expect(findProduct(all, 'BTK-MGX', 'lines.1.product')).toEqual({
      problem: {
        code: 'stock.unknownSku',
        values: { sku: 'BTK-MGX', near: 'BTK-MGK' },
        place: { field: 'lines.1.product' },
      },
    });
  });
});
