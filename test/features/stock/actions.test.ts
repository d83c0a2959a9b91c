/** Receiving, correcting, adding products: what is written, what is refused and in which words, and how it is taken back. */

import { stock } from '../../../src/features/stock/feature';
import { moves, products, suppliers } from '../../../src/features/stock/tables';
import type { Moment } from '../../../src/kernel/day';
import { MemoryBook, OWNER } from '../../support/memory-context';
import { invariants, openShop, picture, rupiah } from '../../support/shop';

const bowls = 'PRD-0001';

describe('goods that came in', () => {
  test('raise on hand, move the average cost and leave one ledger row a line', () => {
    const book = openShop();
    const before = book.rows(moves).length;
    const done = book.perform('stock.receive', {
      lines: [
        { product: 'btk-mgk', quantity: 17, cost: 20_000 },
        { product: 'KTN-TAS', quantity: 60 },
      ],
      source: 'PB-000001',
    });
    expect(done.said).toEqual(['77 barang diterima: 17 × BTK-MGK, 60 × KTN-TAS.']);
    expect(book.row(products, bowls)).toMatchObject({ onHand: 34, averageCost: 18_000, state: 'fine' });
    expect(book.rows(moves).slice(before)).toMatchObject([
      {
        sku: 'BTK-MGK',
        kind: 'receive',
        quantity: 17,
        balance: 34,
        reference: 'PB-000001',
        by: 'Ratna',
        cost: 20_000,
      },
      { sku: 'KTN-TAS', kind: 'receive', quantity: 60, balance: 89, cost: null },
    ]);
    expect(done.trips).toBeLessThanOrEqual(8);
    invariants(book);
  });

  test('taken back, the shelf is what it was, and the ledger tells both', () => {
    const book = openShop();
    const before = picture(book);
    const rows = book.rows(moves).length;
    const done = book.perform('stock.receive', {
      lines: [{ product: bowls, quantity: 3, cost: 20_000 }],
      source: '',
    });
    const undone = book.undo(done);
    expect(undone.ok).toBe(true);
    expect(picture(book)).toEqual(before);
    expect(book.rows(moves)).toHaveLength(rows + 2);
    expect(book.undo(done).said).toEqual([expect.stringContaining('sudah diurungkan')]);
    expect(book.undo(undone).ok).toBe(true);
    expect(book.row(products, bowls).onHand).toBe(20);
    expect(undone.trips).toBeLessThanOrEqual(8);
    invariants(book);
  });

  test('what has been sold meanwhile cannot be taken back', () => {
    const book = openShop();
    const done = book.perform('stock.receive', {
      lines: [{ product: 'PKT-HMP', quantity: 3, cost: 150_000 }],
      source: '',
    });
    book.perform('stock.correct', { product: 'PKT-HMP', counted: 1, reason: 'rusak' });
    expect(book.undo(done).said).toEqual([
      'PKT-HMP hanya ada 1, diminta 3. Kurangi, atau catat penerimaan dulu.',
    ]);
    invariants(book);
  });

  test.each([
    [0, 'stock.quantityZero'],
    [-2, 'stock.quantityNegative'],
    [1.5, 'stock.quantityWhole'],
    ['dua', 'stock.quantityText'],
    [2_000_000, 'stock.quantityLarge'],
  ])('a quantity of %s is refused beside its field, and nothing is written', (quantity, code) => {
    const book = openShop();
    const before = picture(book);
    const answer = book.perform('stock.receive', { lines: [{ product: bowls, quantity }], source: '' });
    expect(answer.problems).toMatchObject([{ code, place: { field: 'lines.0.quantity' } }]);
    expect(picture(book)).toEqual(before);
  });

  test('an unknown SKU names the nearest ones, on its line', () => {
    const answer = openShop().perform('stock.receive', {
      lines: [
        { product: bowls, quantity: 1 },
        { product: 'BTK-MGX', quantity: 1 },
      ],
      source: '',
    });
    expect(answer.said).toEqual(['SKU BTK-MGX tidak ada di Produk. Mirip: BTK-MGK.']);
    expect(answer.problems[0]?.place).toEqual({ field: 'lines.1.product' });
  });
});

describe('a correction', () => {
  test('posts the difference to what was counted, with its reason', () => {
    const book = openShop();
    const done = book.perform('stock.correct', { product: bowls, counted: 15, reason: 'rusak' });
    expect(done.said).toEqual(['BTK-MGK dikoreksi −2, sekarang 15.']);
    expect(book.rows(moves).at(-1)).toMatchObject({
      kind: 'count',
      quantity: -2,
      balance: 15,
      reason: 'rusak',
      cost: null,
    });
    expect(book.undo(done).ok).toBe(true);
    expect(book.row(products, bowls).onHand).toBe(17);
    invariants(book);
  });

  test.each([
    [{ counted: 15 }, ['stock.reasonNeeded']],
    [{ counted: 15, reason: ' ' }, ['stock.reasonNeeded']],
    [{ counted: -1, reason: 'x' }, ['stock.countedNegative']],
    [{ change: 0, reason: 'x' }, ['stock.changeZero']],
    [{ counted: 15, change: -2, reason: 'x' }, ['stock.changeOrCounted']],
    [{ reason: 'x' }, ['stock.changeOrCounted']],
    [{ counted: 17, reason: 'x' }, ['stock.sameCount']],
    [{ change: -18, reason: 'x' }, ['stock.notEnough']],
  ])('%j is refused with its own sentence', (input, codes) => {
    const answer = openShop().perform('stock.correct', { product: bowls, ...input });
    expect(answer.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('10 typed over Fisik 12 is offered as a correction that asks for its reason', () => {
    const [proposal] = stock.proposals ?? [];
    const context = openShop().context();
    expect(proposal?.offer(bowls, '12', '10', context)).toEqual({
      action: 'stock.correct',
      input: { product: bowls, counted: 10, reason: '' },
      label: { code: 'stock.offerChange', values: { change: -2 } },
    });
    expect(proposal?.offer(bowls, '12', 'sepuluh', context)).toBeUndefined();
  });
});

describe('a new product', () => {
  test('keeps a SKU with leading zeros and a name that looks like a formula as they are', () => {
    const book = openShop();
    const name = '=IMPORTXML("https://x.example";"//a")';
    const done = book.perform<{ id: string }>('stock.addProduct', { sku: '00123', name, price: 9_000 });
    expect(book.row(products, done.result.id)).toMatchObject({
      sku: '00123',
      name,
      price: 9_000,
      onHand: 0,
      state: 'out',
    });
  });

  test('of a SKU that is taken, whatever its case, is refused naming the other', () => {
    const answer = openShop().perform('stock.addProduct', { sku: 'btk mgk', name: 'Lain', price: 1 });
    expect(answer.said).toEqual([
      'SKU btk mgk sudah dipakai Mangkuk batok kelapa (PRD-0001). Pakai SKU lain, atau ubah produk itu.',
    ]);
    expect(answer.problems[0]?.place).toEqual({ field: 'sku' });
  });

  test('taken back is not sold any more, and its SKU says where it is', () => {
    const book = openShop();
    const done = book.perform<{ id: string }>('stock.addProduct', { sku: 'X-1', name: 'X', price: 1 });
    const undone = book.undo(done);
    expect(book.row(products, done.result.id).discontinued).toBe(true);
    expect(book.perform('stock.addProduct', { sku: 'X-1', name: 'X', price: 1 }).problems).toMatchObject([
      { code: 'stock.sameSkuRetired' },
    ]);
    expect(book.undo(undone).ok).toBe(true);
    expect(book.perform('stock.retire', { product: bowls }).problems).toMatchObject([
      { code: 'stock.stillThere' },
    ]);
  });

  test.each([
    [{ price: 'tiga puluh' }, 'price', 'stock.money'],
    [{ price: -1 }, 'price', 'stock.money'],
    [{ sku: '' }, 'sku', 'stock.sku'],
    [{ name: 'x'.repeat(50_001) }, 'name', 'stock.name'],
    [{ supplier: 'x'.repeat(50_001) }, 'supplier', 'stock.text'],
    [{ lot: 1.5 }, 'lot', 'stock.count'],
  ])('with %j is refused beside %s', (wrong, field, code) => {
    const answer = openShop().perform('stock.addProduct', { sku: 'X', name: 'X', price: 1, ...wrong });
    expect(answer.problems).toMatchObject([{ code, place: { field } }]);
  });
});

test('a supplier of the same name is refused, and a new one keeps its phone in normal form', () => {
  const book = openShop();
  expect(book.perform('stock.addSupplier', { name: 'Katun Asri', phone: '+62 812-3456-7890' }).undo).toEqual({
    none: expect.stringContaining('Pemasok'),
  });
  expect(book.rows(suppliers)).toMatchObject([{ name: 'Katun Asri', phone: '6281234567890' }]);
  expect(book.perform('stock.addSupplier', { name: 'katun  asri' }).problems).toMatchObject([
    { code: 'stock.sameSupplier' },
  ]);
});

test('the card tells five quantities, and cost only to those who may see it', () => {
  const book = openShop();
  const card = book.perform<{ lines: { text: string; aside?: string }[]; history: { text: string }[] }>(
    'stock.card',
    {
      id: bowls,
    },
  ).result;
  const facts = Object.fromEntries(card.lines.map(({ text, aside }) => [text, aside]));
  expect(facts).toMatchObject({
    Fisik: '17',
    Dipesan: '0',
    'Bisa dijual': '17',
    'Akan datang': '0',
    Perkiraan: '17',
    'Biaya rata-rata': 'Rp16.000',
    'Nilai stok': 'Rp272.000',
  });
  expect(card.history[0]?.text).toBe('Terima +17, saldo awal, Ratna');
  const content = { who: { ...OWNER, role: 'content' as const } };
  expect(JSON.stringify(book.perform('stock.card', { id: bowls }, content).result)).not.toContain('16.000');
});

test('a row whose number somebody wrote as the source of other goods, or of its own, is still taken back', () => {
  const book = openShop();
  const next = `MTS-${String(book.rows(moves).length + 1).padStart(6, '0')}`;
  const receive = (source: string) =>
    book.perform<{ moves: string[] }>('stock.receive', { lines: [{ product: bowls, quantity: 1 }], source });
  const own = receive(next);
  expect(own.result.moves).toEqual([next]);
  receive(next);
  expect(book.undo(own).ok).toBe(true);
  expect(book.undo(own).said).toEqual([expect.stringContaining('sudah diurungkan')]);
  invariants(book);
});

test('a supplier’s phone of thousands of signs is refused before anything is written', () => {
  const book = openShop();
  const phone = `021${'-'.repeat(60_000)}5551234`;
  expect(book.perform('stock.addSupplier', { name: 'Panjang', phone }).problems).toMatchObject([
    { code: 'stock.phone' },
  ]);
});

test('the reviewer reads and changes nothing', () => {
  const book = openShop();
  const reviewer = { who: { ...OWNER, role: 'reviewer' as const } };
  expect(book.perform('stock.list', { filter: 'out' }, reviewer).result).toMatchObject({
    rows: [{ title: 'Hampers dapur lestari', chip: { text: 'Habis', tone: 'act' } }],
  });
  for (const action of stock.actions)
    if (action.writes) expect(action.roles === 'all' || action.roles.includes('reviewer')).toBe(false);
});

test('an injected error of one unit is found by the check', () => {
  const book = openShop();
  book.put(moves, { product: bowls, sku: 'BTK-MGK', kind: 'count', quantity: 1, cost: rupiah(0) });
  expect(book.perform('stock.check', {}).result.differences).toEqual([
    { id: bowls, sku: 'BTK-MGK', cached: 17, ledger: 18 },
  ]);
});

test('a typed reorder point changes the state at once', () => {
  const [derivation] = stock.derivations ?? [];
  const row = new MemoryBook([stock]).put(products, { sku: 'A', name: 'A', onHand: 5, reorderPoint: 5 });
  const edit = { now: Date.UTC(2026, 10, 5) as Moment, by: 'lewat sel', typed: [] };
  expect(derivation?.derive(row, edit)).toMatchObject({ state: 'critical', available: 5 });
  expect(derivation?.derive({ ...row, reorderPoint: 4 }, edit)).toMatchObject({ state: 'fine' });
});
