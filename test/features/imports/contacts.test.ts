/** Contacts from a file, through the bundle: each mode with what it says of people who are known already, and every cell back as it was. */
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

const people = () => shop.rows('Pelanggan').filter((row) => row.ID !== '');
const known = (id: string) => people().find((row) => row.ID === id);
type Mode = 'create' | 'upsert' | 'update';

/** Ayu with a new town, somebody new, somebody new of a known name, Ayu again, and Bayu who was archived. */
const ROWS = [
  { name: 'Ayu Lestari', phone: '0840 0000 0001', city: 'Klaten' },
  { name: 'Zahra', phone: '0812-5555-0101', email: 'zahra@contoh.example' },
  { name: 'Citra (contoh)', phone: '0812-5555-0102' },
  { name: 'Ayu L.', phone: '+62 840-0000-0001' },
  { name: 'Bayu (contoh)', phone: '084000000002' },
].map((values, at) => ({ line: at + 2, values }));

function bring(mode: Mode) {
  const started = shop.send<{ import: string }>('imports.start', {
    file: 'a.csv',
    into: 'customers',
    rows: 5,
  });
  const id = started.ok ? started.result.import : '';
  const batch = { import: id, into: 'customers', rows: ROWS, batch: 1, mode };
  const look = shop.send('imports.preview', batch);
  const told = shop.send<{ refused: object[]; notes: { line: number; text: string }[] }>(
    'imports.batch',
    batch,
  );
  expect(look).toMatchObject({ ok: true, result: told.ok ? told.result : {} });
  return { id, told };
}

const TWICE = { line: 5, text: 'Baris 5, WhatsApp: sama dengan baris 2 di file. Satukan dulu.' };
const NAMESAKE = 'Baris 4: namanya sama dengan PLG-00003. Bila orangnya sama, gabungkan.';

test.each<[Mode, object, readonly string[], readonly number[]]>([
  [
    'create',
    { created: 2, changed: 0, same: 2, refusedRows: 1 },
    [
      'Baris 2: sudah ada sebagai PLG-00001, dibiarkan. Untuk memperbaruinya pilih “buat dan perbarui”.',
      NAMESAKE,
      'Baris 6: sudah ada sebagai PLG-00002 di arsip, dibiarkan. “Buat dan perbarui” membawanya kembali.',
    ],
    [2, 0],
  ],
  [
    'upsert',
    { created: 2, changed: 2, same: 0, refusedRows: 1 },
    [NAMESAKE, 'Baris 6: PLG-00002 ada di arsip dan kini kembali ke daftar.'],
    [2, 2],
  ],
  [
    'update',
    { created: 0, changed: 2, same: 0, refusedRows: 3 },
    ['Baris 6: PLG-00002 ada di arsip dan kini kembali ke daftar.'],
    [0, 2],
  ],
])(
  '%s: who is known is told, the rows carry their import, and taking it back leaves every cell as it was',
  (mode, counts, notes, undone) => {
    shop.send('customers.archive', { id: 'PLG-00002' });
    const before = people();
    const { id, told } = bring(mode);
    expect(told).toMatchObject({ ok: true, result: { ...counts, refused: expect.arrayContaining([TWICE]) } });
    expect(told.ok && told.result.notes.map(({ text }) => text)).toEqual(notes);
    const fresh = people().slice(before.length);
    expect(fresh.map((row) => row.Impor)).toEqual(Array(undone[0]).fill(id));
    const changed = mode !== 'create';
    expect(known('PLG-00001')).toMatchObject({ Nama: changed ? 'Ayu Lestari' : 'Ayu (contoh)' });
    expect(known('PLG-00002')).toMatchObject({ Diarsipkan: changed ? '' : 'Ya' });
    const back = shop.send('imports.undo', { import: id });
    expect(back).toMatchObject({ ok: true, result: { removed: undone[0], restored: undone[1], stays: 0 } });
    expect(people()).toEqual(before);
  },
);

test('what people wrote meanwhile is told and stays: a cell of theirs, a note on somebody new', () => {
  const before = people();
  const { id } = bring('upsert');
  const fresh = String(people().slice(-2)[0]?.ID);
  expect(shop.send('notes.add', { about: fresh, text: 'minta katalog' }, { as: person('wulan') }).ok).toBe(
    true,
  );
  const sheet = shop.sheetId('Pelanggan');
  shop.type({ as: OWNER, sheet, row: 2, column: shop.column('Pelanggan', 'Kota'), text: 'Sleman Utara' });
  const back = shop.send<{ kept: string[] }>('imports.undo', { import: id });
  expect(back.ok && back.result.kept).toEqual([
    'PLG-00001 sudah diubah sejak impor, jadi dibiarkan.',
    `${fresh} dipakai CTT-000007, jadi dibiarkan.`,
  ]);
  expect(known('PLG-00001')).toMatchObject({ Nama: 'Ayu Lestari', Kota: 'Sleman Utara' });
  expect(known(fresh)).toMatchObject({ Nama: 'Zahra' });
  expect(people().slice(1, before.length)).toEqual(before.slice(1));
  expect(people()).toHaveLength(before.length + 1);
});

test('a contact that was merged is who it turned out to be, and keeps that one’s own name and number', () => {
  expect(shop.send('customers.merge', { from: 'PLG-00001', into: 'PLG-00003' }).ok).toBe(true);
  const before = known('PLG-00003');
  const { told } = bring('update');
  expect(told).toMatchObject({ result: { changed: 1, same: 1, refusedRows: 3 } });
  expect(known('PLG-00003')).toEqual({ ...before, Kota: 'Klaten' });
  expect(known('PLG-00001')).toMatchObject({ 'Digabung ke': 'PLG-00003' });
});
