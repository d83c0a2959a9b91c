/** Texts of bringing in a marketplace's orders. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  shopee: { id: 'Pesanan Shopee', en: 'Shopee orders' },
  shopeeHelp: {
    id: 'Seller Centre → Pesanan Saya → Unduh. Pilih file .xlsx atau .csv-nya.',
    en: 'Seller Centre → My orders → Export. Choose its .xlsx or .csv file.',
  },
  tiktok: { id: 'Pesanan TikTok/Tokopedia', en: 'TikTok/Tokopedia orders' },
  tiktokHelp: {
    id: 'Seller Center → Pesanan → Ekspor. Pilih file .xlsx atau .csv-nya.',
    en: 'Seller Center → Orders → Export. Choose its .xlsx or .csv file.',
  },
  what: { id: 'pesanan', en: 'orders' },
  history: {
    id: 'Riwayat: yang terkirim tidak mengurangi stok',
    en: 'History: what was shipped does not reduce stock',
  },
  customers: { id: 'Pembeli baru jadi pelanggan', en: 'New buyers become customers' },

  otherShopee: {
    id: '{name} berisi pesanan TikTok/Tokopedia. Pilih Impor → Pesanan TikTok/Tokopedia.',
    en: '{name} holds TikTok/Tokopedia orders. Choose Import → TikTok/Tokopedia orders.',
  },
  otherTiktok: {
    id: '{name} berisi pesanan Shopee. Pilih Impor → Pesanan Shopee.',
    en: '{name} holds Shopee orders. Choose Import → Shopee orders.',
  },
  payoutShopee: {
    id: '{name} laporan dana, bukan pesanan. Unduh dari Seller Centre → Pesanan Saya → Unduh.',
    en: '{name} reports payouts, not orders. Export it from Seller Centre → My orders → Export.',
  },
  payoutTiktok: {
    id: '{name} laporan dana, bukan pesanan. Unduh dari Seller Center → Pesanan → Ekspor.',
    en: '{name} reports payouts, not orders. Export it from Seller Center → Orders → Export.',
  },
  older: {
    id: '{name} tanpa kolom “{column}”. Unduh ulang dengan semua kolom, lalu pilih lagi.',
    en: '{name} has no column “{column}”. Export it again with all columns, then choose it.',
  },
  unknownShopee: {
    id: '{name} bukan pesanan Shopee. Unduh dari Seller Centre → Pesanan Saya → Unduh.',
    en: '{name} holds no Shopee orders. Export them from Seller Centre → My orders → Export.',
  },
  unknownTiktok: {
    id: '{name} bukan pesanan TikTok. Unduh dari Seller Center → Pesanan → Ekspor.',
    en: '{name} holds no TikTok orders. Export them from Seller Center → Orders → Export.',
  },
  numbers: {
    id: 'Nomor pesanan di {name} sudah rusak oleh Excel. Unduh ulang dan pilih tanpa membukanya dulu.',
    en: 'Excel has broken the order numbers in {name}. Export it again and choose it unopened.',
  },
  none: {
    id: '{name} tidak berisi pesanan. Pilih rentang tanggal lain saat mengunduh.',
    en: '{name} holds no orders. Choose other dates when you export it.',
  },

  status: {
    id: 'Baris {line}: status “{typed}” belum dikenal. Pesanan ini dilewati; laporkan statusnya.',
    en: 'Row {line}: state “{typed}” is not known yet. This order is left out; report the state.',
  },
  date: {
    id: 'Baris {line}: “{typed}” bukan tanggal. Unduh ulang file aslinya.',
    en: 'Row {line}: “{typed}” is no date. Export the file again.',
  },
  amount: {
    id: 'Baris {line}: harga “{typed}” tidak terbaca. Unduh ulang file aslinya.',
    en: 'Row {line}: price “{typed}” cannot be read. Export the file again.',
  },
  quantity: {
    id: 'Baris {line}: jumlah “{typed}” tidak terbaca. Unduh ulang file aslinya.',
    en: 'Row {line}: quantity “{typed}” cannot be read. Export the file again.',
  },
  twin: {
    id: 'Baris {line}: sama persis dengan baris lain, dibaca sekali.',
    en: 'Row {line}: exactly the same as another row, read once.',
  },
  skipped: {
    id: 'Baris {line}: “{typed}” belum dicocokkan. Pesanannya dilewati.',
    en: 'Row {line}: “{typed}” is not matched yet. Its order is left out.',
  },

  asks: {
    id: '{n} barang belum dikenal. Cocokkan sekali, Rapi mengingatnya.',
    en: '{n} goods are not known. Match them once, Rapi remembers.',
  },
  choose: { id: 'Pilih produk', en: 'Choose a product' },
  near: { id: 'Mirip: {names}', en: 'Similar: {names}' },
  rows: { id: '{n} baris', en: '{n} rows' },
  goOn: { id: 'Cocokkan {n} barang', en: 'Match {n} goods' },
  without: { id: 'Lanjut tanpa yang kosong', en: 'Go on without the empty ones' },
});
