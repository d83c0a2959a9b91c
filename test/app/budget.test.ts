/** An action costs the same number of round trips and calls in a large book as in a small one. */
import { grownShop, type Measured, measure } from '../support/grown-shop';

const counted = (measured: Measured) =>
  measured.map(([what, { roundTrips, calls }]) => `${what}: ${roundTrips} round trips, ${calls} calls`);

async function costs(rows: number): Promise<string[]> {
  const shop = await grownShop(rows);
  try {
    return counted(measure(shop));
  } finally {
    shop.close();
  }
}

test('a day of work costs the same at 1,000 and at 20,000 rows', async () => {
  const small = await costs(1_000);
  expect(await costs(20_000)).toEqual(small);
});
