/** One step for many selected rows, through the bundle: looked at first, then one change with one way back. */
import type { StepLook } from '../../src/features/many/actions';
import { person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
beforeEach(() => shop.startAgain());

/** Asks while these ranges of the tab are selected. */
const look = (tab: string, a1: string, as?: string): StepLook => {
  const { value } = shop.run({
    handler: 'rapi',
    args: [JSON.stringify({ id: `look-${a1}`, at: shop.now(), action: 'many.look', input: {} })],
    as: as ?? person('ratna'),
    door: 'sidebar',
    sheet: shop.sheetId(tab),
    a1,
  });
  const told = JSON.parse(String(value));
  if (!told.ok) throw new Error(told.problems[0].text);
  return told.result;
};
const step = (found: StepLook, key: string) => found.steps.find((each) => each.key === key);
const statusOf = (no: string) => shop.rows('Pesanan').find((row) => row['No.'] === no)?.Status;
const newOrders = (count: number, quantity = 1): string[] =>
  Array.from({ length: count }, (_, at) => {
    const told = shop.send<{ no: string }>('orders.create', {
      customer: { id: 'PLG-00016' },
      lines: [
        { product: at % 2 ? 'SKT-KLP' : 'BTK-SDK', quantity },
        { product: 'ANY-BES', quantity: 1 },
      ],
    });
    if (!told.ok) throw new Error(told.problems[0]?.text);
    return told.result.no;
  });

test('the look says how many rows can take which step, and why the rest cannot; several ranges count once each', () => {
  const found = look('Pesanan', 'A2:C3,A60:B65,A62');
  expect(found.rows).toBe('8 pesanan');
  expect(found.steps.map(({ button }) => button)).toEqual([
    'Cek 3 pesanan',
    'Proses 1 pesanan',
    'Kirim 2 pesanan',
    'Selesai 1 pesanan',
    'Tahan 5 pesanan',
    'Lanjutkan 0 pesanan',
  ]);
  // Holding is possible for more of them and never what they were selected for.
  expect(found.first).toBe('check');
  expect(step(found, 'check')?.reasons).toHaveLength(5);
  expect(step(found, 'check')?.reasons[0]).toMatchObject({
    id: 'PSN-000001',
    text: 'PSN-000001 sudah selesai. Catat retur, atau buat pesanan baru.',
  });
  expect(look('Backlog', 'A2:A4').rows).toBe('3 pekerjaan');
  expect(look('Pembayaran', 'A2:A3').steps.map(({ text }) => text)).toEqual(['Cocok']);
  expect(() => look('Produk', 'A2')).toThrow('Pilih baris di');
  expect(() => look('Pesanan', 'A900:A901')).toThrow('Belum ada baris terpilih');
});

test('rows behind a filter are not meant', () => {
  const sheet = shop.sheetId('Pesanan');
  const operation = {
    kind: 'filter' as const,
    sheet,
    column: shop.column('Pesanan', 'Status'),
    hide: ['Selesai'],
  };
  shop.reshape({ as: person('ratna'), operation, confirmed: true });
  const found = look('Pesanan', 'A2:A65');
  expect({ rows: found.rows, hidden: found.hidden }).toEqual({ rows: '18 pesanan', hidden: 46 });
});

test('forty orders are stepped by one change within 16 round trips and 90 calls, and taken back by one', () => {
  const nos = newOrders(40);
  const before = shop.rows('Produk').map(({ SKU, Fisik, Dipesan }) => [SKU, Fisik, Dipesan]);
  for (const key of ['check', 'process', 'ship']) {
    const told = shop.send('many.step', { table: 'orders', step: key, ids: nos });
    const { roundTrips, calls } = told.execution.cost;
    expect({ key, message: told.ok && told.message }).toEqual({
      key,
      message: expect.stringMatching(/^40 pesanan/),
    });
    expect(roundTrips).toBeLessThanOrEqual(16);
    expect(calls).toBeLessThanOrEqual(90);
    if (key !== 'ship' || !told.ok || !told.undo || !('action' in told.undo)) continue;
    expect(new Set(nos.map(statusOf))).toEqual(new Set(['Dikirim']));
    const back = shop.send(told.undo.action, told.undo.input);
    expect(back.ok && back.message).toBe('40 pesanan dikembalikan.');
    expect(back.execution.cost.roundTrips).toBeLessThanOrEqual(16);
    expect(new Set(nos.map(statusOf))).toEqual(new Set(['Diproses']));
  }
  expect(shop.rows('Produk').map(({ SKU, Fisik, Dipesan }) => [SKU, Fisik, Dipesan])).toEqual(before);
});

test('what stock does not cover waits and is named; each sees what those before it took; asked twice it happens once', () => {
  const twenty = (): string => {
    const told = shop.send<{ no: string }>('orders.create', {
      customer: { id: 'PLG-00016' },
      lines: [{ product: 'BTK-SDK', quantity: 20 }],
      backorder: true,
    });
    return told.ok ? told.result.no : '';
  };
  const [small = ''] = newOrders(1);
  const nos = [twenty(), twenty(), small];
  for (const key of ['check', 'process'])
    shop.send('many.step', { table: 'orders', step: key, ids: [...nos, nos[0]] });
  const input = { table: 'orders', step: 'ship', ids: nos };
  const told = shop.send('many.step', input, { id: 'bulk' });
  expect(told.ok && told.message).toBe('2 pesanan dikirim, 1 menunggu stok: PSN-000067.');
  const moves = shop.rows('Mutasi Stok').length;
  expect(shop.send('many.step', input, { id: 'bulk' })).toMatchObject({
    ok: true,
    message: told.ok && told.message,
  });
  expect(shop.rows('Mutasi Stok')).toHaveLength(moves);
  // Two of them are shipped already, the third still waits.
  expect(shop.send('many.step', input)).toMatchObject({ ok: false, problems: [{ code: 'many.none' }] });
});

test('a role takes of many rows only what it may take of one; a path that is no field of a record is refused', () => {
  const nos = newOrders(2);
  const told = shop.send('many.step', { table: 'orders', step: 'check', ids: nos }, { as: person('joko') });
  expect(told).toMatchObject({ ok: false, problems: [{ text: expect.stringContaining('Minta') }] });
  const back = [{ with: 'orders.uncheck', same: { '__proto__.x': 1 }, keys: ['id'], rows: [['PSN-000001']] }];
  expect(shop.send('many.back', { table: 'orders', back }).ok).toBe(false);
});

test('the way back of many rows takes steps of these rows back and does nothing else, whoever names it', () => {
  const before = shop.contents().join('\n');
  for (const other of [
    'backup.restore',
    'orders.create',
    'orders.check',
    'payments.take_back',
    'nothing',
    '',
  ])
    expect([
      other,
      shop.send('many.back', {
        table: 'orders',
        back: [{ with: other, same: {}, keys: ['id'], rows: [['PSN-000001']] }],
      }),
    ]).toMatchObject([other, { ok: false, problems: [{ code: 'many.unknown' }] }]);
  expect(shop.contents().join('\n')).toBe(before);
});
