/**
 * `npm run races`: every schedule with up to two preemptions for every pair, lost locks included, then seeds; prints what was tried and what was violated.
 * `ONLY='last unit'` picks encounters, `MOST=50` a part of each one's schedules, `SEEDS=500` more by chance, `REALMS=fresh` evaluates the bundle anew for
 * each run, which takes four times as long.
 */

import { shorten } from '../../support/backups';
import { type ShopHost, shopHost } from '../../support/shop-host';
import { BUYING } from './buying';
import { PAIRS, TRIOS } from './encounters';
import { Meeting, type Tried } from './race';

const MOST = Number(process.env.MOST ?? Number.POSITIVE_INFINITY);
/** Schedules of a long encounter. */
const PART = 60;
/** Schedules by chance, for each encounter and with and without lost locks. */
const SEEDS = Number(process.env.SEEDS ?? 40);

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  shorten(shop);
  shop.keepRealms(process.env.REALMS !== 'fresh');
});
afterAll(() => shop.close());

test('no schedule leaves anything that one after the other would not have left', () => {
  const sums = { schedules: 0, violated: 0 };
  const found: string[] = [];
  const tell = (name: string, way: string, { schedules, left, ends, violations }: Tried): void => {
    const tried = left > 0 ? `${schedules} of at least ${schedules + left}` : `all ${schedules}`;
    const line = `${tried} schedules, ${ends} different ends, ${violations.length} violated`;
    process.stdout.write(`${name.padEnd(56)} ${way.padEnd(27)} ${line}\n`);
    for (const each of violations.slice(0, 3)) process.stdout.write(`  ${each}\n`);
    sums.schedules += schedules;
    sums.violated += violations.length;
    found.push(...violations);
  };
  const wanted = ({ name }: { name: string }): boolean => name.includes(process.env.ONLY ?? '');
  for (const pair of [...PAIRS, ...BUYING].filter(wanted)) {
    const preemptions = pair.long ? 1 : 2;
    const way = pair.long ? 'one preemption' : 'two preemptions';
    const all = (lockLost: boolean): Tried =>
      new Meeting(shop, pair).all({ preemptions, lockLost }, pair.long ? Math.min(MOST, PART) : MOST).over();
    tell(pair.name, way, all(false));
    // With one preemption a lock is lost where it falls, and the run goes on when the other is over.
    tell(pair.name, `${way}, lock lost`, all(true));
    if (pair.long) continue;
    tell(pair.name, 'by seed', new Meeting(shop, pair).seeds(1, SEEDS, false).over());
    tell(pair.name, 'by seed, lock lost', new Meeting(shop, pair).seeds(1, SEEDS, true).over());
  }
  for (const trio of TRIOS.filter(wanted)) {
    tell(trio.name, 'by seed', new Meeting(shop, trio).seeds(1, SEEDS, false).over());
    tell(trio.name, 'by seed, lock lost', new Meeting(shop, trio).seeds(1, SEEDS, true).over());
  }
  process.stdout.write(`${sums.schedules} schedules tried, ${sums.violated} violated\n`);
  expect(found).toEqual([]);
}, 3_600_000);
