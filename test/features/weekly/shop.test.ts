/** The weekly report through the real bundle: its numbers against a slow recomputation, what is stuck and asked, saved once a week, printed. */
import { person, type ShopHost, shopHost } from '../../support/shop-host';

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

const BIMA = person('bima');
const send = (action: string, input: unknown) =>
  shop.send<Record<string, unknown>>(action, input, { as: BIMA });
interface Draft {
  week: string;
  days: string;
  figures: { key: string; text: string; change: string; well: boolean | null }[];
  stuck: { id: string; cause: string; days: number }[];
  questions: { key: string; text: string }[];
  texts: { stuck: string; decided: string };
  saved?: { id: string };
}
const draft = (input: unknown = {}): Draft =>
  (send('weekly.report', input) as unknown as { result: Draft }).result;
const textOf = ({ figures }: Draft, key: string): string =>
  figures.find((each) => each.key === key)?.text ?? '';

/** Days of a week as Sheets counts them: 26 October 2026 is 46,321. */
const MONDAY = 46_321;
const dayOf = (cell: unknown): number =>
  Math.floor((cell as { date: number } | '') === '' ? 0 : (cell as { date: number }).date);

test('numbers of the week are those that somebody counts by hand in the tabs', () => {
  const told = draft();
  expect([told.week, told.days]).toEqual(['2026-10-26', '26 Okt – 1 Nov']);
  const orders = shop.rows('Pesanan').filter(({ Status }) => Status !== 'Dibatalkan');
  const within = (cell: unknown, from = MONDAY): boolean => dayOf(cell) >= from && dayOf(cell) <= from + 6;
  const came = orders.filter(({ Tanggal }) => within(Tanggal));
  const before = orders.filter(({ Tanggal }) => within(Tanggal, MONDAY - 7));
  expect([textOf(told, 'orders.in'), came.length > 10, before.length > 10]).toEqual([
    String(came.length),
    true,
    true,
  ]);
  const sales = came.reduce((sum, { Total }) => sum + Number(Total), 0);
  expect(textOf(told, 'orders.sales')).toBe(`Rp${sales.toLocaleString('id-ID')}`);
  const due = orders.filter((row) => within(row['Janji kirim']));
  const onTime = due.filter(
    (row) => row.Unit === row['Unit terkirim'] && dayOf(row['Dikirim pada']) <= dayOf(row['Janji kirim']),
  );
  const share = Math.round((onTime.length / due.length) * 1000) / 10;
  expect(textOf(told, 'orders.onTime')).toBe(`${share.toLocaleString('id-ID')} %`);
  const done = shop.rows('Tiket').filter((row) => row.Status === 'Selesai' && within(row['Selesai pada']));
  expect(textOf(told, 'tickets.done')).toBe(String(done.length));
  const items = shop.rows('Backlog').filter(({ Masuk }) => within(Masuk));
  expect(textOf(told, 'backlog.in')).toBe(String(items.length));
  // As the sample business must come out.
  expect(
    ['orders.late', 'stock.critical', 'payments.owed', 'payments.overdue', 'backlog.late'].map((key) =>
      textOf(told, key),
    ),
  ).toEqual(['2', '4', 'Rp3.976.000', 'Rp998.000', '3']);
});

test('what is stuck has its cause and age, and what has to be decided follows from the numbers', () => {
  const told = draft();
  const stuck = (id: string) => told.stuck.find((each) => each.id === id);
  expect(stuck('BLG-000015')).toMatchObject({ days: 6 });
  expect(stuck('CKI-000006')).toMatchObject({ cause: 'terhambat · Agus (contoh)', days: 1 });
  expect(stuck('BLG-000009')?.cause).toContain('sampel belum tiba');
  expect(
    told.stuck.some(({ id, cause }) => id === 'PSN-000050' && cause.includes('alamat belum jelas')),
  ).toBe(true);
  expect(told.texts.stuck).toContain('Bantu Kirana (contoh): sampel besek belum tiba: terhambat');
  expect(told.texts.decided).toBe('KPT-000002: Hampers dibuat per 10');
  expect(told.questions.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['late', 'held', 'overdue', 'critical']),
  );
  expect(told.questions[0]).toMatchObject({
    text: '2 pesanan tertunda: kabari pelanggan, kirim sebagian, atau batalkan?',
  });
  // A week long over has its numbers, but nobody sees any more how things stood then.
  const past = draft({ week: '2026-10-19' });
  expect([past.stuck, past.questions, textOf(past, 'orders.late')]).toEqual([[], [], '']);
  expect(send('weekly.report', { week: '2026-11-02' })).toMatchObject({
    problems: [{ code: 'weekly.notOver' }],
  });
});

test('it is saved as one row a week, compared with the week before, printed, and taken back', () => {
  const first = send('weekly.save', {
    week: '2026-10-26',
    stuck: 'Tunggu besek',
    conclusion: 'Hampers dulu',
  });
  expect(first).toMatchObject({ message: 'Laporan pekan 26 Okt tersimpan.' });
  expect(first.execution.cost.roundTrips).toBeLessThanOrEqual(16);
  const again = send('weekly.save', { week: '2026-10-26', conclusion: 'Hampers dan besek dulu' });
  expect(shop.rows('Laporan')).toHaveLength(1);
  expect(shop.rows('Laporan')[0]).toMatchObject({
    Tersendat: 'Tunggu besek',
    Kesimpulan: 'Hampers dan besek dulu',
    Angka: expect.stringContaining('Pesanan tertunda sekarang: 2'),
    Oleh: 'Bima (contoh)',
  });
  expect(draft()).toMatchObject({ saved: { id: 'LPM-000001' }, texts: { stuck: 'Tunggu besek' } });
  const paper = shop.send('papers.paper', { id: 'LPM-000001' });
  expect(paper).toMatchObject({
    result: {
      kind: 'Laporan mingguan',
      file: 'LPM-000001 Laporan mingguan',
      facts: [
        ['Pekan', '26 Okt 2026 – 1 Nov 2026'],
        ['Disusun', 'Bima (contoh)'],
      ],
      closing: [
        ['Angka', expect.any(String)],
        ['Tersendat', 'Tunggu besek'],
        ['Kesimpulan', 'Hampers dan besek dulu'],
      ],
    },
  });
  const undo = (told: unknown) => (told as { undo: { action: string; input: unknown } }).undo;
  expect(send(undo(first).action, undo(first).input)).toMatchObject({ ok: false });
  expect(send(undo(again).action, undo(again).input).ok).toBe(true);
  expect(shop.rows('Laporan')[0]).toMatchObject({ Kesimpulan: 'Hampers dulu' });
});
