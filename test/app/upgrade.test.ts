/** A workbook made by an earlier Rapi goes on: what is new is added, empty, once the person who set Rapi up opens it. */
import { killedBefore } from '../../local/gate/faults';
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

/** As a version without this column, or without this whole tab, would have left the workbook. */
function made(
  withoutColumn: [tab: string, header: string, key: string],
  withoutTable: [tab: string, key: string],
) {
  const edit = (operation: Parameters<ShopHost['reshape']>[0]['operation']) =>
    shop.reshape({ as: OWNER, operation, confirmed: true });
  const [tab, header, key] = withoutColumn;
  edit({ kind: 'deleteColumns', sheet: shop.sheetId(tab), first: shop.column(tab, header), count: 1 });
  edit({ kind: 'deleteSheet', sheet: shop.sheetId(withoutTable[0]) });
  const control = shop.sheetId('Pengaturan');
  const unknown = (name: unknown) =>
    name === key || name === withoutTable[1] || String(name).startsWith(`${withoutTable[1]}.`);
  for (let row = shop.rows('Pengaturan').length + 1; row >= 2; row--) {
    if (unknown(shop.window(control, row, 1)[0]?.[1]?.value))
      edit({ kind: 'deleteRows', sheet: control, first: row, count: 1 });
  }
}

const receive = (as = OWNER) =>
  shop.send(
    'stock.receive',
    { lines: [{ product: 'PRD-0001', quantity: 5, cost: 16000 }], source: 'PB-9' },
    { as },
  );

const older = () => made(['Produk', 'Isi per pesan', 'products.lot'], ['Impor', 'imports']);

test('what others do meanwhile works as it did, and new columns read as empty', () => {
  older();
  expect(receive(person('joko'))).toMatchObject({ ok: true });
  expect(shop.rows('Produk')[0]).toMatchObject({ SKU: 'BTK-MGK', Fisik: 28 });
  expect(shop.column('Produk', 'Isi per pesan')).toBe(0);
});

test('the owner’s next change adds the column and the tab, and no old row counts as changed', () => {
  older();
  const before = shop.rows('Produk').map(({ SKU, Cap }) => ({ SKU, Cap }));
  expect(receive()).toMatchObject({ ok: true });
  expect(shop.column('Produk', 'Isi per pesan')).toBeGreaterThan(0);
  expect(shop.rows('Produk').map(({ SKU, Cap }) => ({ SKU, Cap }))).toEqual(before);
  expect(shop.sheetId('Impor')).toBeGreaterThan(0);
  expect(shop.send('imports.start', { file: 'x.csv', into: 'products', rows: 1 })).toMatchObject({
    ok: true,
  });
  expect(shop.send('setup.repair', {})).toMatchObject({ ok: true, result: { columns: 0 } });
});

test('opening the sidebar brings the workbook up to date too', () => {
  older();
  expect(shop.run({ handler: 'menuOpen', as: OWNER, door: 'menu' }).shown).toMatchObject([
    { kind: 'sidebar' },
  ]);
  expect(shop.column('Produk', 'Isi per pesan')).toBeGreaterThan(0);
});

const control = () => shop.values('Pengaturan');
const rowOf = (key: string) => control().findIndex(([kind, name]) => kind === 'setting' && name === key) + 1;
const say = (row: number, cells: (string | number)[]) =>
  shop.apply({
    op: 'cells.write',
    range: { sheet: shop.sheetId('Pengaturan'), row, column: 1, rows: 1, columns: 3 },
    values: [cells],
  });
const sop = () => shop.window(shop.sheetId('Alur'), 2, 1)[0]?.[shop.column('Alur', 'SOP') - 1]?.validation;
/** As a version before numbers left it. */
function unnumbered() {
  const range = {
    sheet: shop.sheetId('Alur'),
    row: 2,
    column: shop.column('Alur', 'SOP'),
    rows: 9,
    columns: 1,
  };
  shop.apply({ op: 'cells.validate', range, validations: [[null]] });
  say(rowOf('migrated'), ['setting', 'migrated', 0]);
}

test('steps wait for a version to go back to, which is asked for once and said at home; then each is done', () => {
  unnumbered();
  expect(receive()).toMatchObject({ ok: true });
  const asked = shop.properties()['backup.asked'];
  expect(JSON.parse(asked ?? '')).toMatchObject({ by: '' });
  expect(receive()).toMatchObject({ ok: true });
  expect([sop(), shop.properties()['backup.asked']]).toEqual([undefined, asked]);
  const told = shop.send<{ home: { underWay?: { text: string }[] } }>('shell.index', { first: true });
  expect(told.ok && told.result.home.underWay?.[0]?.text).toMatch(/^Rapi baru: buku ini dilengkapi/);
  expect(shop.send('jobs.run', { name: 'backup.asked' })).toMatchObject({ ok: true });
  expect(receive()).toMatchObject({ ok: true });
  expect(control()[rowOf('migrated') - 1]?.[2]).toBe(1);
  expect(sop()).toMatchObject({ criteria: 'VALUE_IN_RANGE', allowInvalid: true });
});

test('stopped anywhere, the steps go on with the next change', () => {
  unnumbered();
  receive();
  shop.send('jobs.run', { name: 'backup.asked' });
  const start = shop.mark();
  for (let call = 3; call < 45; call += 3) {
    shop.rewind(start);
    shop.faults(killedBefore(call));
    receive();
    shop.faults();
    expect(receive()).toMatchObject({ ok: true });
    expect([call, control()[rowOf('migrated') - 1]?.[2], sop()?.criteria]).toEqual([
      call,
      1,
      'VALUE_IN_RANGE',
    ]);
  }
});

test('a workbook that a newer Rapi has brought up to date is left alone, with a sentence', () => {
  say(rowOf('migrated'), ['setting', 'migrated', 99]);
  const before = shop.contents();
  const told = receive();
  expect(told).toMatchObject({ ok: false, problems: [{ code: 'updates.newer' }] });
  expect(shop.contents()).toEqual(before);
});
