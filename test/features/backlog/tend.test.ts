/** What the backlog does by itself at night: repeating work, alarms that become work, typed states, kept scores. */
import { backlogOf } from '../../../src/features/backlog/feature';
import { nextDue } from '../../../src/features/backlog/rules/repeat';
import { events, items, snapshots } from '../../../src/features/backlog/tables';
import type { Day } from '../../../src/kernel/day';
import type { Cause, Feature } from '../../../src/ports/feature';
import { MemoryBook, OWNER } from '../../support/memory-context';

let causes: Cause[] = [];
const alarming: Feature = {
  key: 'alarming',
  tables: [],
  actions: [],
  panels: [],
  words: {},
  causes: () => causes,
};

function open(): MemoryBook {
  causes = [];
  const book = new MemoryBook([backlogOf([alarming])]);
  book.modules = ['alarming', 'backlog'];
  book.team = [OWNER, { email: 'joko@x.example', name: 'Joko', role: 'warehouse' }];
  return book;
}
const tend = (book: MemoryBook) => book.perform<Record<string, number>>('backlog.tend', {}).result;
const add = (book: MemoryBook, title: string, more: object = {}): string =>
  book.perform<{ id: string }>('backlog.add', { title, ...more }).result.id;

test('repeating work comes again the night after it was done, once, due on its next day', () => {
  const book = open();
  const id = add(book, 'Hitung stok rak A', {
    repeats: 'week',
    due: '2026-10-23',
    owner: 'Joko',
    effort: 0.5,
  });
  expect(tend(book).born).toBe(0);
  const { lines } = book.perform<{ lines: object[] }>('backlog.card', { id }).result;
  expect(lines).toContainEqual({ text: 'Berulang', aside: 'tiap Jumat' });
  book.perform('backlog.move', { id, to: 'done' });
  expect(tend(book).born).toBe(1);
  // Two Fridays were missed; today is Thursday the fifth.
  expect(book.rows(items)[1]).toMatchObject({
    title: 'Hitung stok rak A',
    due: '2026-11-06',
    owner: 'Joko',
    state: 'backlog',
  });
  expect(tend(book).born).toBe(0);
  book.perform('backlog.move', { id: 'BLG-000002', to: 'done' });
  expect(tend(book).born).toBe(1);
  expect(book.rows(items)[2]?.due).toBe('2026-11-13');
  book.perform('backlog.move', { id: 'BLG-000003', to: 'cancelled' });
  expect(tend(book).born).toBe(0);
});

test('months keep their day, or take their last', () => {
  expect(nextDue('2026-01-31' as Day, 'month', '2026-02-01' as Day)).toBe('2026-02-28');
  expect(nextDue('2026-12-15' as Day, 'month', '2026-12-16' as Day)).toBe('2027-01-15');
  expect(nextDue('2026-11-04' as Day, 'day', '2026-11-05' as Day)).toBe('2026-11-05');
});

test('an alarm becomes one item; it is closed when its cause is gone, and a cause that returns is a new one', () => {
  const book = open();
  const critical: Cause = {
    subject: 'stock:PRD-0001',
    title: 'Pesan ulang BTK-MGK',
    kind: 'product',
    urgency: '3',
  };
  causes = [critical];
  expect(tend(book)).toMatchObject({ born: 1, closed: 0 });
  expect(tend(book)).toMatchObject({ born: 0, closed: 0 });
  causes = [];
  expect(tend(book)).toMatchObject({ born: 0, closed: 1 });
  expect(book.row(items, 'BLG-000001')).toMatchObject({ state: 'done', finishedAt: book.now });
  causes = [critical];
  expect(tend(book).born).toBe(1);
  expect(book.rows(items)).toHaveLength(2);
});

test('what a person cancelled while its cause stands is not asked again', () => {
  const book = open();
  causes = [{ subject: 'stock:PRD-0002', title: 'Pesan ulang', kind: 'product', urgency: '4' }];
  tend(book);
  book.perform('backlog.move', { id: 'BLG-000001', to: 'cancelled' });
  expect(tend(book)).toMatchObject({ born: 0, closed: 0 });
});

test('a state that was pasted is taken as a move, or put back where the way does not lead there', () => {
  const book = open();
  add(book, 'Mulai');
  const asked = add(book, 'Usul', { proposed: true });
  book.set(items, 'BLG-000001', { status: 'started' });
  book.set(items, asked, { status: 'done' });
  expect(tend(book).moved).toBe(1);
  expect(book.row(items, 'BLG-000001')).toMatchObject({ state: 'started', startedAt: book.now });
  expect(book.row(items, asked)).toMatchObject({ state: 'intake', status: 'intake' });
  expect(book.rows(events).at(-1)).toMatchObject({ event: 'moved', to: 'started' });
});

test('every open score is kept once a week', () => {
  const book = open();
  add(book, 'Satu', { urgency: '2', impact: '2' });
  add(book, 'Dua', { urgency: '4', impact: '4' });
  expect([tend(book).kept, tend(book).kept]).toEqual([2, 0]);
  expect(book.rows(snapshots).map(({ week, item, rank, score }) => [week, item, rank, score])).toEqual([
    ['2026-11-02', 'BLG-000002', 1, 16],
    ['2026-11-02', 'BLG-000001', 2, 4],
  ]);
  book.wait(7 * 24);
  expect(tend(book).kept).toBe(2);
});

test('a sorted history keeps no week twice', () => {
  const book = open();
  add(book, 'Satu', { urgency: '2', impact: '2' });
  tend(book);
  book.wait(7 * 24);
  tend(book);
  book.turnOver(snapshots);
  expect(tend(book).kept).toBe(0);
});
