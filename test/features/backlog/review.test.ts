/** The review of the backlog: who is asked what and in which order, what is written down, and how it ends; in memory. */
import type { ReviewAnswer } from '../../../src/features/backlog/actions/review';
import { backlogOf } from '../../../src/features/backlog/feature';
import { events, items, reviews } from '../../../src/features/backlog/tables';
import type { Moment } from '../../../src/kernel/day';
import { MemoryBook, OWNER } from '../../support/memory-context';

const BIMA = { email: 'bima@griyadaun.example', name: 'Bima', role: 'manager' } as const;
const DAY = 24;

/** Three scored items in the order 1, 2, 3, and a proposal. */
function workshop(): MemoryBook {
  const book = new MemoryBook([backlogOf([])]);
  book.team = [OWNER, BIMA];
  for (const [title, urgency] of [
    ['Kampanye hampers', '4'],
    ['Harga grosir', '3'],
    ['Rapikan rak', '1'],
  ])
    book.perform('backlog.add', { title, urgency, impact: '3', effort: 1 });
  book.perform('backlog.add', { title: 'Rak baru', proposed: true });
  return book;
}
const ask = (book: MemoryBook) => book.perform<ReviewAnswer>('backlog.review', {}).result;
const asked = (book: MemoryBook): string[] => ask(book).items.map(({ item }) => item.id);
const decide = (book: MemoryBook, id: string, decision: string, more: object = {}, who = OWNER) =>
  book.perform('backlog.decide', { id, decision, ...more }, { who });

test('what lies too long is asked first, then the rest by rank, then proposals', () => {
  const book = workshop();
  expect(asked(book)).toEqual(['BLG-000001', 'BLG-000002', 'BLG-000003', 'BLG-000004']);
  const old = (book.now - 20 * DAY * 3_600_000) as Moment;
  book.set(items, 'BLG-000003', { touchedAt: old });
  book.set(items, 'BLG-000002', { touchedAt: (old - 1) as Moment });
  expect(asked(book)).toEqual(['BLG-000002', 'BLG-000003', 'BLG-000001', 'BLG-000004']);
});

test('each answer is written down with who, when and its review, and is not asked again', () => {
  const book = workshop();
  expect(decide(book, 'BLG-000001', 'keep').said).toEqual(['BLG-000001 masih relevan, tercatat.']);
  expect(decide(book, 'BLG-000002', 'snooze', { until: '2026-11-12' }).said).toEqual([
    'BLG-000002 ditunda sampai 12 Nov.',
  ]);
  expect(decide(book, 'BLG-000003', 'cancel', { note: 'rak sudah rapi' }, BIMA).said).toEqual([
    'BLG-000003 sekarang Dibatalkan.',
  ]);
  expect(decide(book, 'BLG-000004', 'keep').said).toEqual(['BLG-000004 diterima ke backlog.']);
  expect(asked(book)).toEqual([]);
  expect(ask(book)).toMatchObject({
    review: { id: 'TJN-000001', by: 'Ratna', when: '5 Nov' },
    counts: { kept: 2, snoozed: 1, cancelled: 1 },
    left: 0,
  });
  expect(book.row(items, 'BLG-000003')).toMatchObject({ state: 'cancelled', finishedAt: book.now });
  expect(book.row(items, 'BLG-000004')).toMatchObject({ state: 'backlog', status: 'backlog' });
  const told = book.rows(events).filter(({ review }) => review === 'TJN-000001');
  expect(told.map(({ item, event, by, note }) => [item, event, by, note])).toEqual([
    ['BLG-000001', 'kept', 'Ratna', ''],
    ['BLG-000002', 'snoozed', 'Ratna', '2026-11-12'],
    ['BLG-000003', 'moved', 'Bima', 'rak sudah rapi'],
    ['BLG-000004', 'accepted', 'Ratna', ''],
  ]);
});

test('scoring again sets the score and its rank; another owner is somebody of the team', () => {
  const book = workshop();
  expect(decide(book, 'BLG-000003', 'score', { set: { urgency: '4', impact: '4' } }).ok).toBe(true);
  expect(book.row(items, 'BLG-000003')).toMatchObject({ score: 16, rank: 1 });
  expect(decide(book, 'BLG-000001', 'assign', { owner: 'bima' }).said).toEqual([
    'BLG-000001 sekarang dipegang Bima.',
  ]);
  expect(book.row(items, 'BLG-000001').owner).toBe('Bima');
  expect(decide(book, 'BLG-000002', 'assign', { owner: 'Bimo' }).said).toEqual([
    'Bimo tidak ada di Tim. Pilih nama dari daftar.',
  ]);
  expect(decide(book, 'BLG-000002', 'cancel').said[0]).toMatch('Tulis alasan batal');
  expect(decide(book, 'BLG-000002', 'snooze').said).toEqual(['Tunda sampai hari setelah hari ini.']);
  expect(decide(book, 'BLG-000002', 'score', { set: {} }).said).toEqual(['Pilih paling sedikit satu nilai.']);
  expect(book.rows(reviews)).toHaveLength(1);
});

test.each([
  ['keep', {}],
  ['snooze', { until: '2026-11-12' }],
  ['cancel', { note: 'tidak jadi' }],
  ['score', { set: { urgency: '1' } }],
  ['assign', { owner: 'Bima' }],
])('%s is taken back as if nothing had been answered, and the item is asked again', (decision, more) => {
  const book = workshop();
  const picture = () => book.rows(items).map(({ revision: _, ...rest }) => rest);
  const before = picture();
  book.wait(1);
  const done = decide(book, 'BLG-000002', decision, more);
  expect(asked(book)).not.toContain('BLG-000002');
  expect(book.undo(done).ok).toBe(true);
  expect(picture()).toEqual(before);
  expect(asked(book)).toContain('BLG-000002');
  expect(ask(book).counts).toEqual({ kept: 0, snoozed: 0, cancelled: 0, scored: 0, assigned: 0 });
});

test('what somebody else changed meanwhile is said beside what was meant; nothing is written', () => {
  const book = workshop();
  book.perform('backlog.edit', { id: 'BLG-000001', set: { urgency: '2' } }, { who: BIMA });
  const clash = decide(book, 'BLG-000001', 'score', { set: { urgency: '3' }, was: { urgency: '4' } });
  expect(clash.said[0]).toMatch(/Urgensi sudah diubah orang lain: Sedang. Isian Anda Tinggi/);
  book.perform('backlog.move', { id: 'BLG-000002', to: 'started' }, { who: BIMA });
  const late = decide(book, 'BLG-000002', 'cancel', { note: 'x', was: { state: 'backlog' } });
  expect(late.ok).toBe(false);
  expect(book.row(items, 'BLG-000002').state).toBe('started');
  expect(book.rows(reviews)).toEqual([]);
});

test('the summary counts what stands, who decided and what is left; it can be taken up again', () => {
  const book = workshop();
  decide(book, 'BLG-000001', 'keep');
  const wrong = decide(book, 'BLG-000002', 'snooze', { until: '2026-11-12' });
  book.undo(wrong);
  decide(book, 'BLG-000003', 'cancel', { note: 'tidak jadi' }, BIMA);
  const began = book.now;
  book.wait(1);
  const ended = book.perform('backlog.endReview', { note: 'Hampers dulu' });
  expect(ended.said).toEqual(['TJN-000001 selesai: 2 diputuskan, 2 tersisa.']);
  expect(book.row(reviews, 'TJN-000001')).toMatchObject({
    startedAt: began,
    endedAt: book.now,
    by: 'Ratna, Bima',
    kept: 1,
    snoozed: 0,
    cancelled: 1,
    left: 2,
    note: 'Hampers dulu',
  });
  expect(book.perform('backlog.endReview', {}).said[0]).toMatch('Tidak ada tinjauan yang berjalan');
  expect(asked(book)).toHaveLength(3);
  expect(book.undo(ended).said).toEqual(['TJN-000001 dilanjutkan.']);
  expect(asked(book)).toEqual(['BLG-000002', 'BLG-000004']);
});

test('an interrupted review goes on the next day, also with somebody else; after three days a new one asks everything again', () => {
  const book = workshop();
  decide(book, 'BLG-000001', 'keep');
  const last = book.now;
  book.wait(DAY);
  decide(book, 'BLG-000002', 'keep', {}, BIMA);
  expect(asked(book)).toEqual(['BLG-000003', 'BLG-000004']);
  book.wait(3 * DAY);
  expect(asked(book)).toHaveLength(4);
  decide(book, 'BLG-000003', 'keep');
  expect(book.rows(reviews)).toMatchObject([
    { id: 'TJN-000001', endedAt: last + DAY * 3_600_000, kept: 2, by: 'Ratna, Bima', left: null },
    { id: 'TJN-000002', endedAt: null },
  ]);
});

test('a reviewer sees the review and decides nothing', () => {
  const book = workshop();
  const who = { email: 'yoga@griyadaun.example', name: 'Yoga', role: 'reviewer' } as const;
  expect(book.perform('backlog.review', {}, { who }).ok).toBe(true);
  expect(book.perform('backlog.decide', { id: 'BLG-000001', decision: 'keep' }, { who }).ok).toBe(false);
});

test('the review that goes on is found though somebody sorted the summaries', () => {
  const book = workshop();
  decide(book, 'BLG-000001', 'keep');
  book.wait(5 * DAY);
  decide(book, 'BLG-000002', 'keep');
  book.turnOver(reviews);
  decide(book, 'BLG-000003', 'keep');
  expect(book.rows(reviews).map(({ id }) => id)).toEqual(['TJN-000002', 'TJN-000001']);
  expect(ask(book).review?.id).toBe('TJN-000002');
});
