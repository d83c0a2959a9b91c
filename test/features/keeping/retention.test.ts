/** What stays and what goes: the documented examples of restic's `forget`, the calendar of the workbook, and laws that hold for any versions. */
import fc from 'fast-check';
import {
  DEFAULT_POLICY,
  type Policy,
  type Retainable,
  type Rule,
  retained,
} from '../../../src/features/keeping/rules/retention';
import type { Moment } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';

const UTC = zone('UTC');
const DAY = 86_400_000;
const NONE: Policy = { last: 0, hourly: 0, daily: 0, weekly: 0, monthly: 0, yearly: 0, within: 0 };
const RULES = ['last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly', 'within'] as const;
const nameOf = (index: number): string => `CDG-${String(index + 1).padStart(6, '0')}`;
/** Fulls at these moments, numbered in their order. */
const fulls = (...moments: readonly (string | number)[]): Retainable[] =>
  moments.map((at, index) => ({
    version: nameOf(index),
    at: typeof at === 'number' ? at : Date.parse(at),
    chain: nameOf(index),
    held: false,
  }));

function kept(
  versions: readonly Retainable[],
  policy: Partial<Policy>,
  now = Date.parse('2200-01-01'),
  wall = UTC,
): string[] {
  const fates = retained(versions, { ...NONE, ...policy }, now as Moment, wall);
  return versions.flatMap(({ version, at }) =>
    fates.get(version)?.length ? [new Date(at).toISOString().slice(0, 10)] : [],
  );
}
const rulesOf = (versions: readonly Retainable[], policy: Partial<Policy>, now?: number): Rule[][] => {
  const at = (now ?? Date.parse('2200-01-01')) as Moment;
  return versions.map(({ version }) =>
    (retained(versions, { ...NONE, ...policy }, at, UTC).get(version) ?? []).map(({ rule }) => rule),
  );
};

describe('as restic documents it', () => {
  test('one version every Sunday for twelve weeks: keep-daily 4 keeps the last four Sundays', () => {
    const first = Date.parse('2019-09-01T11:00:00Z');
    const sundays = fulls(...Array.from({ length: 12 }, (_, week) => first + week * 7 * DAY));
    expect(kept(sundays, { daily: 4 })).toEqual(['2019-10-27', '2019-11-03', '2019-11-10', '2019-11-17']);
  });

  test('working days of two weeks, twice on Fridays, a Wednesday missed: keep-daily 5 reaches back to the Friday before', () => {
    const days = ['21', '22', '23', '24', '25', '28', '29'].map((day) => `2025-04-${day}T11:00:00Z`);
    days.splice(5, 0, '2025-04-25T23:00:00Z');
    days.push('2025-05-01T11:00:00Z', '2025-05-02T11:00:00Z', '2025-05-02T23:00:00Z');
    const found = rulesOf(fulls(...days), { daily: 5 });
    expect(days.filter((_, index) => found[index]?.includes('daily'))).toEqual([
      '2025-04-25T23:00:00Z',
      '2025-04-28T11:00:00Z',
      '2025-04-29T11:00:00Z',
      '2025-05-01T11:00:00Z',
      '2025-05-02T23:00:00Z',
    ]);
    expect(found.filter((rules) => rules.length === 0)).toHaveLength(6);
  });

  test('one version a day for a hundred years: 7 daily, 5 weekly, 12 monthly, 75 yearly', () => {
    const last = Date.parse('2019-11-17T11:00:00Z');
    const days = fulls(...Array.from({ length: 36_525 }, (_, index) => last - (36_524 - index) * DAY));
    const found = kept(days, { daily: 7, weekly: 5, monthly: 12, yearly: 75 });
    // The seven dailies hold one Sunday, the newest, which is also the month's and the year's.
    expect(found.slice(-12)).toEqual([
      '2019-10-20',
      '2019-10-27',
      '2019-10-31',
      '2019-11-03',
      '2019-11-10',
      ...['11', '12', '13', '14', '15', '16', '17'].map((day) => `2019-11-${day}`),
    ]);
    const ends = (text: string) => found.filter((day) => day.endsWith(text));
    // 74 last days of a year before this one; the last of December 2018 is the month's too.
    expect(ends('12-31')).toHaveLength(74);
    expect(found).toHaveLength(7 + 4 + 11 + 74 - 1);
    expect(found[0]).toBe('1945-12-31');
  });

  test('fewer than asked for: the oldest stays besides', () => {
    const days = fulls('2019-11-01T08:00Z', '2019-11-01T18:00Z', '2019-11-02T08:00Z');
    expect(rulesOf(days, { daily: 5 })).toEqual([['oldest'], ['daily'], ['newest', 'daily']]);
    expect(rulesOf(days, { daily: 2 })).toEqual([[], ['daily'], ['newest', 'daily']]);
  });

  test('what lies in the future stays, and takes no other’s place', () => {
    const days = fulls('2019-11-01T08:00Z', '2019-11-02T08:00Z', '2030-01-01T00:00Z');
    expect(rulesOf(days, { daily: 1 }, Date.parse('2019-11-03'))).toEqual([
      [],
      ['newest', 'daily'],
      ['future', 'newest'],
    ]);
  });
});

test('days, weeks and months are those of the workbook’s wall', () => {
  // 23.30 and 00.30 in Jakarta are one day in UTC and two on the wall; Sunday and Monday are two weeks.
  const night = fulls('2026-11-01T16:30Z', '2026-11-01T17:30Z');
  expect(kept(night, { daily: 2 }, undefined, zone('Asia/Jakarta'))).toHaveLength(2);
  expect(rulesOf(night, { daily: 1 })).toEqual([[], ['newest', 'daily']]);
  const wall = (policy: Partial<Policy>) =>
    retained(night, { ...NONE, ...policy }, (night[1]?.at ?? 0) as Moment, zone('Asia/Jakarta'));
  expect([...wall({ weekly: 2 }).values()].flat().map(({ day }) => day)).toEqual([
    '2026-11-02',
    '2026-11-02',
    '2026-10-26',
  ]);
});

test('a version goes only with its whole chain, and one kept by hand keeps its own', () => {
  const chain = (full: number, versions: readonly Retainable[]) =>
    versions.map((each) => ({ ...each, chain: nameOf(full) }));
  const days = fulls(...Array.from({ length: 6 }, (_, day) => `2026-11-0${day + 1}T02:00Z`));
  const [two, four] = [chain(0, days.slice(0, 3)), chain(3, days.slice(3))];
  const all = [...two, ...four];
  expect(rulesOf(all, { last: 2 })).toEqual([[], [], [], ['chain'], ['last'], ['newest', 'last']]);
  const held = all.map((each, index) => ({ ...each, held: index === 1 }));
  expect(rulesOf(held, { last: 2 }).slice(0, 3)).toEqual([['chain'], ['held'], ['chain']]);
});

describe('laws', () => {
  const START = Date.parse('2026-01-01');
  const versions = fc
    .array(
      fc.record({
        hours: fc.integer({ min: 0, max: 24 * 900 }),
        full: fc.boolean(),
        held: fc.integer({ min: 0, max: 12 }).map((n) => n === 0),
      }),
      { minLength: 1, maxLength: 40 },
    )
    .map((made): Retainable[] => {
      let chain = nameOf(0);
      return made.map(({ hours, full, held }, index) => {
        if (full || index === 0) chain = nameOf(index);
        return { version: nameOf(index), at: START + hours * 3_600_000, chain, held };
      });
    });
  const count = fc.integer({ min: 0, max: 8 });
  const policies = fc.record({
    last: count,
    hourly: count,
    daily: count,
    weekly: count,
    monthly: count,
    yearly: count,
    within: count,
  });
  const now = fc.integer({ min: 0, max: 24 * 1000 }).map((hours) => (START + hours * 3_600_000) as Moment);
  const stays = (all: readonly Retainable[], policy: Policy, at: Moment): Retainable[] => {
    const fates = retained(all, policy, at, UTC);
    return all.filter(({ version }) => fates.get(version)?.length);
  };

  test('never empty, the newest and the future stay, whole chains, any order, more keeps more, twice is once', () => {
    fc.assert(
      fc.property(versions, policies, policies, now, (all, policy, more, at) => {
        const found = stays(all, policy, at);
        const names = found.map(({ version }) => version);
        const newest = [...all].sort((a, b) => b.at - a.at)[0];
        expect(found.some((each) => each.at === newest?.at)).toBe(true);
        for (const each of all) if (each.at > at || each.held) expect(names).toContain(each.version);
        for (const each of all)
          expect(found.includes(each)).toBe(found.some(({ chain }) => chain === each.chain));
        expect(stays([...all].reverse(), policy, at).reverse()).toEqual(found);
        expect(stays(found, policy, at)).toEqual(found);
        const larger = { ...policy };
        for (const rule of RULES) larger[rule] += more[rule];
        expect(stays(all, larger, at)).toEqual(expect.arrayContaining(found));
      }),
      { numRuns: 150 },
    );
  });

  test('the usual policy holds a year of nightly versions with monthly fulls in twelve or thirteen chains', () => {
    let chain = '';
    const nights = Array.from({ length: 500 }, (_, index): Retainable => {
      const at = START + index * DAY;
      if (index === 0 || new Date(at).getUTCDate() === 1) chain = nameOf(index);
      return { version: nameOf(index), at, chain, held: false };
    });
    const found = stays(nights, DEFAULT_POLICY, (START + 600 * DAY) as Moment);
    expect(new Set(found.map((each) => each.chain)).size).toBe(12);
  });
});
