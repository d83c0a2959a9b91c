/** `npm run sweep`: every action, every way, every call; prints what was tried and what was violated. */
import { bareHost, type ShopHost, shopHost } from '../../support/shop-host';
import { withOwnCells } from './book';
import { ERRANDS, INSTALL, smallShop } from './errands';
import { EXAMPLES, type Example } from './examples';
import { MODES } from './stops';
import { nameOf, sweep } from './sweep';

let shop: ShopHost;
let small: ShopHost;
let bare: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  withOwnCells(shop);
  small = await smallShop();
  bare = bareHost();
});
afterAll(() => {
  shop.close();
  small.close();
  bare.close();
});

/** `ONLY=orders.create,orders.ship npm run sweep` tries these actions, by their whole names; `EVERY=1` all stops of those that try a share of theirs. */
const wanted = ({ action }: Example): boolean => (process.env.ONLY?.split(',') ?? [action]).includes(action);

test('no stop anywhere leaves a change half done', () => {
  const sums = { places: 0, tried: 0, violated: 0 };
  const violations: string[] = [];
  for (const example of [...EXAMPLES, ...ERRANDS, ...INSTALL].filter(wanted)) {
    const place = example.bare ? bare : ERRANDS.includes(example) ? small : shop;
    const started = performance.now();
    const swept = sweep(place, example, MODES);
    const { places, tried, violations: found } = swept;
    sums.places += places;
    sums.tried += tried;
    sums.violated += found.length;
    violations.push(...found);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(
      `${nameOf(example).padEnd(52)}${String(places).padStart(6)} places,${String(tried).padStart(5)} tried, ${found.length} violated, ${seconds} s\n`,
    );
  }
  process.stdout.write(
    `${sums.places} places in ${MODES.length} ways, ${sums.tried} different stops tried, ${sums.violated} violated\n`,
  );
  expect(violations).toEqual([]);
}, 3_600_000);
