/** Order exports as Shopee and TikTok Shop write them, with everything in them that has ever gone wrong: for tests only. */
import { xlsxOf } from '../features/imports/xlsx';

export interface SoldLine {
  sku?: string;
  name?: string;
  variation?: string;
  quantity?: number;
  price?: number;
  returned?: number;
}

export interface Sold {
  no: string;
  status: string;
  sub?: string;
  /** `2026-11-04 10:15`; written as each marketplace writes it. */
  created?: string;
  paid?: string;
  arranged?: string;
  shipped?: string;
  done?: string;
  cancelled?: string;
  shipBy?: string;
  tracking?: string;
  courier?: string;
  buyer?: string;
  recipient?: string;
  phone?: string;
  note?: string;
  reason?: string;
  method?: string;
  from?: string;
  /** Paid by the seller, once an order. */
  voucher?: number;
  fee?: number;
  lines: SoldLine[];
}

/** How amounts are written: 35000, 35.000, 35,000, Rp 35.000. */
export type Money = 'plain' | 'dots' | 'commas' | 'rp';
const amounts: Record<Money, (value: number) => string> = {
  plain: String,
  dots: (value) => value.toLocaleString('id-ID'),
  commas: (value) => value.toLocaleString('en-US'),
  rp: (value) => `Rp ${value.toLocaleString('id-ID')}`,
};

const line = ({
  sku = 'BTK-MGK',
  name = 'Mangkuk batok',
  variation = '',
  quantity = 1,
  price = 35_000,
  returned = 0,
}: SoldLine) => ({
  sku,
  name,
  variation,
  quantity,
  price,
  returned,
});
const worth = ({ lines }: Sold): number =>
  lines.map(line).reduce((sum, { quantity, price }) => sum + quantity * price, 0);

/** Rows of Shopee's export, the header first: one row a line, what belongs to the order in each of them. */
export function shopeeTable(sold: readonly Sold[], money: Money = 'dots'): string[][] {
  const amount = amounts[money];
  const header =
    'No. Pesanan;Status Pesanan;Alasan Pembatalan;Status Pembatalan/ Pengembalian;No. Resi;Opsi Pengiriman;Pesanan Harus Dikirimkan Sebelum (Menghindari keterlambatan);Waktu Pengiriman Diatur;Waktu Pesanan Dibuat;Waktu Pembayaran Dilakukan;Metode Pembayaran;SKU Induk;Nama Produk;Nomor Referensi SKU;Nama Variasi;Harga Awal;Harga Setelah Diskon;Jumlah;Returned quantity;Total Harga Produk;Voucher Ditanggung Penjual;Biaya Administrasi;Total Pembayaran;Catatan dari Pembeli;Username (Pembeli);Nama Penerima;No. Telepon;Alamat Pengiriman;Kota/Kabupaten;Provinsi;Waktu Pesanan Selesai'.split(
      ';',
    );
  const rows = sold.flatMap((order) =>
    order.lines
      .map(line)
      .map((each) => [
        order.no,
        order.status,
        order.reason ?? '',
        '',
        order.tracking ?? '',
        order.courier ?? 'Reguler (Cashless)-SPX Standard',
        order.shipBy ?? '2026-11-07 23:59',
        order.arranged ?? '',
        order.created ?? '2026-11-04 10:15',
        order.paid ?? (order.status === 'Belum Bayar' ? '' : '2026-11-04 10:20'),
        order.method ?? 'Saldo ShopeePay',
        '',
        each.name,
        each.sku,
        each.variation,
        amount(each.price + 5_000),
        amount(each.price),
        String(each.quantity),
        String(each.returned),
        amount(each.price * each.quantity),
        amount(order.voucher ?? 0),
        amount(order.fee ?? 0),
        amount(worth(order) + 12_000),
        order.note ?? '',
        order.buyer ?? 'dewi_88',
        order.recipient ?? 'D***i',
        order.phone ?? '******34',
        'Jl. M*****',
        'KAB. BANTUL',
        'DI YOGYAKARTA',
        order.done ?? '',
      ]),
  );
  return [header, ...rows];
}

/** `2026-11-04 10:15` as `04/11/2026 10:15:00`. */
const slashed = (text = ''): string => text.replace(/^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d)$/, '$3/$2/$1 $4:00');

/** Rows of TikTok Shop's export: a description below the header, a TAB behind every id. */
export function tiktokTable(sold: readonly Sold[], money: Money = 'plain'): string[][] {
  const amount = amounts[money];
  const header =
    'Order ID;Order Status;Order Substatus;Cancelation/Return Type;SKU ID;Seller SKU;Product Name;Variation;Quantity;Sku Quantity of return;SKU Unit Original Price;SKU Seller Discount;Order Amount;Created Time;Paid Time;RTS Time;Shipped Time;Delivered Time;Cancelled Time;Cancel Reason;Tracking ID;Shipping Provider Name;Buyer Message;Buyer Username;Recipient;Phone #;Province;Regency and City;Districts;Payment Method;Purchase Channel'.split(
      ';',
    );
  const about = header.map((name, at) => (at === 0 ? 'Platform unique order ID.' : `${name} of the order.`));
  const rows = sold.flatMap((order) =>
    order.lines
      .map(line)
      .map((each, at) => [
        `${order.no}\t`,
        order.status,
        order.sub ?? '',
        '',
        `17294${at}\t`,
        `${each.sku}\t`,
        each.name,
        each.variation,
        String(each.quantity),
        String(each.returned),
        amount(each.price),
        amount(at === 0 ? (order.voucher ?? 0) : 0),
        amount(worth(order) + 9_000),
        slashed(order.created ?? '2026-11-04 10:15'),
        slashed(order.paid ?? '2026-11-04 10:20'),
        slashed(order.arranged),
        slashed(order.shipped),
        slashed(order.done),
        slashed(order.cancelled),
        order.reason ?? '',
        `${order.tracking ?? ''}\t`,
        order.courier ?? 'J&T Express',
        order.note ?? '',
        order.buyer ?? 'r***',
        order.recipient ?? 'R***',
        order.phone ?? '(+62)812*****34',
        'Jawa Tengah',
        'Kota Solo',
        'Banjarsari',
        order.method ?? 'DANA',
        order.from ?? 'TikTok',
      ]),
  );
  return [header, about, ...rows];
}

/** A table as text, with the mark of UTF-8 that both write; every field in quotes where `quoted`. */
export function csvOf(table: readonly string[][], separator = ',', quoted = true): string {
  const field = (text: string): string =>
    quoted || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;
  return `\uFEFF${table.map((row) => row.map(field).join(separator)).join('\r\n')}\r\n`;
}

/** A table as an Excel workbook of texts, as both marketplaces write it; `numbers` names columns that were saved as numbers. */
export function excelOf(table: readonly string[][], numbers: readonly string[] = []): Buffer {
  const at = numbers.map((name) => table[0]?.indexOf(name));
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const rows = table.map((row, index) => {
    const cells = row.map((text, column) => {
      const place = `${columnName(column)}${index + 1}`;
      if (index > 0 && at.includes(column) && /^\d+\s*$/.test(text))
        return `<c r="${place}"><v>${Number(text)}</v></c>`;
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return xlsxOf(rows.join(''));
}

const columnName = (at: number): string =>
  (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));
