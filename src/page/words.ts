/** What home calls its actions; a letter stands for the word in its language. */
import { words } from '../kernel/words';

export const actionWords = words({
  order: { id: 'Pesanan', en: 'Order' },
  ship: { id: 'Kirim', en: 'Ship' },
  receive: { id: 'Terima', en: 'Receive' },
  stock: { id: 'Stok', en: 'Stock' },
  customer: { id: 'Pelanggan', en: 'Customer' },
  back: { id: 'Retur', en: 'Return' },
  correct: { id: 'Hitung', en: 'Count' },
  note: { id: 'Catatan', en: 'Note' },
  work: { id: 'Pekerjaan', en: 'Work' },
  ticket: { id: 'Tiket', en: 'Tickets' },
  lead: { id: 'Prospek', en: 'Leads' },
  list: { id: 'Seluruh backlog', en: 'The whole backlog' },
  payments: { id: 'Pembayaran', en: 'Payments' },
  picking: { id: 'Daftar ambil', en: 'Pick list' },
  product: { id: 'Produk', en: 'Product' },
});
