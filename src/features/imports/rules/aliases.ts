/** Headers that other systems write for our columns: the order exports of Shopee and TikTok Shop (Tokopedia too), and words that shops use. */

type Aliases = Readonly<Record<string, readonly string[]>>;

/** Table key → column → headers, the surest first. Columns of order lines stand under `lines`. */
export const ALIASES: Readonly<Record<string, Aliases>> = {
  orders: {
    channelNo: ['No. Pesanan', 'Order ID', 'No. Invoice', 'Nomor pesanan', 'Invoice no.', 'InvoiceNo'],
    at: ['Waktu Pesanan Dibuat', 'Created Time', 'Tanggal pesanan', 'Order date', 'InvoiceDate'],
    promised: [
      'Pesanan Harus Dikirimkan Sebelum (Menghindari keterlambatan)',
      'Batas kirim',
      'Required date',
    ],
    customer: [
      'No. Telepon',
      'Phone #',
      'Username (Pembeli)',
      'Buyer Username',
      'Nama Penerima',
      'CustomerID',
    ],
    trackingNo: ['No. Resi', 'Tracking ID'],
    courier: ['Opsi Pengiriman', 'Shipping Provider Name', 'Ekspedisi'],
    shippedAt: ['Shipped Time', 'RTS Time', 'Shipped date'],
    closedAt: ['Waktu Pesanan Selesai', 'Delivered Time'],
    cancelledAt: ['Cancelled Time'],
    fee: ['Ongkos kirim', 'Freight'],
  },
  lines: {
    product: ['Nomor Referensi SKU', 'Seller SKU', 'SKU ID', 'Kode barang', 'StockCode', 'Product ID'],
    name: ['Nama Produk', 'Product Name', 'Nama barang', 'Description'],
    quantity: ['Jumlah', 'Quantity', 'Qty'],
    price: ['Harga Setelah Diskon', 'SKU Unit Original Price', 'Harga Awal', 'UnitPrice', 'Unit price'],
    returned: ['Returned quantity', 'Sku Quantity of return'],
  },
  products: {
    sku: [
      'Kode',
      'Kode barang',
      'Kode produk',
      'Item code',
      'Nomor Referensi SKU',
      'StockCode',
      'Product ID',
    ],
    name: ['Nama Produk', 'Nama barang', 'Product name', 'Description', 'Item name'],
    price: ['Harga jual', 'Unit price', 'UnitPrice', 'Selling price'],
    reorderPoint: ['Stok minimum', 'Minimum stock', 'Reorder level'],
  },
  customers: {
    name: ['Nama pelanggan', 'Customer name', 'Nama Penerima', 'Company name', 'Full name'],
    phone: ['No. Telepon', 'Telepon', 'No. HP', 'HP', 'Phone', 'WA', 'Nomor WhatsApp', 'Phone #'],
    email: ['Email', 'Surel', 'E-mail'],
    city: ['Kota/Kabupaten', 'Regency and City'],
    address: ['Alamat Pengiriman', 'Alamat lengkap'],
    code: ['Customer ID', 'Kode pelanggan'],
  },
  suppliers: {
    name: ['Nama pemasok', 'Supplier name', 'Company name'],
    phone: ['Telepon', 'No. HP', 'Phone'],
    code: ['Supplier ID', 'Kode pemasok'],
  },
  moves: {
    product: ['Kode barang'],
  },
};

/** Headers by which an export is known, and what all of its rows share. */
export const MARKETPLACES = [
  { channel: 'shopee', headers: ['No. Pesanan', 'Nomor Referensi SKU'] },
  { channel: 'tiktok', headers: ['Order ID', 'Seller SKU', 'RTS Time'] },
] as const;
