/** Check-in through the real bundle: prefilled, saved once a day, typed, and a blocker that reaches who can help. */
import { person, type ShopHost, shopHost } from '../../support/shop-host';

const TAB = 'Check-in';
let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
let start: ReturnType<ShopHost['mark']> | undefined;
beforeEach(() => {
  start ??= shop.mark();
});
afterEach(() => start && shop.rewind(start));

const [KIRANA, AGUS, BIMA, NUR, JOKO] = ['kirana', 'agus', 'bima', 'nur', 'joko'].map(person) as [
  string,
  string,
  string,
  string,
  string,
];
const asked = (action: string, input: unknown, as: string) =>
  (
    shop.send<Record<string, unknown>>(action, input, { as }) as unknown as {
      result: Record<string, unknown>;
    }
  ).result;
function type(tab: string, row: number, header: string, text: string, as = KIRANA): void {
  const [sheet, column] = [shop.sheetId(tab), shop.column(tab, header)];
  expect(shop.type({ as, sheet, row, column, text, confirmed: true })).toMatchObject({ accepted: true });
}
const today = (): Record<string, unknown>[] => {
  shop.send('today.refresh', {});
  return shop.rows('Hari Ini').filter(({ Jenis }) => Jenis === 'Hambatan');
};

test('a check-in starts from what was finished since the last one, what is one’s own now, and what still holds up', () => {
  shop.send('backlog.move', { id: 'BLG-000007', to: 'done' }, { as: KIRANA });
  expect(asked('checkins.start', {}, KIRANA)).toMatchObject({
    name: 'Kirana (contoh)',
    last: '4 Nov',
    done: 'Video merawat kayu',
    focus: 'Kampanye hampers akhir tahun',
    blocker: 'sampel besek belum tiba',
    helper: 'Agus (contoh)',
    again: false,
  });
  expect(shop.send('orders.ship', { id: 'PSN-000059' }, { as: JOKO }).ok).toBe(true);
  expect(asked('checkins.start', {}, JOKO)).toMatchObject({ done: 'Proses 1 pesanan\nKirim 1 pesanan' });
  expect(asked('checkins.start', {}, NUR)).toMatchObject({
    focus: expect.stringMatching(/^Tagih INV-000003\n/),
  });
});

test('one row a person and day: saving again completes it, and the change is taken back; it costs what one table may cost', () => {
  const rows = () => shop.rows(TAB).filter(({ Nama }) => Nama === 'Nur (contoh)');
  const first = shop.send('checkins.save', { focus: 'Cocokkan dana\nShopee' }, { as: NUR });
  const again = shop.send('checkins.save', { blocker: 'akun terkunci', helper: 'Bima' }, { as: NUR });
  expect(again).toMatchObject({
    message: 'Check-in Nur (contoh) tersimpan. Bima (contoh) melihat hambatannya di Untuk saya.',
  });
  expect(rows().map((row) => [row['Fokus hari ini'], row.Hambatan, row['Perlu bantuan']])).toEqual([
    ['Cocokkan dana Shopee; tagih INV-000003', '', ''],
    ['Cocokkan dana; Shopee', 'akun terkunci', 'Bima (contoh)'],
  ]);
  for (const { execution } of [first, again])
    expect([execution.cost.roundTrips <= 11, execution.cost.calls <= 32]).toEqual([true, true]);
  const undo = (told: unknown) => (told as { undo: { action: string; input: unknown } }).undo;
  expect(shop.send(undo(again).action, undo(again).input, { as: NUR }).ok).toBe(true);
  expect(rows()[1]).toMatchObject({ Hambatan: '' });
  expect(shop.send(undo(first).action, undo(first).input, { as: NUR }).ok).toBe(true);
  expect(asked('checkins.start', {}, NUR)).toMatchObject({ again: false });
  // What was taken back is in nobody's way: the day begins anew.
  expect(shop.send('checkins.save', { focus: 'Laporan bulanan' }, { as: NUR }).ok).toBe(true);
  expect(shop.send('checkins.save', { name: 'Joko', focus: 'x' }, { as: NUR })).toMatchObject({
    problems: [{ code: 'checkins.own' }],
  });
});

test('a blocker waits for whoever can help until somebody says it is solved; a newer check-in without it ends it too', () => {
  expect(today().map((row) => [row.Pekerjaan, row['Penanggung jawab']])).toEqual([
    ['Bantu Kirana (contoh): sampel besek belum tiba', 'Agus (contoh)'],
  ]);
  const at = shop.rows('Hari Ini').findIndex(({ Jenis }) => Jenis === 'Hambatan') + 2;
  type('Hari Ini', at, 'Langkah', 'Selesai', AGUS);
  expect(shop.rows(TAB)[5]).toMatchObject({ 'Diatasi oleh': 'lewat sel' });
  expect(today()).toEqual([]);
  shop.send('checkins.save', { focus: 'Foto', blocker: 'lampu rusak' }, { as: KIRANA });
  // Nobody was named: it is the manager's, and there is one.
  expect(today().map((row) => row['Penanggung jawab'])).toEqual(['Bima (contoh)']);
  shop.send('checkins.save', { blocker: '' }, { as: KIRANA });
  expect(today()).toEqual([]);
});

test('from a phone: a typed row is of today, and Hambatan in Kotak Masuk is told whoever can help', () => {
  type(TAB, 8, 'Nama', 'Kirana');
  expect(shop.rows(TAB)[6]).toMatchObject({ ID: '' });
  type(TAB, 8, 'Fokus hari ini', 'Foto ulang besek');
  expect(shop.rows(TAB)[6]).toMatchObject({
    ID: 'CKI-000007',
    Nama: 'Kirana (contoh)',
    Tanggal: { date: 46_331 },
  });
  for (const [header, text] of [
    ['Jenis', 'Hambatan'],
    ['Untuk', 'Joko'],
    ['Isi', 'rak terkunci'],
    ['Oleh', 'Kirana (contoh)'],
    ['Kirim', 'TRUE'],
  ] as const)
    type('Kotak Masuk', 2, header, text);
  expect(shop.rows('Kotak Masuk')[0]).toMatchObject({
    Hasil: expect.stringContaining('Joko (contoh) melihat'),
  });
  expect(shop.rows(TAB)[6]).toMatchObject({ Hambatan: 'rak terkunci', 'Fokus hari ini': 'Foto ulang besek' });
});

test('a manager sees who is at work and has not checked in; nobody else does', () => {
  shop.send('checkins.save', { focus: 'Kemas' }, { as: AGUS });
  const { missing } = asked('checkins.list', {}, BIMA) as { missing: string[] };
  expect(missing).toHaveLength(10);
  expect(missing).not.toContain('Agus (contoh)');
  expect(asked('checkins.list', {}, NUR)).toMatchObject({ missing: [] });
  expect(asked('checkins.list', { filter: 'blocked' }, BIMA)).toMatchObject({
    rows: [{ title: 'Kirana (contoh)', chip: { text: 'perlu Agus (contoh)' }, above: '4 Nov' }],
  });
});
