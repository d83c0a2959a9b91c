/** Board, content week and quadrants as they are asked for, and the reminder of a publish day; in memory. */

import { backlogOf } from '../../../src/features/backlog/feature';
import { items } from '../../../src/features/backlog/tables';
import type { BoardAnswer } from '../../../src/features/views/actions/board';
import type { QuadrantsAnswer } from '../../../src/features/views/actions/quadrants';
import type { WeekAnswer } from '../../../src/features/views/actions/week';
import { views } from '../../../src/features/views/feature';
import { placeOf } from '../../../src/features/views/rules/quadrants';
import { MemoryBook, OWNER } from '../../support/memory-context';

const backlog = backlogOf([]);
const open = (): MemoryBook => {
  const book = new MemoryBook([backlog, views]);
  book.team = [OWNER, { email: 'bima@x.example', name: 'Bima', role: 'staff' }];
  return book;
};
const add = (book: MemoryBook, title: string, more: object = {}): string =>
  book.perform<{ id: string }>('backlog.add', { title, ...more }).result.id;
const boardOf = (book: MemoryBook, input: object = {}): Record<string, string[]> => {
  const { columns } = book.perform<BoardAnswer>('views.board', input).result;
  return Object.fromEntries(columns.map(({ state, cards }) => [state, cards.map(({ title }) => title)]));
};

test('finished work leaves the board after two weeks, cancelled and archived work at once; put off work stays, last', () => {
  const book = open();
  for (const title of ['selesai', 'batal', 'arsip', 'tunda', 'jalan']) add(book, title);
  add(book, 'pertama', { urgency: '1', impact: '1' });
  book.perform('backlog.snooze', { id: 'BLG-000004', until: '2026-12-31' });
  book.perform('backlog.move', { id: 'BLG-000001', to: 'done' });
  book.perform('backlog.move', { id: 'BLG-000002', to: 'cancelled' });
  book.perform('backlog.archive', { id: 'BLG-000003' });
  book.perform('backlog.move', { id: 'BLG-000005', to: 'started' });
  expect(boardOf(book)).toEqual({
    intake: [],
    backlog: ['pertama', 'tunda'],
    started: ['jalan'],
    done: ['selesai'],
  });
  book.wait(14 * 24);
  expect(boardOf(book).done).toEqual(['selesai']);
  book.wait(24);
  expect(boardOf(book).done).toEqual([]);
});

test('a filter leaves the line of capacity where the whole order has it', () => {
  const book = open();
  book.options = { 'backlog.capacity': '2' };
  const scores = { impact: '4', effort: 1 };
  add(book, 'satu', { ...scores, urgency: '4', owner: 'Bima' });
  add(book, 'dua', { ...scores, urgency: '3', owner: 'Bima' });
  add(book, 'tiga', { ...scores, urgency: '2', owner: 'Ratna' });
  const line = { above: 'BLG-000003', days: 2, capacity: 2 };
  expect(book.perform<BoardAnswer>('views.board', {}).result.line).toEqual(line);
  const filtered = book.perform<BoardAnswer>('views.board', { owner: 'Ratna' }).result;
  expect(filtered.line).toEqual(line);
  expect(filtered.owners).toEqual(['Bima', 'Ratna']);
});

test('the week holds content from Monday to Sunday by its publish day, its moments, and what has no day yet', () => {
  const book = open();
  add(book, 'Senin', { kind: 'content', publishDay: '2026-11-02' });
  add(book, 'Minggu', { kind: 'content', publishDay: '2026-11-08', momentDay: '2026-11-07' });
  add(book, 'Pekan depan', { kind: 'content', publishDay: '2026-11-09' });
  add(book, 'Kapan saja', { kind: 'content' });
  add(book, 'Bukan konten', { publishDay: '2026-11-04' });
  const { monday, days, without } = book.perform<WeekAnswer>('views.week', {}).result;
  expect(monday).toBe('2026-11-02');
  expect(days.map(({ publish }) => publish.map(({ title }) => title).join())).toEqual([
    'Senin',
    '',
    '',
    '',
    '',
    '',
    'Minggu',
  ]);
  expect(days[5]?.moments).toEqual([{ id: 'BLG-000002', title: 'Minggu' }]);
  expect(without.map(({ title }) => title)).toEqual(['Kapan saja']);
  const next = book.perform<WeekAnswer>('views.week', { of: '2026-11-15' }).result;
  expect([next.monday, next.days[0]?.publish[0]?.title]).toEqual(['2026-11-09', 'Pekan depan']);
});

test('content is reminded of the day before it is published, even where it is put off', () => {
  const book = open();
  const id = add(book, 'Kampanye hampers', {
    kind: 'content',
    owner: 'Ratna',
    due: '2026-11-20',
    publishDay: '2026-11-07',
  });
  book.perform('backlog.snooze', { id, until: '2026-12-01' });
  const told = () => backlog.work?.(book.context(OWNER)).map(({ due, state, step }) => [due, state, step]);
  expect(told()).toEqual([]);
  book.wait(24);
  expect(told()).toEqual([['2026-11-07', 'Belum · tayang besok', 'Mulai · tayang besok']]);
  book.wait(24);
  expect(told()).toEqual([['2026-11-07', 'Belum · tayang hari ini', 'Mulai · tayang hari ini']]);
  book.wait(24);
  expect(told()).toEqual([]);
});

test.each([
  [{ value: 6, impact: null, effort: 5.9 }, 'quickWin'],
  [{ value: 6, impact: null, effort: 6 }, 'bigBet'],
  [{ value: 5, impact: '4', effort: 0.5 }, 'fillIn'],
  [{ value: 5, impact: null, effort: 40 }, 'timeSink'],
  [{ value: null, impact: '3', effort: 1 }, 'quickWin'],
  [{ value: null, impact: '2', effort: 1 }, 'fillIn'],
  [{ value: null, impact: null, effort: 1 }, 'value'],
  [{ value: 8, impact: '4', effort: null }, 'effort'],
  [{ value: 8, impact: '4', effort: 0.4 }, 'effort'],
] as const)('value and effort %j stand in %s', (item, place) => {
  expect(placeOf(item)).toBe(place);
});

test('open work stands in its quadrant in its order; what lacks value or effort is counted apart', () => {
  const book = open();
  add(book, 'besar', { urgency: '1', impact: '4', effort: 8 });
  add(book, 'cepat', { urgency: '4', impact: '4', effort: 1 });
  add(book, 'tanpa usaha', { urgency: '4', impact: '4' });
  const { quadrants, unplaced } = book.perform<QuadrantsAnswer>('views.quadrants', {}).result;
  expect(quadrants.map(({ quadrant, items: held }) => [quadrant, held.map(({ title }) => title)])).toEqual([
    ['quickWin', ['cepat']],
    ['bigBet', ['besar']],
    ['fillIn', []],
    ['timeSink', []],
  ]);
  expect(unplaced.map(({ title }) => title)).toEqual(['tanpa usaha']);
});

test('each kind keeps what is its own: a sort, an amount and a chance', () => {
  const book = open();
  const id = add(book, 'Paket reseller', { kind: 'sales', amount: 3_500_000, chance: 0.25 });
  add(book, 'Laporan bulanan', { kind: 'finance', sort: 'report' });
  const { lines } = book.perform<{ lines: { text: string; aside?: string }[] }>('backlog.card', {
    id,
  }).result;
  expect(lines.slice(1)).toEqual([
    { text: 'Nilai rupiah', aside: 'Rp3.500.000' },
    { text: 'Peluang', aside: '25 %' },
  ]);
  expect(book.row(items, 'BLG-000002').sort).toBe('report');
  expect(book.perform('backlog.add', { title: 'x', amount: -1 }).said).toEqual(['Isi rupiah, 0 atau lebih.']);
});
