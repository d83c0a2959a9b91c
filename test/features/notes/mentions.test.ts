/** `@nama` in a note waits in that person's *Untuk saya* until they have read it; typed by hand and on a phone too. */
import { mentionsIn } from '../../../src/features/notes/rules/mentions';
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const TEAM = ['Wulan (contoh)', 'Damar (contoh)', 'Nur Aini', 'Nurul', 'Sekar (contoh)'].map((name) => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@x.example`,
  role: 'staff' as const,
}));

test.each([
  ['@Wulan tolong cek', ['Wulan (contoh)'], []],
  ['sudah, @damar dan @WULAN.', ['Damar (contoh)', 'Wulan (contoh)'], []],
  ['@Nur Aini lihat, lalu @Nurul', ['Nur Aini', 'Nurul'], []],
  ['tanya (@Wulan) @Wulan', ['Wulan (contoh)'], []],
  ['kirim ke ayu@toko.example', [], []],
  ['@Wlan cek', [], ['Wlan']],
  ['harga @ 5.000', [], []],
  ['', [], []],
])('%s names %j', (text, names, unknown) => {
  expect(mentionsIn(text, TEAM)).toEqual({ names, unknown });
});

const add = (text: string, about = 'PSN-000059', as = person('sekar')) =>
  shop.send<{ id: string; names: string[] }>('notes.add', { about, text }, { as });
function waiting(name: string) {
  const told = shop.send<{ home: { work: { id: string; title: string; step: string }[] } }>(
    'shell.index',
    {},
    { as: person(name) },
  );
  return told.ok ? told.result.home.work.filter(({ id }) => id.startsWith('SBT-')) : [];
}

test('who is named finds it in Untuk saya, nobody else does, and it leaves once it is read', () => {
  expect(add('@Wulan alamatnya kurang jelas')).toMatchObject({
    ok: true,
    message: 'CTT-000007 tersimpan, tentang PSN-000059. Menunggu dibaca Wulan (contoh).',
  });
  expect(shop.rows('Catatan')[6]).toMatchObject({ Catatan: '@Wulan alamatnya kurang jelas' });
  expect(waiting('wulan')).toMatchObject([
    { id: 'SBT-000001', title: 'Sekar (contoh): @Wulan alamatnya kurang jelas', step: 'Selesai dibaca' },
  ]);
  expect(waiting('damar')).toEqual([]);
  const told = shop.send('notes.read', { id: 'SBT-000001' }, { as: person('wulan') });
  expect(told).toMatchObject({ ok: true, message: 'Catatan dari Sekar (contoh) selesai dibaca.' });
  expect(waiting('wulan')).toEqual([]);
  expect(shop.send('app.undo', {}, { as: person('wulan') })).toMatchObject({ ok: true });
  expect(waiting('wulan')).toHaveLength(1);
});

test('a name that the team does not have is said, and the note is kept', () => {
  expect(add('@Wlan cek')).toMatchObject({
    ok: true,
    message: 'CTT-000007 tersimpan, tapi @Wlan bukan nama di Tim. Tulis catatan lagi dengan nama yang benar.',
  });
});

test('a note with a mention stays within the budget of two tables', () => {
  const { cost } = add('@Wulan @Damar cek').execution;
  expect(cost.roundTrips).toBeLessThanOrEqual(16);
  expect(cost.calls).toBeLessThanOrEqual(60);
});

test('taking a note back takes it out of everybody’s list, and bringing it back lets it wait again', () => {
  add('@Wulan cek');
  shop.send('app.undo', {}, { as: person('sekar') });
  expect(waiting('wulan')).toEqual([]);
  shop.send('notes.restore', { id: 'CTT-000007' });
  expect(waiting('wulan')).toHaveLength(1);
});

test('a reply goes back to who wrote, about the same record, and closes the first', () => {
  add('@Wulan alamatnya?');
  const told = shop.send('notes.reply', { id: 'SBT-000001', text: 'sudah benar' }, { as: person('wulan') });
  expect(told).toMatchObject({ ok: true, message: 'Sekar (contoh) akan membaca balasan CTT-000008.' });
  expect(waiting('wulan')).toEqual([]);
  expect(waiting('sekar')).toMatchObject([{ title: 'Wulan (contoh): @Sekar (contoh) sudah benar' }]);
  expect(shop.rows('Catatan')[7]).toMatchObject({ Tentang: 'PSN-000059' });
  shop.send('app.undo', {}, { as: person('wulan') });
  expect(waiting('wulan')).toHaveLength(1);
  expect(waiting('sekar')).toEqual([]);
});

const type = (row: number, header: string, text: string) =>
  shop.type({
    as: person('joko'),
    sheet: shop.sheetId('Catatan'),
    row,
    column: shop.column('Catatan', header),
    text,
    confirmed: true,
  });

test('a note typed by hand into its tab tells who is named, and finds its record', () => {
  type(8, 'Tentang', 'Kafe Senja');
  type(8, 'Catatan', '@Damar minta nota gabungan');
  expect(shop.rows('Catatan')[6]).toMatchObject({ ID: 'CTT-000007', 'ID tentang': 'PLG-00008' });
  expect(waiting('damar')).toHaveLength(1);
  type(8, 'Catatan', '@Damar dan @Nur minta nota gabungan');
  expect(waiting('nur')).toHaveLength(1);
  expect(waiting('damar')).toHaveLength(1);
});

test('a typed note without a sign that is edited in its cell keeps its text at no more than the price of an action', () => {
  type(8, 'Tentang', 'Kafe Senja');
  type(8, 'Catatan', 'minta nota');
  type(8, 'Catatan', 'minta nota gabungan');
  expect(shop.lastCost().roundTrips).toBeLessThanOrEqual(11);
});

test('on a phone it stands in Hari Ini, and Selesai there reads it for that person alone', () => {
  add('@Wulan @Damar cek stok');
  shop.send('today.refresh', {});
  const rows = shop.rows('Hari Ini');
  const mine = rows.findIndex(
    ({ 'Penanggung jawab': owner, Jenis }) => owner === 'Damar (contoh)' && Jenis === 'Catatan',
  );
  expect(mine).toBeGreaterThanOrEqual(0);
  shop.type({
    as: person('damar'),
    sheet: shop.sheetId('Hari Ini'),
    row: mine + 2,
    column: shop.column('Hari Ini', 'Langkah'),
    text: 'Selesai',
    confirmed: true,
  });
  expect(waiting('damar')).toEqual([]);
  expect(waiting('wulan')).toHaveLength(1);
});

test('a card shows what was written about its record, pinned first, the newest before older ones', () => {
  add('pertama', 'BLG-000008');
  add('kedua', 'BLG-000008');
  shop.send('notes.add', { about: 'BLG-000008', text: 'penting', pinned: true });
  add('lain', 'BTK-MGK');
  const told = shop.send<{ notes: { text: string; by: string }[] }>('notes.about', { id: 'BLG-000008' });
  expect(told.ok && told.result.notes.map(({ text }) => text).slice(0, 3)).toEqual([
    'penting',
    'kedua',
    'pertama',
  ]);
});

test('read mentions leave after a week; the notes stay', () => {
  add('@Wulan satu');
  add('@Wulan dua');
  shop.send('notes.read', { id: 'SBT-000001' });
  shop.advance(8 * 86_400_000);
  expect(shop.send('notes.tidy', {}, { as: OWNER })).toMatchObject({ ok: true, result: { count: 1 } });
  expect(shop.rows('Sebutan')).toHaveLength(1);
  expect(shop.rows('Catatan')).toHaveLength(8);
});
