/** Scores, the one order and the capacity line of the backlog, by published examples and the sample business. */
import fc from 'fast-check';
import { whole } from '../../../src/features/backlog/shown';
import type { Rankable } from '../../../src/features/scores/rank';
import { capacityLine, ordered } from '../../../src/features/scores/rank';
import {
  mustShare,
  quadrantOf,
  rice,
  type Scored,
  simple,
  valueEffort,
  wsjf,
} from '../../../src/features/scores/score';
import type { Day, Moment } from '../../../src/kernel/day';
import { addDays } from '../../../src/kernel/day';
import { DEFAULT_SETTINGS } from '../../../src/kernel/settings';
import { zone } from '../../../src/kernel/zone';
import { SAMPLE_ORDER, sampleItems } from './sample-items';

const TODAY = '2026-11-05' as Day;
const _WIB = zone('Asia/Jakarta');
const scoreIn = (scored: Scored): number => ('score' in scored ? scored.score : Number.NaN);
const why = (scored: Scored): string => ('why' in scored ? scored.why : 'none');

test('RICE gives the published scores', () => {
  const published: [number, number, number, number, number][] = [
    [5000, 2, 0.8, 2, 4000],
    [3000, 1, 1, 1.5, 2000],
    [8000, 0.5, 1, 3, 1333.33],
    [1000, 2, 0.8, 5, 320],
    [500, 1, 0.9, 2, 225],
    [2000, 1, 0.7, 8, 175],
    [10000, 1, 0.8, 3, 2666.67],
    [400, 1, 0.8, 3, 106.67],
    [250, 2, 1, 2, 250],
    [120, 0.5, 0.5, 4, 7.5],
  ];
  for (const [reach, impact, confidence, effort, score] of published)
    expect(scoreIn(rice(reach, impact, confidence, effort))).toBeCloseTo(score, 2);
});

test('WSJF gives the published scores', () => {
  const published: [number, number, number, number, number][] = [
    [8, 5, 13, 5, 5.2],
    [8, 5, 8, 5, 4.2],
    [13, 5, 8, 8, 3.25],
    [5, 3, 8, 5, 3.2],
    [13, 3, 8, 8, 3],
    [8, 1, 5, 5, 2.8],
    [5, 1, 5, 5, 2.2],
    [8, 5, 8, 13, 1.62],
  ];
  for (const [value, time, risk, size, score] of published)
    expect(scoreIn(wsjf(value, time, risk, size))).toBeCloseTo(score, 2);
});

test('a missing or impossible input gives a reason, never infinity', () => {
  for (const effort of [null, 0, -1, 0.49, Number.NaN, Infinity])
    expect(why(rice(100, 1, 1, effort))).toBe('effort');
  expect(scoreIn(rice(100, 1, 1, 0.5))).toBe(200);
  expect(why(rice(null, 1, 1, 1))).toBe('reach');
  expect(why(rice(10, 4, 1, 1))).toBe('reachImpact');
  expect(why(rice(10, 1, 0, 1))).toBe('confidence');
  expect(why(wsjf(1, 2, 4, 5))).toBe('riskReduction');
  expect(why(wsjf(1, 2, 3, 0))).toBe('jobSize');
  expect([why(simple(0, 1)), why(simple(5, 1)), why(simple(1.5, 1))]).toEqual([
    'urgency',
    'urgency',
    'urgency',
  ]);
  expect([why(simple(1, 5)), scoreIn(simple(4, 4)), scoreIn(simple(1, 1))]).toEqual(['impact', 16, 1]);
  expect(why(valueEffort(11, 1))).toBe('value');
});

test('value and effort on the cut of 6 count as high', () => {
  expect([quadrantOf(6, 5), quadrantOf(6, 6), quadrantOf(5, 5), quadrantOf(5, 6)]).toEqual([
    'quickWin',
    'bigBet',
    'fillIn',
    'timeSink',
  ]);
  expect([quadrantOf(0, 5), quadrantOf(5, 11)]).toEqual([{ why: 'value' }, { why: 'size' }]);
});

test('Musts may take 60 % of the effort and no more; what will not be done counts nothing', () => {
  const of = (must: number, should: number, could: number) =>
    mustShare([
      { moscow: 'must', effort: must },
      { moscow: 'should', effort: should },
      { moscow: 'could', effort: could },
      { moscow: 'wont', effort: 100 },
    ]);
  expect(of(12, 4, 4)).toEqual({ share: 0.6, tooMuch: false });
  expect(of(13, 4, 4).tooMuch).toBe(true);
  expect(of(13, 4, 4).share).toBeCloseTo(0.619, 3);
  expect(mustShare([])).toEqual({ share: 0, tooMuch: false });
});

test('the sample backlog stands in its order, and the line of 10 person-days comes after 9', () => {
  const order = ordered(sampleItems(TODAY), {}, TODAY);
  expect(order.map(({ id }) => Number(id.slice(4)))).toEqual(SAMPLE_ORDER);
  const line = capacityLine(order, 10);
  expect(line).toEqual({ fits: 8, days: 9, unknown: 0 });
  expect(Number(order[line.fits - 1]?.id.slice(4))).toBe(6);
});

test('products by RICE: the item with the best score comes first of them', () => {
  const order = ordered(sampleItems(TODAY), { product: 'rice' }, TODAY)
    .filter(({ kind }) => kind === 'product')
    .map(({ id }) => Number(id.slice(4)));
  expect(order).toEqual([2, 1, 3]);
});

test('without scores service goes by urgency, finance by due day, content by its moment, sales by amount and chance', () => {
  const bare = (id: string, more: Partial<Rankable>): Rankable => ({ ...blank(id), ...more });
  const order = ordered(
    [
      bare('BLG-000001', { kind: 'finance', due: '2026-11-20' as Day }),
      bare('BLG-000002', { kind: 'finance', due: '2026-11-10' as Day }),
      bare('BLG-000003', { kind: 'service', urgency: '2' }),
      bare('BLG-000004', { kind: 'service', urgency: '4' }),
      bare('BLG-000005', { kind: 'sales', amount: 100 as never, chance: 0.5 }),
      bare('BLG-000006', { kind: 'sales', amount: 90 as never, chance: 0.9 }),
      bare('BLG-000007', { kind: 'content', momentDay: '2026-12-24' as Day }),
      bare('BLG-000008', { kind: 'content', momentDay: '2026-12-01' as Day }),
    ],
    {},
    TODAY,
  );
  expect(order.map(({ id }) => Number(id.slice(4)))).toEqual([4, 3, 8, 7, 2, 1, 6, 5]);
});

test('a manual order is the place it takes; two that want one place stand next to each other', () => {
  const items = sampleItems(TODAY);
  const set = (no: number, manualOrder: number) => {
    const item = items[no - 1];
    if (item) items[no - 1] = { ...item, manualOrder };
  };
  set(3, 1);
  set(15, 3);
  set(9, 3);
  const order = ordered(items, {}, TODAY).map(({ id }) => Number(id.slice(4)));
  expect(order.slice(0, 5)).toEqual([3, 8, 9, 15, 2]);
  set(5, 99);
  expect(ordered(items, {}, TODAY).at(-1)?.id).toBe('BLG-000005');
});

test('proposals, snoozed, finished and archived work have no place', () => {
  const items = [
    { ...blank('BLG-000001'), state: 'intake' as const },
    { ...blank('BLG-000002'), snoozeUntil: addDays(TODAY, 1) },
    { ...blank('BLG-000003'), snoozeUntil: TODAY },
    { ...blank('BLG-000004'), state: 'done' as const },
    { ...blank('BLG-000005'), archived: true },
    { ...blank('BLG-000006'), state: 'started' as const },
  ];
  expect(ordered(items, {}, TODAY).map(({ id }) => id)).toEqual(['BLG-000003', 'BLG-000006']);
});

const anyItem: fc.Arbitrary<Omit<Rankable, 'id'>> = fc.record({
  kind: fc.constantFrom('product', 'service', 'content', 'finance', 'sales', null),
  urgency: fc.constantFrom('1', '2', '3', '4', null),
  impact: fc.constantFrom('1', '2', '3', '4', null),
  effort: fc.constantFrom(null, 0, 0.5, 1, 3),
  reach: fc.constantFrom(null, 10, 100),
  reachImpact: fc.constantFrom('0.25', '1', '3', null),
  confidence: fc.constantFrom(0, 0.5, 1),
  businessValue: fc.constantFrom(null, 1, 8),
  timeCriticality: fc.constantFrom(1, 5),
  riskReduction: fc.constantFrom(1, 3),
  jobSize: fc.constantFrom(null, 1, 13),
  moscow: fc.constantFrom('must', 'should', 'could', 'wont', null),
  value: fc.constantFrom(null, 1, 5, 6, 10),
  state: fc.constantFrom('backlog', 'started'),
  archived: fc.constant(false),
  snoozeUntil: fc.constant(null),
  manualOrder: fc.constantFrom(null, null, null, 1, 2, 5, 40),
  requestedAt: fc.constantFrom(null, 1 as Moment, 2 as Moment),
  due: fc.constantFrom(null, TODAY, addDays(TODAY, 3)),
  amount: fc.constantFrom(null, 100 as never),
  chance: fc.constantFrom(0, 0.5),
  momentDay: fc.constantFrom(null, TODAY),
  publishDay: fc.constantFrom(null, TODAY),
});

test('the order is total and does not depend on the order of the rows', () => {
  const METHODS = ['simple', 'rice', 'wsjf', 'moscow', 'valueEffort'] as const;
  const methods = fc.record({
    product: fc.constantFrom(...METHODS),
    service: fc.constantFrom(...METHODS),
    sales: fc.constantFrom(...METHODS),
  });
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 25 }), methods, fc.nat(), (bare, chosen, seed) => {
      const items = bare.map((item, at) => ({ ...item, id: `BLG-${String(at + 1).padStart(6, '0')}` }));
      const shuffled = [...items].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
      const ids = ordered(items, chosen, TODAY).map(({ id }) => id);
      expect(new Set(ids).size).toBe(items.length);
      expect(ordered(shuffled, chosen, TODAY).map(({ id }) => id)).toEqual(ids);
    }),
    { numRuns: 300 },
  );
});

test('scoring again changes nothing: what the rows show is already what they would get', () => {
  const shown = (items: readonly Rankable[]) =>
    whole.derive(
      items.map((values) => ({ id: values.id, row: 2, values, bad: [], check: '' })) as never,
      {
        settings: { ...DEFAULT_SETTINGS, options: { 'backlog.method.product': 'rice' } },
        today: TODAY,
        language: 'id',
      } as never,
    );
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 15 }), (bare) => {
      const items = bare.map((item, at) => ({ ...item, id: `BLG-${String(at + 1).padStart(6, '0')}` }));
      const once = shown(items);
      const twice = shown(items.map((item) => ({ ...item, ...once.get(item.id) })));
      expect([...twice]).toEqual([...once]);
    }),
    { numRuns: 200 },
  );
});

test('5,000 items are ranked, each once', () => {
  const items = Array.from({ length: 5_000 }, (_, at) => ({
    ...blank(`BLG-${String(at + 1).padStart(6, '0')}`),
    urgency: (['1', '2', '3', '4'] as const)[at % 4] ?? null,
    impact: (['1', '2', '3', '4'] as const)[at % 3] ?? null,
    requestedAt: (at * 7919) as Moment,
  }));
  expect(new Set(ordered(items, {}, TODAY).map(({ id }) => id)).size).toBe(5_000);
});

function blank(id: string): Rankable {
  return {
    id,
    kind: 'product',
    urgency: null,
    impact: null,
    effort: null,
    reach: null,
    reachImpact: null,
    confidence: 0,
    businessValue: null,
    timeCriticality: null,
    riskReduction: null,
    jobSize: null,
    moscow: null,
    value: null,
    state: 'backlog',
    archived: false,
    snoozeUntil: null,
    manualOrder: null,
    requestedAt: null,
    due: null,
    amount: null,
    chance: 0,
    momentDay: null,
    publishDay: null,
  };
}

function hash(text: string, seed: number): number {
  let sum = seed;
  for (const sign of text) sum = (Math.imul(sum, 31) + sign.charCodeAt(0)) | 0;
  return sum;
}
