/** From the proposal to the shelf and the supplier's money: what is written, what is refused, and how each is taken back. */

import { purchaseLines, purchases } from '../../../src/features/purchasing/tables';
import { stock } from '../../../src/features/stock/feature';
import { moves, products } from '../../../src/features/stock/tables';
import type { MemoryBook } from '../../support/memory-context';
import { openShop, order, sound } from './book';

const warehouse = { email: 'joko@griyadaun.example', name: 'Joko', role: 'warehouse' } as const;
const _finance = { email: 'nur@griyadaun.example', name: 'Nur', role: 'finance' } as const;

const picture = (book: MemoryBook) => ({
  products: book.rows(products),
  purchases: book.rows(purchases),
  lines: book.rows(purchaseLines),
});
const bowls = (book: MemoryBook) => book.row(products, 'PRD-0001');

describe('the proposal', () => {
  test('groups by supplier what is at or below its point; ordered, it is on order and no longer proposed', () => {
    const book = openShop();
    type Proposed = { rows: { id: string; note: string; step: { action: string; input: unknown } }[] };
    const { rows } = book.perform<Proposed>('purchasing.propose', {}).result;
    expect(rows.map(({ id, note }) => [id, note])).toEqual([
      ['Batok Jaya', '60 × Barang BTK-MGK'],
      ['Anyaman Mekar', '10 × Barang PKT-HMP'],
    ]);
    const step = rows[0]?.step;
    const done = book.perform(step?.action ?? '', step?.input);
    expect(done.said).toEqual(['PB-000001 dipesan ke Batok Jaya: 60 × Barang BTK-MGK.']);
    expect(bowls(book)).toMatchObject({ onHand: 4, onOrder: 60, state: 'low' });
    expect(book.perform<Proposed>('purchasing.propose', {}).result.rows).toHaveLength(1);
    sound(book);
  });

  test('shows no amounts to who does not see what things cost, and no button to who does not buy', () => {
    const who = { email: 'x', name: 'Sekar', role: 'sales' } as const;
    const { rows } = openShop().perform<{ rows: object[] }>('purchasing.propose', {}, { who }).result;
    expect(rows[0]).not.toHaveProperty('aside');
    expect(rows[0]).not.toHaveProperty('step');
  });
});

describe('an order', () => {
  test('is expected after the lead time, costs what is said or the present average, and owes nothing yet', () => {
    const book = openShop();
    const done = order(book);
    expect(done.ok).toBe(true);
    const { today } = book.context();
    expect(book.row(purchases, 'PB-000001')).toMatchObject({
      items: '60 × Barang BTK-MGK, 40 × Barang BTK-GLS',
      total: 60 * 17_000 + 40 * 12_000,
      state: 'ordered',
      ordered: today,
      open: 100,
      balance: 0,
      rest: 'PRD-0001 60, PRD-0002 40',
    });
    const { expected } = book.row(purchases, 'PB-000001');
    expect(Date.parse(String(expected)) - Date.parse(today)).toBe(7 * 86_400_000);
    expect(done.trips).toBeLessThanOrEqual(8);
    sound(book);
  });

  test('taken back is cancelled, and taken back again is on order as before', () => {
    const book = openShop();
    const before = book.rows(products);
    const done = order(book);
    const ordered = picture(book);
    const undone = book.undo(done);
    expect(book.rows(products)).toEqual(before);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({ state: 'cancelled', open: 0, total: 0 });
    expect(book.undo(undone).ok).toBe(true);
    expect(picture(book)).toEqual(ordered);
    sound(book);
  });

  test.each([
    [{ supplier: ' ' }, ['purchasing.supplier']],
    [{ lines: [] }, ['purchasing.linesNeeded']],
    [{ lines: [{ product: 'BTK-MGK', quantity: 0 }] }, ['purchasing.quantityLow']],
    [{ lines: [{ product: 'BTK-MGK', quantity: 1.5 }] }, ['purchasing.quantity']],
    [{ lines: [{ product: 'BTK-MGX', quantity: 1 }] }, ['stock.unknownSku']],
    [{ lines: [1, 2].map((quantity) => ({ product: 'BTK-MGK', quantity })) }, ['purchasing.twice']],
    [{ expected: '2026-02-31' }, ['purchasing.day']],
  ])('%j is refused with its own sentence, and nothing is written', (more, codes) => {
    const book = openShop();
    const before = picture(book);
    expect(order(book, more).problems.map(({ code }) => code)).toEqual(codes);
    expect(picture(book)).toEqual(before);
  });
});

describe('goods that come in parts', () => {
  const some = { lines: [{ product: 'btk-mgk', quantity: 36, rejected: 4 }] };

  test('the good go onto the shelf at their cost, rejects are told, the rest stays on order, and a debt begins', () => {
    const book = openShop();
    order(book);
    const rows = book.rows(moves).length;
    const done = book.perform('purchasing.receive', { id: 'pb-000001', ...some }, { who: warehouse });
    expect(done.said).toEqual(['PB-000001: 36 barang diterima, 4 ditolak, 60 akan datang.']);
    // (4 × 16.000 + 36 × 17.000) ÷ 40
    expect(bowls(book)).toMatchObject({ onHand: 40, onOrder: 20, averageCost: 16_900 });
    expect(book.rows(moves).slice(rows)).toMatchObject([
      {
        kind: 'receive',
        quantity: 36,
        cost: 17_000,
        reference: 'PB-000001',
        reason: '4 ditolak',
        by: 'Joko',
      },
    ]);
    const { due, ...row } = book.row(purchases, 'PB-000001');
    expect(row).toMatchObject({ state: 'partly', received: 36, rejected: 4, open: 60, balance: 36 * 17_000 });
    expect(Date.parse(String(due)) - Date.parse(book.context().today)).toBe(14 * 86_400_000);
    expect(row.total).toBe(36 * 17_000 + 20 * 17_000 + 40 * 12_000);
    expect(done.trips).toBeLessThanOrEqual(9);
    sound(book);
  });

  test('without lines all that is to come came', () => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001', ...some });
    const done = book.perform('purchasing.receive', { id: 'PB-000001' });
    expect(done.said).toEqual(['PB-000001: 60 barang diterima, lengkap.']);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({ state: 'received', open: 0, rest: '' });
    expect(bowls(book)).toMatchObject({ onHand: 60, onOrder: 0 });
    expect(book.perform('purchasing.receive', { id: 'PB-000001' }).said).toEqual([
      'Tidak ada lagi yang ditunggu dari PB-000001.',
    ]);
    sound(book);
  });

  test('a receipt at another cost is owed at that cost', () => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', {
      id: 'PB-000001',
      lines: [{ product: 'BTK-MGK', quantity: 10, cost: 18_000 }],
    });
    expect(book.row(purchases, 'PB-000001')).toMatchObject({
      balance: 180_000,
      total: 180_000 + 50 * 17_000 + 40 * 12_000,
    });
    sound(book);
  });

  test('taken back, shelf, cost, debt and what is on order are what they were; taken back again, it has come', () => {
    const book = openShop();
    order(book);
    const before = picture(book);
    const done = book.perform('purchasing.receive', { id: 'PB-000001', ...some });
    const after = picture(book);
    const undone = book.undo(done);
    expect(undone.said).toEqual(['PB-000001: penerimaan 36 barang diurungkan.']);
    expect(picture(book)).toEqual(before);
    expect(book.undo(undone).ok).toBe(true);
    expect(picture(book)).toEqual(after);
    sound(book);
  });

  test('of two receipts only the newer is taken back', () => {
    const book = openShop();
    order(book);
    const first = book.perform('purchasing.receive', { id: 'PB-000001', ...some });
    book.wait(1);
    book.perform('purchasing.receive', { id: 'PB-000001' });
    expect(book.undo(first).problems.map(({ code }) => code)).toEqual(['purchasing.movedOn']);
    sound(book);
  });

  test('its ledger row is not taken back alone: the purchase would still say that it came', () => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001', ...some });
    const id = book.rows(moves).at(-1)?.id;
    expect(book.perform('stock.undoMoves', { moves: [id] }).said).toEqual([
      `Mutasi ${id} milik pembelian PB-000001. Urungkan dari pembeliannya.`,
    ]);
  });

  test.each([
    [
      [{ product: 'BTK-MGK', quantity: 61 }],
      'BTK-MGK tinggal 60 yang ditunggu, diisi 61. Kelebihannya terima tanpa pembelian.',
    ],
    [
      [
        { product: 'BTK-MGK', quantity: 40 },
        { product: 'PRD-0001', quantity: 30 },
      ],
      'BTK-MGK tinggal 20 yang ditunggu, diisi 30. Kelebihannya terima tanpa pembelian.',
    ],
    [
      [{ product: 'PKT-HMP', quantity: 1 }],
      'PKT-HMP tidak ada di PB-000001. Hapus baris itu, atau terima terpisah tanpa pembelian.',
    ],
    [
      [{ product: 'BTK-MGK', quantity: 0 }],
      'Belum ada yang datang dari PB-000001. Isi jumlah paling sedikit satu barang.',
    ],
  ])('%j is refused', (lines, said) => {
    const book = openShop();
    order(book);
    const before = picture(book);
    expect(book.perform('purchasing.receive', { id: 'PB-000001', lines }).said).toEqual([said]);
    expect(picture(book)).toEqual(before);
  });

  test('Kotak Masuk takes a purchase by its number alone, or with what came of it', () => {
    const [receipt] = stock.inbox ?? [];
    const context = openShop().context();
    const row = { about: 'pb-000001', text: '', quantity: null };
    expect(receipt?.read(context, row)).toEqual({ action: 'purchasing.receive', input: { id: 'pb-000001' } });
    expect(receipt?.read(context, { ...row, text: '36 BTK-MGK' })).toEqual({
      action: 'purchasing.receive',
      input: { id: 'pb-000001', lines: [{ product: 'BTK-MGK', quantity: 36 }] },
    });
    expect(receipt?.read(context, { ...row, about: 'Batok Jaya', text: '36 BTK-MGK' })).toMatchObject({
      action: 'stock.receive',
    });
  });
});

describe('what does not come', () => {
  test('is cancelled, no longer on order, and costs nothing', () => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001', lines: [{ product: 'BTK-MGK', quantity: 50 }] });
    const before = picture(book);
    const done = book.perform('purchasing.cancelRest', { id: 'PB-000001' });
    expect(done.said).toEqual(['PB-000001: 50 barang tidak ditunggu lagi.']);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({
      state: 'received',
      open: 0,
      total: 50 * 17_000,
    });
    expect(bowls(book).onOrder).toBe(0);
    sound(book);
    const undone = book.undo(done);
    expect(picture(book)).toEqual(before);
    expect(book.undo(undone).ok).toBe(true);
    expect(book.row(purchases, 'PB-000001').open).toBe(0);
    sound(book);
  });
});

test('a receipt is taken back at what it cost, and no cost is more than sums can hold', () => {
  const book = openShop();
  const { no } = order(book).result;
  const came = book.perform<{ lines: { cost: number }[] }>('purchasing.receive', { id: no });
  const { id, at, was } = { id: no, ...(came.undo as { input: { at: number; was: object } }).input };
  const lines = came.result.lines.map((line) => ({ ...line, cost: 0 }));
  expect(book.perform('purchasing.unreceive', { id, at, was, lines }).problems).toMatchObject([
    { code: 'purchasing.movedOn' },
  ]);
  const dear = [{ product: 'BTK-MGK', quantity: 1_000_000, cost: 10_000_000_000_000 }];
  expect(order(book, { lines: dear }).problems).toMatchObject([{ code: 'purchasing.cost' }]);
  sound(book);
});
