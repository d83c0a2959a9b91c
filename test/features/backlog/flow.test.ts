/** States of work, its stamps, working days, and what flows through it. */
import { mayMove, stamped, workingDays } from '../../../src/features/backlog/rules/state';
import { flowOf, littleWip, percentile } from '../../../src/features/views/rules/flow';
import type { Day, Moment } from '../../../src/kernel/day';
import { addDays, mondayOf } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';

const TODAY = '2026-11-05' as Day;
const WIB = zone('Asia/Jakarta');

test('start and finish are stamped by the change of state alone', () => {
  const [before, now] = [1_000 as Moment, 9_000 as Moment];
  const fresh = { startedAt: null, progress: 0 };
  expect(stamped(fresh, 'started', now)).toMatchObject({
    state: 'started',
    status: 'started',
    startedAt: now,
    finishedAt: null,
  });
  expect(stamped({ startedAt: before, progress: 0.5 }, 'done', now)).toMatchObject({
    startedAt: before,
    finishedAt: now,
    progress: 1,
  });
  expect(stamped(fresh, 'done', now).startedAt).toBeNull();
  expect(stamped({ startedAt: before, progress: 1 }, 'started', now)).toMatchObject({
    startedAt: before,
    finishedAt: null,
    progress: 0,
  });
  expect(stamped({ startedAt: before, progress: 0.5 }, 'backlog', now)).toMatchObject({
    startedAt: null,
    progress: 0,
  });
  expect([mayMove('intake', 'started'), mayMove('intake', 'backlog'), mayMove('done', 'cancelled')]).toEqual([
    false,
    true,
    false,
  ]);
});

test('a working day is not a Sunday', () => {
  // Saturday to Monday: one working day.
  expect(workingDays('2026-11-07' as Day, '2026-11-09' as Day)).toBe(1);
  expect(workingDays('2026-11-05' as Day, '2026-11-12' as Day)).toBe(6);
  expect(workingDays('2026-11-05' as Day, '2026-11-05' as Day)).toBe(0);
});

test("flow: median, 85th percentile and Little's law", () => {
  expect(littleWip(0.55, 6)).toBeCloseTo(3.3, 10);
  expect(percentile([], 0.5)).toBeUndefined();
  expect(percentile([3, 1, 2], 0.5)).toBe(2);
  expect(percentile([1, 2, 3, 4], 0.85)).toBeCloseTo(3.55, 10);
  expect(mondayOf('2026-11-05' as Day)).toBe('2026-11-02');
  expect(mondayOf('2026-11-08' as Day)).toBe('2026-11-02');
  const at = (days: number): Moment => WIB.momentOf(addDays(TODAY, days), 600);
  const done = (asked: number, began: number | null, ended: number) => ({
    state: 'done' as const,
    requestedAt: at(asked),
    startedAt: began === null ? null : at(began),
    finishedAt: at(ended),
  });
  const open = { state: 'started' as const, requestedAt: at(0), startedAt: at(0), finishedAt: null };
  const flow = flowOf([done(-10, -4, -1), done(-9, -3, -2), done(-8, null, 0), open], TODAY, WIB, 2);
  expect(flow.weeks).toEqual([
    { monday: '2026-10-26', inflow: 3, outflow: 0 },
    { monday: '2026-11-02', inflow: 1, outflow: 3 },
  ]);
  expect(flow.lead.median).toBeCloseTo(8, 6);
  expect(flow.cycle.median).toBeCloseTo(2, 6);
  // 3 done in 11 days at 2 days each.
  expect(flow.wip).toBeCloseTo((3 / 11) * 2, 6);
  expect(flow.grows).toBe(true);
});
