/** An action costs the same number of round trips and calls in a large book as in a small one. */
import type { LookAnswer } from '../../src/features/dashboard/actions/look';
import { grownShop, type Measured, measure } from '../support/grown-shop';
import type { ShopHost } from '../support/shop-host';

const counted = (measured: Measured) =>
  measured.map(([what, { roundTrips, calls }]) => `${what}: ${roundTrips} round trips, ${calls} calls`);

/** What is over is remembered by days: the dashboard costs what is new. */
function lookedAt(shop: ShopHost): void {
  expect(shop.send('dashboard.close', {})).toMatchObject({ ok: true });
  // The first one finds its charts again, or makes them: that costs once.
  expect(shop.send('dashboard.refresh', { period: 'year' })).toMatchObject({ ok: true });
  const told = shop.send('dashboard.refresh', {});
  expect(told).toMatchObject({ ok: true });
  expect(told.execution.cost.roundTrips).toBeLessThanOrEqual(14);
  expect(told.execution.cost.cellsRead).toBeLessThanOrEqual(500_000);
  // Nothing is counted twice, and nothing is lost: all these orders came in on the day of the last of the sample.
  const tiles = shop.send<LookAnswer>('dashboard.look', { period: 'year' });
  const sold = shop.rows('Pesanan').filter(({ Status }) => Status !== 'Dibatalkan');
  expect(tiles.ok && tiles.result.tiles.find(({ key }) => key === 'orders.in')?.value).toBe(sold.length);
}

async function costs(rows: number): Promise<string[]> {
  const shop = await grownShop(rows);
  try {
    const day = counted(measure(shop));
    if (rows > 10_000) lookedAt(shop);
    return day;
  } finally {
    shop.close();
  }
}

test('a day of work costs the same at 1,000 and at 20,000 rows', async () => {
  const small = await costs(1_000);
  expect(await costs(20_000)).toEqual(small);
});
