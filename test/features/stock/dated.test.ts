/** Moves of an earlier day: what came in late into the book, and what cannot have gone because it was needed later. */

import { stock } from '../../../src/features/stock/feature';
import { moves, products } from '../../../src/features/stock/tables';
import { MemoryBook } from '../../support/memory-context';

const bowls = 'PRD-0001';
const receive = (book: MemoryBook, quantity: number, day?: string) =>
  book.perform('stock.receive', {
    lines: [{ product: 'BTK-MGK', quantity, cost: 16_000 }],
    ...(day && { day }),
  });
const lose = (book: MemoryBook, units: number, day?: string) =>
  book.perform('stock.correct', {
    product: 'BTK-MGK',
    change: -units,
    reason: 'hilang',
    ...(day && { day }),
  });

/** On 5 November ten came in; on the 7th eight went out and five more came in; today is the 8th. */
function bowlsOverDays(): MemoryBook {
  const book = new MemoryBook([stock]);
  book.perform('stock.addProduct', { sku: 'BTK-MGK', name: 'Mangkuk', price: 35_000 });
  receive(book, 10);
  book.wait(48);
  lose(book, 8);
  receive(book, 5);
  book.wait(24);
  return book;
}

test('what was lost three days ago cannot be more than what lay there at any time since', () => {
  const book = bowlsOverDays();
  expect(book.row(products, bowls).onHand).toBe(7);
  const refused = lose(book, 3, '2026-11-06');
  expect(refused.said).toEqual([
    'BTK-MGK tinggal 2 pada 7 Nov, 3 tidak bisa diambil sebelum itu. Periksa jumlah atau tanggalnya.',
  ]);
  expect(lose(book, 2, '2026-11-06').ok).toBe(true);
  expect(book.row(products, bowls).onHand).toBe(5);
  expect(lose(book, 5).ok).toBe(true);
});

test('a late receipt makes room from its day on, and its row says when it was entered', () => {
  const book = bowlsOverDays();
  const late = receive(book, 4, '2026-11-06');
  expect(book.rows(moves).slice(-1)).toMatchObject([{ quantity: 4, balance: 11, entered: book.now }]);
  expect(lose(book, 6, '2026-11-06').ok).toBe(true);
  expect(book.undo(late).ok).toBe(true);
  expect(book.row(products, bowls).onHand).toBe(1);
  agrees(book);
});

test('what it costs is the same: one more reading of the newest rows', () => {
  const today = lose(bowlsOverDays(), 1);
  const earlier = lose(bowlsOverDays(), 1, '2026-11-06');
  expect(earlier.trips).toBe(today.trips + 1);
});

test.each([
  ['2026-11-09', 'stock.dayAhead'],
  ['2024-11-06', 'stock.dayFar'],
  ['kemarin', 'stock.day'],
  ['2026-02-30', 'stock.day'],
])('the day %s is refused beside its field, and nothing is written', (day, code) => {
  const book = bowlsOverDays();
  expect(receive(book, 1, day).problems).toMatchObject([{ code, place: { field: 'day' } }]);
  expect(book.row(products, bowls).onHand).toBe(7);
});

function agrees(book: MemoryBook): void {
  expect(book.perform('stock.check', {}).result).toMatchObject({
    differences: [],
    misvalued: [],
    broken: [],
  });
}
