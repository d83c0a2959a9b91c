/** Exports of Shopee and TikTok Shop as orders: every trap of their files, pure and quick. */
import { tableOf } from '../../../src/features/imports/panel/file/csv';
import type { Misfit } from '../../../src/features/marketplaces/panel/read/headers';
import { type MarketFile, readOrders } from '../../../src/features/marketplaces/panel/read/orders';
import { stageOf } from '../../../src/features/marketplaces/panel/read/states';
import { amountOf, momentOf } from '../../../src/features/marketplaces/panel/read/values';
import { goodsFinder } from '../../../src/features/marketplaces/rules/goods';
import { csvOf, type Sold, shopeeTable, tiktokTable } from '../../support/market-files';

const tableFrom = (rows: string[][]) => ({
  header: rows[0] ?? [],
  rows: rows.slice(1).map((fields, at) => ({ line: at + 2, fields })),
});
const read = (rows: string[][], market: 'shopee' | 'tiktok'): MarketFile => {
  const file = readOrders(tableFrom(rows), market);
  if ('why' in file) throw new Error(file.why);
  return file;
};
const misfit = (rows: string[][], market: 'shopee' | 'tiktok') =>
  readOrders(tableFrom(rows), market) as Misfit;

const two: Sold = {
  no: '241104ABC',
  status: 'Dikemas',
  voucher: 5_000,
  fee: 2_500,
  lines: [
    { sku: 'BTK-MGK', quantity: 2 },
    { sku: 'KTN-TAS', name: 'Tas katun', price: 48_000 },
  ],
};

test.each(['plain', 'dots', 'commas', 'rp'] as const)(
  'amounts written %s are the same amounts, and what repeats on every line counts once',
  (money) => {
    const [order] = read(shopeeTable([two], money), 'shopee').orders;
    expect(order?.lines.map(({ price }) => price)).toEqual([35_000, 48_000]);
    expect(order?.values).toMatchObject({
      discount: '5000',
      marketFee: '2500',
      marketTotal: '130000',
      paid: '113000',
    });
  },
);

test('a description row, TABs behind ids, a title above the header and a total below the last row are no orders', () => {
  const rows = tiktokTable([
    { ...two, no: '577462934856237311', status: 'To ship', sub: 'Awaiting shipment' },
  ]);
  const titled = [['Pesanan semua', ''], ...rows, ['Total', '2']];
  const { orders, refused } = read(titled, 'tiktok');
  expect(refused).toEqual([]);
  expect(orders).toHaveLength(1);
  expect(orders[0]?.values).toMatchObject({
    channelNo: '577462934856237311',
    channel: 'tiktok',
    at: '2026-11-04 10:15:00',
  });
  expect(orders[0]?.lines.map(({ sku }) => sku)).toEqual(['BTK-MGK', 'KTN-TAS']);
});

test('a CSV with semicolons and the mark of UTF-8 reads as one with commas', () => {
  const rows = shopeeTable([{ ...two, note: 'warna "hijau"; besar' }], 'rp');
  const both = [csvOf(rows, ';'), csvOf(rows, ',')].map((text) =>
    readOrders(tableOf(text.slice(1)), 'shopee'),
  );
  expect(both[0]).toEqual(both[1]);
  expect((both[0] as MarketFile).orders[0]?.values.notes).toBe('warna "hijau"; besar');
});

test('each state is a moment of ours: unpaid waits, packed is checked, sent is shipped, done is closed and paid', () => {
  const at = { arranged: '2026-11-05 09:00', done: '2026-11-05 12:00' };
  const of = (status: string, more: Partial<Sold> = {}) =>
    read(shopeeTable([{ ...two, status, ...more }]), 'shopee').orders[0]?.values;
  const stamps = (status: string, more: Partial<Sold> = {}) => {
    const { checkedAt, processedAt, shippedAt, closedAt, cancelledAt, paid } = of(status, more) ?? {};
    return [checkedAt, processedAt, shippedAt, closedAt, cancelledAt]
      .map((text) => text?.slice(8, 13) ?? '')
      .concat(paid ?? '');
  };
  expect(stamps('Belum Bayar')).toEqual(['', '', '', '', '', '0']);
  expect(stamps('Dikemas')).toEqual(['04 10', '', '', '', '', '113000']);
  expect(stamps('Dikirim', { arranged: at.arranged })).toEqual(['04 10', '05 09', '05 09', '', '', '113000']);
  expect(stamps('Selesai', at)).toEqual(['04 10', '05 09', '05 09', '05 12', '', '113000']);
  expect(stamps('Dibatalkan', { reason: 'Stok habis' })).toEqual(['', '', '', '', '04 10', '0']);
  expect(of('Dibatalkan', { reason: 'Stok habis' })?.reason).toBe('Stok habis');
  // Cash on delivery is not paid before it has arrived.
  expect(stamps('Dikirim', { arranged: at.arranged, paid: '', method: 'COD (Bayar di Tempat)' })[5]).toBe(
    '0',
  );
  expect(
    ['To ship', 'Shipped', 'Delivered', 'Completed', 'Canceled', 'Unpaid', 'Pengembalian', 'Lainnya'].map(
      (text) => stageOf(text),
    ),
  ).toEqual(['ready', 'sent', 'sent', 'done', 'cancelled', 'unpaid', 'returned', undefined]);
  expect(stageOf('To ship', 'Awaiting collection')).toBe('packed');
  expect(stageOf('Pembatalan Diajukan')).toBe('held');
});

test('units that came back and orders cancelled on their way are sent and returned', () => {
  const [back, lost] = read(
    tiktokTable([
      { no: '1', status: 'Completed', shipped: '2026-11-05 08:00', lines: [{ quantity: 3, returned: 2 }] },
      {
        no: '2',
        status: 'Canceled',
        shipped: '2026-11-05 08:00',
        cancelled: '2026-11-05 09:00',
        lines: [{}],
      },
    ]),
    'tiktok',
  ).orders;
  expect(back?.lines[0]).toMatchObject({ quantity: 3, shipped: 3, returned: 2 });
  expect(lost).toMatchObject({
    stage: 'returned',
    values: { cancelledAt: '', shippedAt: '2026-11-05 08:00:00' },
  });
});

test('masked buyers and phones make nobody; a whole phone or a name there does', () => {
  const buyer = (more: Partial<Sold>) => {
    const { customer, customerName } =
      read(shopeeTable([{ ...two, ...more }]), 'shopee').orders[0]?.values ?? {};
    return [customer, customerName];
  };
  expect(buyer({})).toEqual(['shopee/dewi_88', 'dewi_88']);
  expect(buyer({ buyer: 'd*****8' })).toEqual(['', 'D***i']);
  expect(buyer({ recipient: 'Dewi', phone: '081234567890' })).toEqual(['081234567890', 'Dewi']);
});

test('Tokopedia is told by its row; a state that nobody knows is left out by name; repeated rows are read once', () => {
  const rows = tiktokTable([
    { no: '1', status: 'Shipped', from: 'Tokopedia', lines: [{}] },
    { no: '2', status: 'Melayang', lines: [{}] },
  ]);
  const { orders, refused, twins } = read([...rows, rows[2] ?? []], 'tiktok');
  expect(orders.map(({ values }) => values.channel)).toEqual(['tokopedia']);
  expect(refused).toEqual([{ line: 4, why: 'status', typed: 'Melayang' }]);
  expect(twins).toEqual([5]);
});

test('another file is named: the other marketplace, payouts, an older header, ids that a spreadsheet broke, nothing at all', () => {
  const shopee = shopeeTable([two]);
  expect(misfit(tiktokTable([two]), 'shopee')).toEqual({ why: 'other' });
  expect(misfit(shopee, 'tiktok')).toEqual({ why: 'other' });
  expect(
    misfit(
      [
        ['No.', 'No. Pesanan', 'Tanggal Dana Dilepaskan', 'Biaya Administrasi'],
        ['1', 'A1', '', ''],
      ],
      'shopee',
    ),
  ).toEqual({
    why: 'payout',
  });
  expect(
    misfit(
      [
        ['Order/adjustment ID', 'Total settlement amount'],
        ['1', '2'],
      ],
      'tiktok',
    ),
  ).toEqual({ why: 'payout' });
  const older = shopee.map((row) => row.filter((_, at) => shopee[0]?.[at] !== 'Harga Setelah Diskon'));
  expect(misfit(older, 'shopee')).toEqual({ why: 'older', column: 'Harga Setelah Diskon' });
  expect(
    misfit(
      [
        ['Nama', 'Kota'],
        ['Ayu', 'Solo'],
      ],
      'shopee',
    ),
  ).toEqual({ why: 'unknown' });
  expect(misfit(tiktokTable([{ ...two, no: '5,77E+17' }]), 'tiktok')).toEqual({ why: 'numbers' });
  const rounded = ['577462934856237300', '577462934856237400'].map((no) => ({ ...two, no }));
  expect(misfit(tiktokTable(rounded), 'tiktok')).toEqual({ why: 'numbers' });
  expect(misfit(shopeeTable([]), 'shopee')).toEqual({ why: 'none' });
});

test('amounts and moments of any usual writing', () => {
  const amounts = [
    'Rp1.250.000',
    '1,250,000',
    '35.000',
    '35000.00',
    'IDR 35,000',
    '-2.500',
    '1.250.000,50',
    '',
    'gratis',
  ];
  expect(amounts.map(amountOf)).toEqual([
    1_250_000,
    1_250_000,
    35_000,
    35_000,
    35_000,
    -2_500,
    1_250_000.5,
    0,
    undefined,
  ]);
  expect(
    [
      '2026-11-05 14:02',
      '05/11/2026 14:02:11',
      '5 Agu 2026 09:30',
      '11/05/2026 2:02:11 PM',
      '-',
      '31/02/2026',
    ].map((text, at) => momentOf(text, at === 3 ? 'mdy' : 'dmy')),
  ).toEqual([
    '2026-11-05 14:02:00',
    '2026-11-05 14:02:11',
    '2026-08-05 09:30:00',
    '2026-11-05 14:02:11',
    '',
    undefined,
  ]);
});

test('goods are found by what people said once, by SKU, by a SKU without its zeros, by their whole name; else the likely ones are offered', () => {
  const products = [
    { id: 'PRD-1', sku: '00123', name: 'Gelas' },
    { id: 'PRD-2', sku: 'BTK-MGK', name: 'Mangkuk batok kelapa' },
    { id: 'PRD-3', sku: 'KTN-TAS', name: 'Tas belanja katun' },
  ];
  const find = goodsFinder(products, new Map([['tas lama merah', 'PRD-3']]));
  const goods = (sku: string, name = '', variation = '') => find({ sku, name, variation });
  expect([
    goods('123'),
    goods('btk mgk'),
    goods('', 'Tas lama', 'Merah'),
    goods('', 'Mangkuk Batok Kelapa'),
  ]).toEqual([{ product: 'PRD-1' }, { product: 'PRD-2' }, { product: 'PRD-3' }, { product: 'PRD-2' }]);
  expect(goods('', 'Mangkuk batok besar').near?.map(({ sku }) => sku)).toEqual(['BTK-MGK']);
});
