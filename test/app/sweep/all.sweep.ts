/** `npm run sweep`: every action, every way, every call; prints what was tried and what was violated. */
import { type ShopHost, shopHost } from '../../support/shop-host';
import { withOwnCells } from './book';
import { EXAMPLES } from './examples';
import { MODES } from './stops';
import { nameOf, sweep } from './sweep';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  withOwnCells(shop);
});
afterAll(() => shop.close());

test('no stop anywhere leaves a change half done', () => {
  const lines: string[] = [];
  const sums = { places: 0, tried: 0, violated: 0 };
  const violations: string[] = [];
  for (const example of EXAMPLES.filter(({ action }) => (process.env.ONLY ?? action) === action)) {
    const told = MODES.map((mode) => {
      const { places, tried, violations: found } = sweep(shop, example, [mode]);
      sums.places += places;
      sums.tried += tried;
      sums.violated += found.length;
      violations.push(...found);
      return `${mode} ${tried}${found.length > 0 ? ` (${found.length} violated)` : ''}`;
    });
    lines.push(`${nameOf(example).padEnd(48)} ${told.join(', ')}`);
  }
  lines.push(`${sums.places} places, ${sums.tried} different stops tried, ${sums.violated} violated`);
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(violations).toEqual([]);
}, 900_000);
