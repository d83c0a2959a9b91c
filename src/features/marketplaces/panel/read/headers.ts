/** The columns of order exports by the headers that stand in them, and what a file is whose header is another. */
import { fold } from '../../../../kernel/text';
import type { Places, Table } from './table';

export type Market = 'shopee' | 'tiktok';

type Names = Readonly<Record<string, readonly string[]>>;

/** Shopee's *Pesanan Saya → Unduh*, in Indonesian and English. */
const SHOPEE: Names = {
  no: ['No. Pesanan', 'Order ID'],
  status: ['Status Pesanan', 'Order Status'],
  reason: ['Alasan Pembatalan', 'Cancel reason'],
  tracking: ['No. Resi', 'Tracking Number*', 'Tracking Number'],
  courier: ['Opsi Pengiriman', 'Shipping Option'],
  shipBy: [
    'Pesanan Harus Dikirimkan Sebelum (Menghindari keterlambatan)',
    'Pesanan Harus Dikirimkan Sebelum',
    'Estimated Ship Out Date',
  ],
  arranged: ['Waktu Pengiriman Diatur', 'Ship Time'],
  created: ['Waktu Pesanan Dibuat', 'Order Creation Date'],
  paid: ['Waktu Pembayaran Dilakukan', 'Order Paid Time'],
  done: ['Waktu Pesanan Selesai', 'Order Complete Time'],
  method: ['Metode Pembayaran', 'Payment Method'],
  sku: ['Nomor Referensi SKU', 'SKU Reference No.'],
  parent: ['SKU Induk', 'Parent SKU Reference No.'],
  name: ['Nama Produk', 'Product Name'],
  variation: ['Nama Variasi', 'Variation Name'],
  price: ['Harga Setelah Diskon', 'Deal Price'],
  quantity: ['Jumlah', 'Quantity'],
  returned: ['Returned quantity', 'Jumlah Dikembalikan'],
  total: ['Total Pembayaran', 'Total Amount'],
  buyer: ['Username (Pembeli)', 'Username (Buyer)'],
  recipient: ['Nama Penerima', 'Receiver Name'],
  phone: ['No. Telepon', 'Phone Number'],
  note: ['Catatan dari Pembeli', 'Remark from buyer'],
};

/** TikTok Shop's *Orders → Export*; Tokopedia's too since the two are one. */
const TIKTOK: Names = {
  no: ['Order ID', 'ID Pesanan'],
  status: ['Order Status', 'Status Pesanan'],
  sub: ['Order Substatus'],
  reason: ['Cancel Reason'],
  sku: ['Seller SKU', 'SKU Penjual'],
  skuId: ['SKU ID'],
  name: ['Product Name', 'Nama Produk'],
  variation: ['Variation', 'Variasi'],
  price: ['SKU Unit Original Price'],
  quantity: ['Quantity', 'Jumlah'],
  returned: ['Sku Quantity of return'],
  total: ['Order Amount'],
  created: ['Created Time'],
  paid: ['Paid Time'],
  arranged: ['RTS Time'],
  shipped: ['Shipped Time'],
  done: ['Delivered Time'],
  cancelled: ['Cancelled Time'],
  tracking: ['Tracking ID'],
  courier: ['Shipping Provider Name'],
  buyer: ['Buyer Username'],
  recipient: ['Recipient'],
  phone: ['Phone #'],
  note: ['Buyer Message'],
  method: ['Payment Method'],
  from: ['Purchase Channel', 'Sales Channel'],
};

export const COLUMNS: Readonly<Record<Market, Names>> = { shopee: SHOPEE, tiktok: TIKTOK };

/** Without these there is no order in the file; every header of today has them. */
const NEEDED: Readonly<Record<Market, readonly string[]>> = {
  shopee: ['no', 'status', 'created', 'sku', 'name', 'price', 'quantity'],
  tiktok: ['no', 'status', 'created', 'sku', 'name', 'price', 'quantity'],
};

/** What the seller gives away, taken off the price once an order, or where it stands line by line, line by line. */
const DISCOUNTS: Readonly<
  Record<Market, { readonly once: readonly string[]; readonly each: readonly string[] }>
> = {
  shopee: {
    once: [
      'Voucher Ditanggung Penjual',
      'Paket Diskon (Diskon dari Penjual)',
      'Seller Voucher',
      'Seller Bundle Discount',
    ],
    each: [],
  },
  tiktok: { once: [], each: ['SKU Seller Discount'] },
};

/** What the marketplace keeps. Not every export has it: what is not there comes with the report of what was paid out. */
const FEES = [
  'Biaya Administrasi',
  'Biaya Layanan',
  'Biaya Proses Pesanan',
  'Biaya Transaksi',
  'Biaya Komisi AMS',
  'Komisi',
  'Commission Fee',
  'Service Fee',
  'Transaction Fee',
  'Platform commission',
  'Platform commission fee',
  'Dynamic commission',
  'Affiliate commission',
  'Order processing fee',
  'Biaya komisi platform',
  'Komisi afiliasi',
];

export interface Layout {
  readonly places: Places;
  readonly once: readonly number[];
  readonly each: readonly number[];
  readonly fees: readonly number[];
}

/** Why a file is not what was chosen. `column` is the header that is missing. */
export interface Misfit {
  readonly why: 'other' | 'payout' | 'older' | 'unknown' | 'numbers' | 'none';
  readonly column?: string;
}

/** Header rows may stand below a title; so many rows are looked at. */
const LOOKED = 20;

/** The rows below the export's header and where its columns are, or what the file is instead. */
export function recognised(table: Table, market: Market): { layout: Layout; rows: Table['rows'] } | Misfit {
  const candidates: Table[] = [
    table,
    ...table.rows
      .slice(0, LOOKED)
      .map(({ fields }, at) => ({ header: fields, rows: table.rows.slice(at + 1) })),
  ];
  let best: Misfit = { why: 'unknown' };
  for (const { header, rows } of candidates) {
    const found = kindOf(header, market);
    if (found.why === undefined) return { layout: layoutOf(header, market), rows };
    if (best.why === 'unknown') best = found as Misfit;
  }
  return best;
}

function kindOf(header: readonly string[], market: Market): Misfit | { readonly why?: undefined } {
  const has = (...names: readonly string[]): boolean => placeOf(header, names) !== undefined;
  const is = (of: Market): boolean =>
    of === 'shopee'
      ? has('No. Pesanan') || (has('Order ID') && has('SKU Reference No.', 'Username (Buyer)', 'Deal Price'))
      : has('Order ID', 'ID Pesanan') && has('Seller SKU', 'SKU Penjual', 'SKU ID');
  const payout =
    has(
      'Total Penghasilan',
      'Tanggal Dana Dilepaskan',
      'Jumlah Dana Dilepaskan',
      'Tanggal Transfer Dana',
      'Payout Completed Date',
    ) ||
    has(
      'Order/adjustment ID',
      'ID pesanan/penyesuaian',
      'Total settlement amount',
      'Settlement Amount',
      'Statement ID',
    );
  if (payout && !has('Status Pesanan', 'Order Status')) return { why: 'payout' };
  if (is(market)) {
    const missing = NEEDED[market].find((key) => !has(...(COLUMNS[market][key] ?? [])));
    return missing === undefined ? {} : { why: 'older', column: COLUMNS[market][missing]?.[0] ?? '' };
  }
  return { why: is(market === 'shopee' ? 'tiktok' : 'shopee') ? 'other' : 'unknown' };
}

function layoutOf(header: readonly string[], market: Market): Layout {
  const places: Record<string, number> = {};
  for (const [key, names] of Object.entries(COLUMNS[market])) {
    const place = placeOf(header, names);
    if (place !== undefined) places[key] = place;
  }
  const all = (names: readonly string[]): number[] => names.flatMap((name) => placeOf(header, [name]) ?? []);
  const { once, each } = DISCOUNTS[market];
  return { places, once: all(once), each: all(each), fees: all(FEES) };
}

function placeOf(header: readonly string[], names: readonly string[]): number | undefined {
  for (const name of names) {
    const place = header.findIndex((text) => fold(text) === fold(name));
    if (place >= 0) return place;
  }
  return undefined;
}
