/** Every action that writes, stopped at every service call: afterwards the book is as before or as after, and never in between. */
import { OWN } from '../../src/app';
import { FEATURES } from '../../src/app/registry';
import { type ShopHost, shopHost } from '../support/shop-host';
import { withOwnCells } from './sweep/book';
import { EXAMPLES, type Example } from './sweep/examples';
import type { Mode } from './sweep/stops';
import { nameOf, sweep } from './sweep/sweep';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  withOwnCells(shop);
});
afterAll(() => shop.close());

/** No change of its own through the row journal, each proved elsewhere: setting up, mending, refreshing caches, taking done rows out of the inbox, looking. */
const ELSEWHERE = [
  'setup.install',
  'setup.repair',
  'jobs.run',
  'app.reconcile',
  'inbox.tidy',
  'notes.tidy',
  'backlog.refresh',
  'backup.checkFiles',
];

test('every action that writes has an example here', () => {
  const writing = FEATURES.flatMap(({ actions }) =>
    actions.filter(({ writes }) => writes === true).map(({ name }) => name),
  );
  const swept = new Set([...EXAMPLES.map(({ action }) => action), ...ELSEWHERE]);
  expect([...writing, ...OWN.map(({ name }) => name)].filter((name) => !swept.has(name))).toEqual([]);
});

test.each(EXAMPLES.map((example, index) => [nameOf(example), index] as const))(
  '%s is done whole or not at all, whatever call it is stopped at',
  (_, index) => {
    const swept = sweep(shop, EXAMPLES[index] as Example, ['killed before']);
    expect(swept.violations).toEqual([]);
    expect(swept.tried).toBeGreaterThan(3);
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
  expect(sweep(shop, example, [mode]).violations).toEqual([]);
});
