/** Locations, off until one is added: where goods lie follows from the ledger, moves between them change no total, and no location falls below nothing. */
import { counts as countsFeature } from '../../../src/features/counts/feature';
import { counts } from '../../../src/features/counts/tables';
import { remakeMove } from '../../../src/features/stock/retold';
import {
  placesAfter,
  placesTold,
  readPlaces,
  unitsAt,
  writePlaces,
} from '../../../src/features/stock/rules/places';
import { moves, products } from '../../../src/features/stock/tables';
import type { Card } from '../../../src/kernel/protocol';
import type { MemoryBook } from '../../support/memory-context';
import { invariants, openShop, picture } from '../../support/shop';

const bowls = 'PRD-0001';
const where = (book: MemoryBook): string => book.row(products, bowls).places;
const card = (book: MemoryBook): Card => book.perform<Card>('stock.card', { id: bowls }).result;

/** The shop with a second location; options that an action set hold from the next run on, as in a workbook. */
function withShop(): MemoryBook {
  const book = openShop(countsFeature);
  book.options['stock.places'] = 'Toko;Rak B';
  return book;
}
const toShop = (book: MemoryBook, quantity: number, more = {}) =>
  book.perform('stock.transfer', { product: bowls, quantity, to: 'toko', ...more });

test('places are one short text that says the same whatever the order, and only what lies elsewhere', () => {
  expect(writePlaces(readPlaces('3 Rak B, 4 Toko'))).toBe('3 Rak B, 4 Toko');
  expect(placesAfter(placesAfter('', 'Toko', 4), 'Rak B', 3)).toBe('3 Rak B, 4 Toko');
  expect(placesAfter('3 Rak B, 4 Toko', 'Toko', -4)).toBe('3 Rak B');
  expect(placesAfter('3 Rak B', '', 9)).toBe('3 Rak B');
  const shelf = { onHand: 17, places: '3 Rak B, 4 Toko' };
  expect(['', 'Toko', 'Rak B', 'Loteng'].map((place) => unitsAt(shelf, place))).toEqual([10, 4, 3, 0]);
  const row = (quantity: number, place: string) => ({ product: bowls, quantity, place });
  expect(placesTold([row(9, ''), row(-4, ''), row(4, 'Toko'), row(-4, 'Toko')]).get(bowls)).toBe('');
});

test('while there is only one location nothing of it shows, and nobody can name another', () => {
  const book = openShop();
  expect(JSON.stringify(card(book))).not.toMatch(/okasi|Utama/);
  expect(toShop(book, 1).said).toEqual(['Belum ada lokasi lain. Tambah dulu di Atur → Pengaturan → Stok.']);
  expect(
    book.perform('stock.receive', { lines: [{ product: bowls, quantity: 1 }], place: 'Toko' }).problems,
  ).toMatchObject([{ code: 'stock.place.none' }]);
  expect(book.perform('stock.receive', { lines: [{ product: bowls, quantity: 1 }], place: 'Utama' }).ok).toBe(
    true,
  );
});

test('a transfer is two rows of one change: on hand, average and value stay, and both go back together', () => {
  const book = withShop();
  const before = picture(book);
  const rows = book.rows(moves).length;
  const done = toShop(book, 4);
  expect(done.said).toEqual(['4 BTK-MGK dipindah dari Utama ke Toko.']);
  expect(done.trips).toBeLessThanOrEqual(8);
  expect(book.rows(moves).slice(rows)).toMatchObject([
    { kind: 'transfer', quantity: -4, balance: 13, place: '', reason: 'Utama → Toko' },
    { kind: 'transfer', quantity: 4, balance: 17, place: 'Toko', reason: 'Utama → Toko' },
  ]);
  expect([where(book), book.row(products, bowls).onHand]).toEqual(['4 Toko', 17]);
  expect(card(book).lines).toEqual(
    expect.arrayContaining([
      { text: 'Fisik', aside: '17' },
      { text: '· Utama', aside: '13' },
      { text: '· Toko', aside: '4' },
    ]),
  );
  invariants(book);
  // One of the two rows named is both.
  const [, into] = (done.result as { moves: string[] }).moves;
  expect(book.perform('stock.undoMoves', { moves: [into] }).ok).toBe(true);
  expect(picture(book)).toEqual(before);
  expect(book.undo(done).said.join()).toContain('sudah diurungkan');
  invariants(book);
});

test('a location never falls below nothing, and the sentence says where the rest lies', () => {
  const book = withShop();
  toShop(book, 15);
  expect(book.perform('stock.scrap', { product: bowls, quantity: 3, reason: 'damaged' }).ok).toBe(false);
  expect(toShop(book, 3).said).toEqual(['BTK-MGK di Utama hanya ada 2, diminta 3. Pindahkan dulu: 15 Toko.']);
  expect(toShop(book, 16, { from: 'Toko', to: '' }).said).toEqual([
    'BTK-MGK di Toko hanya ada 15, diminta 16. Di Utama ada 2.',
  ]);
  expect(toShop(book, 1, { from: 'Toko' }).problems).toMatchObject([{ code: 'stock.place.same' }]);
  expect(toShop(book, 1, { to: 'Loteng' }).said).toEqual([
    'Lokasi Loteng tidak ada. Yang ada: Utama, Toko, Rak B.',
  ]);
  invariants(book);
});

test('a move of an earlier day is refused where its own location could not have held it, though another could', () => {
  const book = withShop();
  book.wait(48);
  toShop(book, 15);
  book.wait(24);
  toShop(book, 15, { from: 'Toko', to: '' });
  book.wait(24);
  const lost = { product: bowls, change: -5, reason: 'hilang', day: '2026-11-06' };
  // 17 were on hand all the time, but only 2 of them at the main location in between.
  expect(book.perform('stock.correct', lost).problems).toMatchObject([
    { code: 'stock.notEnoughThen', values: { left: 2, asked: 5 } },
  ]);
  expect(book.perform('stock.correct', { ...lost, change: -2 }).ok).toBe(true);
  invariants(book);
});

test('goods come in at a location, are counted and corrected there, each against its own book', () => {
  const book = withShop();
  book.perform('stock.receive', { lines: [{ product: bowls, quantity: 6, cost: 16_000 }], place: 'Toko' });
  expect(where(book)).toBe('6 Toko');
  const fixed = book.perform('stock.correct', { product: bowls, counted: 5, reason: 'rusak', place: 'Toko' });
  expect(fixed.said).toEqual(['BTK-MGK dikoreksi −1, sekarang 5.']);
  book.perform('counts.start', { products: [bowls], place: 'Toko' });
  book.perform('counts.start', { products: [bowls] });
  expect(JSON.stringify(book.perform('counts.card', {}).result)).toContain('"field":"place"');
  expect(book.rows(counts)).toMatchObject([
    { name: 'Mangkuk batok kelapa · Toko', book: 5, place: 'Toko' },
    { name: 'Mangkuk batok kelapa', book: 17, place: '' },
  ]);
  book.perform('counts.count', { product: bowls, counted: 4, reason: 'lost', place: 'Toko' });
  book.perform('counts.count', { product: bowls, counted: 18, reason: 'found' });
  // Sold from the main location after the count: the difference is as of the count.
  book.wait(1);
  book.perform('stock.scrap', { product: bowls, quantity: 2, reason: 'sample' });
  const posted = book.perform('counts.post', {});
  expect(book.rows(moves).slice(-2)).toMatchObject([
    { kind: 'count', quantity: -1, place: 'Toko' },
    { kind: 'count', quantity: 1, place: '' },
  ]);
  expect([where(book), book.row(products, bowls).onHand]).toEqual(['4 Toko', 20]);
  invariants(book);
  expect(book.undo(posted).ok).toBe(true);
  expect([where(book), book.row(products, bowls).onHand]).toEqual(['5 Toko', 20]);
  invariants(book);
});

test('a lost row of the ledger is told with its location', () => {
  const book = withShop();
  toShop(book, 4);
  const [last] = book.rows(moves).slice(-1);
  expect(remakeMove(book.context(), last?.id ?? '')).toMatchObject({
    quantity: 4,
    place: 'Toko',
    product: bowls,
  });
});

test('a location is added, named once, and goes only when nothing lies there; each way back exists', () => {
  const book = openShop();
  const added = book.perform('stock.setUp', { add: ' Toko ' });
  expect(added.undo).toEqual({ action: 'stock.setUp', input: { drop: 'Toko' } });
  book.options['stock.places'] = 'Toko';
  for (const name of ['toko', 'UTAMA'])
    expect(book.perform('stock.setUp', { add: name }).problems).toMatchObject([
      { code: 'stock.place.taken' },
    ]);
  for (const name of ['', 'a, b', 'x'.repeat(41)])
    expect(book.perform('stock.setUp', { add: name }).problems).toMatchObject([{ code: 'stock.place.name' }]);
  toShop(book, 4);
  expect(book.perform('stock.setUp', { drop: 'Toko' }).said).toEqual([
    'Di Toko masih ada 4 BTK-MGK. Pindahkan dulu, baru lokasinya dihapus.',
  ]);
  toShop(book, 4, { from: 'Toko', to: '' });
  expect(book.perform('stock.setUp', { drop: 'Toko' }).undo).toEqual({
    action: 'stock.setUp',
    input: { add: 'Toko' },
  });
});

test('an order ships from where its goods lie, and goes back there', () => {
  const book = withShop();
  toShop(book, 15);
  const made = book.perform<{ no: string }>('orders.create', {
    customer: { id: 'PLG-00001' },
    lines: [{ product: bowls, quantity: 5 }],
  });
  const id = made.result.no;
  book.perform('orders.check', { id });
  book.perform('orders.process', { id });
  expect(book.perform('orders.ship', { id }).said.join()).toContain('Pindahkan dulu: 15 Toko');
  const { more } = book.perform<Card>('orders.card', { id }).result;
  expect(more.find(({ label }) => label === 'Kirim dari lokasi lain')?.ask?.[0]?.options).toEqual([
    { key: 'Toko', text: 'Toko' },
    { key: 'Rak B', text: 'Rak B' },
  ]);
  const shipped = book.perform('orders.ship', { id, place: 'Toko' });
  expect(shipped.ok).toBe(true);
  expect(book.rows(moves).at(-1)).toMatchObject({ kind: 'ship', quantity: -5, place: 'Toko' });
  expect(where(book)).toBe('10 Toko');
  invariants(book);
  const back = book.undo(shipped);
  expect([where(book), back.ok]).toEqual(['15 Toko', true]);
  expect([book.undo(back).ok, where(book)]).toEqual([true, '10 Toko']);
  invariants(book);
});

describe('goods that are thrown away', () => {
  test('go out at the average cost with their reason, and come back the same', () => {
    const book = openShop();
    const before = picture(book);
    const done = book.perform('stock.scrap', { product: 'btk mgk', quantity: 3, reason: 'expired' });
    expect(done.said).toEqual(['3 BTK-MGK dibuang, senilai Rp48.000. Tersisa 14.']);
    expect(book.rows(moves).at(-1)).toMatchObject({
      kind: 'scrap',
      quantity: -3,
      balance: 14,
      reason: 'Kedaluwarsa',
      cost: null,
    });
    expect(book.row(products, bowls)).toMatchObject({ onHand: 14, averageCost: 16_000 });
    invariants(book);
    expect(book.undo(done).ok).toBe(true);
    expect(picture(book)).toEqual(before);
    invariants(book);
  });

  test.each([
    [{ quantity: 18, reason: 'damaged' }, 'stock.notEnough', 'quantity'],
    [{ quantity: 1, reason: 'bosan' }, 'stock.scrapReason', 'reason'],
    [{ quantity: 0, reason: 'damaged' }, 'stock.quantityZero', 'quantity'],
    [{ quantity: 1, reason: 'damaged', day: '2026-12-01' }, 'stock.dayAhead', 'day'],
  ])('%j is refused beside its field', (input, code, field) => {
    const book = openShop();
    const answer = book.perform('stock.scrap', { product: bowls, ...input });
    expect(answer.problems).toMatchObject([{ code, place: { field } }]);
  });
});
