/** Time in open hours, limits, moves, escalation and questions that come again, on the rules alone. */
import * as fc from 'fast-check';
import {
  afterBusiness,
  businessMinutes,
  dayMinutes,
  type OfficeHours,
  readSpan,
  saySpan,
} from '../../../src/features/tickets/rules/hours';
import {
  escalatedTo,
  isLate,
  lyingMinutes,
  mayMove,
  stamped,
} from '../../../src/features/tickets/rules/state';
import { oftenAsked } from '../../../src/features/tickets/rules/subjects';
import { elapsed, median, resolutionOf, responseOf } from '../../../src/features/tickets/rules/times';
import { hoursIn, limitIn } from '../../../src/features/tickets/settings';
import type { Ticket } from '../../../src/features/tickets/tables';
import type { Day, Moment } from '../../../src/kernel/day';
import { type Zone, zone } from '../../../src/kernel/zone';

const jakarta = zone('Asia/Jakarta');
const at = (day: string, hour: number, minute = 0, where: Zone = jakarta): Moment =>
  where.momentOf(day as Day, hour * 60 + minute);
const always = (from: number, to: number): OfficeHours => ({
  week: Array.from({ length: 7 }, () => ({ from: from * 60, to: to * 60 })),
  holidays: [],
});
const usual = hoursIn({ options: {} });
const holidays = (...days: string[]): OfficeHours => ({ ...usual, holidays: days as Day[] });
// 5 November 2026 is a Thursday.
const [THURSDAY, SATURDAY, MONDAY] = ['2026-11-05', '2026-11-07', '2026-11-09'];

describe('time in open hours', () => {
  test('created 18:00, staff from 07:00, reply 08:00: 14 hours by the calendar, 1 by business hours', () => {
    const told = elapsed(at(THURSDAY, 18), at('2026-11-06', 8), always(7, 18), jakarta);
    expect(told).toEqual({ calendar: 14 * 60, business: 60 });
  });

  test.each([
    ['within a day', [THURSDAY, 9], [THURSDAY, 11], usual, 120],
    ['before it opens', [THURSDAY, 6], [THURSDAY, 9], usual, 60],
    ['after it closed', [THURSDAY, 17], [THURSDAY, 23], usual, 0],
    ['over a Sunday', [SATURDAY, 16], [MONDAY, 9], usual, 120],
    ['over a holiday', [THURSDAY, 16], [SATURDAY, 9], holidays('2026-11-06'), 120],
    ['a whole week', [THURSDAY, 8], ['2026-11-12', 8], usual, 6 * 9 * 60],
    ['backwards', [THURSDAY, 11], [THURSDAY, 9], usual, 0],
  ] as const)('%s', (_, [fromDay, fromHour], [toDay, toHour], hours, minutes) => {
    expect(businessMinutes(at(fromDay, fromHour), at(toDay, toHour), hours, jakarta)).toBe(minutes);
  });

  test('follows the wall of the zone, on a day of 23 hours too', () => {
    const berlin = zone('Europe/Berlin');
    const night = always(0, 24);
    const [before, after] = [at('2026-03-28', 12, 0, berlin), at('2026-03-30', 12, 0, berlin)];
    expect(businessMinutes(before, after, night, berlin)).toBe(47 * 60);
    expect(afterBusiness(before, 47 * 60, night, berlin)).toBe(after);
    // The same moment is another hour in Jayapura.
    const jayapura = zone('Asia/Jayapura');
    expect(businessMinutes(at(THURSDAY, 15), at(THURSDAY, 17), usual, jayapura)).toBe(0);
  });

  test('a limit is reached exactly when so many open minutes have passed', () => {
    expect(afterBusiness(at(THURSDAY, 16), 4 * 60, usual, jakarta)).toBe(at('2026-11-06', 11));
    expect(afterBusiness(at(SATURDAY, 16, 30), 60, usual, jakarta)).toBe(at(MONDAY, 8, 30));
    expect(afterBusiness(at(THURSDAY, 16), 60, usual, jakarta)).toBe(at(THURSDAY, 17));
    const start = at(THURSDAY, 0);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 5_000 }),
        (offset, minutes) => {
          const from = (start + offset * 60_000) as Moment;
          const until = afterBusiness(from, minutes, usual, jakarta);
          expect(businessMinutes(from, until, usual, jakarta)).toBe(minutes);
          expect(businessMinutes(from, (until - 60_000) as Moment, usual, jakarta)).toBe(minutes - 1);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a firm that is never open counts by the calendar', () => {
    const closed: OfficeHours = { week: Array.from({ length: 7 }, () => null), holidays: [] };
    expect(afterBusiness(at(THURSDAY, 9), 60, closed, jakarta)).toBe(at(THURSDAY, 10));
    expect(businessMinutes(at(THURSDAY, 9), at(MONDAY, 9), closed, jakarta)).toBe(0);
  });

  test.each([
    ['08.00–17.00', '08.00–17.00'],
    ['8-17', '08.00–17.00'],
    ['8:30 s/d 24', '08.30–24.00'],
    ['9 sampai 12.15', '09.00–12.15'],
    ['', ''],
    ['–', ''],
  ])('“%s” is read', (written, said) => {
    expect(saySpan(readSpan(written) ?? null)).toBe(said);
    expect(readSpan(written)).not.toBeUndefined();
  });

  test.each(['libur', '17-8', '8-25', '8.75-9', '08.00', '8–8'])('“%s” is no span of a day', (written) => {
    expect(readSpan(written)).toBeUndefined();
  });
});

describe('settings', () => {
  test('without any: Monday to Saturday 08.00–17.00, and limits of 1, 4, 9 and 18 hours', () => {
    expect(usual.week.map(saySpan)).toEqual([...Array(6).fill('08.00–17.00'), '']);
    expect((['4', '3', '2', '1', null] as const).map((key) => limitIn({ options: {} }, key) / 60)).toEqual([
      1, 4, 9, 18, 9,
    ]);
    expect(dayMinutes(usual)).toBe(9 * 60);
  });

  test('what is set holds; what cannot be read is as if it was never set', () => {
    const set = {
      'tickets.hours': '09.00–12.00;;;;;;',
      'tickets.limit.4': '0.5',
      'tickets.holidays': '2026-12-25',
    };
    expect(hoursIn({ options: set })).toEqual({
      week: [{ from: 540, to: 720 }, null, null, null, null, null, null],
      holidays: ['2026-12-25'],
    });
    expect(limitIn({ options: set }, '4')).toBe(30);
    expect(hoursIn({ options: { 'tickets.hours': 'rusak' } }).week).toEqual(usual.week);
    expect(limitIn({ options: { 'tickets.limit.4': 'x' } }, '4')).toBe(60);
  });
});

const ticket = (more: Partial<Ticket> = {}): Ticket =>
  ({
    id: 'TKT-000001',
    subject: 'Kapan sampai?',
    owner: 'Damar',
    state: 'new',
    archived: false,
    sensitive: false,
    at: at(THURSDAY, 9),
    touchedAt: at(THURSDAY, 9),
    answerBy: at(THURSDAY, 12),
    firstAnswer: null,
    doneAt: null,
    ...more,
  }) as Ticket;

describe('a ticket', () => {
  test('goes only the ways of the table', () => {
    const ways = (['new', 'started', 'waiting', 'done', 'cancelled'] as const).map((from) =>
      (['new', 'started', 'waiting', 'done', 'cancelled'] as const)
        .filter((to) => mayMove(from, to))
        .join(' '),
    );
    expect(ways).toEqual([
      'started waiting done cancelled',
      'waiting done cancelled',
      'started done cancelled',
      'started',
      'started',
    ]);
  });

  test('is answered by whoever then waits or is done, the first time for good; a cancelled one never was', () => {
    const now = at(THURSDAY, 11);
    expect(stamped(ticket(), 'waiting', now)).toMatchObject({ firstAnswer: now, doneAt: null });
    expect(stamped(ticket(), 'done', now)).toMatchObject({ firstAnswer: now, doneAt: now });
    expect(stamped(ticket(), 'started', now)).toMatchObject({ firstAnswer: null, doneAt: null });
    expect(stamped(ticket(), 'cancelled', now)).toMatchObject({ firstAnswer: null, doneAt: now });
    const first = at(THURSDAY, 10);
    expect(stamped(ticket({ firstAnswer: first }), 'done', now)).toMatchObject({ firstAnswer: first });
    expect(responseOf(ticket({ firstAnswer: first }), usual, jakarta)).toEqual({
      calendar: 60,
      business: 60,
    });
    expect(resolutionOf(ticket({ doneAt: now, state: 'cancelled' }), usual, jakarta)).toBeUndefined();
    expect(median([])).toBeUndefined();
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 3]);
  });

  test('is late past its limit until somebody answers, and lies after a working day', () => {
    expect(isLate(ticket(), at(THURSDAY, 12))).toBe(false);
    expect(isLate(ticket(), at(THURSDAY, 12, 1))).toBe(true);
    expect(isLate(ticket({ firstAnswer: at(THURSDAY, 10) }), at(THURSDAY, 16))).toBe(false);
    expect(isLate(ticket({ state: 'cancelled' }), at(THURSDAY, 16))).toBe(false);
    expect(lyingMinutes(ticket(), at('2026-11-06', 9), usual, jakarta)).toBe(0);
    expect(lyingMinutes(ticket(), at('2026-11-06', 9, 1), usual, jakarta)).toBe(541);
  });

  test('goes up to the manager, past the manager to the owner, and nowhere by itself where it is sensitive', () => {
    const team = [
      { name: 'Ratna', role: 'owner' as const },
      { name: 'Bima', role: 'manager' as const },
    ];
    expect(escalatedTo(ticket(), team)).toBe('Bima');
    expect(escalatedTo(ticket({ owner: 'Bima' }), team)).toBe('Ratna');
    expect(escalatedTo(ticket(), [])).toBe('');
    expect(escalatedTo(ticket({ sensitive: true }), team)).toBe('');
  });

  test('asked twice proposes a template, however it was written; complaints and doubles are not counted', () => {
    const asked = ['Kapan sampai?', 'kapan  SAMPAI', 'Ukuran?', 'Sobek', 'Sobek', 'Batal', 'Batal'].map(
      (subject, n) =>
        ticket({
          subject,
          sensitive: subject === 'Sobek',
          state: subject === 'Batal' && n > 5 ? 'cancelled' : 'done',
        }),
    );
    expect(oftenAsked(asked)).toEqual([{ subject: 'kapan  SAMPAI', count: 2 }]);
  });
});
