/** Texts of the orders' panels. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  newOrder: { id: 'Pesanan baru', en: 'New order' },
  orders: { id: 'Pesanan', en: 'Orders' },
  open: { id: 'Terbuka', en: 'Open' },
  late: { id: 'Terlambat', en: 'Late' },
  all: { id: 'Semua', en: 'All' },
  empty: {
    id: 'Belum ada pesanan. Tambah satu, atau impor dari Shopee.',
    en: 'No orders yet. Add one, or import from Shopee.',
  },
  customer: { id: 'Pelanggan', en: 'Customer' },
  customerHint: { id: 'Nama atau 4 angka akhir no. HP', en: 'Name or last 4 digits of phone' },
  phone: { id: 'WhatsApp', en: 'WhatsApp' },
  channel: { id: 'Kanal', en: 'Channel' },
  promised: { id: 'Janji kirim', en: 'Promised' },
  goods: { id: 'Barang', en: 'Items' },
  product: { id: 'Barang baris {n}', en: 'Item of line {n}' },
  productHint: { id: 'SKU atau nama', en: 'SKU or name' },
  quantity: { id: 'Jumlah baris {n}', en: 'Quantity of line {n}' },
  price: { id: 'Harga satuan', en: 'Unit price' },
  changePrice: { id: 'Ubah harga', en: 'Change price' },
  available: { id: 'bisa dijual {n}', en: 'available {n}' },
  short: { id: 'bisa dijual {n}, kurang {more}', en: 'available {n}, {more} short' },
  backorder: { id: 'Yang kurang jadi pesanan tunggu', en: 'Keep the missing as a backorder' },
  fee: { id: 'Ongkir', en: 'Shipping fee' },
  discount: { id: 'Potongan', en: 'Discount' },
  note: { id: 'Catatan', en: 'Note' },
  total: { id: 'Total', en: 'Total' },
  noLines: { id: 'Isi paling sedikit satu barang.', en: 'Enter at least one item.' },
  newCustomer: { id: 'Pelanggan baru', en: 'New customer' },
});
