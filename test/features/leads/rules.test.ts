/** Leads: what they are likely worth, whom to follow up first, and what the pipeline holds. */
import * as fc from 'fast-check';
import { STAGES, type Stage } from '../../../src/features/leads/choices';
import { byFollowUp, daysLate, partOf } from '../../../src/features/leads/rules/follow';
import { pipelineOf } from '../../../src/features/leads/rules/pipeline';
import { chanceAt, mayMove, stageAfter, stepped, weightedOf } from '../../../src/features/leads/rules/stage';
import { type Lead, leads } from '../../../src/features/leads/tables';
import type { Day, Moment } from '../../../src/kernel/day';
import type { Money } from '../../../src/kernel/money';

const D = '2026-11-05' as Day;
const EMPTY = Object.fromEntries(
  Object.entries(leads.columns).map(([key, { codec }]) => [key, codec.empty]),
) as unknown as Lead;
let no = 0;
const lead = (values: Partial<Record<keyof Lead, unknown>>): Lead => {
  no += 1;
  return { ...EMPTY, id: `PRS-${String(no).padStart(6, '0')}`, state: 'contact', ...values } as Lead;
};
const on = (day: string | null, amount: number, more: Partial<Record<keyof Lead, unknown>> = {}): Lead =>
  lead({ day, amount, next: day === null ? '' : 'telepon', chance: '0.5', ...more });

/** The five of the sample business. */
const five = () => [
  lead({ name: 'Hotel', amount: 12e6, chance: '0.5', state: 'offer', next: 'telepon', day: D }),
  lead({
    name: 'Rani',
    amount: 9e6,
    chance: '0.75',
    state: 'negotiation',
    next: 'contoh',
    day: '2026-11-07',
  }),
  lead({ name: 'Pojok', amount: 3.5e6, chance: '0.25', next: 'telepon', day: '2026-11-04' }),
  lead({ name: 'Sejuk', amount: 11e6, chance: '0.25', state: 'need', next: 'rapat', day: '2026-11-09' }),
  lead({ name: 'Manis', amount: 5e6, chance: '0.1' }),
];

test('five leads of 40.5 million are worth 16,875,000; each stage has its own sum', () => {
  const held = pipelineOf(five(), 0 as Moment);
  expect(held).toMatchObject({ count: 5, amount: 40_500_000, weighted: 16_875_000, rate: null });
  expect(held.stages.map(({ stage, count, amount }) => [stage, count, amount])).toEqual([
    ['contact', 2, 8_500_000],
    ['need', 1, 11_000_000],
    ['offer', 1, 12_000_000],
    ['negotiation', 1, 9_000_000],
  ]);
});

test('late goes first, then today, then what nobody planned, then what lies ahead by its day', () => {
  const names = (all: Lead[]) => all.sort(byFollowUp(D)).map(({ name }) => name);
  expect(names(five())).toEqual(['Pojok', 'Hotel', 'Manis', 'Rani', 'Sejuk']);
  // Within a part the greater weighted value; at the same value the longer late, then the older.
  const late = [on('2026-11-01', 10), on('2026-11-03', 100), on('2026-10-20', 10), on('2026-10-20', 10)];
  expect([...late].sort(byFollowUp(D))).toEqual([late[1], late[2], late[3], late[0]]);
});

test('a step without a day, or a day without a step, is no plan; a day that has passed is late either way', () => {
  const part = (next: string, day: string | null) => partOf(lead({ next, day }), D);
  expect([part('', null), part('telepon', null), part('', '2026-11-06')]).toEqual(Array(3).fill('unplanned'));
  expect([part('', '2026-11-04'), part('telepon', '2026-11-04')]).toEqual(['late', 'late']);
  expect([part('telepon', D), part('telepon', '2026-11-06')]).toEqual(['today', 'ahead']);
  expect(daysLate(on('2026-11-02', 1), D)).toBe(3);
  expect(daysLate(on('2026-11-02', 1, { state: 'won' }), D)).toBe(0);
});

test('a chance follows its stage until a person says another, which stays until the end', () => {
  const through = (chance: string | null, ...stages: Stage[]) => {
    const at = lead({ chance });
    for (const to of stages) Object.assign(at, { chance: chanceAt(at, to), state: to });
    return at.chance;
  };
  expect(through('0.1', 'need')).toBe('0.25');
  expect(through(null, 'offer')).toBe('0.5');
  expect(through('0.9', 'need', 'negotiation')).toBe('0.9');
  expect(through('0.9', 'won')).toBe('1');
  expect(through('0.9', 'lost', 'offer')).toBe('0.5');
  expect(weightedOf(lead({ amount: 3_333_333, chance: null, state: 'need' }))).toBe(833_333);
  expect(weightedOf(lead({ amount: null, chance: '0.9' }))).toBe(0);
});

test('open stages go any way; an end is opened again first, and stamped only as long as it is one', () => {
  expect([mayMove('contact', 'negotiation'), mayMove('offer', 'need'), mayMove('offer', 'offer')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([mayMove('won', 'lost'), mayMove('lost', 'won'), mayMove('lost', 'need')]).toEqual([
    false,
    false,
    true,
  ]);
  expect(STAGES.map(({ key }) => stageAfter(key))).toEqual([
    'need',
    'offer',
    'negotiation',
    undefined,
    undefined,
    undefined,
  ]);
  expect(stepped(lead({}), 'won', 7 as Moment)).toMatchObject({ stage: 'won', state: 'won', closedAt: 7 });
  expect(stepped(lead({ state: 'won' }), 'offer', 7 as Moment)).toMatchObject({ closedAt: null });
});

test('what ended counts from its day on; archived leads count nowhere; reasons by how often', () => {
  const ended = (state: Stage, closedAt: number, lostReason: string | null = null) =>
    lead({ state, closedAt, lostReason, amount: 100 });
  const held = pipelineOf(
    [
      ended('won', 10),
      ended('won', 9),
      ended('lost', 10, 'price'),
      ended('lost', 11, 'silent'),
      ended('lost', 12, 'silent'),
      lead({ amount: 7, archived: true }),
    ],
    10 as Moment,
  );
  expect(held).toMatchObject({
    count: 0,
    amount: 0,
    weighted: 0,
    rate: 0.25,
    won: { count: 1, amount: 100 },
  });
  expect(held.reasons).toEqual([
    { reason: 'silent', count: 2 },
    { reason: 'price', count: 1 },
  ]);
});

test('whatever the leads, the stages add up to the whole and the order is one order', () => {
  const any = fc.record({
    state: fc.constantFrom(...STAGES.map(({ key }) => key)),
    amount: fc.option(fc.integer({ min: 0, max: 1e9 })),
    chance: fc.constantFrom('0', '0.1', '0.25', '0.5', '0.75', '0.9', '1', null),
    next: fc.constantFrom('', 'telepon'),
    day: fc.constantFrom(null, '2026-10-01', '2026-11-04', D, '2026-11-06', '2026-12-01'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (written) => {
      const all = written.map((values) => lead(values));
      const { stages, ...whole } = pipelineOf(all, 0 as Moment);
      for (const key of ['count', 'amount', 'weighted'] as const)
        expect(stages.reduce((sum, each) => sum + each[key], 0)).toBe(whole[key] as Money);
      expect(whole.weighted).toBeLessThanOrEqual(whole.amount);
      const order = (some: Lead[]) => some.sort(byFollowUp(D)).map(({ id }) => id);
      expect(order([...all].reverse())).toEqual(order([...all]));
    }),
    { numRuns: 60 },
  );
});
