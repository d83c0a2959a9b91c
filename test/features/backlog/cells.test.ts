/** The backlog by its cells, through the real bundle: a phone is enough to add, score and move work. */
import { OWNER, person, type ShopHost, said, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
  for (const [title, urgency, impact] of [
    ['Satu', '1', '1'],
    ['Dua', '2', '2'],
    ['Tiga', '4', '4'],
  ])
    shop.send('backlog.add', { title, urgency, impact, effort: 1 });
});
afterAll(() => shop.close());

const start = { mark: undefined as ReturnType<ShopHost['mark']> | undefined };
beforeEach(() => {
  start.mark ??= shop.mark();
});
afterEach(() => start.mark && shop.rewind(start.mark));

const type = (row: number, header: string, text: string) =>
  shop.type({
    as: OWNER,
    sheet: shop.sheetId('Backlog'),
    row,
    column: shop.column('Backlog', header),
    text,
    confirmed: true,
  });
const cell = (row: number, header: string) =>
  shop.window(shop.sheetId('Backlog'), row, 1)[0]?.[shop.column('Backlog', header) - 1];
const ranks = () => shop.rows('Backlog').map((row) => [row.Judul, row.Peringkat]);

test('scores and ranks stand in the sheet as the items were added', () => {
  expect(ranks()).toEqual([
    ['Satu', 3],
    ['Dua', 2],
    ['Tiga', 1],
  ]);
});

test('at most eight columns are visible, in the order of the design', () => {
  const sheet = shop.sheets().find(({ name }) => name === 'Backlog');
  const visible = sheet?.columns.filter(({ hidden, depth }) => !hidden && depth === 0).length;
  const headers = (shop.window(shop.sheetId('Backlog'), 1, 1)[0] ?? []).map((each) => each?.display);
  expect(headers.slice(0, 8)).toEqual([
    'No.',
    'Jenis',
    'Judul',
    'Penanggung jawab',
    'Tenggat',
    'Status ▸',
    'Hambatan',
    'Peringkat',
  ]);
  expect(visible).toBeGreaterThanOrEqual(8);
  expect(sheet?.frozenRows).toBe(1);
});

test('an input typed in the sheet scores at once and moves every rank, within eight round trips', () => {
  const edit = type(2, 'Urgensi', 'Mendesak');
  expect(cell(2, 'Urgensi')?.value).toBe('Mendesak');
  expect(cell(2, 'Skor')?.value).toBe(4);
  type(2, 'Dampak', 'Sangat besar');
  expect(cell(2, 'Skor')?.value).toBe(16);
  // Equal scores: the older first.
  expect(ranks()).toEqual([
    ['Satu', 1],
    ['Dua', 3],
    ['Tiga', 2],
  ]);
  expect([
    said(edit.execution?.cost ?? ({ calls: 0, roundTrips: 99 } as never)),
    (edit.execution?.cost.roundTrips ?? 99) <= 8,
  ]).toEqual([expect.any(String), true]);
});

test('what cannot be read stays as typed and is marked; a word that no scale has is refused by the cell itself', () => {
  type(4, 'Usaha', 'lumayan');
  expect(cell(4, 'Usaha')?.value).toBe('lumayan');
  expect(cell(4, 'Usaha')?.note).toContain('Rapi:');
  expect(type(4, 'Dampak', 'lumayan').accepted).toBe(false);
  type(4, 'Dampak', '');
  expect([cell(4, 'Skor')?.value, cell(4, 'Catatan skor')?.value]).toEqual([
    '',
    'Dampak belum diisi: pilih Kecil sampai Sangat besar.',
  ]);
  expect(ranks()).toEqual([
    ['Satu', 2],
    ['Dua', 1],
    ['Tiga', 3],
  ]);
});

test('a manual order typed by hand is the place', () => {
  type(2, 'Urutan manual', '1');
  expect(ranks()[0]).toEqual(['Satu', 1]);
});

test('a typed row becomes work once kind and title are there, in the state chosen for it', () => {
  type(5, 'Status', 'Dikerjakan');
  expect(cell(5, 'Status')?.value).toBe('Dikerjakan');
  type(5, 'Urgensi', 'Tinggi');
  type(5, 'Dampak', 'Besar');
  type(5, 'Judul', 'Ketik saja');
  expect(cell(5, 'No.')?.value).toBe('');
  type(5, 'Jenis', 'Konten');
  expect(cell(5, 'No.')?.value).toBe('BLG-000004');
  expect(cell(5, 'Status')?.value).toBe('Dikerjakan');
  expect(cell(5, 'Mulai')?.value).not.toBe('');
  expect([cell(5, 'Skor')?.value, cell(5, 'Peringkat')?.value]).toEqual([9, 2]);
});

test('Status by cell moves the item, stamps it and shows the new state; a refusal brings the old one back', () => {
  const edit = type(2, 'Status', 'Dikerjakan');
  expect(cell(2, 'Status')?.value).toBe('Dikerjakan');
  expect(cell(2, 'Mulai')?.value).not.toBe('');
  expect(shop.rows('Riwayat Backlog').at(-1)).toMatchObject({
    Langkah: 'Pindah',
    Ke: 'Dikerjakan',
    Oleh: 'lewat sel',
  });
  expect(edit.execution?.cost.roundTrips).toBeLessThanOrEqual(16);
  type(2, 'Status', 'Selesai');
  expect(cell(2, 'Peringkat')?.value).toBe('');
  const refused = type(2, 'Status', 'Dibatalkan');
  expect(refused.accepted).toBe(true);
  expect(cell(2, 'Status')?.value).toBe('Selesai');
  expect(cell(2, 'Status')?.note).toContain('belum bisa Dibatalkan');
  // An emptied cell shows the state again.
  type(2, 'Status', '');
  expect(cell(2, 'Status')?.value).toBe('Selesai');
});

test('a score costs at most 11 round trips and 32 calls, a move or an answer of a review 16 and 60, looking 9; as many at 5,000 items as at three', async () => {
  const costs = () => {
    const edit = shop.send('backlog.edit', { id: 'BLG-000001', set: { urgency: '3', impact: '4' } });
    const move = shop.send('backlog.move', { id: 'BLG-000002', to: 'started' });
    const answer = shop.send('backlog.decide', { id: 'BLG-000003', decision: 'snooze', until: '2026-12-01' });
    const looks = ['backlog.review', 'views.board', 'views.week'].map((name) => shop.send(name, {}));
    expect([edit, move, answer, ...looks].every(({ ok }) => ok)).toBe(true);
    return [
      ...[edit, move, answer].flatMap(({ execution: { cost } }) => [cost.roundTrips, cost.calls]),
      ...looks.map(({ execution }) => execution.cost.roundTrips),
    ];
  };
  const few = costs();
  const most = [11, 32, 16, 60, 16, 60, 9, 9, 9];
  expect(few.map((count, at) => Math.max(count, most[at] ?? 0))).toEqual(most);
  if (start.mark) shop.rewind(start.mark);
  const { result } = shop.send<{ import: string }>('imports.start', {
    file: 'banyak',
    into: 'backlog',
    rows: 4_997,
  }) as {
    result: { import: string };
  };
  for (let batch = 1; batch <= 5; batch++) {
    const rows = Array.from({ length: batch === 5 ? 997 : 1_000 }, (_, at) => ({
      line: (batch - 1) * 1_000 + at + 1,
      values: {
        kind: 'Produk',
        title: `Pekerjaan ${batch}-${at}`,
        urgency: String((at % 4) + 1),
        impact: String((at % 3) + 1),
      },
    }));
    const style = { numbers: 'en', days: 'iso' };
    const sent = {
      import: result.import,
      batch,
      into: 'backlog',
      rows,
      style,
      mode: 'create',
      stock: 'none',
      history: false,
    };
    expect(shop.send('imports.batch', sent)).toMatchObject({ ok: true, result: { refused: [] } });
  }
  const places = shop.rows('Backlog').map(({ Peringkat }) => Number(Peringkat));
  expect(new Set(places).size).toBe(5_000);
  expect(Math.max(...places)).toBe(5_000);
  // Of items whose days were passed thousands of numbers ago the remembered days are looked at: two calls, and none that waits while there are none.
  const many = costs();
  expect(many.filter((_, at) => ![1, 3, 5].includes(at))).toEqual(
    few.filter((_, at) => ![1, 3, 5].includes(at)),
  );
  expect([1, 3, 5].map((at) => (many[at] as number) - (few[at] as number))).toEqual([2, 2, 2]);
  expect(many.map((count, at) => Math.max(count, most[at] ?? 0))).toEqual(most);
});

test('another method for a kind orders its items at once, and can be taken back', () => {
  for (const [row, [reach, each, share, days]] of [
    ['100', 'Kecil', '80%', '1'],
    ['100', 'Besar', '100%', '1'],
    ['100', 'Sedang', '50%', '1'],
  ].entries()) {
    type(row + 2, 'Jangkauan', reach ?? '');
    type(row + 2, 'Dampak per orang', each ?? '');
    type(row + 2, 'Keyakinan', share ?? '');
    type(row + 2, 'Usaha', days ?? '');
  }
  const before = ranks();
  const told = shop.send('backlog.setUp', { methods: { product: 'rice' } });
  expect(shop.rows('Backlog').map(({ Skor, Peringkat }) => [Skor, Peringkat])).toEqual([
    [40, 3],
    [200, 1],
    [50, 2],
  ]);
  const undo = told.ok && told.undo && 'action' in told.undo ? told.undo : undefined;
  expect(shop.send(undo?.action ?? '', undo?.input)).toMatchObject({ ok: true });
  expect(ranks()).toEqual(before);
  expect(shop.send('backlog.setUp', { methods: { product: 'rice' } }, { as: person('sekar') }).ok).toBe(
    false,
  );
});

test('the nightly job runs once a day and keeps the scores', () => {
  const first = shop.send<{ kept: number }>('jobs.run', { name: 'backlog.daily' });
  expect(first).toMatchObject({ ok: true, result: { kept: 3 } });
  expect(first.execution.cost.roundTrips).toBeLessThanOrEqual(24);
  expect(shop.send('jobs.run', { name: 'backlog.daily' })).toMatchObject({
    ok: true,
    result: { already: true },
  });
  expect(shop.rows('Riwayat Skor')).toHaveLength(3);
});

test('work from Kotak Masuk names its owner or its kind; a blocker names its work', () => {
  const tick = (row: number, cells: Record<string, string>): unknown => {
    const tab = 'Kotak Masuk';
    for (const [header, text] of Object.entries({ ...cells, Kirim: 'TRUE' }))
      shop.type({ as: OWNER, sheet: shop.sheetId(tab), row, column: shop.column(tab, header), text });
    return shop.rows(tab)[row - 2]?.Hasil;
  };
  expect(tick(2, { Jenis: 'Pekerjaan', Untuk: 'Konten', Isi: 'Foto ulang besek', Oleh: 'Joko' })).toBe(
    'BLG-000004 tersimpan: Foto ulang besek.',
  );
  expect(tick(3, { Jenis: 'Hambatan', Untuk: 'BLG-000004', Isi: 'sampel belum tiba', Oleh: 'Joko' })).toBe(
    'Hambatan BLG-000004 tercatat.',
  );
  expect(shop.rows('Backlog').at(-1)).toMatchObject({ Jenis: 'Konten', Hambatan: 'sampel belum tiba' });
});

test('the board opens in a wide dialog with its page, the review in the sidebar', () => {
  const shownBy = (handler: string) => shop.run({ handler, args: [], as: OWNER, door: 'menu' }).shown[0];
  const board = shownBy('menuBoard');
  expect(board).toMatchObject({ kind: 'dialog', title: 'Papan', modal: true, width: 1120, height: 640 });
  expect(JSON.stringify(board)).toMatch('views.board');
  const review = shownBy('menuBacklog');
  expect(review).toMatchObject({ kind: 'sidebar', title: 'Rapi' });
  expect(JSON.stringify(review)).toMatch('backlog.review');
});

test('a day typed into Ditunda sampai puts the item off, and emptying it brings it back', () => {
  type(4, 'Ditunda sampai', '12 Nov');
  expect(ranks()).toEqual([
    ['Satu', 2],
    ['Dua', 1],
    ['Tiga', ''],
  ]);
  type(4, 'Ditunda sampai', '');
  expect(ranks().map(([, rank]) => rank)).toEqual([3, 2, 1]);
});

test('a number typed over Sama dengan waits for a yes, and then closes the item', () => {
  type(2, 'Sama dengan', 'BLG-000002');
  expect(shop.rows('Backlog')[0]).toMatchObject({ 'Sama dengan': '', Status: 'Belum' });
  const { home } = (
    shop.send<{ home: { checks: { offer?: { action: string; input: unknown; label: string } }[] } }>(
      'shell.index',
      {},
    ) as never as {
      result: { home: { checks: { offer?: { action: string; input: unknown; label: string } }[] } };
    }
  ).result;
  const offer = home.checks[0]?.offer;
  expect(offer?.label).toBe('Tutup, sama dengan BLG-000002');
  expect(shop.send(offer?.action ?? '', offer?.input)).toMatchObject({ ok: true });
  expect(shop.rows('Backlog')[0]).toMatchObject({ 'Sama dengan': 'BLG-000002', Status: 'Dibatalkan' });
});
