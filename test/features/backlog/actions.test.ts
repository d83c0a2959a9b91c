/** What people do to the backlog: add, change, move, decide, take back; in memory. */
import { backlogOf } from '../../../src/features/backlog/feature';
import { events, items } from '../../../src/features/backlog/tables';
import type { Day } from '../../../src/kernel/day';
import { MemoryBook, OWNER } from '../../support/memory-context';

const backlog = backlogOf([]);
const open = (): MemoryBook => {
  const book = new MemoryBook([backlog]);
  const names = ['Bima', 'Sekar', 'Tegar (contoh)'];
  book.team = [
    OWNER,
    ...names.map((name) => ({ email: `${name.slice(0, 5)}@x.example`, name, role: 'staff' as const })),
  ];
  return book;
};
const addTo = (book: MemoryBook, title: string, more: object = {}): string =>
  book.perform<{ id: string }>('backlog.add', { title, ...more }).result.id;
const picture = (book: MemoryBook) => book.rows(items).map(({ revision: _, ...rest }) => rest);

test('an item is added, scored and ranked at once; a proposal waits without a place', () => {
  const book = open();
  const small = addTo(book, 'Rapikan rak', { urgency: '1', impact: '2' });
  const big = addTo(book, 'Kampanye hampers', { kind: 'content', urgency: '4', impact: '4', effort: 3 });
  const asked = addTo(book, 'Rak baru', { proposed: true, urgency: '4', impact: '4' });
  expect(book.row(items, big)).toMatchObject({
    rank: 1,
    score: 16,
    scoreNote: '',
    state: 'backlog',
    status: 'backlog',
  });
  expect(book.row(items, small)).toMatchObject({ rank: 2, score: 2 });
  expect(book.row(items, asked)).toMatchObject({ rank: null, state: 'intake' });
  expect(book.rows(events).map(({ item, event, by }) => [item, event, by])).toEqual([
    [small, 'added', 'Ratna'],
    [big, 'added', 'Ratna'],
    [asked, 'added', 'Ratna'],
  ]);
});

test('an item belongs to somebody of the team, by the name as the team writes it, or to nobody', () => {
  const book = open();
  const refused = book.perform('backlog.add', { title: 'Video', owner: 'Budi' });
  expect(refused.said).toEqual(['Budi tidak ada di Tim. Pilih nama dari daftar.']);
  expect(refused.problems[0]?.place?.field).toBe('owner');
  const id = addTo(book, 'Video', { owner: 'tegar' });
  expect(book.row(items, id).owner).toBe('Tegar (contoh)');
  expect(book.perform('backlog.edit', { id, set: { owner: 'Budi' } }).problems[0]?.place?.field).toBe(
    'set.owner',
  );
  book.perform('backlog.edit', { id, set: { owner: '' } });
  expect(book.row(items, id).owner).toBe('');
  // Whoever has left keeps what is theirs while other fields are changed; a firm without a team writes any name.
  book.team = [];
  book.perform('backlog.edit', { id, set: { owner: 'Mbak Sri' } });
  book.team = [OWNER];
  expect(book.perform('backlog.edit', { id, set: { owner: 'Mbak Sri', title: 'Video baru' } }).ok).toBe(true);
});

test('a missing input leaves no score and says what to enter', () => {
  const book = open();
  const id = addTo(book, 'Tanpa dampak', { urgency: '3' });
  expect(book.row(items, id)).toMatchObject({
    score: null,
    rank: 1,
    scoreNote: 'Dampak belum diisi: pilih Kecil sampai Sangat besar.',
  });
  book.options = { 'backlog.method.product': 'rice' };
  book.perform('backlog.refresh', {});
  expect(book.row(items, id).scoreNote).toBe('Jangkauan belum terisi: orang per bulan, 0 atau lebih.');
});

test('start and finish are stamped by the moves; taking one back puts both as they were', () => {
  const book = open();
  const id = addTo(book, 'Panduan kemas');
  book.wait(24);
  const before = picture(book);
  const started = book.perform('backlog.move', { id, to: 'started' });
  expect(started.said).toEqual(['BLG-000001 sekarang Dikerjakan.']);
  expect(book.row(items, id)).toMatchObject({ startedAt: book.now, finishedAt: null, status: 'started' });
  expect(book.undo(started).ok).toBe(true);
  expect(picture(book)).toEqual(before);
  book.perform('backlog.move', { id, to: 'started' });
  const begun = book.now;
  book.wait(48);
  book.perform('backlog.move', { id, to: 'done' });
  expect(book.row(items, id)).toMatchObject({
    startedAt: begun,
    finishedAt: book.now,
    progress: 1,
    rank: null,
  });
  expect(book.perform('backlog.move', { id, to: 'done' }).said[0]).toContain('memang sudah Selesai');
  expect(book.perform('backlog.move', { id, to: 'cancelled' }).ok).toBe(false);
});

test('every change of an item is taken back by the inverse it names', () => {
  const book = open();
  const other = addTo(book, 'Yang asli');
  const id = addTo(book, 'Usul', { proposed: true, owner: 'Bima' });
  const steps: [string, object][] = [
    ['backlog.edit', { id, set: { title: 'Judul lain', urgency: '2', due: '2026-11-20', effort: 1.5 } }],
    ['backlog.accept', { id }],
    ['backlog.reject', { id, note: 'tidak perlu' }],
    ['backlog.duplicate', { id, of: other }],
    ['backlog.snooze', { id, until: '2026-11-12' }],
    ['backlog.keep', { id }],
    ['backlog.block', { id, blocker: 'sampel belum tiba' }],
    ['backlog.archive', { id }],
  ];
  for (const [action, input] of steps) {
    const before = picture(book);
    const outcome = book.perform(action, input);
    expect([action, outcome.ok, outcome.said]).toEqual([action, true, [expect.any(String)]]);
    expect([action, book.undo(outcome).said.length]).toEqual([action, 1]);
    const after = picture(book).map(({ touchedAt: _, ...rest }) => rest);
    expect([action, after]).toEqual([action, before.map(({ touchedAt: _, ...rest }) => rest)]);
  }
});

test('what somebody changed since is not put back over their head', () => {
  const book = open();
  const id = addTo(book, 'Paket reseller');
  const mine = book.perform('backlog.edit', { id, set: { due: '2026-11-09' } });
  book.perform('backlog.edit', { id, set: { due: '2026-11-07' } });
  const refused = book.undo(mine);
  expect(refused.ok).toBe(false);
  expect(refused.said[0]).toBe('Tenggat dari BLG-000001 sudah diubah lagi: 7 Nov. Ubah dari kartunya.');
});

test("a save that meets another person's change of the same field shows both; other fields do not clash", () => {
  const book = open();
  const id = addTo(book, 'Harga grosir', { due: '2026-11-05', owner: 'Sekar' });
  book.perform('backlog.edit', { id, set: { due: '2026-11-07' } });
  const clash = book.perform('backlog.edit', { id, set: { due: '2026-11-09' }, was: { due: '2026-11-05' } });
  expect(clash.said).toEqual([
    'Tenggat sudah diubah orang lain: 7 Nov. Isian Anda 9 Nov, semula 5 Nov. Pilih satu, simpan lagi.',
  ]);
  const other = book.perform('backlog.edit', {
    id,
    set: { owner: 'Tegar (contoh)' },
    was: { owner: 'Sekar' },
  });
  expect(other.ok).toBe(true);
  expect(book.row(items, id)).toMatchObject({ due: '2026-11-07', owner: 'Tegar (contoh)' });
});

test('a proposal is accepted, rejected, put off or named a duplicate, and never started unaccepted', () => {
  const book = open();
  const root = addTo(book, 'Asli');
  const [a, b, c] = ['A', 'B', 'C'].map((title) => addTo(book, title, { proposed: true }));
  expect(book.perform('backlog.move', { id: a, to: 'started' }).said[0]).toContain('masih Usulan');
  book.perform('backlog.accept', { id: a });
  expect(book.row(items, a ?? '').state).toBe('backlog');
  expect(book.perform('backlog.accept', { id: a }).ok).toBe(false);
  book.perform('backlog.reject', { id: b, note: 'di luar rencana' });
  expect(book.row(items, b ?? '')).toMatchObject({ state: 'cancelled', finishedAt: book.now });
  expect(book.rows(events).at(-1)).toMatchObject({ event: 'rejected', note: 'di luar rencana', by: 'Ratna' });
  book.perform('backlog.duplicate', { id: c, of: root });
  expect(book.row(items, c ?? '')).toMatchObject({ state: 'cancelled', duplicateOf: root });
  const d = addTo(book, 'D');
  book.perform('backlog.duplicate', { id: d, of: c });
  expect(book.row(items, d).duplicateOf).toBe(root);
  expect(book.perform('backlog.duplicate', { id: root, of: d }).ok).toBe(false);
});

test('snoozed work has no place until its day', () => {
  const book = open();
  const id = addTo(book, 'Nanti', { urgency: '4', impact: '4' });
  expect(book.perform('backlog.snooze', { id, until: '2026-11-05' }).ok).toBe(false);
  book.perform('backlog.snooze', { id });
  expect(book.row(items, id)).toMatchObject({ snoozeUntil: '2026-11-06' as Day, rank: null });
  book.wait(24);
  book.perform('backlog.refresh', {});
  expect(book.row(items, id).rank).toBe(1);
});

test('the card offers one big step; a late item says so; its history names who did what', () => {
  const book = open();
  const id = addTo(book, 'Tagih', { kind: 'finance', due: '2026-11-04', urgency: '4', impact: '3' });
  const card = book.perform<Record<string, unknown>>('backlog.card', { id }).result;
  expect(card).toMatchObject({
    title: 'BLG-000001 · Tagih',
    state: { text: 'terlambat 1 hari', tone: 'act' },
    next: { label: 'Mulai', action: 'backlog.move', input: { id, to: 'started' } },
    method: 'simple',
  });
  expect(card.lines).toContainEqual({ text: 'Keuangan · peringkat 1 · skor 12' });
  expect(card.history).toEqual([{ when: '5 Nov 10.00', text: 'Dibuat · Ratna' }]);
});

test('open work tells each their own; what nobody owns waits for whoever decides', () => {
  const book = open();
  addTo(book, 'Milik Sekar', { owner: 'Sekar' });
  addTo(book, 'Tanpa pemilik');
  addTo(book, 'Usulan', { proposed: true });
  const titles = (role: 'sales' | 'owner') =>
    backlog.work?.(book.context({ ...OWNER, name: 'Sekar', role })).map(({ title }) => title);
  expect(titles('owner')).toEqual(['Milik Sekar', 'Tanpa pemilik', 'Usulan']);
  expect(titles('sales')).toEqual(['Milik Sekar']);
});

test('a reviewer reads and changes nothing', () => {
  const book = open();
  const id = addTo(book, 'Lihat saja');
  const who = { ...OWNER, role: 'reviewer' as const };
  const card = book.perform<{ next?: object; more: object[] }>('backlog.card', { id }, { who });
  expect([card.ok, card.result.next, card.result.more]).toEqual([true, undefined, []]);
  expect(book.perform('backlog.move', { id, to: 'started' }, { who }).ok).toBe(false);
});

test('an input that no scale has is refused beside its field', () => {
  const book = open();
  const codes = (set: object) => {
    const id = addTo(book, 'Skala');
    return book.perform('backlog.edit', { id, set }).problems.map(({ code, place }) => [code, place?.field]);
  };
  expect(codes({ effort: 0 })).toEqual([['scores.why.effort', 'set.effort']]);
  expect(codes({ urgency: '5' })).toEqual([['backlog.choice', 'set.urgency']]);
  expect(codes({ jobSize: 4 })).toEqual([['scores.why.jobSize', 'set.jobSize']]);
  expect(codes({ title: '  ' })).toEqual([['backlog.title', 'set.title']]);
  expect(codes({ due: '31 Feb' })).toEqual([['backlog.day', 'set.due']]);
});
