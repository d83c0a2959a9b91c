/** Money in the sample business, through the bundle: what must come out, what cells may do, and what the cards of others tell. */
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

interface Card {
  readonly history: readonly { readonly when: string; readonly text: string }[];
}
const told = <R>(action: string, input: unknown = {}, as = OWNER): R => {
  const answer = shop.send<R>(action, input, { as });
  if (!answer.ok) throw new Error(answer.problems.map(({ text }) => text).join(' '));
  return answer.result;
};
const type = (tab: string, row: number, header: string, text: string, as = OWNER) => {
  const place = { sheet: shop.sheetId(tab), row, column: shop.column(tab, header) };
  expect(shop.type({ as, ...place, text, confirmed: true })).toMatchObject({ accepted: true });
};
const rowOf = (tab: string, no: string): number => shop.rows(tab).findIndex((row) => row['No.'] === no) + 2;

test('receivables of Rp3.976.000: Rp2.978.000 not due, Rp998.000 up to 30 days; five invoices', () => {
  const { all, buckets, rows } = told<{
    all: { amount: number };
    buckets: { key: string; amount: number }[];
    rows: { id: string }[];
  }>('payments.receivables', {}, person('nur'));
  expect(all.amount).toBe(3_976_000);
  expect(buckets).toMatchObject([
    { key: 'notDue', amount: 2_978_000 },
    { key: 'to30', amount: 998_000 },
  ]);
  expect(rows.map(({ id }) => id)).toEqual(['INV-000002', 'INV-000003', 'INV-000004', 'INV-000005']);
  expect(shop.rows('Invoice').map((row) => [row['No.'], row.Pesanan, row.Keadaan])).toEqual([
    ['INV-000001', 'PSN-000001', 'Lunas'],
    ['INV-000002', 'PSN-000017', 'Jatuh tempo'],
    ['INV-000003', 'PSN-000025', 'Jatuh tempo'],
    ['INV-000004', 'PSN-000041', 'Belum dibayar'],
    ['INV-000005', 'PSN-000049', 'Belum dibayar'],
  ]);
});

test('two proofs wait: 500,000 for 41 and all of 61; once they are right, 61 waits for nothing', () => {
  const { rows } = told<{ rows: { id: string; target: string; amount: string }[] }>(
    'payments.queue',
    {},
    person('nur'),
  );
  expect(rows.map(({ target, amount }) => [target, amount])).toEqual([
    ['PSN-000041', 'Rp500.000'],
    ['PSN-000061', 'Rp63.000'],
  ]);
  for (const { id } of rows) told('payments.accept', { id }, person('nur'));
  expect(shop.rows('Pesanan')[60]).toMatchObject({ Dibayar: 63_000, Alasan: '' });
  expect(shop.rows('Invoice')[3]).toMatchObject({ Dibayar: 500_000, Keadaan: 'Sebagian' });
  expect(told('payments.check')).toMatchObject({ orders: [], invoices: [], totals: [], orphans: [] });
});

test('Langkah → Cocok in a cell only proposes; one click of somebody who checks money does it', () => {
  const row = rowOf('Pembayaran', 'BYR-000058');
  type('Pembayaran', row, 'Langkah', 'Cocok', person('sekar'));
  expect(shop.rows('Pembayaran')[row - 2]).toMatchObject({ Keadaan: 'Perlu dicek', Langkah: '' });
  expect(shop.rows('Pesanan')[60]).toMatchObject({ Dibayar: 0 });
  type Offer = { action: string; input: unknown; label: string };
  const { checks } = told<{ home: { checks: { id: string; offer?: Offer }[] } }>('shell.index').home;
  const offer = checks.find(({ id }) => id === 'BYR-000058')?.offer;
  expect(offer?.label).toBe('Hitung sebagai cocok');
  told(offer?.action ?? '', offer?.input);
  expect(shop.rows('Pesanan')[60]).toMatchObject({ Dibayar: 63_000 });
});

test('another due day gives an invoice time again, at once', () => {
  type('Invoice', 4, 'Jatuh tempo', '2026-12-01');
  expect(shop.rows('Invoice')[2]).toMatchObject({ 'No.': 'INV-000003', Keadaan: 'Belum dibayar' });
  type('Invoice', 4, 'Jatuh tempo', '2026-11-04');
  expect(shop.rows('Invoice')[2]).toMatchObject({ Keadaan: 'Jatuh tempo' });
});

test('the cards of order and customer tell of money among what else happened', () => {
  const order = told<Card>('orders.card', { id: 'PSN-000017' }).history.map(({ text }) => text);
  expect(order).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^BYR-\d+ dibayar Rp500\.000, cocok$/),
      expect.stringMatching(/^INV-000002 dibuat, Rp[\d.]+$/),
    ]),
  );
  expect(order[order.length - 1]).toBe('masuk');
  const customer = told<Card>('customers.card', { id: 'PLG-00008' }).history.map(({ text }) => text);
  expect(customer.filter((text) => /^INV-/.test(text)).length).toBeGreaterThan(0);
});

test('Kas minggu ini: Rp998.000 should have come, and what is due until Sunday is on top', () => {
  const { lines } = told<{ lines: { text: string; aside?: string }[] }>('payments.week', {}, person('nur'));
  const aside = (text: string) => lines.find((line) => line.text === text)?.aside;
  expect(aside('Piutang lewat jatuh tempo')).toBe('Rp998.000');
  expect(aside('Bukti yang perlu dicek (belum dihitung)')).toBe('Rp563.000');
  expect(Number(aside('Piutang jatuh tempo minggu ini')?.replace(/\D/g, ''))).toBeGreaterThan(0);
});

test('TERBILANG says an amount in words in people’s own cells', () => {
  shop.reshape({ as: OWNER, operation: { kind: 'addSheet', name: 'Kuitansi' } });
  const sheet = shop.sheetId('Kuitansi');
  shop.type({ as: OWNER, sheet, row: 1, column: 1, text: '=TERBILANG(133000)', confirmed: true });
  expect(shop.cells('Kuitansi', 'A1:A1')[0]?.[0]).toBe('seratus tiga puluh tiga ribu');
});

test('PPN is off and an invoice may wait 14 days until somebody says otherwise; the packer is not asked', () => {
  const money = told<unknown>('payments.settings', {}, person('nur'));
  expect(money).toEqual({ rates: [], term: 14, howToPay: '' });
  expect(shop.send('payments.settings', {}, { as: person('joko') })).toMatchObject({ ok: false });
});
