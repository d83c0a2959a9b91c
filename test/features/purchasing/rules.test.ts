/** When to order and how much, by the published examples; and what a real wholesaler's year says. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../local/cli/files';
import { formulas } from '../../../src/features/purchasing/functions';
import { abc, daysOfCover, isDead, turnover } from '../../../src/features/purchasing/rules/classes';
import { demandOf, type Movement, windowOf } from '../../../src/features/purchasing/rules/demand';
import {
  orderQuantity,
  proposed,
  reorderPoint,
  safetyStock,
  yearlyCost,
} from '../../../src/features/purchasing/rules/reorder';
import { projected } from '../../../src/features/stock';
import type { Day } from '../../../src/kernel/day';

test('the reorder point is daily demand × lead time + safety stock', () => {
  expect(reorderPoint(40, 10, 200)).toBe(600);
  expect(reorderPoint(20, 7, 50)).toBe(190);
  expect(reorderPoint(5, 14, 42)).toBe(112);
});

test('safety stock covers the busiest day over the longest lead time', () => {
  expect(safetyStock(20, 10, 15, 7)).toBe(95);
  expect(safetyStock(30, 6, 20, 4.5)).toBe(90);
  expect(safetyStock(8, 14, 5, 14)).toBe(42);
  expect(safetyStock(1, 1, 5, 5)).toBe(0);
});

test.each([
  [8000, 12_000, 0.3, 25_298],
  [1000, 500, 35, 169],
  [2000, 4, 10, 40],
  [100_000, 15, 5, 774.6],
  [500, 2000, 3.5, 755.93],
])('of %s a year, %s an order and %s a unit, %s are ordered at once', (demand, order, keep, quantity) => {
  expect(orderQuantity(demand, order, keep)).toBeCloseTo(quantity, Number.isInteger(quantity) ? -0.3 : 1);
});

test('that order quantity costs 7,589.5 a year; without a cost there is none', () => {
  const quantity = orderQuantity(8000, 12_000, 0.3) as number;
  expect(yearlyCost(quantity, 8000, 12_000, 0.3)).toBeCloseTo(7589.5, 1);
  expect(orderQuantity(8000, 12_000, 0)).toBeUndefined();
  expect(orderQuantity(0, 12_000, 0.3)).toBeUndefined();
});

test('ABC: the item that crosses a cut stays in the upper class', () => {
  const values = [
    [107, 360_000],
    [101, 240_000],
    [109, 45_000],
    [105, 33_600],
    [102, 22_000],
    [106, 19_200],
    [104, 6400],
    [110, 6000],
    [103, 4500],
    [108, 1200],
  ] as const;
  const classes = abc([...values].reverse());
  const of = (letter: string) =>
    values.filter(([item]) => classes.get(item) === letter).map(([item]) => item);
  expect([of('A'), of('B'), of('C')]).toEqual([
    [107, 101],
    [109, 105, 102, 106],
    [104, 110, 103, 108],
  ]);
  expect(abc([['x', 0]]).get('x')).toBe('C');
});

test('turnover and its days; days of cover is another number', () => {
  const found = turnover(445_300, 61_704, 55_904);
  expect(found?.turns).toBeCloseTo(7.6, 1);
  expect(Math.round(found?.days ?? 0)).toBe(48);
  expect(turnover(1, 0, 0)).toBeUndefined();
  expect(daysOfCover(30, 1.5)).toBe(20);
  expect(daysOfCover(30, 0)).toBeUndefined();
  expect([isDead(3, 0), isDead(3, 1), isDead(0, 0)]).toEqual([true, false, false]);
});

describe('average daily demand', () => {
  const today = '2026-11-05' as Day;
  const move = (day: string, kind: string, quantity: number, reference = 'PSN-1'): Movement => ({
    day: day as Day,
    kind,
    quantity,
    reference,
  });
  const month = windowOf(today, 30, '2026-01-01' as Day);

  test('counts calendar days, those without a sale too, and says which', () => {
    expect(month).toEqual({ from: '2026-10-06', to: '2026-11-04', days: 30 });
    const moves = [
      move('2026-10-06', 'ship', -10),
      move('2026-11-04', 'ship', -5),
      move('2026-10-05', 'ship', -99),
    ];
    expect(demandOf(moves, month)).toEqual({ units: 15, average: 0.5, most: 10 });
  });

  test('today is not over, and a new shop is not a slow one', () => {
    const fresh = windowOf(today, 90, '2026-10-26' as Day);
    expect(fresh).toEqual({ from: '2026-10-26', to: '2026-11-04', days: 10 });
    expect(demandOf([move('2026-11-05', 'ship', -5)], fresh).units).toBe(0);
    expect(windowOf(today, 90, today).days).toBe(0);
    expect(demandOf([], windowOf(today, 90, today)).average).toBe(0);
  });

  test('what can be sold again is subtracted, what was scrapped is not, and a shipment taken back never was', () => {
    const shipped = [move('2026-10-10', 'ship', -6), move('2026-10-11', 'ship', -3, 'PSN-2')];
    const back = [move('2026-10-15', 'return', 1), move('2026-10-15', 'return', 1, 'PSN-2')];
    const scrap = move('2026-10-15', 'scrap', -1, 'PSN-2');
    expect(demandOf([...shipped, ...back], month).units).toBe(7);
    expect(demandOf([...shipped, ...back, scrap], month).units).toBe(8);
    expect(demandOf([...shipped, move('2026-10-10', 'ship', 6)], month).units).toBe(3);
    expect(demandOf([move('2026-10-10', 'scrap', -9, '')], month).units).toBe(0);
  });
});

describe('what is proposed', () => {
  const product = { projected: 16, reorderPoint: 20, lot: 60, discontinued: false };
  test.each([
    ['at or below the point: the lot', product, 60],
    ['exactly on the point', { ...product, projected: 20 }, 60],
    ['above it: nothing', { ...product, projected: 21 }, 0],
    ['what is missing, where that is more than the lot', { ...product, projected: -50 }, 70],
    ['rounded up', { ...product, reorderPoint: 20.5, lot: null }, 5],
    ['one, without a lot, on the point itself', { ...product, projected: 20, lot: null }, 1],
    ['never of what is discontinued', { ...product, discontinued: true }, 0],
    ['never without a point', { ...product, reorderPoint: null }, 0],
  ])('%s', (_, stocked, units) => {
    expect(proposed(stocked)).toBe(units);
  });
});

describe('REORDER_POINT in a cell', () => {
  const [formula] = formulas;
  const run = (...given: unknown[]) => formula?.run(() => 'id', ...given);
  test('works out one cell, or a row each of a range', () => {
    expect(run(40, 10, 200)).toBe(600);
    expect(run(20, 7)).toBe(140);
    expect(run([[40], [''], ['20']], [[10], [''], [7]], [[200], [''], [50]])).toEqual([[600], [''], [190]]);
  });
  test('says what to enter instead of hiding the reason', () => {
    expect(run('banyak', 7)).toBe('Isi terjual per hari dan waktu tunggu dengan angka 0 atau lebih.');
    expect(run(-1, 7)).toBe('Isi terjual per hari dan waktu tunggu dengan angka 0 atau lebih.');
  });
});

// The data is not part of the repository; a clone elsewhere does without it.
const FOLDER = join(process.cwd(), '../shared/data/northwind');
const there = existsSync(FOLDER);
if (!there)
  process.stderr.write(
    'Northwind is not beside the repository (../shared/data): its classes are not tested.\n',
  );

(there ? describe : describe.skip)('the goods of Northwind', () => {
  const rowsOf = (file: string): Record<string, string>[] => {
    const { header, rows } = readTable(join(FOLDER, file));
    return rows.map(({ fields }) => Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ''])));
  };

  test('36 are A with 80.21 % of net sales, 23 are B, 18 are C; the first is product 38', () => {
    const sales = new Map<string, number>();
    for (const { productID = '', unitPrice, quantity, discount } of rowsOf('order-details.csv'))
      sales.set(
        productID,
        (sales.get(productID) ?? 0) + Number(unitPrice) * Number(quantity) * (1 - Number(discount)),
      );
    const classes = abc([...sales]);
    const whole = [...sales.values()].reduce((sum, value) => sum + value, 0);
    const of = (letter: string) => {
      const own = [...sales].filter(([id]) => classes.get(id) === letter);
      const share = own.reduce((sum, [, value]) => sum + value, 0) / whole;
      return [own.length, (share * 100).toFixed(2)];
    };
    expect([of('A'), of('B'), of('C')]).toEqual([
      [36, '80.21'],
      [23, '15.03'],
      [18, '4.76'],
    ]);
    expect(sales.get('38')).toBeCloseTo(141_396.735, 3);
    expect([...sales].sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('38');
  });

  test('30 and 70 are to be ordered, counting what is on order and leaving out what is discontinued', () => {
    const critical = rowsOf('products.csv').filter(
      ({ unitsInStock, unitsOnOrder, reorderLevel, discontinued }) =>
        proposed({
          projected: projected({ onHand: Number(unitsInStock), onOrder: Number(unitsOnOrder), reserved: 0 }),
          reorderPoint: Number(reorderLevel),
          lot: null,
          discontinued: discontinued === '1',
        }) > 0,
    );
    expect(critical.map(({ productID }) => productID)).toEqual(['30', '70']);
  });
});
