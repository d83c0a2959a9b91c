/** When reminders are due and how they are put together: nothing twice and nothing missed over a quarter of days. */

import { wallOf } from '../../../src/features/reminders/plan';
import type { Outgoing } from '../../../src/features/reminders/rules/compose';
import { composed, isAddress, keyOf, oneLine } from '../../../src/features/reminders/rules/compose';
import { isQuiet, periodDue, quietSpan, weekKey } from '../../../src/features/reminders/rules/due';
import { addDays, type Day, type Moment } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';

const frame = { firm: 'Griya', rest: (count: number) => `+${count}`, end: 'akhir' };
const person = { email: 'a@griya.example', name: 'Ayu' };

test('a quarter of hours, some of which no clock strikes: every working morning once, every stock alarm once a week', () => {
  const sent = new Set<string>();
  const mails: (Outgoing & { day: Day })[] = [];
  let day = '2026-10-01' as Day;
  let mornings = 0;
  for (let n = 0; n < 92; n++, day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0) mornings += 1;
    for (let hour = 0; hour < 24; hour++) {
      // The clock strikes at some minute, now and then not at all, and sometimes twice.
      if ((n * 7 + hour) % 5 === 0) continue;
      for (const minute of (n + hour) % 6 === 0 ? [3, 3] : [17]) {
        const wall = { day, minute: hour * 60 + minute };
        if (periodDue('morning', wall) === undefined || isQuiet('20.00–07.00', wall.minute)) continue;
        const monday = addDays(day, -((weekday + 6) % 7));
        const sections = [
          { rule: 'digest' as const, title: 'Pagi', lines: [{ once: `digest ${day}`, text: 'satu' }] },
          {
            rule: 'stock' as const,
            title: 'Stok',
            lines: [{ once: `stock:PRD-0001 ${monday}`, text: '- BTK' }],
          },
        ];
        const mail = composed(person, sections, sent, frame);
        if (!mail) continue;
        mails.push({ ...mail, day });
        for (const key of mail.keys) sent.add(key);
      }
    }
  }
  expect(mails).toHaveLength(mornings);
  expect(new Set(mails.map((mail) => mail.day)).size).toBe(mornings);
  const weeks = mails.filter(({ rules }) => rules.includes('stock'));
  expect(weeks).toHaveLength(14);
});

test.each([
  ['Asia/Jakarta', 0],
  ['Asia/Makassar', 1],
  ['Asia/Jayapura', 2],
])(
  '%s: over week 53, month ends and 29 February every morning is due on its own day, in its own hours, and Monday once a week',
  (name, ahead) => {
    const wall = zone(name);
    for (const [from, days, mondays] of [
      ['2026-12-14', 28, ['2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04']],
      ['2028-02-21', 14, ['2028-02-21', '2028-02-28']],
    ] as const) {
      const hours = new Map<string, number[]>();
      const weeks = new Set<string>();
      // 00.00 in Jakarta is 17.00 of the day before in the world's time.
      const start = Date.parse(`${from}T00:00:00Z`) - (7 + ahead) * 3_600_000;
      for (let hour = 0; hour < days * 24; hour++) {
        const now = (start + hour * 3_600_000 + 17 * 60_000) as Moment;
        const at = wallOf({ zone: wall, now, today: wall.dayAt(now) });
        const due = periodDue('morning', at);
        if (due) hours.set(due, [...(hours.get(due) ?? []), at.minute]);
        if (periodDue('monday', at)) weeks.add(weekKey(at.day));
      }
      const expected = Array.from({ length: days }, (_, at) => addDays(from as Day, at)).filter(
        (day) => new Date(day).getUTCDay() !== 0,
      );
      expect([...hours.keys()]).toEqual(expected);
      for (const minutes of hours.values())
        expect(minutes).toEqual([7, 8, 9, 10, 11, 12].map((hour) => hour * 60 + 17));
      expect([...weeks]).toEqual(mondays);
    }
    // The last days of a year whose week goes over into the next are told in one week.
    expect(new Set(['2026-12-28', '2026-12-31', '2027-01-03'].map((day) => weekKey(day as Day))).size).toBe(
      1,
    );
    expect(weekKey('2028-02-29' as Day)).toBe('2028-02-28');
  },
);

test('each rhythm has its hours, and quiet hours go over midnight', () => {
  const at = (day: string, hour: number) => ({ day: day as Day, minute: hour * 60 });
  const [sunday, monday] = ['2026-11-08', '2026-11-09'];
  expect(periodDue('daily', at(sunday, 7))).toBe(sunday);
  expect([6, 7, 12, 13].map((hour) => periodDue('morning', at(monday, hour)) !== undefined)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(periodDue('morning', at(sunday, 8))).toBeUndefined();
  expect(periodDue('monday', at('2026-11-10', 8))).toBeUndefined();
  expect(periodDue('afternoon', at(monday, 16))).toBe(monday);
  expect([19, 20, 23, 0, 6, 7].map((hour) => isQuiet('20.00–07.00', hour * 60))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect([isQuiet('', 0), isQuiet('malam', 22 * 60), isQuiet('12-13', 12.5 * 60)]).toEqual([
    false,
    true,
    true,
  ]);
  expect([quietSpan('25-30'), quietSpan('8.70-9')]).toEqual([undefined, undefined]);
});

test('what people called themselves stays one line of text, and one address is one recipient', () => {
  expect(oneLine('Toko\r\nBcc: x@y.example\u202e  jahat')).toBe('Toko Bcc: x@y.example jahat');
  expect(['a@b.co', 'a@b.co,c@d.co', 'A <a@b.co>', 'a@b', 'a b@c.co'].map(isAddress)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  const lines = Array.from({ length: 25 }, (_, at) => ({ once: `x${at}`, text: `baris\n${at}` }));
  const mail = composed(person, [{ rule: 'stale', title: 'Lama', lines }], new Set(), frame);
  expect(mail?.keys).toHaveLength(20);
  expect(mail?.text).toContain('baris 19\n+5');
  // What did not fit comes the next time.
  const next = composed(person, [{ rule: 'stale', title: 'Lama', lines }], new Set(mail?.keys), frame);
  expect(next?.keys).toEqual(lines.slice(20).map(({ once }) => keyOf('stale', once, person.email)));
});
