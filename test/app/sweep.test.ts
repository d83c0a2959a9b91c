/** Every action that writes, stopped at every service call: afterwards the book is as before or as after, and never in between. */
import { OWN } from '../../src/app';
import { FEATURES } from '../../src/app/registry';
import type { AnyAction } from '../../src/ports/feature';
import { type ShopHost, shopHost } from '../support/shop-host';
import { withOwnCells } from './sweep/book';
import { ERRANDS, INSTALL } from './sweep/errands';
import { EXAMPLES, type Example } from './sweep/examples';
import type { Mode } from './sweep/stops';
import { nameOf, sweep } from './sweep/sweep';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  withOwnCells(shop);
});
afterAll(() => shop.close());

/** These run actions that are swept themselves; so far no step of an update changes records, and one that does is stopped in test/app/update.test.ts. */
const ELSEWHERE = ['backup.resume', 'updates.go'];

test('every action that writes has an example here', () => {
  const writes = (action: AnyAction): boolean =>
    action.writes === true || (action.writes === 'apart' && !action.asks);
  const writing = FEATURES.flatMap(({ actions }) => actions.filter(writes).map(({ name }) => name));
  const swept = new Set([...[...EXAMPLES, ...ERRANDS, ...INSTALL].map(({ action }) => action), ...ELSEWHERE]);
  const missing = [...writing, ...OWN.map(({ name }) => name)]
    .filter((name) => !swept.has(name))
    .map((name) => `${name} writes and is never stopped: add an example to test/app/sweep/examples.ts`);
  expect(missing).toEqual([]);
});

test.each(EXAMPLES.map((example, index) => [nameOf(example), index] as const))(
  '%s is done whole or not at all, whatever call it is stopped at',
  (_, index) => {
    const swept = sweep(shop, EXAMPLES[index] as Example, ['killed before'], true);
    expect(swept.violations).toEqual([]);
    expect(swept.tried).toBeGreaterThan(3);
  },
);

/** The others read whole tabs again and again: `npm run sweep` stops them too. */
const QUICK = ERRANDS.filter(({ every }) => every === undefined);

test.each(QUICK.map((example) => [nameOf(example), example] as const))(
  '%s, stopped at any call, is done again to the same end',
  (_, example) => {
    expect(sweep(shop, example, ['killed before', 'torn'], true).violations).toEqual([]);
  },
);

/** `npm run sweep` tries all ways for all. */
const DECEIVED: readonly [name: string, mode: Mode][] = [
  ['stock.receive', 'torn'],
  ['customers.add', 'timeout'],
  ['imports.batch, more rows than a journal holds', 'buffer lost'],
  ['jobs.run, finishing what a crash left', 'buffer lost'],
  ['customers.add', 'lock lost'],
];

test.each(DECEIVED)('%s holds against: %s', (name, mode) => {
  const example = EXAMPLES.find((each) => nameOf(each) === name) as Example;
  expect(sweep(shop, example, [mode], true).violations).toEqual([]);
});
