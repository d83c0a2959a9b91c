/** A backup is what has been restored: whatever was emptied, damaged or deleted comes back cell for cell, and work goes on from there. */
import { addOwnSheet, differing, everything, OWN, shorten } from '../../support/backups';
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let before: ReturnType<typeof everything>;
beforeAll(async () => {
  shop = await shopHost();
  shop.keepRealms();
  addOwnSheet(shop);
  shorten(shop);
  expect(shop.send('backup.now', {})).toMatchObject({
    ok: true,
    result: { version: 'CDG-000001', sheets: shop.sheets().length - 1 },
  });
  before = everything(shop, ['Cadangan']);
  start = shop.mark();
});
let start: ReturnType<ShopHost['mark']>;
afterAll(() => shop.close());
afterEach(() => shop.rewind(start));

/** Rewritten by jobs, with the time on them. */
const BY_THE_CLOCK = ['Dasbor', 'Data Dasbor', 'Riwayat Dasbor'];
const VERSION = { version: 'CDG-000001' };
const reshape = (operation: Parameters<ShopHost['reshape']>[0]['operation']) =>
  expect(shop.reshape({ as: OWNER, operation, confirmed: true })).toMatchObject({ accepted: true });
const order = () =>
  shop.send<{ no: string }>('orders.create', {
    customer: { id: 'PLG-00016' },
    channel: 'whatsapp',
    promised: '2026-11-07',
    fee: 0,
    discount: 0,
    lines: [{ product: 'PRD-0001', quantity: 2 }],
  });
function empty(name: string): void {
  const {
    id: sheet,
    maxRows: rows,
    maxColumns: columns,
  } = shop.sheets().find((each) => each.name === name) as never as {
    id: number;
    maxRows: number;
    maxColumns: number;
  };
  const range = { sheet, row: 1, column: 1, rows, columns };
  shop.apply({ op: 'cells.clear', range, contents: true, formats: true, notes: true, validations: true });
}

/** Takes merged cells apart, and joins others where none were. */
function unmerge(name: string): void {
  const found = shop.sheets().find((each) => each.name === name);
  if (!found?.merges) throw new Error(`nothing is merged on ${name}`);
  const { id: sheet, maxRows: rows, maxColumns: columns } = found;
  shop.apply({ op: 'cells.unmerge', range: { sheet, row: 1, column: 1, rows, columns } });
  shop.apply({ op: 'cells.merge', range: { sheet, row: 3, column: 1, rows: 2, columns: 2 } });
}

test('a workbook with emptied, damaged and deleted sheets is again what it was, people’s own sheets and columns too', () => {
  empty('Produk');
  reshape({ kind: 'deleteSheet', sheet: shop.sheetId('Pesanan') });
  reshape({ kind: 'deleteSheet', sheet: shop.sheetId(OWN) });
  reshape({ kind: 'deleteColumns', sheet: shop.sheetId('Mutasi Stok'), first: 3, count: 2 });
  reshape({ kind: 'sort', sheet: shop.sheetId('Pemasok'), column: 1, ascending: false });
  unmerge('Pelanggan');
  reshape({ kind: 'renameSheet', sheet: shop.sheetId('Pemasok'), name: 'Toko lain' });
  expect(shop.send('backup.restore', VERSION)).toMatchObject({
    ok: true,
    result: { safety: 'CDG-000002', unlike: [] },
  });
  expect(differing(everything(shop, ['Cadangan']), before)).toEqual([]);
  expect(shop.sheets().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Pesanan', 'Produk', 'Pemasok', OWN]),
  );
  expect(order()).toMatchObject({ ok: true, result: { no: 'PSN-000065' } });
});

test('a person’s own sheet and columns come through an import, its undo, a backup and a restore, merged cells included', () => {
  const right = shop.column('Pelanggan', 'Catatan toko');
  // Their own sheet whole, and all that is theirs beside the customers.
  const own = () => {
    const { id = -1, maxRows = 0, merges } = shop.sheets().find(({ name }) => name === 'Pelanggan') ?? {};
    const beside = shop.window(id, 1, maxRows).map((row) => row.slice(right - 1, right + 1));
    while (beside.length > 0 && beside[beside.length - 1]?.every((cell) => !cell)) beside.pop();
    return { sheet: everything(shop)[OWN], beside, merges };
  };
  const first = own();
  expect(first.merges).toHaveLength(2);
  const values = { channelNo: 'A1', channel: 'Shopee', at: '2026-11-01 09:00', customer: 'Budi Baru' };
  const line = { line: 2, values: { product: 'BTK-MGK', quantity: '2' } };
  const started = shop.send<{ import: string }>('imports.start', { file: 'a.csv', into: 'orders', rows: 1 });
  const id = started.ok ? started.result.import : '';
  const options = { into: 'orders', batch: 1, history: true, create: ['customers'] };
  const rows = [{ line: 2, values, lines: [line] }];
  expect(shop.send('imports.batch', { import: id, rows, ...options })).toMatchObject({ ok: true });
  expect(shop.rows('Pelanggan').map(({ Nama }) => Nama)).toContain('Budi Baru');
  expect(own()).toEqual(first);
  expect(shop.send('imports.undo', { import: id })).toMatchObject({ ok: true });
  expect(own()).toEqual(first);
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true, result: { version: 'CDG-000002' } });
  for (const sheet of [OWN, 'Pelanggan']) {
    reshape({ kind: 'deleteSheet', sheet: shop.sheetId(sheet) });
    const told = shop.send('backup.restore', { version: 'CDG-000002', sheet });
    expect(told).toMatchObject({ ok: true, result: { unlike: [] } });
  }
  const id2 = shop.sheetId('Pelanggan');
  const merges = first.merges?.map((each) => ({ ...each, sheet: id2 }));
  const again = own();
  expect({ ...again, merges: again.merges?.map((each) => ({ ...each })) }).toEqual({ ...first, merges });
});

test('one deleted sheet comes back with its places in the control sheet right, and no other sheet is touched', () => {
  reshape({ kind: 'deleteSheet', sheet: shop.sheetId('Pesanan') });
  expect(order()).toMatchObject({ ok: false });
  const others = everything(shop, ['Cadangan', 'Pengaturan', 'Hari Ini']);
  expect(shop.send('backup.restore', { ...VERSION, sheet: 'Pesanan' })).toMatchObject({ ok: true });
  const { Pesanan, ...rest } = everything(shop, ['Cadangan', 'Pengaturan', 'Hari Ini']);
  expect(
    differing(
      { ...others, ...(Pesanan && { Pesanan }) },
      { ...others, ...(before.Pesanan && { Pesanan: before.Pesanan }) },
    ),
  ).toEqual([]);
  expect(differing(rest, others)).toEqual([]);
  expect(order()).toMatchObject({ ok: true, result: { no: 'PSN-000065' } });
});

test('what a formula spreads over its neighbours is its result again, not typed cells in its way', () => {
  expect(shop.send('backup.restore', { ...VERSION, sheet: OWN })).toMatchObject({ ok: true });
  const column = () => shop.window(shop.sheetId(OWN), 6, 3).map((row) => row[0]?.value ?? '');
  expect(column()).toEqual([1, 2, 3]);
  shop.type({ as: OWNER, sheet: shop.sheetId(OWN), row: 6, column: 1, text: '=SEQUENCE(2)' });
  expect(column()).toEqual([1, 2, '']);
});

test('numbers never go back: an order made after the version keeps its number to itself', () => {
  expect(order()).toMatchObject({ result: { no: 'PSN-000065' } });
  expect(shop.send('backup.restore', VERSION)).toMatchObject({
    ok: true,
    result: { gone: expect.any(Number) },
  });
  expect(order()).toMatchObject({ ok: true, result: { no: 'PSN-000066' } });
});

test('what differs is told before, what changed after, and Urungkan brings the state before back', () => {
  shop.type({ as: OWNER, sheet: shop.sheetId('Produk'), row: 2, column: 2, text: 'Mangkuk lain' });
  reshape({ kind: 'deleteRows', sheet: shop.sheetId('Pelanggan'), first: 4, count: 2 });
  const damaged = everything(shop, ['Cadangan']);
  const compared = shop.send<{ sheets: { sheet: string }[] }>('backup.compare', VERSION);
  expect(
    compared.ok &&
      compared.result.sheets.filter((each) => JSON.stringify(each).match(/"(changed|back|gone)":[1-9]/)),
  ).toEqual([
    { sheet: 'Produk', there: true, changed: 1, back: 0, gone: 0 },
    { sheet: 'Pelanggan', there: true, changed: 0, back: 2, gone: 0 },
  ]);
  const told = shop.send('backup.restore', VERSION);
  expect(told).toMatchObject({
    // All but the list of versions and the log, which keeps what happened since.
    message: `${shop.sheets().length - 2} tab kembali seperti CDG-000001: 1 baris berubah, 2 kembali, 0 hilang. Keadaan tadi: CDG-000002.`,
    undo: { action: 'backup.restore', input: { version: 'CDG-000002' } },
  });
  expect(differing(everything(shop, ['Cadangan']), before)).toEqual([]);
  expect(shop.send('backup.restore', { version: 'CDG-000002' })).toMatchObject({ ok: true });
  expect(differing(everything(shop, ['Cadangan']), damaged)).toEqual([]);
});

test('beside: the old sheet stands as a new one, and the present one stays', () => {
  shop.type({ as: OWNER, sheet: shop.sheetId('Produk'), row: 2, column: 2, text: 'Mangkuk lain' });
  const told = shop.send<{ beside: string[] }>('backup.restore', {
    ...VERSION,
    sheet: 'Produk',
    beside: true,
  });
  expect(told).toMatchObject({ ok: true, result: { beside: ['Produk 5 Nov, 14.02'] } });
  expect(shop.rows('Produk')[0]).toMatchObject({ Nama: 'Mangkuk lain' });
  expect(shop.rows('Produk 5 Nov, 14.02')[0]).toMatchObject({ Nama: 'Mangkuk batok kelapa' });
});

test('a restore killed anywhere is finished by the keeper’s hourly job; until then nobody writes into half of it', () => {
  empty('Produk');
  let begun = 0;
  let ended = 0;
  shop.faults({
    before: ({ number, work }) => {
      const head = work?.op === 'properties.write' ? work.values.head : undefined;
      if (head?.includes('"restoring"')) begun = number;
      else if (head) ended = number;
      return undefined;
    },
  });
  const whole = shop.mark();
  expect(shop.send('backup.restore', { ...VERSION, sheet: 'Produk' })).toMatchObject({ ok: true });
  shop.faults();
  const after = everything(shop, ['Cadangan', 'Log', 'Pengaturan', 'Hari Ini', ...BY_THE_CLOCK]);
  expect(JSON.stringify(after.Produk)).toBe(JSON.stringify(before.Produk));
  const step = Math.floor((ended - begun) / 4);
  for (let at = begun + 1; at <= ended; at += step) {
    shop.rewind(whole);
    shop.faults({
      before: ({ number }) => (number === at ? { kind: 'killed', kept: { writes: 3, rows: 2 } } : undefined),
    });
    shop.send('backup.restore', { ...VERSION, sheet: 'Produk' });
    shop.faults();
    expect(order()).toMatchObject({ ok: false, problems: [{ code: 'app.restoring' }] });
    shop.advance(3_700_000);
    expect(shop.tick().map(({ handler }) => handler)).toContain('jobHourly');
    expect(
      differing(everything(shop, ['Cadangan', 'Log', 'Pengaturan', 'Hari Ini', ...BY_THE_CLOCK]), after),
    ).toEqual([]);
    expect(order()).toMatchObject({ ok: true });
  }
});

test('tabs stand as their modules are afterwards, and a right that was given since is not lost in passing', () => {
  const isShown = () => shop.sheets().some(({ name, hidden }) => name === 'Tiket' && !hidden);
  const restore = (sheet: string) =>
    expect(shop.send('backup.restore', { ...VERSION, sheet })).toMatchObject({
      ok: true,
      result: { unlike: [] },
    });
  shop.send('modules.switch', { off: ['tickets'] });
  shop.send('team.give', { right: 'payments.check', role: 'warehouse', does: true });
  restore('Tiket');
  expect(isShown()).toBe(false);
  restore('Pilihan');
  expect(isShown()).toBe(true);
  const told = shop.send('payments.accept', { id: 'BYR-000058' }, { as: person('joko') });
  expect(told).not.toMatchObject({ problems: [{ code: 'app.noRight' }] });
});

test('only the keeper can: a manager is told whom to ask, and sees no file', () => {
  const told = shop.send('backup.restore', VERSION, { as: person('bima') });
  expect(told).toMatchObject({ ok: false, problems: [{ text: expect.stringContaining('Ratna') }] });
  expect(shop.files(person('bima'))).toEqual([]);
  expect(shop.send('backup.restore', VERSION, { as: person('joko') })).toMatchObject({ ok: false });
});

test('a fresh workbook takes a version from its files, and work goes on with the next numbers', async () => {
  const files = shop.files(OWNER).filter(({ name }) => name.startsWith('CDG-'));
  const fresh = await shopHost({ empty: true });
  shorten(fresh);
  try {
    for (const { name, text } of files)
      expect(
        fresh.send('backup.takeIn', { files: [{ name: name.replace('.', ' (1).'), text }] }),
      ).toMatchObject({ ok: true });
    expect(fresh.send('backup.takeIn', { files: [], restore: 'CDG-000001' })).toMatchObject({
      ok: true,
      result: { safety: 'CDG-000002' },
    });
    const { Pengaturan: _, ...sheets } = everything(fresh, ['Cadangan']);
    const { Pengaturan: __, ...wanted } = before;
    expect(differing(sheets, wanted)).toEqual([]);
    expect(fresh.send('orders.list', {})).toMatchObject({ ok: true });
    const made = fresh.send('orders.create', {
      customer: { id: 'PLG-00016' },
      channel: 'whatsapp',
      promised: '2026-11-07',
      fee: 0,
      discount: 0,
      lines: [{ product: 'PRD-0001', quantity: 2 }],
    });
    expect(made).toMatchObject({ ok: true, result: { no: 'PSN-000065' } });
    expect(fresh.send('backup.takeIn', { files: [{ name: 'gaji.xlsx', text: 'x' }] })).toMatchObject({
      ok: false,
      problems: [{ code: 'backup.notOurs' }],
    });
  } finally {
    fresh.close();
  }
});
