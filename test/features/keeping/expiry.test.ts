/** When older backups no longer hold a customer who was forgotten: told beforehand by the same rules that let versions go. */
import { goneBy } from '../../../src/features/keeping/rules/expiry';
import { DEFAULT_POLICY, type Policy, type Retainable } from '../../../src/features/keeping/rules/retention';
import type { Moment } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';

const WALL = zone('Asia/Jakarta');
const DAY = 86_400_000;
/** Thursday 5 November 2026. */
const NOW = Date.UTC(2026, 10, 5, 7) as Moment;
const NONE: Policy = { ...DEFAULT_POLICY, daily: 0, weekly: 0, monthly: 0 };
const made = (number: number, daysAgo: number, full = number, held = false): Retainable => {
  const name = (each: number): string => `CDG-${String(each).padStart(6, '0')}`;
  return { version: name(number), at: NOW - daysAgo * DAY, chain: name(full), held };
};
const day = (versions: readonly Retainable[], policy: Partial<Policy> = {}, every = 1) =>
  goneBy(versions, { ...NONE, ...policy }, NOW, WALL, every);

test('the last of seven days goes a week later, and for good two nights after; with weekly versions seven weeks later', () => {
  // The full of October stands alone: nothing new stands on it.
  expect(day([made(1, 10)], { daily: 7 })).toBe('2026-11-14');
  expect(day([made(1, 10)], { daily: 7 }, 7)).toBe('2026-12-26');
  expect(day([], { daily: 7 })).toBe('2026-11-05');
});

test('what stands on this month’s full goes with the last version of the month', () => {
  expect(day([made(1, 4), made(2, 0, 1)], { daily: 7 })).toBe('2026-12-09');
});

test('the usual keeps a year of months; what is held, kept for decades or followed by nothing never goes', () => {
  expect(day([made(1, 4)], DEFAULT_POLICY)).toBe('2027-11-03');
  expect(day([made(1, 4, 1, true)], { daily: 1 })).toBeUndefined();
  expect(day([made(1, 4)], { yearly: 400 })).toBeUndefined();
  expect(day([made(1, 4)], { daily: 1 }, 0)).toBeUndefined();
});
