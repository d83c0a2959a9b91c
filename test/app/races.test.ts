/** Several people at once, at every call of every one of them: it ends as if they had come one after the other, and no number is given twice. */
import type { Arbiter } from '../../local/run/race';
import { shorten } from '../support/backups';
import { type ShopHost, shopHost } from '../support/shop-host';
import { BUYING } from './races/buying';
import { CLEARED, PAIRS, TRIOS } from './races/encounters';
import { type Encounter, Meeting, type Tried } from './races/race';

let shop: ShopHost;
const sums = { schedules: 0, ends: 0, violated: 0 };
beforeAll(async () => {
  shop = await shopHost();
  shorten(shop);
  shop.keepRealms();
});
afterAll(() => {
  console.info(
    `races: ${sums.schedules} schedules tried, ${sums.ends} different ends, ${sums.violated} violated`,
  );
  shop.close();
});

/** What was wrong; nothing, as it should be. */
function wrong({ schedules, ends, violations }: Tried): string[] {
  sums.schedules += schedules;
  sums.ends += ends;
  sums.violated += violations.length;
  return violations;
}

/** Of each kind and pair; `npm run races` tries all. */
const SLICE = 6;

test.each([...PAIRS, ...BUYING].filter(({ long }) => !long))('$name: as one after the other', (pair) => {
  const meeting = new Meeting(shop, pair);
  meeting.all({ preemptions: 2, lockLost: false }, SLICE);
  meeting.all({ preemptions: 2, lockLost: true }, SLICE);
  expect(wrong(meeting.over())).toEqual([]);
});

test.each(TRIOS)('$name: as one after the other', (trio) => {
  const meeting = new Meeting(shop, trio).seeds(1, 6, false).seeds(1, 6, true);
  expect(wrong(meeting.over())).toEqual([]);
});

/** This run goes on until it is about to make this call for the so-many-th time; there it loses its lock, and the other comes and goes. */
function losesBefore(method: string, times: number, loser = 0): Arbiter {
  let seen = 0;
  let lost = false;
  return (waiting) => {
    const [own, other] = [loser, 1 - loser].map((run) => waiting.find((each) => each.run === run));
    if (!own || !other) return { run: (own ?? other)?.run as number };
    if (lost) return { run: other.behind === undefined ? other.run : loser };
    if (own.place.method === method) seen += 1;
    lost = seen === times;
    return lost ? { run: other.run, loses: loser } : { run: loser };
  };
}

const met = (name: string): Encounter => [...PAIRS, CLEARED].find((pair) => pair.name === name) as Encounter;

test.each<[said: string, name: string, method: string, times: number, loser?: number]>([
  [
    'an order whose plan is laid down too late writes over nobody’s rows',
    'two people sell the last unit',
    'Properties.setProperties',
    1,
  ],
  [
    'a last word that comes too late takes nobody’s numbers or answers away',
    'two orders for the same product',
    'Properties.setProperties',
    2,
  ],
  [
    'nobody is refused for having read half of what another did',
    'two people ship the same order',
    'Sheet.getSheetValues',
    3,
  ],
  [
    'what another did meanwhile is no stranger’s edit that is put back',
    'a step chosen in its cell and a cancellation',
    'Sheet.getSheetValues',
    3,
  ],
  [
    'rows that arrive after they were taken back cover nobody’s and go again',
    'an import of more rows than a journal holds and a new customer',
    'Range.getValues',
    1,
  ],
  [
    'an import that was answered is not taken back for being longer than the tab was',
    'an import of more rows than a journal holds and a new customer',
    'Range.getValues',
    1,
    1,
  ],
  [
    'whoever takes a refused change back takes nobody’s number or row with it',
    'a receipt that Sheets refuses and another',
    'Range.getValues',
    1,
  ],
  [
    'whoever only takes rows away turns nobody’s numbers back',
    'read mentions are cleared away and a note comes',
    'Properties.setProperties',
    2,
  ],
])('%s', (said, name, method, times, loser = 0) => {
  const meeting = new Meeting(shop, met(name)).one(losesBefore(method, times, loser), said);
  expect(wrong(meeting.over())).toEqual([]);
});

/** Each goes on until it is about to make its call for the so-many-th time since its turn; the first has lost its lock there. Then whoever can goes on, the last one first. */
function inTurn(...stops: readonly (readonly [run: number, method: string, times: number])[]): Arbiter {
  let at = 0;
  let seen = 0;
  return (waiting) => {
    const stop = stops[at];
    if (!stop)
      return { run: (waiting.findLast(({ behind }) => behind === undefined) ?? waiting[0])?.run as number };
    const [run, method, times] = stop;
    if (waiting.find((each) => each.run === run)?.place.method === method) seen += 1;
    if (seen < times) return { run };
    at += 1;
    seen = 0;
    const next = stops[at]?.[0] ?? 1 - run;
    return at === 1 ? { run: next, loses: run } : { run: next };
  };
}

test.each([
  [
    'a row whose id is dropped late, after another has filled it again, goes as a whole',
    inTurn([0, 'Range.getValues', 3], [1, 'Sheet.getSheetValues', 7], [0, 'Lock.tryLock', 1]),
  ],
  [
    'a row that arrives late, while another drops its id, goes as a whole',
    inTurn([0, 'Range.getValues', 1], [1, 'Range.getValues', 3], [0, 'Lock.tryLock', 1]),
  ],
])('%s', (said, arbiter) => {
  const meeting = new Meeting(shop, met('a receipt that Sheets refuses and another')).one(arbiter, said);
  expect(wrong(meeting.over())).toEqual([]);
});

test('whoever finds a journal at which somebody is still at work keeps that answer', () => {
  let lost = false;
  let words = 0;
  const arbiter: Arbiter = (waiting) => {
    const [worker, finder] = [0, 1].map((run) => waiting.find((each) => each.run === run));
    if (!finder || !worker) return { run: (finder ?? worker)?.run as number };
    if (!lost) {
      lost = finder.place.method === 'Properties.getProperties';
      return lost ? { run: 0, loses: 1 } : { run: 1 };
    }
    // The worker goes on until only its last word is missing.
    if (worker.place.method === 'Properties.setProperties') words += 1;
    return { run: words > 1 && finder.behind === undefined ? 1 : 0 };
  };
  const meeting = new Meeting(shop, met('two orders with the same product are shipped'));
  meeting.one(arbiter, 'a journal that is no crash’s');
  expect(wrong(meeting.over())).toEqual([]);
});
