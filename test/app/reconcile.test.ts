/**
 * What no `onEdit` has seen is found every hour, by stamps: put back, tidied, done or proposed exactly as an edit of the cells would be, and said. Longer
 * than others because one furnished shop serves all of it.
 */
import { killedBefore } from '../../local/gate/faults';
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  shop.keepRealms();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

type Value = string | number | boolean;
const rowOf = (tab: string, header: string, value: string): number => {
  const index = shop.rows(tab).findIndex((row) => row[header] === value);
  if (index < 0) throw new Error(`no ${value}`);
  return index + 2;
};
const cell = (tab: string, row: number, header: string) =>
  shop.window(shop.sheetId(tab), row, 1)[0]?.[shop.column(tab, header) - 1];
/** As by API: nothing tells Rapi. */
const put = (tab: string, row: number, header: string, ...values: Value[]): void => {
  const range = { sheet: shop.sheetId(tab), row, column: shop.column(tab, header), rows: 1 };
  shop.apply({ op: 'cells.write', range: { ...range, columns: values.length }, values: [values] });
};
const reconcile = () => shop.send<Record<string, number>>('app.reconcile', {});
const told = () => {
  const answer = reconcile();
  return answer.ok ? answer.result : answer;
};
interface Check {
  readonly id: string;
  readonly text: string;
  readonly offer?: { readonly action: string; readonly input: unknown };
}
const checks = (): readonly Check[] => {
  const answer = shop.send<{ home: { checks: readonly Check[] } }>('shell.index', {});
  return answer.ok ? answer.result.home.checks : [];
};
const remove = (tab: string, row: number): void => {
  shop.reshape({
    as: OWNER,
    operation: { kind: 'deleteRows', sheet: shop.sheetId(tab), first: row, count: 1 },
    confirmed: true,
  });
};
const receive = (quantity = 5) =>
  shop.send('stock.receive', { lines: [{ product: 'PRD-0001', quantity, cost: 16_000 }], source: 'PB-9' });

test('a book that nobody has touched agrees, and nothing is written', () => {
  const before = shop.cells('Produk', 'A1:Z40');
  expect(reconcile()).toMatchObject({ ok: true, message: 'Semua baris cocok.' });
  expect(shop.cells('Produk', 'A1:Z40')).toEqual(before);
});

test('250rb by API, a draft that is complete and a phone number become what an edit would make of them', () => {
  put('Produk', 2, 'Harga', '250rb');
  const end = shop.rows('Pelanggan').length + 2;
  put('Pelanggan', end, 'Nama', 'Rina (contoh)', '0812-3456-7890');
  expect(told()).toMatchObject({ typed: 2, doubtful: 0 });
  expect(cell('Produk', 2, 'Harga')?.value).toBe(250_000);
  expect(shop.rows('Pelanggan').slice(-1)[0]).toMatchObject({
    WhatsApp: '6281234567890',
    ID: expect.stringMatching(/^PLG-/),
  });
  expect(reconcile()).toMatchObject({ message: 'Semua baris cocok.' });
});

test('what cannot be read stays as typed, is marked once, and home names it', () => {
  put('Produk', 3, 'Harga', 'tiga puluh');
  expect(told()).toMatchObject({ typed: 1 });
  expect(cell('Produk', 3, 'Harga')?.value).toBe('tiga puluh');
  expect(checks().map(({ text }) => text)).toContainEqual(expect.stringContaining('“tiga puluh”'));
  expect(reconcile()).toMatchObject({ message: 'Semua baris cocok.' });
});

test('a quantity pasted over Fisik comes back from the ledger and waits as a proposal', () => {
  put('Produk', 2, 'Fisik', 10);
  expect(told()).toMatchObject({ right: 1 });
  expect(cell('Produk', 2, 'Fisik')?.value).toBe(23);
  expect(checks()).toMatchObject([
    { id: 'PRD-0001', offer: { action: 'stock.correct', input: { counted: 10 } } },
  ]);
});

test('a block pasted over Fisik and Dipesan comes back from ledger and order lines, with what follows from both', () => {
  const before = ['Fisik', 'Dipesan', 'Bisa dijual', 'Keadaan'].map(
    (header) => cell('Produk', 4, header)?.value,
  );
  shop.paste({
    as: OWNER,
    sheet: shop.sheetId('Produk'),
    row: 4,
    column: shop.column('Produk', 'Fisik'),
    texts: [['1', '2', '3']],
    confirmed: true,
  });
  reconcile();
  const after = ['Fisik', 'Dipesan', 'Bisa dijual', 'Keadaan'].map(
    (header) => cell('Produk', 4, header)?.value,
  );
  expect(after).toEqual(before);
});

test('a state pasted over another comes back by its stamp, without anybody having told the old one', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000040');
  const before = cell('Pesanan', row, 'Status')?.value;
  put('Pesanan', row, 'Status', 'Ditahan');
  expect(told()).toMatchObject({ right: 1, doubtful: 0 });
  expect(cell('Pesanan', row, 'Status')?.value).toBe(before);
});

test('what an order holds in sums comes back from its lines', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000040');
  const before = cell('Pesanan', row, 'Isi')?.value;
  put('Pesanan', row, 'Isi', 'apa saja');
  expect(told()).toMatchObject({ right: 1 });
  expect(cell('Pesanan', row, 'Isi')?.value).toBe(before);
});

test('an id pasted over another record’s comes back, and no record is lost', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000040');
  put('Pesanan', row, 'No.', 'PSN-000041');
  reconcile();
  expect(cell('Pesanan', row, 'No.')?.value).toBe('PSN-000040');
  expect(shop.rows('Pesanan').filter((each) => each['No.'] === 'PSN-000041')).toHaveLength(1);
});

test('what nothing tells stays, is told once, and Biarkan takes it as it stands', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000002');
  put('Pesanan', row, 'Pelanggan', 'Entah siapa');
  expect(told()).toMatchObject({ doubtful: 1 });
  expect(reconcile()).toMatchObject({ message: 'Semua baris cocok.' });
  expect(checks()).toMatchObject([
    { id: 'PSN-000002', text: expect.stringContaining('diubah di luar Rapi') },
  ]);
  expect(shop.send('checks.dismiss', { table: 'orders', id: 'PSN-000002' })).toMatchObject({ ok: true });
  expect(checks()).toEqual([]);
  expect(reconcile()).toMatchObject({ message: 'Semua baris cocok.' });
});

test('a deleted order is found, and one click brings back what its lines still tell of it, to be looked at', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000040');
  const { Isi, Unit, Dibayar } = shop.rows('Pesanan')[row - 2] as Record<string, unknown>;
  remove('Pesanan', row);
  expect(told()).toMatchObject({ lost: 1 });
  const [check] = checks();
  expect(check?.text).toBe('Baris PSN-000040 di Pesanan terhapus. Kembalikan, atau biarkan hilang.');
  expect(shop.send(check?.offer?.action ?? '', check?.offer?.input)).toMatchObject({ ok: true });
  const back = shop.rows('Pesanan')[rowOf('Pesanan', 'No.', 'PSN-000040') - 2];
  expect(back).toMatchObject({ Isi, Unit });
  expect(checks()).toMatchObject([{ id: 'PSN-000040', text: expect.stringContaining('Periksa') }]);
  // What it was paid is told by its payments, once it is there again.
  expect(reconcile()).toMatchObject({ ok: true });
  expect(shop.rows('Pesanan').find((row) => row['No.'] === 'PSN-000040')).toMatchObject({ Dibayar });
  expect(reconcile()).toMatchObject({ message: 'Semua baris cocok.' });
});

test('a deleted order that Rapi had just written comes back exactly as it was', () => {
  shop.send('orders.check', { id: 'PSN-000063' });
  const made = shop.send<{ no: string }>('orders.create', {
    customer: { id: 'PLG-00016' },
    channel: 'shopee',
    lines: [{ product: 'PRD-0001', quantity: 1 }],
  });
  const no = made.ok ? made.result.no : '';
  const row = rowOf('Pesanan', 'No.', no);
  const before = shop.rows('Pesanan')[row - 2];
  remove('Pesanan', row);
  expect(told()).toMatchObject({ lost: 1 });
  const [check] = checks();
  expect(shop.send(check?.offer?.action ?? '', check?.offer?.input)).toMatchObject({ ok: true });
  expect(shop.rows('Pesanan')[rowOf('Pesanan', 'No.', no) - 2]).toEqual(before);
  expect(checks()).toEqual([]);
});

test('a deleted line and a deleted ledger row come back to the unit', () => {
  const line = shop.rows('Baris Pesanan')[30] as Record<string, unknown>;
  const move = shop.rows('Mutasi Stok')[60] as Record<string, unknown>;
  remove('Baris Pesanan', 32);
  remove('Mutasi Stok', 62);
  expect(told()).toMatchObject({ lost: 2 });
  for (const { offer } of checks())
    expect(shop.send(offer?.action ?? '', offer?.input)).toMatchObject({ ok: true });
  const { Cap: _, 'Perlu dicek': __, ...sameLine } = line;
  expect(shop.rows('Baris Pesanan').slice(-1)[0]).toMatchObject(sameLine);
  const { 'ID produk': product, Jumlah, Saldo, 'No.': no } = move;
  expect(shop.rows('Mutasi Stok').slice(-1)[0]).toMatchObject({
    'No.': no,
    'ID produk': product,
    Jumlah,
    Saldo,
  });
  const sums = shop.send<{ differences: unknown }>('stock.check', {});
  expect(sums.ok && sums.result.differences).toEqual([]);
});

test('a deleted parcel comes back: what was in it from the ledger, what was written on it from its order', () => {
  const at = shop.rows('Pengiriman').findIndex((row) => row['No. resi'] !== '');
  const shipped = shop.send('orders.ship', { id: 'PSN-000059', trackingNo: 'JX9', courier: 'JNE' });
  expect(shipped).toMatchObject({ ok: true });
  const rows = shop.rows('Pengiriman');
  const old = rows[at] as Record<string, unknown>;
  const made = rows[rows.length - 1] as Record<string, unknown>;
  remove('Pengiriman', rows.length + 1);
  remove('Pengiriman', at + 2);
  expect(told()).toMatchObject({ lost: 2 });
  for (const { offer } of checks())
    expect(shop.send(offer?.action ?? '', offer?.input)).toMatchObject({ ok: true });
  const same = ({ 'No.': no, Pesanan, Isi, 'No. resi': code, Unit, Baris }: Record<string, unknown>) => ({
    'No.': no,
    Pesanan,
    Isi,
    'No. resi': code,
    Unit,
    Baris,
  });
  const back = shop.rows('Pengiriman').map(same);
  for (const row of [old, made]) expect(back).toContainEqual(same(row));
});

test('a deleted order that is let go is not told again', () => {
  remove('Pesanan', rowOf('Pesanan', 'No.', 'PSN-000040'));
  reconcile();
  expect(shop.send('checks.dismiss', { table: 'orders', id: 'PSN-000040' })).toMatchObject({ ok: true });
  expect(told()).toMatchObject({ lost: 0 });
  expect(checks()).toEqual([]);
});

test('a deleted customer counts as archived, and that is said', () => {
  remove('Pelanggan', 3);
  reconcile();
  const [check] = checks();
  expect(check?.text).toMatch(/^Baris PLG-0000\d di Pelanggan terhapus: dianggap diarsipkan\.$/);
  expect(check?.offer).toBeUndefined();
});

test('the next action finds a deleted order too, before any job', () => {
  remove('Pesanan', rowOf('Pesanan', 'No.', 'PSN-000040'));
  shop.send('orders.check', { id: 'PSN-000040' });
  expect(checks()).toMatchObject([{ id: 'PSN-000040', offer: { action: 'checks.bringBack' } }]);
});

test('what an undone import or a weekly tidying took away is not told as deleted', () => {
  const opened = shop.send<{ import: string }>('imports.start', {
    file: 'a.csv',
    into: 'customers',
    rows: 1,
  });
  const id = opened.ok ? opened.result.import : '';
  const rows = [{ line: 2, values: { name: 'Beta (contoh)', phone: '0811 1111 2222' } }];
  expect(
    shop.send('imports.batch', { import: id, batch: 1, into: 'customers', mode: 'create', rows }),
  ).toMatchObject({ ok: true });
  expect(shop.send('imports.undo', { import: id })).toMatchObject({ ok: true });
  expect(told()).toMatchObject({ lost: 0 });
});

test('a copied row loses its number and becomes a draft; a copied product brings no stock with it', () => {
  const source = shop.rows('Produk')[0] as Record<string, unknown>;
  const end = shop.rows('Produk').length + 2;
  put('Produk', end, 'SKU', ...(Object.values(source) as Value[]));
  expect(told()).toMatchObject({ copies: 1 });
  expect(cell('Produk', end, 'ID')?.value ?? '').toBe('');
  expect(cell('Produk', 2, 'ID')?.value).toBe('PRD-0001');
  // Its needed cells are filled: the next hour it is a product of its own.
  reconcile();
  expect(shop.rows('Produk')[end - 2]).toMatchObject({ ID: 'PRD-0019', Fisik: 0 });
});

test('a copy made before Rapi wrote its row again is known for one, wherever it stands', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000063');
  const values = Object.values(shop.rows('Pesanan')[row - 2] as Record<string, unknown>) as Value[];
  shop.send('orders.check', { id: 'PSN-000063' });
  shop.reshape({
    as: OWNER,
    operation: { kind: 'insertRows', sheet: shop.sheetId('Pesanan'), first: 2, count: 1 },
    confirmed: true,
  });
  put('Pesanan', 2, 'No.', ...values);
  expect(shop.send('orders.process', { id: 'PSN-000063' })).toMatchObject({ ok: true });
  expect(told()).toMatchObject({ copies: 1 });
  expect(shop.rows('Pesanan').filter((each) => each['No.'] === 'PSN-000063')).toMatchObject([
    { Status: 'Diproses' },
  ]);
});

test('a step and a tick that met a busy lock are done by the next hour', () => {
  const row = rowOf('Pesanan', 'No.', 'PSN-000063');
  const free = shop.holdLock();
  const type = (tab: string, at: number, header: string, text: string) =>
    shop.type({
      as: person('joko'),
      sheet: shop.sheetId(tab),
      row: at,
      column: shop.column(tab, header),
      text,
      confirmed: true,
    });
  type('Pesanan', row, 'Langkah', 'Cek');
  type('Kotak Masuk', 2, 'Jenis', 'Catatan');
  type('Kotak Masuk', 2, 'Untuk', 'BTK-MGK');
  type('Kotak Masuk', 2, 'Isi', 'retak satu');
  type('Kotak Masuk', 2, 'Kirim', 'TRUE');
  free();
  expect(cell('Pesanan', row, 'Status')?.value).toBe('Masuk');
  expect(told()).toMatchObject({ done: 2 });
  expect(cell('Pesanan', row, 'Status')?.value).toBe('Dicek');
  expect(cell('Pesanan', row, 'Langkah')?.value ?? '').toBe('');
  expect(cell('Kotak Masuk', 2, 'Hasil')?.display).toContain('tersimpan');
});

describe('Ctrl+Z on what Rapi wrote', () => {
  test('a step comes back, and it is said how to take it back rightly', () => {
    shop.send('orders.check', { id: 'PSN-000063' });
    expect(shop.undo(OWNER)).toBe(true);
    const row = rowOf('Pesanan', 'No.', 'PSN-000063');
    expect(cell('Pesanan', row, 'Status')?.value).toBe('Masuk');
    expect(told()).toMatchObject({ right: 1 });
    expect(cell('Pesanan', row, 'Status')?.value).toBe('Dicek');
    expect(checks()).toMatchObject([{ id: 'PSN-000063', text: expect.stringContaining('Urungkan') }]);
  });

  test('the next action on the same order goes on from what Rapi wrote', () => {
    shop.send('orders.check', { id: 'PSN-000063' });
    shop.undo(OWNER);
    expect(shop.send('orders.process', { id: 'PSN-000063' })).toMatchObject({ ok: true });
    const row = shop.rows('Pesanan')[rowOf('Pesanan', 'No.', 'PSN-000063') - 2];
    expect(row).toMatchObject({ Status: 'Diproses' });
    expect(row?.['Dicek pada']).not.toBe('');
  });

  test('a receipt: its ledger row is brought back by one click, and Fisik follows', () => {
    receive(5);
    shop.undo(OWNER);
    expect(told()).toMatchObject({ lost: 1 });
    const [check] = checks();
    expect(check).toMatchObject({ id: 'MTS-000131' });
    expect(shop.send(check?.offer?.action ?? '', check?.offer?.input)).toMatchObject({ ok: true });
    reconcile();
    expect(cell('Produk', 2, 'Fisik')?.value).toBe(28);
    expect(shop.rows('Mutasi Stok').slice(-1)[0]).toMatchObject({
      'No.': 'MTS-000131',
      Jumlah: 5,
      Saldo: 28,
    });
  });

  test('an order with its lines comes back whole by one click', () => {
    const made = shop.send<{ no: string }>('orders.create', {
      customer: { id: 'PLG-00016' },
      channel: 'whatsapp',
      lines: [
        { product: 'PRD-0001', quantity: 1 },
        { product: 'PRD-0002', quantity: 2 },
      ],
    });
    const no = made.ok ? made.result.no : '';
    const before = shop.rows('Pesanan')[rowOf('Pesanan', 'No.', no) - 2];
    shop.undo(OWNER);
    expect(told()).toMatchObject({ lost: 3 });
    const [check] = checks();
    expect(shop.send(check?.offer?.action ?? '', check?.offer?.input)).toMatchObject({ ok: true });
    expect(shop.rows('Pesanan')[rowOf('Pesanan', 'No.', no) - 2]).toEqual(before);
    reconcile();
    const sums = shop.send<{ differences: unknown; orphans: unknown }>('orders.checkReserved', {});
    expect(sums.ok && sums.result).toMatchObject({ differences: [], orphans: [] });
  });
});

test('the job is the keeper’s, once an hour; a packer cannot start it by hand', () => {
  expect(shop.send('app.reconcile', {}, { as: person('joko') })).toMatchObject({
    ok: false,
    problems: [{ code: 'app.noRight' }],
  });
  put('Produk', 2, 'Harga', '250rb');
  const run = () => shop.run({ handler: 'jobHourly', as: OWNER, door: 'clock' });
  expect(run().error).toBeUndefined();
  expect(cell('Produk', 2, 'Harga')?.value).toBe(250_000);
  put('Produk', 2, 'Harga', '260rb');
  run();
  expect(cell('Produk', 2, 'Harga')?.value).toBe('260rb');
});

test('a run that is stopped anywhere is simply run again: the book ends the same', () => {
  put('Produk', 2, 'Harga', '250rb');
  put('Produk', 3, 'Fisik', 1);
  put('Pesanan', 30, 'Status', 'Ditahan');
  put('Pelanggan', shop.rows('Pelanggan').length + 2, 'Nama', 'Rina (contoh)');
  const book = () => JSON.stringify(['Produk', 'Pesanan', 'Pelanggan'].map((tab) => shop.rows(tab)));
  const due = shop.mark();
  let calls = 0;
  shop.faults({
    before: ({ number, work }) => {
      if (work) calls = number;
      return undefined;
    },
  });
  reconcile();
  shop.faults();
  const whole = book();
  const wrong: number[] = [];
  for (let call = 5; call <= calls; call += 11) {
    shop.rewind(due);
    shop.faults(killedBefore(call, { writes: call % 3, rows: 1 }));
    reconcile();
    shop.faults();
    reconcile();
    if (book() !== whole) wrong.push(call);
  }
  expect(calls).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
