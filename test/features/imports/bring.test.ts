/**
 * What a file makes of the tables: new, changed, same, refused by line; and the sums stay true whatever it says. Longer than others
 * because records, orders and ledger come into one shop.
 */
import { customers as customersFeature } from '../../../src/features/customers/feature';
import { customers } from '../../../src/features/customers/tables';
import { imports } from '../../../src/features/imports/feature';
import { imports as log } from '../../../src/features/imports/tables';
import { orders as ordersFeature } from '../../../src/features/orders/feature';
import { lines, orders } from '../../../src/features/orders/tables';
import { payments as paymentsFeature } from '../../../src/features/payments/feature';
import { stock } from '../../../src/features/stock/feature';
import { moves, products, suppliers } from '../../../src/features/stock/tables';
import { teamOf } from '../../../src/features/team/feature';
import { team } from '../../../src/features/team/tables';
import { trail } from '../../../src/features/trail/feature';
import { MemoryBook, type Outcome, OWNER } from '../../support/memory-context';
import { invariants } from '../../support/shop';

type Row = { line: number; values: Record<string, string>; lines?: Row[] };
interface Told {
  created: number;
  changed: number;
  same: number;
  refusedRows: number;
  refused: { line: number; text: string }[];
  untold: number;
}

let book: MemoryBook;
const numbered = (rows: Record<string, string>[]): Row[] =>
  rows.map((values, at) => ({ line: at + 2, values }));
const bring = (into: string, rows: Row[], more: object = {}): Outcome<Told> => {
  const started = book.perform<{ import: string }>('imports.start', {
    file: 'f.csv',
    into,
    rows: rows.length,
  });
  expect(started.said).toEqual([expect.stringContaining('dimulai')]);
  return book.perform<Told>('imports.batch', {
    import: started.result.import,
    batch: 1,
    into,
    rows,
    ...more,
  });
};
const counts = ({ result }: Outcome<Told>): number[] => [
  result.created,
  result.changed,
  result.same,
  result.refusedRows,
];
const texts = ({ result }: Outcome<Told>): string[] => result.refused.map(({ text }) => text);

beforeEach(() => {
  book = new MemoryBook([
    ordersFeature,
    stock,
    paymentsFeature,
    customersFeature,
    teamOf(
      () => [],
      () => true,
    ),
    imports,
    trail,
  ]);
  book.modules = ['stock', 'customers', 'orders'];
});

/** Two products with stock and a customer. */
function shop(): void {
  bring(
    'products',
    numbered([
      { sku: 'BTK-MGK', name: 'Mangkuk batok', price: '35.000', reorderPoint: '20' },
      { sku: 'KTN-TAS', name: 'Tas belanja', price: '48.000' },
    ]),
  );
  bring('customers', numbered([{ name: 'Ayu (contoh)', phone: '0840-0000-0001', code: 'AYU' }]));
  bring(
    'moves',
    numbered([
      {
        at: '2026-10-01 08:00',
        kind: 'Saldo awal',
        product: 'BTK-MGK',
        quantity: '24',
        cost: '16.000',
        reference: 'awal',
      },
      { at: '2026-10-01 08:00', kind: 'opening', product: 'KTN-TAS', quantity: '30', reference: 'awal' },
    ]),
  );
}

const order = (
  more: Record<string, string> = {},
  own: Record<string, string>[] = [{ product: 'BTK-MGK', quantity: '2' }],
): Row => ({
  line: 2,
  values: { channelNo: '77', channel: 'Shopee', at: '2026-11-01 09:00', customer: 'AYU', ...more },
  lines: own.map((values, at) => ({ line: at + 2, values })),
});

describe('records', () => {
  test('come in once: the same file again is all the same, a changed field is one change', () => {
    const rows = numbered([
      { sku: '00123', name: '=IMPORTXML("x")', price: '250rb', reorderPoint: '4' },
      { sku: '🪴-7', name: 'Pot', price: '1.250' },
    ]);
    expect(counts(bring('products', rows))).toEqual([2, 0, 0, 0]);
    expect(book.rows(products)).toMatchObject([
      { sku: '00123', name: '=IMPORTXML("x")', price: 250_000, state: 'out', source: 'IMP-000001' },
      { sku: '🪴-7', price: 1_250 },
    ]);
    expect(counts(bring('products', rows))).toEqual([0, 0, 2, 0]);
    const changed = numbered([{ sku: '00123', price: '260.000' }]);
    expect(counts(bring('Produk', changed))).toEqual([0, 1, 0, 0]);
    expect(book.rows(products)[0]).toMatchObject({ price: 260_000, name: '=IMPORTXML("x")' });
  });

  test('an empty field erases nothing that people have added', () => {
    bring('suppliers', numbered([{ code: '1', name: 'Anyaman Mekar', city: 'Tasikmalaya' }]));
    const again = bring('suppliers', numbered([{ code: '1', name: 'Anyaman Mekar', city: '' }]));
    expect(counts(again)).toEqual([0, 0, 1, 0]);
    expect(book.rows(suppliers)[0]?.city).toBe('Tasikmalaya');
  });

  test('customers are known by the number of their source, then phone, then e-mail, and by name only without those', () => {
    bring(
      'customers',
      numbered([
        { name: 'Ayu', phone: '+62 840-0000-0001' },
        { name: 'Bayu', email: 'bayu@contoh.example' },
      ]),
    );
    const found = bring(
      'customers',
      numbered([
        { name: 'Ayu Lestari', phone: '0840 0000 0001', code: 'A1' },
        { name: 'Bayu', email: 'BAYU@contoh.example', city: 'Sleman' },
        { name: 'Ayu', phone: '0840-0000-0009' },
      ]),
    );
    expect(counts(found)).toEqual([1, 2, 0, 0]);
    expect(book.rows(customers)).toMatchObject([
      { name: 'Ayu Lestari', phone: '6284000000001', code: 'A1' },
      { name: 'Bayu', city: 'Sleman' },
      { name: 'Ayu', phone: '6284000000009' },
    ]);
    // Two firms may share a phone, but not a number of their source.
    expect(
      counts(bring('customers', numbered([{ name: 'Toko', phone: '0840-0000-0001', code: 'B2' }]))),
    ).toEqual([1, 0, 0, 0]);
  });

  test('create leaves what is known alone, update brings nothing new', () => {
    bring('products', numbered([{ sku: 'A', name: 'Satu' }]));
    const rows = numbered([
      { sku: 'A', name: 'Dua' },
      { sku: 'B', name: 'Tiga' },
    ]);
    expect(counts(bring('products', rows, { mode: 'create' }))).toEqual([1, 0, 1, 0]);
    const updated = bring(
      'products',
      numbered([
        { sku: 'A', name: 'Dua' },
        { sku: 'C', name: 'Tiga' },
      ]),
      { mode: 'update' },
    );
    expect(counts(updated)).toEqual([0, 1, 0, 1]);
    expect(texts(updated)[0]).toMatch(/^Baris 3: belum ada di tabel/);
  });

  test('rows that cannot be taken are told by line and column, the others come in', () => {
    const told = bring(
      'products',
      numbered([
        { sku: 'A', name: 'Satu', price: 'tiga puluh' },
        { sku: 'B', name: 'Dua' },
        { sku: 'b', name: 'Dua lagi' },
        { sku: 'C', name: '' },
        { sku: '', name: 'Tanpa SKU' },
        { sku: 'D', name: 'Empat', price: '-1' },
      ]),
    );
    expect(counts(told)).toEqual([1, 0, 0, 5]);
    expect(texts(told)).toEqual([
      'Baris 2, Harga: “tiga puluh” tidak terbaca. Isi angka, misalnya 30.000.',
      'Baris 4, SKU: sama dengan baris 3 di file. Satukan dulu.',
      'Baris 5, Nama: kosong. Isi dulu di file.',
      'Baris 6, SKU: kosong. Isi dulu di file.',
      'Baris 7, Harga: -1 kurang dari nol. Isi angka tanpa minus.',
    ]);
  });

  test('more sentences than an answer can hold are counted, and a preview tells them all', () => {
    const rows = numbered(
      Array.from({ length: 60 }, (_, at) => ({ sku: `S${at}`, name: 'x', price: 'mahal' })),
    );
    const told = bring('products', rows);
    expect([told.result.refusedRows, told.result.refused.length, told.result.untold]).toEqual([60, 25, 35]);
    const all = book.perform<Told>('imports.preview', {
      import: 'IMP-000001',
      batch: 1,
      into: 'products',
      rows,
    });
    expect(all.result.refused).toHaveLength(60);
  });

  test('the team is the owner’s alone; nobody below a manager imports anything', () => {
    const rows = numbered([{ name: 'Joko', email: 'joko@griyadaun.example', role: 'gudang' }]);
    expect(counts(bring('team', rows))).toEqual([1, 0, 0, 0]);
    expect(book.rows(team)[0]).toMatchObject({ role: 'warehouse' });
    const input = { import: 'IMP-000001', batch: 2, into: 'team', rows };
    const manager = { ...OWNER, role: 'manager' as const };
    expect(book.perform('imports.batch', input, { who: manager }).problems[0]?.code).toBe(
      'imports.ownerOnly',
    );
    expect(book.perform('imports.batch', input, { who: { ...OWNER, role: 'sales' } }).ok).toBe(false);
  });
});

describe('orders', () => {
  beforeEach(shop);

  test('reserve what is open and are known by channel and number', () => {
    const file = [
      order({ fee: '15.000', discount: '5.000' }, [
        { product: 'BTK-MGK', quantity: '2', discount: '10%' },
        { product: 'ktn-tas', quantity: '1', price: '50.000' },
      ]),
    ];
    expect(counts(bring('orders', file))).toEqual([1, 0, 0, 0]);
    expect(book.rows(orders)[0]).toMatchObject({
      customerName: 'Ayu (contoh)',
      channel: 'shopee',
      total: 63_000 + 50_000 + 15_000 - 5_000,
      state: 'received',
      reason: 'menunggu bayar',
      units: 3,
      firstLine: 'BRS-000001',
      lineCount: 2,
    });
    expect(book.rows(lines).map(({ order: no, open, total }) => [no, open, total])).toEqual([
      ['PSN-000001', 2, 63_000],
      ['PSN-000001', 1, 50_000],
    ]);
    expect(book.rows(products).map(({ reserved }) => reserved)).toEqual([2, 1]);
    expect(book.rows(customers)[0]).toMatchObject({ spent: 123_000, lastStatus: 'Masuk' });
    invariants(book);
    expect(counts(bring('orders', file))).toEqual([0, 0, 1, 0]);
    expect(counts(bring('orders', [order({ channel: 'Tokopedia' })]))).toEqual([1, 0, 0, 0]);
  });

  test('history that was shipped is in the ledger, closed and paid; a later file ships what was open, once', () => {
    bring('orders', [order()], { stock: 'post' });
    expect(book.rows(products)[0]).toMatchObject({ onHand: 24, reserved: 2, available: 22 });
    const shipped = [order({ shippedAt: '2026-11-02 15:00' })];
    expect(counts(bring('orders', shipped, { stock: 'post' }))).toEqual([0, 1, 0, 0]);
    expect(book.rows(orders)[0]).toMatchObject({ state: 'shipped', shippedUnits: 2 });
    expect(book.rows(products)[0]).toMatchObject({ onHand: 22, reserved: 0, available: 22 });
    expect(counts(bring('orders', shipped, { stock: 'post' }))).toEqual([0, 0, 1, 0]);
    const old = [order({ channelNo: '5', at: '2020-01-02', shippedAt: '2020-01-03' })];
    expect(counts(bring('orders', old, { stock: 'post', history: true }))).toEqual([1, 0, 0, 0]);
    expect(book.rows(orders)[1]).toMatchObject({ state: 'closed', reason: '', paid: 70_000 });
    const ledger = book.rows(moves);
    expect(ledger[ledger.length - 1]).toMatchObject({
      kind: 'ship',
      quantity: -2,
      reference: 'PSN-000002',
      line: 'BRS-000002',
    });
    invariants(book);
  });

  test('history without stock effect leaves shelf and ledger alone', () => {
    bring('orders', [order({ shippedAt: '2026-11-02' })], { history: true });
    expect(book.rows(moves)).toHaveLength(2);
    expect(book.rows(products)[0]).toMatchObject({ onHand: 24, reserved: 0 });
  });

  test('what the shelf cannot cover is refused by line, and the other orders come in', () => {
    const big = order({ channelNo: '1', shippedAt: '2026-11-02' }, [{ product: 'BTK-MGK', quantity: '25' }]);
    const fits = { ...order({ channelNo: '2', shippedAt: '2026-11-02' }), line: 3 };
    const told = bring('orders', [big, fits], { stock: 'post' });
    expect(counts(told)).toEqual([1, 0, 0, 1]);
    expect(texts(told)).toEqual([
      'Baris 2: BTK-MGK tercatat 24, keluar 25. Catat penerimaan atau saldo awalnya dulu.',
    ]);
    invariants(book);
  });

  test('cancelled orders hold nothing back and are not spent', () => {
    bring('orders', [order({ cancelledAt: '2026-11-01 12:00' })]);
    expect(book.rows(orders)[0]?.state).toBe('cancelled');
    expect(book.rows(products)[0]?.reserved).toBe(0);
    expect(book.rows(customers)[0]?.spent).toBe(0);
    invariants(book);
  });

  test('a known order’s items are not rewritten; a cancellation in the file frees what it held', () => {
    bring('orders', [order()]);
    const other = bring('orders', [order({}, [{ product: 'BTK-MGK', quantity: '3' }])]);
    expect(texts(other)).toEqual([
      'Baris 2: isi PSN-000001 di file lain dari yang tersimpan. Ubah pesanannya di Rapi.',
    ]);
    expect(counts(bring('orders', [order({ cancelledAt: '2026-11-03 10:00' })]))).toEqual([0, 1, 0, 0]);
    expect(book.rows(products)[0]?.reserved).toBe(0);
    expect(book.rows(customers)[0]?.spent).toBe(0);
    invariants(book);
  });

  test('unknown names are told with what is near', () => {
    const told = bring('orders', [
      order({ customer: 'Zaki' }, [
        { product: 'BTK-MGX', quantity: '1' },
        { product: 'BTK-MGK', quantity: '0' },
      ]),
      { ...order({ channelNo: '8', customer: 'Zaki' }, [{ product: 'BTK-MGX', quantity: '1' }]), line: 5 },
      { line: 9, values: { channelNo: '9', at: '2026-11-01' }, lines: [] },
    ]);
    expect(counts(told)).toEqual([0, 0, 0, 3]);
    expect(texts(told)).toEqual([
      'Baris 2, SKU: BTK-MGX tidak ada di Produk. Mirip: BTK-MGK.',
      'Baris 3, Jumlah: 0 tidak bisa. Isi 1 atau lebih.',
      'Baris 5, Pelanggan: “Zaki” tidak ada di Pelanggan. Impor pelanggan dulu.',
      'Baris 9: pesanan tanpa barang. Tambahkan baris barangnya di file.',
    ]);
  });

  test('a batch reads each table once, however many orders it holds', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...order({ channelNo: `N${at}` }, [{ product: 'KTN-TAS', quantity: '1' }]),
      line: at + 2,
    }));
    const few = book.perform<Told>('imports.preview', {
      import: 'IMP-000001',
      batch: 1,
      into: 'orders',
      rows: many.slice(0, 2),
    });
    const all = book.perform<Told>('imports.preview', {
      import: 'IMP-000001',
      batch: 1,
      into: 'orders',
      rows: many,
    });
    expect(all.result.created).toBe(40);
    expect(all.trips).toBe(few.trips);
    expect(book.rows(orders)).toHaveLength(0);
  });
});

describe('the ledger', () => {
  beforeEach(shop);

  test('takes moves in the order of the file and never below zero', () => {
    const told = bring(
      'moves',
      numbered([
        {
          at: '2026-11-01 10:00',
          kind: 'Terima',
          product: 'BTK-MGK',
          quantity: '6',
          cost: '20.000',
          reference: 'PB-1',
        },
        { at: '2026-11-01 15:00', kind: 'Kirim', product: 'BTK-MGK', quantity: '-29', reference: 'lama' },
        { at: '2026-11-01 16:00', kind: 'Kirim', product: 'BTK-MGK', quantity: '2', reference: 'lama' },
        { at: '2026-11-01 17:00', kind: 'Terima', product: 'BTK-MGK', quantity: '-2', reference: 'lama' },
      ]),
    );
    expect(counts(told)).toEqual([2, 0, 0, 2]);
    expect(texts(told)[0]).toMatch(/^Baris 4: BTK-MGK tercatat 1, keluar 2/);
    expect(book.rows(products)[0]).toMatchObject({ onHand: 1, averageCost: (24 * 16_000 + 6 * 20_000) / 30 });
    expect(book.rows(moves).map(({ balance }) => balance)).toEqual([24, 30, 30, 1]);
  });

  test('the same file again posts nothing; two equal rows of one file are two moves', () => {
    const row = {
      at: '2026-11-01 15:00',
      kind: 'Buang',
      product: 'BTK-MGK',
      quantity: '1',
      reference: 'pecah',
    };
    expect(counts(bring('moves', numbered([row, row])))).toEqual([2, 0, 0, 0]);
    expect(counts(bring('moves', numbered([row, row])))).toEqual([0, 0, 2, 0]);
    expect(book.rows(products)[0]?.onHand).toBe(22);
  });

  test('openings make the ledger end at the stock of today, once', () => {
    bring(
      'products',
      numbered([
        { sku: 'LLN-SRH', name: 'Lilin' },
        { sku: 'KOSONG', name: 'Belum pernah ada' },
      ]),
    );
    const shape = { header: ['sku', 'stok'], columns: { product: 'sku', onHand: 'stok' } };
    const rows = [
      { line: 2, fields: ['LLN-SRH', '27'] },
      { line: 3, fields: ['KOSONG', '0'] },
    ];
    const input = {
      import: 'IMP-000009',
      reference: 'produk.csv',
      before: '2026-10-05',
      shipped: { 'LLN-SRH': 5 },
      rows,
      shape,
    };
    const first = book.perform<Told>('imports.openings', input);
    expect(counts(first)).toEqual([1, 0, 0, 0]);
    expect(book.rows(moves).pop()).toMatchObject({
      kind: 'opening',
      quantity: 32,
      reference: 'produk.csv',
      at: Date.parse('2026-10-04T08:00:00+07:00'),
    });
    const again = book.perform<Told>('imports.openings', {
      ...input,
      import: 'IMP-000010',
      before: '2026-09-01',
    });
    expect(counts(again)).toEqual([0, 0, 1, 0]);
  });
});

test('the log says what became of each file', () => {
  bring('suppliers', numbered([{ name: 'Lilin Sari' }]));
  const sums = { created: 1, changed: 0, same: 0, refused: 0 };
  const done = book.perform('imports.finish', { import: 'IMP-000001', ...sums });
  expect(done.said).toEqual(['f.csv selesai: 1 baru, 0 berubah, 0 sama, 0 ditolak.']);
  expect(book.rows(log)[0]).toMatchObject({ into: 'suppliers', state: 'selesai', rows: 1, ...sums });
  expect(book.perform('imports.finish', { import: 'IMP-9', ...sums }).ok).toBe(false);
});

test('an export can come in again: plain values, ISO days, choices by key', () => {
  shop();
  bring('orders', [order()]);
  const page = book.perform<{ columns: string[]; rows: unknown[][] }>('data.export', { table: 'Pesanan' });
  const at = (column: string): unknown => page.result.rows[0]?.[page.result.columns.indexOf(column)];
  expect([at('at'), at('channel'), at('total'), at('promised')]).toEqual([
    '2026-11-01T09:00:00+07:00',
    'shopee',
    70_000,
    null,
  ]);
  expect(page.result.columns).not.toContain('stamp');
});

test('files go only where a module is on: no other is offered, and one that is asked for by name is refused with the place to switch it on', () => {
  const offered = (modules: string[], header: string[]) => {
    book.modules = modules;
    const { result, problems } = book.perform<{ into: string; tables: { key: string }[] }>('imports.match', {
      header,
      rows: [],
    });
    return (
      problems.map(({ code }) => code).join() || [result.into, ...result.tables.map(({ key }) => key)].join()
    );
  };
  expect(offered(['stock'], ['Nama', 'WhatsApp', 'Kesukaan'])).not.toMatch(/customers|orders|backlog/);
  expect(offered(['stock', 'customers'], ['Nama', 'WhatsApp', 'Kesukaan'])).toMatch(/^customers,/);
  book.modules = ['stock'];
  expect(book.perform('imports.start', { file: 'f.csv', into: 'Pesanan', rows: 1 }).problems).toMatchObject([
    { code: 'imports.moduleOff', values: { table: 'Pesanan' } },
  ]);
});
