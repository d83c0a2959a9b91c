/** Who is missed, and when: only people at work, in their own hours, by the words of *Jam kerja*. */
import { focusOf } from '../../../src/features/checkins/actions/start';
import { type Member, missingNow, worksOn } from '../../../src/features/checkins/rules/hours';
import type { Day } from '../../../src/kernel/day';
import type { Work } from '../../../src/kernel/protocol';

const THURSDAY = '2026-11-05' as Day;
const SATURDAY = '2026-11-07' as Day;
const SUNDAY = '2026-11-08' as Day;
const nine = { from: 540, to: 1020 };
const FIRM = { week: [nine, nine, nine, nine, nine, null, null], holidays: ['2026-11-10' as Day] };
const person = (more: Partial<Member> = {}): Member => ({
  name: 'Joko',
  role: 'warehouse',
  hours: 'Sen–Sab 08.00–17.00',
  from: null,
  until: null,
  ...more,
});
const missed = (minute: number, more: Partial<Member> = {}, day = THURSDAY): boolean =>
  missingNow([person(more)], new Set(), { day, minute }, FIRM).length > 0;

test('Jam kerja is read in both languages; what nobody can read means the hours of the firm', () => {
  const eight = { from: 480, to: 1020 };
  expect(worksOn('Sen–Sab 08.00–17.00', SATURDAY, FIRM)).toEqual(eight);
  expect(worksOn('Sen–Sab 08.00–17.00', SUNDAY, FIRM)).toBeNull();
  expect(worksOn('Mon-Fri 8-17', THURSDAY, FIRM)).toEqual(eight);
  expect(worksOn('Jumat s/d Senin 08.00–17.00', SUNDAY, FIRM)).toEqual(eight);
  expect(worksOn('Jum–Sen 08.00–17.00', THURSDAY, FIRM)).toBeNull();
  expect(worksOn('Kamis 10-12', THURSDAY, FIRM)).toEqual({ from: 600, to: 720 });
  expect(worksOn('8-17', SUNDAY, FIRM)).toEqual(eight);
  for (const words of ['', 'fleksibel', 'Xyz 08.00-17.00']) {
    expect(worksOn(words, THURSDAY, FIRM)).toEqual(nine);
    expect(worksOn(words, SATURDAY, FIRM)).toBeNull();
  }
  expect(worksOn('Sen–Sab 08.00–17.00', '2026-11-10' as Day, FIRM)).toBeNull();
});

test('nobody is missed before their hours, after them, on a day off, before they came or once they left', () => {
  expect([479, 480, 1020, 1021].map((minute) => missed(minute))).toEqual([false, true, true, false]);
  expect(missed(600, {}, SUNDAY)).toBe(false);
  expect(missed(600, { role: 'reviewer' })).toBe(false);
  expect(missed(600, { from: '2026-11-06' as Day })).toBe(false);
  expect(missed(600, { until: '2026-11-04' as Day })).toBe(false);
  expect(missed(600, { from: THURSDAY, until: THURSDAY })).toBe(true);
  expect(missingNow([person()], new Set(['Joko']), { day: THURSDAY, minute: 600 }, FIRM)).toEqual([]);
});

test('the focus is one’s own work first, late before due; what is held up and what is somebody else’s is none', () => {
  const work = (title: string, more: Partial<Work> = {}): Work => ({
    id: title,
    kind: '',
    title,
    owner: 'Nur',
    due: null,
    late: false,
    step: '',
    panel: '',
    ...more,
  });
  const all = [
    work('kelak'),
    work('bersama', { owner: '', responsible: 'keuangan', late: true }),
    work('gudang', { owner: '', responsible: 'gudang', late: true }),
    work('besok', { due: '2026-11-06' }),
    work('orang lain', { owner: 'Joko', late: true }),
    work('terhambat', { held: true, late: true }),
    work('terlambat', { due: '2026-11-09', late: true }),
  ];
  expect(focusOf(all, 'Nur', 'keuangan')).toEqual(['terlambat', 'besok', 'kelak']);
  expect(focusOf(all.slice(1, 4), 'Nur', 'keuangan')).toEqual(['besok', 'bersama']);
});
