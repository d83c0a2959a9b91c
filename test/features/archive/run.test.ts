/** Old months leave the workbook and every figure stays: what is on hand and worth, what is owed, what was sold. */
import { killedAfter } from '../../../local/gate/faults';
import { readLines } from '../../../src/features/archive/rules/ndjson';
import { writeFiles } from '../../../src/features/archive/store/files';
import { goodsApart, moneyApart } from '../../app/sweep/agrees';
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
beforeAll(async () => {
  shop = await shopHost();
  shop.keepRealms();
  start = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.rewind(start);
});

const OCTOBER = { until: '2026-10' };
const archive = (input: object = OCTOBER, id?: string) => {
  let told = shop.send<{ step: string }>('archive.run', input, { ...(id && { id }) });
  for (let round = 0; round < 9 && told.ok && told.more; round++)
    told = shop.send('archive.run', input, { ...(id && { id }) });
  return told;
};
const count = (tab: string, key: string) => shop.rows(tab).filter((row) => row[key] !== '').length;
const files = () =>
  shop.files(OWNER).filter(({ name }) => name.endsWith('.ndjson') && !name.startsWith('CDG'));
const sum = (rows: readonly Record<string, unknown>[], key: string) =>
  rows.reduce((all, row) => all + Number(row[key]), 0);
/** What the shop goes by, whatever it is told from. */
const figures = () => {
  const look = shop.send<{ tiles: { label: string; value: string }[] }>('dashboard.look', {
    period: 'custom',
    from: '2026-10-01',
    to: '2026-11-05',
  });
  return {
    goods: shop
      .rows('Produk')
      .map(({ SKU, Fisik, Dipesan, 'Biaya rata-rata': cost }) => [SKU, Fisik, Dipesan, cost]),
    owed: sum(
      shop.rows('Invoice').filter((row) => row['No.'] !== ''),
      'Sisa',
    ),
    tiles: look.ok ? look.result.tiles.map(({ label, value }) => `${label}: ${value}`) : look.problems,
    ledger: shop.send('stock.check', {}).ok,
    spent: shop.rows('Pelanggan').map(({ Belanja }) => Belanja),
    apart: [...goodsApart(shop), ...moneyApart(shop)],
  };
};

test('October leaves for files of one object a row; on hand, average cost, what is owed, reserved and sold stay to the last rupiah', () => {
  const before = figures();
  const ids = shop.rows('Pesanan').map((row) => String(row['No.']));
  const rows = shop.rows('Mutasi Stok').length;
  expect(archive()).toMatchObject({ ok: true, result: { step: 'end' } });
  expect(figures()).toEqual(before);
  const left = shop.rows('Pesanan').map((row) => String(row['No.']));
  expect(left.length).toBeLessThan(ids.length - 30);
  const gone = readLines(files().find(({ name }) => name === 'orders-2026-10.ndjson')?.text ?? '') ?? [];
  expect([...gone.map(({ id }) => String(id)), ...left].sort()).toEqual(ids);
  expect(shop.rows('Mutasi Stok').length).toBeLessThan(rows / 2);
  // What was bought and what was noted of it leave with the orders; an average of no whole rupiah stands beside its opening.
  const purchase = shop.rows('Pembelian').filter((row) => row['No.'] !== '');
  expect(purchase.map((row) => row['No.'])).toEqual(['PB-000002', 'PB-000003']);
  const aprons = shop.rows('Mutasi Stok').find((row) => row.SKU === 'KTN-CLM' && row.Jenis === 'Saldo awal');
  expect(aprons).toMatchObject({ 'Biaya satuan': '' });
  expect(Number(aprons?.['Rata-rata awal'])).toBeCloseTo(42_923.08, 2);
  const ledger = shop.send<{ differences: unknown[]; misvalued: unknown[]; broken: unknown[] }>(
    'stock.check',
    {},
  );
  expect(ledger.ok && ledger.result).toMatchObject({ differences: [], misvalued: [], broken: [] });
  // A second time there is nothing to do, and nobody finds rows missing.
  expect(archive()).toMatchObject({ ok: true, result: { step: 'end', rows: 0 } });
  expect(shop.send('jobs.run', { name: 'app.reconcile' })).toMatchObject({ ok: true });
  expect(figures()).toEqual(before);
  expect(JSON.parse(shop.properties().lost || '[]')).toEqual([]);
});

test('an archived month is read again: its tables, the rows that hold a word, one row as it stood, and never a changed file', () => {
  archive();
  const read = (id: string) => {
    const told = shop.send<{ lines: { text: string; aside?: string; id?: string }[] }>('archive.read', {
      id,
    });
    return told.ok ? told.result.lines : told.problems.map(({ text }) => ({ text, aside: '', id: '' }));
  };
  const [month] = read('ARS-0001');
  expect(month).toMatchObject({ text: 'Pesanan', id: 'ARS-0001/orders' });
  expect(
    read('ARS-0001/orders?putri shopee').every(({ text, id }) => !id || /Putri.*Shopee/.test(text)),
  ).toBe(true);
  expect(read('ARS-0001/orders?putri').length).toBeGreaterThan(1);
  expect(read('ARS-0001/orders/PSN-000002')).toContainEqual({ text: 'Total', aside: 'Rp225.000' });
  const card = shop.send('archive.card', {});
  expect(JSON.stringify(card)).toContain('Okt 2026');
  expect(shop.send('archive.read', { id: 'ARS-0001' }, { as: person('bima') })).toMatchObject({ ok: false });
  const file = files().find(({ name }) => name === 'orders-2026-10.ndjson');
  shop.putFile(OWNER, file?.id ?? '', (file?.text ?? '').replace('225000', '225001'));
  expect(read('ARS-0001/orders')[0]?.text).toContain('pernah diubah');
});

test('what is settled late leaves as a second part of its month, under its own name, and both parts are read', () => {
  const asked = shop.send<{ id: string }>('tickets.add', { subject: 'Nota hilang', order: 'PSN-000002' });
  archive();
  expect(shop.rows('Pesanan').map((row) => row['No.'])).toContain('PSN-000002');
  const id = asked.ok ? asked.result.id : '';
  expect(shop.send('tickets.move', { id, to: 'done' })).toMatchObject({ ok: true });
  expect(archive()).toMatchObject({ ok: true, result: { step: 'end' } });
  const parts = files()
    .map(({ name }) => name)
    .filter((name) => name.startsWith('orders-'));
  expect(parts.sort()).toEqual(['orders-2026-10.2.ndjson', 'orders-2026-10.ndjson']);
  const card = JSON.stringify(shop.send('archive.card', {}));
  expect(card).toContain('Okt 2026, bagian 2');
  expect(JSON.stringify(shop.send('archive.read', { id: 'ARS-0002/orders' }))).toContain('PSN-000002');
});

test('only the keeper archives, only months that are over; what is open keeps all that hangs together with it', () => {
  expect(shop.send('archive.run', OCTOBER, { as: person('bima') })).toMatchObject({ ok: false });
  for (const until of ['2026-11', 'besok lusa', ''])
    expect(shop.send('archive.run', { until })).toMatchObject({ ok: false, problems: [{ field: 'until' }] });
  archive();
  const left = shop.rows('Pesanan').map((row) => String(row['No.']));
  for (const open of ['PSN-000017', 'PSN-000025', 'PSN-000041', 'PSN-000050']) expect(left).toContain(open);
  const lines = new Set(shop.rows('Baris Pesanan').map((row) => row['No.']));
  expect([...lines].filter((no) => !left.includes(String(no)))).toEqual([]);
});

test('killed after any of its calls nothing is lost: every row stands in the workbook or in a verified file, and the next run ends it', () => {
  const whole = archive().execution.cost.calls;
  expect(whole).toBeGreaterThan(0);
  const after = figures();
  const rows = shop.rows('Pesanan').length;
  shop.rewind(start);
  const total = shop.rows('Pesanan').filter((row) => row['No.'] !== '').length;
  for (const at of [0.3, 0.55, 0.75, 0.9].map((share) => Math.floor(share * whole))) {
    shop.rewind(start);
    shop.faults(killedAfter(at));
    shop.send('archive.run', OCTOBER);
    shop.faults();
    shop.send('jobs.run', { name: 'app.recover' });
    const filed = readLines(files().find(({ name }) => name === 'orders-2026-10.ndjson')?.text ?? '') ?? [];
    const live = shop
      .rows('Pesanan')
      .map((row) => String(row['No.']))
      .filter(Boolean);
    expect(new Set([...filed.map(({ id }) => String(id)), ...live]).size).toBe(total);
    expect([...goodsApart(shop), ...moneyApart(shop)]).toEqual(after.apart);
    shop.advance(10 * 60_000);
    expect(archive()).toMatchObject({ ok: true, result: { step: 'end' } });
    expect(shop.rows('Pesanan').length).toBe(rows);
    expect(figures().goods).toEqual(after.goods);
    expect(
      files()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...new Set(files().map(({ name }) => name))].sort());
  }
  expect(count('Arsip', 'No.')).toBe(1);
});

test('a file that Drive does not give back as it went is named, and its month is not verified', () => {
  const row = { id: 'A-1', total: 5 };
  const file = { table: 'orders', lines: [row], text: `${JSON.stringify(row)}\n` };
  const kept = { folder: 'f', files: [{ table: 'orders', id: 'x' }] };
  const about = { archive: 'ARS-0001', month: '2026-10', part: 1, kept, firm: '' };
  const digest = (text: string) => `#${text}`;
  const drive = (read: string, sha256 = digest(file.text)) => ({
    newIds: () => [],
    makeFolder: () => undefined,
    put: () => undefined,
    read: () => read,
    list: () => [{ id: 'x', name: 'x', size: 1, sha256, createdAt: 0, notes: {}, trashed: false }],
    note: () => undefined,
    remove: () => undefined,
  });
  const outcome = (...given: Parameters<typeof drive>) =>
    writeFiles({ drive: drive(...given), digest, id: 'book' }, about, [file]);
  expect(outcome(file.text)).toEqual([{ table: 'orders', id: 'x', sha256: digest(file.text), rows: 1 }]);
  const wrong = { wrong: 'orders-2026-10.ndjson' };
  for (const [read, sha] of [
    [file.text.slice(0, -3)],
    [file.text.replace('5', '6')],
    [file.text, '#other'],
  ] as const)
    expect(outcome(read, sha)).toEqual(wrong);
});
