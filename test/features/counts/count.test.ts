/** Stok Opname: a list to count from, differences as of their own time, recounts, posting and taking it back. */
import { counts as countsFeature } from '../../../src/features/counts/feature';
import { counts } from '../../../src/features/counts/tables';
import { moves, products } from '../../../src/features/stock/tables';
import type { Moment } from '../../../src/kernel/day';
import type { MemoryBook } from '../../support/memory-context';
import { invariants, openShop, picture } from '../../support/shop';

const MINUTE = 60_000;
const [bowl, bag, apron] = ['BTK-MGK', 'KTN-TAS', 'KTN-CLM'];

const placeOf = (book: MemoryBook, sku: string) => book.rows(counts).find((row) => row.sku === sku);
const rest = (book: MemoryBook, minutes = 1): void => {
  book.now = (book.now + minutes * MINUTE) as Moment;
};
/** The sidebar counts, a minute after whatever was before. */
const count = (book: MemoryBook, product: string, counted: number, reason?: string) => {
  rest(book);
  return book.perform('counts.count', { product, counted, ...(reason && { reason }) });
};
/** A person types a count on the list, a minute later. */
const type = (book: MemoryBook, sku: string, counted: number | null, by = '') => {
  rest(book);
  const row = placeOf(book, sku) as object;
  const derivation = countsFeature.derivations?.find(({ table }) => table === counts);
  const derived = derivation?.derive(
    { ...row, counted },
    { now: book.now, by: 'lewat sel', typed: ['counted'] },
  );
  book.set(counts, String((row as { id: string }).id), { counted, by, ...derived });
};
const sell = (book: MemoryBook, product: string, units: number): void => {
  rest(book);
  const sold = book.perform('stock.correct', { product, change: -units, reason: 'terjual' });
  if (!sold.ok) throw new Error(sold.said.join());
};
const started = (): MemoryBook => {
  const book = openShop(countsFeature);
  const done = book.perform('counts.start', {});
  expect(done.said).toEqual(['4 produk siap dihitung di Stok Opname.']);
  return book;
};

test('the list names every product with what the book says, once', () => {
  const book = started();
  expect(book.rows(counts)).toMatchObject([
    { sku: bowl, book: 17, counted: null, difference: null, state: 'waiting' },
    { sku: bag, book: 29 },
    { sku: apron, book: 12 },
    { sku: 'PKT-HMP', book: 0 },
  ]);
  expect(book.perform('counts.start', { starts: 'ktn' }).said).toEqual([
    '2 produk itu sudah ada di Stok Opname. Isi Hitungan, lalu catat.',
  ]);
});

test('several people count at once by cells and by sidebar, and each line says who', () => {
  const book = started();
  type(book, bowl, 16, 'Joko');
  count(book, bag, 29);
  type(book, apron, 12, 'Agus');
  expect(book.rows(counts)).toMatchObject([
    { counted: 16, difference: -1, state: 'differs', by: 'Joko' },
    { counted: 29, difference: 0, state: 'same', by: 'Ratna' },
    { counted: 12, difference: 0, state: 'same', by: 'Agus' },
    { counted: null, state: 'waiting' },
  ]);
});

test.each(['cells', 'sidebar'])(
  'what is sold while people count changes no difference: counted by %s before, posted after',
  (door) => {
    const book = started();
    sell(book, bowl, 2);
    if (door === 'cells') type(book, bowl, 14);
    else count(book, bowl, 14, 'damaged');
    sell(book, bowl, 5);
    book.set(counts, 'OPN-0001', { reason: 'damaged' });
    const done = book.perform('counts.post', {});
    expect(done.said).toEqual(['1 hitungan dicatat, 1 berselisih.']);
    const at = placeOf(book, bowl)?.at;
    expect(book.rows(moves).slice(-1)).toMatchObject([
      { kind: 'count', quantity: -1, reason: 'Rusak', reference: 'Stok opname', at, balance: 9 },
    ]);
    expect(placeOf(book, bowl)).toMatchObject({ book: 15, difference: -1, state: 'posted' });
    expect(book.row(products, 'PRD-0001').onHand).toBe(9);
    invariants(book);
  },
);

test('a large difference is asked for again, and a second count that agrees confirms it, whatever was sold between', () => {
  const book = started();
  expect(count(book, bag, 19, 'lost').said).toEqual([
    'KTN-TAS selisih −10, besar. Hitung sekali lagi, lalu isi hasilnya.',
  ]);
  expect(book.perform('counts.post', {}).said).toEqual([
    'Belum bisa dicatat: 1 perlu dihitung ulang, 0 belum ada Alasan.',
  ]);
  sell(book, bag, 4);
  expect(count(book, bag, 15).result).toMatchObject({ difference: -10, state: 'differs' });
  expect(book.perform('counts.post', {}).ok).toBe(true);
  expect(book.row(products, 'PRD-0002').onHand).toBe(15);
  invariants(book);
});

test('two large counts that disagree are asked for a third time', () => {
  const book = started();
  count(book, bag, 19);
  expect(count(book, bag, 21).result).toMatchObject({ state: 'again' });
  expect(count(book, bag, 21).result).toMatchObject({ state: 'differs', difference: -8 });
});

test('typed into the cell a second time, the same number confirms; a corrected slip needs no second count', () => {
  const book = started();
  type(book, bag, 19);
  expect(placeOf(book, bag)?.state).toBe('again');
  type(book, bag, 19);
  expect(placeOf(book, bag)?.state).toBe('differs');
  type(book, apron, 1);
  expect(placeOf(book, apron)?.state).toBe('again');
  type(book, apron, null);
  expect(placeOf(book, apron)).toMatchObject({ state: 'waiting', difference: null, at: null });
  type(book, apron, 12);
  expect(placeOf(book, apron)?.state).toBe('same');
});

test('a difference without a reason waits, the others are posted', () => {
  const book = started();
  count(book, bowl, 16);
  count(book, apron, 12);
  const done = book.perform('counts.post', {});
  expect(done.said).toEqual(['1 hitungan dicatat, 0 berselisih. Menunggu: 0 hitung ulang, 1 alasan.']);
  expect(placeOf(book, bowl)?.state).toBe('differs');
  expect(book.row(products, 'PRD-0001').onHand).toBe(17);
});

test('taken back, reversing rows of the same moment leave shelf and list as they were; posted anew it says the same', () => {
  const book = started();
  count(book, bowl, 16, 'damaged');
  sell(book, bowl, 3);
  const before = picture(book);
  rest(book);
  const done = book.perform('counts.post', {});
  const rows = book.rows(moves).length;
  rest(book);
  const undone = book.undo(done);
  expect(undone.said).toEqual(['1 hitungan dibuka lagi, mutasinya dibalik.']);
  expect(picture(book)).toEqual(before);
  expect(book.rows(moves)).toHaveLength(rows + 1);
  expect(placeOf(book, bowl)).toMatchObject({ counted: 16, state: 'differs' });
  rest(book);
  expect(book.undo(undone).ok).toBe(true);
  expect(book.row(products, 'PRD-0001').onHand).toBe(13);
  expect(book.undo(done).said).toEqual([expect.stringContaining('sudah diurungkan')]);
  invariants(book);
});

test('a difference that what went out since leaves no room for waits to be counted again', () => {
  const book = started();
  count(book, bowl, 16, 'damaged');
  sell(book, bowl, 17);
  expect(book.perform('counts.post', {}).said).toEqual([
    'Belum bisa dicatat: 1 perlu dihitung ulang, 0 belum ada Alasan.',
  ]);
  invariants(book);
});

test('the next list takes the places of what is posted, and a list nobody wants is dropped', () => {
  const book = started();
  count(book, bowl, 17);
  book.perform('counts.post', {});
  expect(book.perform('counts.drop', {}).said).toEqual([
    '3 baris dibuang dari Stok Opname, stok tidak berubah.',
  ]);
  expect(book.perform('counts.start', { products: [apron] }).ok).toBe(true);
  expect(book.rows(counts)).toHaveLength(4);
  expect(book.rows(counts)[0]).toMatchObject({ sku: apron, book: 12, counted: null, state: 'waiting' });
  count(book, apron, 11);
  expect(book.perform('counts.drop', {}).said).toEqual([
    '1 baris sudah dihitung. Catat dulu, atau buang bersama hitungannya.',
  ]);
});

test('the card says what is left, what differs and what has to be counted again', () => {
  const book = started();
  count(book, bowl, 16);
  count(book, bag, 19);
  const { result } = book.perform<{ lines: object[]; more: { label: string }[] }>('counts.card', {});
  expect(result.lines).toMatchObject([
    { text: 'Belum dihitung', aside: '2' },
    { text: 'Cocok', aside: '0' },
    { text: 'BTK-MGK: 16 dari 17', aside: '−1, alasan?', tone: 'watch' },
    { text: 'KTN-TAS: 19 dari 29', aside: 'hitung ulang −10', tone: 'act' },
  ]);
  expect(result.more.map(({ label }) => label)).toContain('Catat 2 hitungan');
});
