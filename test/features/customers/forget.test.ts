/** A person who wants to be forgotten is, wherever Rapi kept anything of them, and no sum changes; before that they may have all of it in hand. */
import { EVERYTHING, killedBefore } from '../../../local/gate/faults';
import type { Card } from '../../../src/kernel/protocol';
import { person, type ShopHost, shopHost, type Told } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const must = <R>(told: Told<R>): R => {
  if (!told.ok) throw new Error(told.problems.map(({ text }) => text).join(' ') || told.execution.error);
  return told.result;
};
const ID = 'PLG-00016';

/** Every cell and every property in which one of these stands. */
function found(texts: readonly string[]): string[] {
  const has = (value: unknown): boolean => texts.some((text) => String(value).includes(text));
  const cells = shop
    .sheets()
    .flatMap(({ name }) =>
      shop
        .rows(name)
        .flatMap((row, at) =>
          Object.entries(row).flatMap(([header, value]) =>
            has(value) ? [`${name} ${at + 2} ${header}`] : [],
          ),
        ),
    );
  const kept = Object.entries(shop.properties()).flatMap(([key, value]) => (has(value) ? [key] : []));
  return [...cells, ...kept];
}

const sum = (tab: string, column: string): number =>
  shop.rows(tab).reduce((total, row) => total + Number(row[column] || 0), 0);
const sums = () => ({
  orders: sum('Pesanan', 'Total'),
  paid: sum('Pembayaran', 'Jumlah'),
  spent: sum('Pelanggan', 'Belanja'),
  moved: sum('Mutasi Stok', 'Jumlah'),
});

test('what is still open is counted and named before, and whose order waits to be shipped is not forgotten', () => {
  const bought = must(
    shop.send<{ no: string }>('orders.create', {
      customer: { name: 'Nina (contoh)', phone: '084000000999' },
      lines: [{ product: 'PRD-0001', quantity: 1 }],
    }),
  );
  const id = String(shop.rows('Pelanggan').at(-1)?.ID);
  must(shop.send('payments.makeInvoice', { orders: [bought.no] }));
  const card = must(shop.send<Card>('customers.forgetting', { id }));
  expect(card.lines.slice(0, 6)).toMatchObject([
    { text: 'Tidak bisa diurungkan', tone: 'act' },
    { text: `${bought.no} belum dikirim dan perlu alamat pelanggan ini. Kirim atau batalkan dulu.` },
    { text: 'Pesanan belum selesai', aside: '1' },
    { text: bought.no, panel: 'orders.card' },
    { text: 'Invoice belum lunas', aside: '1' },
    { panel: 'payments.invoice' },
  ]);
  expect(card.next).toBeUndefined();
  expect(shop.send('customers.forget', { id })).toMatchObject({
    ok: false,
    problems: [{ code: 'orders.customer.toShip' }],
  });
  for (const step of ['check', 'process', 'ship']) must(shop.send(`orders.${step}`, { id: bought.no }));
  must(shop.send('customers.forget', { id }));
});

test('nothing of the person is left in any cell or property, sums stay, and the row says when and by whom', () => {
  must(shop.send('notes.add', { about: ID, text: '@Wulan Putri (contoh) pindah ke Jalan Melati 9' }));
  must(shop.send('notes.add', { about: 'PSN-000041', text: 'titipan untuk Putri (contoh)' }));
  must(shop.send('tickets.add', { subject: 'Putri minta nota', customer: { id: ID }, order: 'PSN-000061' }));
  must(shop.send('tickets.edit', { id: 'TKT-000009', set: { cause: 'Putri salah alamat' } }));
  must(shop.send('notes.add', { about: 'TKT-000009', text: 'Putri ditelepon' }));
  // Asked before being a customer: nothing but the number tells that it is the same person.
  shop.type({
    as: person('wulan'),
    sheet: shop.sheetId('Prospek'),
    row: 7,
    column: shop.column('Prospek', 'Nama'),
    text: 'Bu Putri',
  });
  shop.type({
    as: person('wulan'),
    sheet: shop.sheetId('Prospek'),
    row: 7,
    column: shop.column('Prospek', 'Kebutuhan'),
    text: 'besek',
  });
  shop.type({
    as: person('wulan'),
    sheet: shop.sheetId('Prospek'),
    row: 7,
    column: shop.column('Prospek', 'WhatsApp'),
    text: '084000000016',
  });
  const started = must(
    shop.send<{ import: string }>('imports.start', { file: 'x.csv', into: 'customers', rows: 1 }),
  );
  const values = { name: 'Putri (contoh)', phone: '0840 0000 0016', address: 'Jalan Melati 9' };
  must(
    shop.send('imports.batch', {
      import: started.import,
      batch: 1,
      into: 'customers',
      mode: 'upsert',
      rows: [{ line: 2, values }],
    }),
  );
  const own = ['Putri', '84000000016', 'Jalan Melati'];
  expect(found(own).length).toBeGreaterThan(6);
  const data = must(
    shop.send<{ file: string; tabs: Record<string, object[]> }>('customers.dataOf', { id: ID }),
  );
  expect(Object.keys(data.tabs)).toEqual(
    expect.arrayContaining(['Pelanggan', 'Pesanan', 'Pembayaran', 'Catatan']),
  );
  expect(data.tabs.Pelanggan).toMatchObject([{ Nama: 'Putri (contoh)', Alamat: 'Jalan Melati 9' }]);
  const card = must(shop.send<Card>('customers.forgetting', { id: ID }));
  expect(card.lines[0]?.text).toBe('Tidak bisa diurungkan');
  expect(card.lines.map(({ text }) => text).join(' ')).toContain('PDF di Drive');
  const before = sums();
  const done = shop.send('customers.forget', { id: ID });
  must(done);
  expect(done.ok && done.undo).toMatchObject({ none: expect.any(String) });
  expect(found(own)).toEqual([]);
  expect(sums()).toEqual(before);
  expect(shop.rows('Pelanggan')[15]).toMatchObject({
    Nama: 'Pelanggan terhapus',
    WhatsApp: '',
    Diarsipkan: 'Ya',
    Dilupakan: '2026-11-05 Ratna (contoh)',
  });
  expect(shop.send('customers.forget', { id: ID })).toMatchObject({
    ok: false,
    problems: [{ code: 'customers.isForgotten' }],
  });
  // What was done can be done again by nobody: not even by pressing undo.
  shop.send('app.undo', {});
  expect(found(own)).toEqual([]);
});

test('a file that knows the number of one who was merged brings its order to who it turned out to be', () => {
  must(shop.send('customers.merge', { from: ID, into: 'PLG-00011' }));
  const started = must(
    shop.send<{ import: string }>('imports.start', { file: 'x.csv', into: 'orders', rows: 1 }),
  );
  const values = { customer: '084000000016', channelNo: 'N-1', channel: 'Shopee', at: '2026-11-01 09:00' };
  const lines = [{ product: 'KTN-TAS', quantity: '1' }];
  const told = shop.send('imports.batch', {
    import: started.import,
    batch: 1,
    into: 'orders',
    mode: 'create',
    rows: [{ line: 2, values, lines: lines.map((each) => ({ line: 2, values: each })) }],
  });
  expect(must(told)).toMatchObject({ created: 1, refused: [] });
  expect(shop.rows('Pesanan').slice(-1)).toMatchObject([{ 'ID pelanggan': 'PLG-00011' }]);
});

test('somebody who asked and never bought is forgotten too; whoever is a customer by now, from the customer’s card', () => {
  const lead = {
    name: 'Rara Wulandari',
    phone: '0812 7777 0001',
    need: 'hampers untuk Rara',
    amount: 500_000,
  };
  const { id } = must(shop.send<{ id: string }>('leads.add', lead));
  must(shop.send('notes.add', { about: id, text: 'Rara minta contoh' }));
  must(shop.send('notes.add', { about: 'PSN-000041', text: 'teman Rara Wulandari' }));
  const own = ['Rara', '81277770001'];
  expect(found(own).length).toBeGreaterThan(4);
  const card = must(shop.send<Card>('leads.card', { id }));
  expect(card.more.at(-1)).toMatchObject({ action: 'leads.forget', confirm: { label: 'Lupakan orang ini' } });
  must(shop.send('leads.forget', { id }));
  expect(found(own)).toEqual([]);
  expect(shop.rows('Prospek').find((row) => Object.values(row).includes(id))).toMatchObject({
    Nama: 'Pelanggan terhapus',
    Nilai: 500_000,
    'Langkah berikut': 'dilupakan 5 Nov 2026, Ratna (contoh)',
  });
  const again = must(shop.send<{ id: string }>('leads.add', { ...lead, phone: '0840 0000 0016' }));
  expect(shop.send('leads.forget', { id: again.id })).toMatchObject({
    ok: false,
    problems: [{ text: `${again.id} sudah pelanggan PLG-00016. Lupakan dari kartu pelanggannya.` }],
  });
  expect(shop.send('leads.forget', { id }, { as: person('sekar') })).toMatchObject({ ok: false });
});

test('stopped at its last calls, it is finished by whoever comes next, and still nothing is remembered', () => {
  const { calls } = shop.send('customers.forget', { id: ID }).execution.cost;
  shop.startAgain();
  const ends: unknown[] = [];
  for (const back of [0, 1, 2, 3, 4]) {
    shop.faults(killedBefore(calls - back, EVERYTHING));
    shop.send('customers.forget', { id: ID });
    shop.faults();
    must(shop.send('notes.add', { about: 'PLG-00001', text: 'halo' }));
    const { Nama } = shop.rows('Pelanggan')[15] ?? {};
    ends.push(Nama);
    if (Nama === 'Pelanggan terhapus') expect(found(['Putri'])).toEqual([]);
    shop.startAgain();
  }
  expect(ends).toContain('Pelanggan terhapus');
});

test('sales may neither forget anybody nor take their data out', () => {
  for (const action of ['customers.forget', 'customers.forgetting', 'customers.dataOf'])
    expect(shop.send(action, { id: ID }, { as: person('sekar') })).toMatchObject({
      ok: false,
      problems: [{ code: 'app.noRight' }],
    });
});
