/** *Hari Ini*: everybody's open work in one tab, rewritten from the records; a step chosen there acts on the record. */
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

const TAB = 'Hari Ini';
let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  expect(shop.send('today.refresh', {})).toMatchObject({ ok: true });
});
afterAll(() => shop.close());
let start: ReturnType<ShopHost['mark']> | undefined;
beforeEach(() => {
  start ??= shop.mark();
});
afterEach(() => start && shop.rewind(start));

const numbers = (): string[] => shop.rows(TAB).map(({ Buka }) => String(Buka));
const choose = (id: string, step: string) => {
  const row = numbers().indexOf(id) + 2;
  const edit = shop.type({
    as: OWNER,
    sheet: shop.sheetId(TAB),
    row,
    column: shop.column(TAB, 'Langkah'),
    text: step,
  });
  return {
    edit,
    note: shop.window(shop.sheetId(TAB), row, 1)[0]?.[shop.column(TAB, 'Langkah') - 1]?.note ?? '',
  };
};
const item = (id: string) => shop.rows('Backlog').find((row) => row['No.'] === id);

test('late work of every feature stands first, each record once', () => {
  const rows = shop.rows(TAB);
  expect(new Set(numbers()).size).toBe(rows.length);
  expect(numbers()).toEqual(expect.arrayContaining(['BLG-000006', 'PSN-000050', 'BLG-000008']));
  const late = rows.filter(({ Keadaan }) => String(Keadaan).startsWith('terlambat'));
  expect(rows.slice(0, late.length)).toEqual(late);
  expect(late.map(({ Buka }) => Buka)).toEqual(
    expect.arrayContaining(['BLG-000006', 'BLG-000011', 'BLG-000015', 'PSN-000050', 'PSN-000056']),
  );
  expect(rows.find(({ Buka }) => Buka === 'BLG-000015')).toMatchObject({
    Pekerjaan: 'Hubungi 10 pelanggan lama',
    Jenis: 'Penjualan',
    'Penanggung jawab': 'Tegar (contoh)',
    Keadaan: 'terlambat 6 hari',
  });
});

test('the state tells where an order stands, never the step that comes next', () => {
  const states = Object.fromEntries(shop.rows(TAB).map(({ Buka, Keadaan }) => [Buka, Keadaan]));
  expect(states).toMatchObject({
    'PSN-000057': 'Dikirim',
    'PSN-000059': 'Diproses · terkirim sebagian',
    'PSN-000062': 'Dicek',
    'PSN-000063': 'Masuk',
  });
});

test('Selesai chosen there finishes the item in the Backlog; the next refresh no longer shows it', () => {
  const { edit, note } = choose('BLG-000006', 'Selesai');
  expect([edit.accepted, note]).toEqual([true, '']);
  expect(item('BLG-000006')?.Status).toBe('Selesai');
  // At once, for whoever has only the cells: the refresh comes every quarter of an hour.
  expect(shop.rows(TAB).find(({ Buka }) => Buka === 'BLG-000006')).toMatchObject({
    Keadaan: 'BLG-000006 sekarang Selesai.',
    Langkah: '',
    // A view is nobody's record: nothing in it waits to be looked at.
    'Perlu dicek': '',
  });
  // What Rapi wrote last into the record is still known as the record's own.
  expect(shop.send('backlog.move', { id: 'BLG-000006', to: 'started' })).toMatchObject({ ok: true });
  expect(item('BLG-000006')?.['Perlu dicek']).toBe('');
  shop.send('backlog.move', { id: 'BLG-000006', to: 'done' });
  shop.send('today.refresh', {});
  expect(numbers()).not.toContain('BLG-000006');
  // Fewer rows than before leave nothing of the old ones behind.
  expect(new Set(numbers()).size).toBe(shop.rows(TAB).length);
});

test('Tunda puts an item off; a step that is not its own is refused with a note', () => {
  choose('BLG-000011', 'Tunda');
  expect(item('BLG-000011')?.Peringkat).toBe('');
  const { note } = choose('BLG-000008', 'Kirim');
  expect(note).toContain('Rapi:');
});

test('an order is checked from there too', () => {
  const before = shop.rows('Pesanan').find((row) => row['No.'] === 'PSN-000063');
  expect(before?.Status).toBe('Masuk');
  choose('PSN-000063', 'Cek');
  expect(shop.rows('Pesanan').find((row) => row['No.'] === 'PSN-000063')?.Status).toBe('Dicek');
});

test('a quarter-hourly job rewrites it within eighteen round trips, one a feature and its own', () => {
  const run = shop.send('jobs.run', { name: 'today.quarter' });
  expect(run.ok).toBe(true);
  expect(shop.send('today.refresh', {}).execution.cost.roundTrips).toBeLessThanOrEqual(15);
});

const cellAt = (tab: string, row: number, header: string) =>
  shop.window(shop.sheetId(tab), row, 1)[0]?.[shop.column(tab, header) - 1];

test('Buka leads to the row of the record, and still does after people sorted its tab and the view was made anew', () => {
  const leads = (id: string): string => {
    const formula = cellAt(TAB, numbers().indexOf(id) + 2, 'Buka')?.formula ?? '';
    const [, sheet, row] = /#gid=(\d+)&range=A(\d+)/.exec(formula) ?? [];
    const tab = shop.sheets().find((each) => String(each.id) === sheet)?.name ?? '';
    return String(cellAt(tab, Number(row), 'No.')?.value);
  };
  for (const id of ['BLG-000006', 'PSN-000050']) expect(leads(id)).toBe(id);
  shop.reshape({
    as: OWNER,
    operation: {
      kind: 'sort',
      sheet: shop.sheetId('Backlog'),
      column: shop.column('Backlog', 'Judul'),
      ascending: false,
    } as never,
    confirmed: true,
  });
  expect(item('BLG-000006')).toBeDefined();
  shop.send('today.refresh', {});
  for (const id of ['BLG-000006', 'PSN-000050']) expect(leads(id)).toBe(id);
});

test('what is late is red, what is held up yellow, in fill and font, and says so in words', () => {
  const look = (id: string) => cellAt(TAB, numbers().indexOf(id) + 2, 'Keadaan');
  expect(look('BLG-000006')).toMatchObject({ conditional: { background: '#FCE8E6', fontColor: '#B3261E' } });
  expect(look('BLG-000009')).toMatchObject({
    display: 'terhambat: sampel belum tiba',
    conditional: { background: '#FEF7E0', fontColor: '#7A4F01' },
  });
  expect(look('BLG-000008')?.conditional).toBeUndefined();
  const backlog = (id: string, header: string) =>
    cellAt('Backlog', shop.rows('Backlog').findIndex((row) => row['No.'] === id) + 2, header)?.conditional;
  expect(backlog('BLG-000006', 'Tenggat')).toMatchObject({ background: '#FCE8E6', fontColor: '#B3261E' });
  expect(backlog('BLG-000009', 'Hambatan')).toMatchObject({ background: '#FEF7E0', fontColor: '#7A4F01' });
  expect(backlog('BLG-000008', 'Tenggat')).toBeUndefined();
  // Red is for what has to be done now: three of sixteen.
  expect(shop.rows('Backlog').filter((row) => backlog(String(row['No.']), 'Tenggat'))).toHaveLength(3);
});

test('a proposal is accepted on a phone', () => {
  const told = shop.send<{ id: string }>('backlog.add', {
    title: 'Usul baru',
    proposed: true,
    due: '2026-11-05',
  });
  shop.send('today.refresh', {});
  choose(told.ok ? told.result.id : '', 'Terima');
  expect(shop.rows('Backlog').find(({ Judul }) => Judul === 'Usul baru')?.Status).toBe('Belum');
});

test('Buka baris ini on a row of Hari Ini opens the card of the record behind it; below the last row it opens home', () => {
  const opened = (row: number): unknown => {
    const { shown } = shop.run({
      handler: 'menuOpenRow',
      as: OWNER,
      door: 'menu',
      sheet: shop.sheetId(TAB),
      a1: `A${row}`,
    });
    const html = shown.map((each) => ('html' in each ? each.html : '')).join('');
    return /"open":(\{.*?\}\})/.exec(html)?.[1];
  };
  const rowOf = (id: string): number => numbers().indexOf(id) + 2;
  expect(opened(rowOf('PSN-000050'))).toBe('{"panel":"orders.card","input":{"id":"PSN-000050"}}');
  expect(opened(rowOf('BLG-000006'))).toBe('{"panel":"backlog.card","input":{"id":"BLG-000006"}}');
  expect(opened(rowOf('BYR-000055'))).toBe('{"panel":"payments.card","input":{"id":"BYR-000055"}}');
  expect(opened(200)).toBeUndefined();
});
