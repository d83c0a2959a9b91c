/** A parcel by scanner and a parcel by phone, through the bundle: what is written, and what it costs. */
import { person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
beforeEach(() => shop.startAgain());

const placed = (lines: { product: string; quantity: number }[], more = {}): string => {
  const told = shop.send<{ no: string }>('orders.create', {
    customer: { id: 'PLG-00016' },
    lines,
    backorder: true,
    ...more,
  });
  if (!told.ok) throw new Error(told.problems[0]?.text);
  shop.send('orders.check', { id: told.result.no });
  return told.result.no;
};
const parcel = () => shop.rows('Pengiriman').slice(-1)[0];
const JOKO = { as: person('joko') };

test('what lies there goes out under the number, the rest is named and waits; taken back it is as before', () => {
  const no = placed([
    { product: 'SKT-KLP', quantity: 2 },
    { product: 'ANY-KRJ', quantity: 9 },
    { product: 'PKT-HMP', quantity: 1 },
  ]);
  const onHand = () => shop.rows('Produk').map(({ SKU, Fisik, Dipesan }) => [SKU, Fisik, Dipesan]);
  const before = onHand();
  const input = { code: no.toLowerCase(), trackingNo: 'JX1234567', courier: 'J&T', checkedBy: 'Lestari' };
  const told = shop.send('orders.shipScanned', input, JOKO);
  expect(told.ok && told.message).toBe(`${no} dikirim 6 unit, 6 menunggu stok: ANY-KRJ, PKT-HMP.`);
  expect(parcel()).toMatchObject({
    Pesanan: no,
    'No. resi': 'JX1234567',
    Kurir: 'J&T',
    Diperiksa: 'Lestari',
  });
  expect(told.execution.cost.roundTrips).toBeLessThanOrEqual(16);
  expect(told.execution.cost.calls).toBeLessThanOrEqual(60);
  if (!told.ok || !told.undo || !('action' in told.undo)) throw new Error('no way back');
  expect(shop.send(told.undo.action, told.undo.input, JOKO).ok).toBe(true);
  expect(onHand()).toEqual(before);
});

test('the channel’s number and a number of the parcel find the order; nothing there, and nobody’s number, are said', () => {
  const no = placed([{ product: 'SKT-KLP', quantity: 1 }]);
  const row = shop.rows('Pesanan').findIndex((each) => each['No.'] === no) + 2;
  const type = (header: string, text: string) =>
    shop.type({
      as: person('joko'),
      sheet: shop.sheetId('Pesanan'),
      row,
      column: shop.column('Pesanan', header),
      text,
      confirmed: true,
    });
  type('No. kanal', '2411WXYZ');
  const told = shop.send('orders.shipScanned', { code: '2411wxyz', trackingNo: 'SPX000111' }, JOKO);
  expect(told).toMatchObject({ ok: true, message: `${no} dikirim dengan resi SPX000111.` });
  const none = placed([{ product: 'PKT-HMP', quantity: 1 }]);
  for (const [code, said] of [
    [none, 'PKT-HMP'],
    [no, 'sudah dikirim'],
    ['2400OLD', 'bukan nomor pesanan'],
  ] as const)
    expect(shop.send('orders.shipScanned', { code, trackingNo: 'SPX000112' }, JOKO)).toMatchObject({
      ok: false,
      problems: [{ text: expect.stringContaining(said) }],
    });
});

test('by phone: the number typed into the row goes along with the step into the parcel', () => {
  const no = placed([{ product: 'SKT-KLP', quantity: 1 }]);
  const sheet = shop.sheetId('Pesanan');
  const row = shop.rows('Pesanan').findIndex((each) => each['No.'] === no) + 2;
  for (const [header, text] of [
    ['No. resi', 'JNE0099887'],
    ['Langkah', 'Kirim'],
  ] as const)
    shop.type({ ...JOKO, sheet, row, column: shop.column('Pesanan', header), text, confirmed: true });
  expect(shop.rows('Pesanan')[row - 2]).toMatchObject({ Status: 'Dikirim', Langkah: '' });
  expect(parcel()).toMatchObject({ Pesanan: no, 'No. resi': 'JNE0099887' });
  const ready = shop.send<{ rows: { id: string }[] }>('orders.list', { filter: 'ready' });
  expect(ready.ok && ready.result.rows.map(({ id }) => id)).not.toContain(no);
});
