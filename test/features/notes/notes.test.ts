/** Notes: on whom or what, by whom, archived and brought back, typed into their own tab. */
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const add = (about: string, text: string, as = person('wulan')) =>
  shop.send<{ id: string }>('notes.add', { about, text, tag: 'kebiasaan' }, { as });
const newest = () => shop.rows('Catatan').slice(-1)[0];

test('a note stays within 11 round trips and 32 calls, and says who wrote it', () => {
  const told = add('Kafe Senja', 'nota digabung per bulan');
  expect(told).toMatchObject({ ok: true, message: 'CTT-000007 tersimpan, tentang Kafe Senja (contoh).' });
  expect(told.execution.cost.roundTrips).toBeLessThanOrEqual(11);
  expect(told.execution.cost.calls).toBeLessThanOrEqual(32);
  expect(newest()).toMatchObject({
    Tentang: 'Kafe Senja (contoh)',
    Catatan: 'nota digabung per bulan',
    Label: 'kebiasaan',
    Oleh: 'Wulan (contoh)',
    'ID tentang': 'PLG-00008',
  });
});

test.each([
  ['0840-0000-0001', 'Ayu (contoh)'],
  ['PLG-00001', 'Ayu (contoh)'],
  ['BTK-MGK', 'BTK-MGK'],
  ['PRD-0001', 'BTK-MGK'],
  ['PSN-000012', 'PSN-000012'],
])('%s is found as %s', (about, label) => {
  expect(add(about, 'x')).toMatchObject({ ok: true, result: { about: label } });
});

test('work that became a ticket takes its notes along, and its old number leads there, in cells and in search too', () => {
  add('BLG-000004', 'ulasan dari Shopee');
  const moved = shop.send('tickets.takeOver', { item: 'BLG-000004' });
  expect(newest()).toMatchObject({ 'ID tentang': 'TKT-000009' });
  expect(add('blg-000004', 'sudah ditelepon')).toMatchObject({ ok: true, result: { about: 'TKT-000009' } });
  const row = { sheet: shop.sheetId('Catatan'), row: 10, as: OWNER };
  shop.type({ ...row, column: shop.column('Catatan', 'Tentang'), text: 'BLG-000004' });
  shop.type({ ...row, column: shop.column('Catatan', 'Catatan'), text: 'diketik' });
  expect(newest()).toMatchObject({ Tentang: 'TKT-000009', 'ID tentang': 'TKT-000009' });
  const found = shop.send('search.find', { text: 'BLG-000004' });
  expect(JSON.stringify(found)).toContain('TKT-000009');
  expect(shop.send('notes.about', { id: 'TKT-000009' })).toMatchObject({ result: { notes: [{}, {}, {}] } });
  expect(moved.ok && moved.undo && 'action' in moved.undo).toBe(true);
  expect(
    shop.send('tickets.giveBack', { id: 'TKT-000009', item: 'BLG-000004', state: 'backlog' }),
  ).toMatchObject({
    ok: true,
  });
  expect(shop.send('notes.about', { id: 'BLG-000004' })).toMatchObject({ result: { notes: [{}, {}, {}] } });
});

test('what is noted on an order, and pinned to its customer, whoever packs it reads first', () => {
  const noted = shop.send('notes.add', { about: 'PSN-000050', text: 'jangan kirim dulu' });
  const open = shop.rows('Pesanan').find((row) => row['No.'] === 'PSN-000059');
  shop.send('notes.add', { about: String(open?.['ID pelanggan']), text: 'telepon dulu', pinned: true });
  add(String(open?.['ID pelanggan']), 'suka biru');
  expect(noted.ok).toBe(true);
  const told = shop.send<{ orders: { no: string; remarks: string[] }[] }>('orders.packing', {});
  const remarks = (no: string) => told.ok && told.result.orders.find((each) => each.no === no)?.remarks;
  expect(remarks('PSN-000050')).toEqual(expect.arrayContaining(['jangan kirim dulu']));
  expect(remarks('PSN-000059')).toEqual(expect.arrayContaining(['telepon dulu']));
  expect(JSON.stringify(told.ok && told.result.orders)).not.toContain('suka biru');
  expect(told.execution.cost.roundTrips).toBeLessThanOrEqual(10);
});

test('what is not there, and an order that is not there, are said', () => {
  for (const about of ['Zaenab', 'PSN-999999'])
    expect(add(about, 'x')).toMatchObject({
      ok: false,
      problems: [{ code: 'notes.unknownAbout', field: 'about' }],
    });
  expect(shop.rows('Catatan')).toHaveLength(6);
});

test('Urungkan archives the note, and it can be brought back', () => {
  add('Ayu', 'tanpa plastik');
  expect(shop.send('app.undo', {}, { as: person('wulan') })).toMatchObject({ ok: true });
  expect(newest()).toMatchObject({ Diarsipkan: 'Ya' });
  expect(shop.send('notes.archive', { id: 'CTT-000007' })).toMatchObject({ ok: false });
  expect(shop.send('notes.restore', { id: 'CTT-000007' })).toMatchObject({ ok: true });
  expect(newest()).toMatchObject({ Diarsipkan: '' });
});

test('who only looks writes none', () => {
  expect(add('Ayu', 'x', person('yoga'))).toMatchObject({ ok: false, problems: [{ code: 'app.noRight' }] });
});

test('a note typed into its tab gets its time and its author once both cells are filled', () => {
  const sheet = shop.sheetId('Catatan');
  const type = (header: string, text: string) =>
    shop.type({ as: OWNER, sheet, row: 8, column: shop.column('Catatan', header), text, confirmed: true });
  type('Tentang', 'Opik (contoh)');
  expect(newest()).toMatchObject({ ID: '', Waktu: '' });
  type('Catatan', 'alamat baru menyusul');
  expect(newest()).toMatchObject({ ID: 'CTT-000007', Oleh: 'lewat sel', Waktu: expect.anything() });
  expect(newest()?.Waktu).not.toBe('');
  const stamped = newest()?.Waktu;
  shop.advance(3_600_000);
  type('Catatan', 'alamat baru sudah ada');
  expect(newest()).toMatchObject({ Waktu: stamped, Catatan: 'alamat baru sudah ada' });
});
