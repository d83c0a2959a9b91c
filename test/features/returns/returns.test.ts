/** What customers send back: per line, with its reason, in stock again or scrapped, and taken back where it was a mistake. */
import { lines, orders } from '../../../src/features/orders/tables';
import { moves, products } from '../../../src/features/stock/tables';
import type { Role } from '../../../src/kernel/role';
import { type MemoryBook, OWNER } from '../../support/memory-context';
import { invariants, openShop, picture } from '../../support/shop';

const no = 'PSN-000001';
const back = (quantity: number, condition = 'sellable', line = 'BRS-000001') => ({
  line,
  quantity,
  reason: 'damaged',
  condition,
});

/** 3 bowls and 1 bag, shipped and closed. */
function gone(): MemoryBook {
  const book = openShop();
  const wanted = [
    { product: 'BTK-MGK', quantity: 3 },
    { product: 'KTN-TAS', quantity: 1 },
  ];
  book.perform('orders.create', { customer: { id: 'PLG-00002' }, lines: wanted });
  for (const step of ['check', 'ship']) book.perform(`orders.${step}`, { id: no });
  book.perform('orders.close', { id: no, anyway: true });
  book.wait(24);
  return book;
}
const send = (book: MemoryBook, ...asked: readonly object[]) =>
  book.perform('returns.record', { id: no, lines: asked });

test('what is sellable is in stock again at the average cost, what is scrapped leaves by a row of its own', () => {
  const book = gone();
  const { averageCost } = book.row(products, 'PRD-0001');
  const before = picture(book);
  const done = send(book, back(1), back(1, 'scrap'));
  expect([done.said, done.trips <= 8]).toEqual([['PSN-000001: 2 barang kembali, 1 dibuang.'], true]);
  const rows = book.rows(moves).slice(-3);
  expect(rows.map(({ kind, quantity, balance }) => [kind, quantity, balance])).toEqual([
    ['return', 1, 15],
    ['return', 1, 16],
    ['scrap', -1, 15],
  ]);
  expect(rows[2]).toMatchObject({ reference: no, line: 'BRS-000001', reason: 'Rusak' });
  expect(book.row(products, 'PRD-0001')).toMatchObject({ onHand: 15, averageCost });
  expect(book.row(lines, 'BRS-000001')).toMatchObject({ shipped: 3, returned: 2, open: 0 });
  expect(book.row(orders, no)).toMatchObject({ returnedUnits: 2, state: 'closed' });
  invariants(book);
  const undone = book.undo(done);
  expect(undone.said).toEqual(['PSN-000001: retur 2 barang diurungkan.']);
  expect(picture(book)).toEqual(before);
  expect(book.row(orders, no).returnedUnits).toBe(0);
  invariants(book);
  expect(book.undo(undone).said).toEqual(done.said);
});

test('no more comes back than is out, over all returns and all entries of one line', () => {
  const book = gone();
  expect(book.perform('returns.returnable', { id: no }).result).toEqual({
    goods: [
      { line: 'BRS-000001', name: 'Mangkuk batok kelapa', left: 3 },
      { line: 'BRS-000002', name: 'Tas belanja katun', left: 1 },
    ],
  });
  expect(send(book, back(2), back(2)).said).toEqual([
    'BTK-MGK di PSN-000001: 3 di luar, retur 4. Kurangi jumlahnya.',
  ]);
  send(book, back(2));
  expect(send(book, back(2)).problems).toMatchObject([
    { code: 'returns.more', place: { field: 'lines.0.quantity' }, values: { left: 1 } },
  ]);
  expect(send(book, back(1, 'sellable', 'BRS-000009')).problems).toMatchObject([{ code: 'orders.shipLine' }]);
  expect(send(book).problems).toMatchObject([{ code: 'returns.nothing' }]);
  expect(send(book, { ...back(1), reason: 'x' }).problems).toMatchObject([{ code: 'returns.reason' }]);
  invariants(book);
});

test('what was kept is not taken back as scrap, nor once more in place of what was scrapped', () => {
  const book = gone();
  const kept = send(book, back(1));
  const picked = picture(book);
  expect(book.perform('returns.takeBack', { id: no, lines: [back(1, 'scrap')] }).problems).toMatchObject([
    { code: 'orders.movedOn' },
  ]);
  expect(picture(book)).toEqual(picked);
  const scrapped = send(book, back(1, 'scrap'));
  const both = picture(book);
  expect(book.undo(kept).ok).toBe(true);
  expect(book.undo(kept).problems).toMatchObject([{ code: 'orders.movedOn' }]);
  expect(book.undo(scrapped).ok).toBe(true);
  expect(book.row(products, 'PRD-0001').onHand).toBe(14);
  expect(both).not.toEqual(picture(book));
  invariants(book);
});

test('what was sold to somebody else since is not taken back; nobody in sales enters a return', () => {
  const book = gone();
  const done = send(book, back(1));
  const rest = { customer: { id: 'PLG-00001' }, lines: [{ product: 'BTK-MGK', quantity: 15 }] };
  const { result } = book.perform<{ no: string }>('orders.create', rest);
  for (const step of ['check', 'ship']) book.perform(`orders.${step}`, { id: result.no });
  expect(book.undo(done).problems).toMatchObject([{ code: 'returns.sold' }]);
  const sales = { who: { ...OWNER, role: 'sales' as Role } };
  expect(book.perform('returns.record', { id: no, lines: [back(1)] }, sales).ok).toBe(false);
  invariants(book);
});
