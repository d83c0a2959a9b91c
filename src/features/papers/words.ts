/** What papers say: the words on an invoice and a receipt, and what keeps one from being made. */
import { words } from '../../kernel/words';

export const texts = words({
  'papers.label': { id: 'Cetak', en: 'Print' },
  'papers.remains': {
    id: 'Invoice dan kuitansi PDF di Drive tetap memuat namanya; hapus di sana.',
    en: 'Invoices and receipts kept as PDF in Drive still name the person; delete them there.',
  },
  'papers.notChecked': {
    id: '{no} belum dicek. Kuitansi dibuat setelah pembayarannya Cocok.',
    en: '{no} is not checked yet. A receipt is made once the payment is right.',
  },
  'papers.reversed': {
    id: '{no} sudah dibalik, tidak ada kuitansinya. Pakai pembayaran yang berlaku.',
    en: '{no} was reversed and has no receipt. Use the payment that counts.',
  },
  'papers.refund': {
    id: '{no} uang keluar ke pelanggan, tidak ada kuitansinya. Bukti transfernya yang dikirim.',
    en: '{no} is money paid back and has no receipt. Send the proof of the transfer.',
  },

  'papers.kept': { id: '{file} tersimpan di Drive Anda.', en: '{file} is in your Drive.' },
  'papers.known': { id: '{file} sudah ada di Drive.', en: '{file} is in Drive already.' },
  'papers.stays': {
    id: 'File PDF tetap ada di Drive. Hapus di sana bila tidak perlu.',
    en: 'The PDF stays in Drive. Delete it there if it is not needed.',
  },

  'papers.invoice': { id: 'Invoice', en: 'Invoice' },
  'papers.creditNote': { id: 'Nota kredit', en: 'Credit note' },
  'papers.receipt': { id: 'Kuitansi', en: 'Receipt' },
  'papers.for': { id: 'Untuk', en: 'For' },
  'papers.address': { id: 'Alamat', en: 'Address' },
  'papers.orders': { id: 'Pesanan', en: 'Orders' },
  'papers.howToPay': { id: 'Cara bayar', en: 'How to pay' },
  'papers.day': { id: 'Tanggal', en: 'Day' },
  'papers.due': { id: 'Jatuh tempo', en: 'Due' },
  'papers.reverses': { id: 'Membalik', en: 'Reverses' },
  'papers.item': { id: 'Barang', en: 'Item' },
  'papers.quantity': { id: 'Jumlah', en: 'Quantity' },
  'papers.price': { id: 'Harga', en: 'Price' },
  'papers.amount': { id: 'Total', en: 'Total' },
  'papers.less': { id: '{name} (potongan {share} %)', en: '{name} ({share} % off)' },
  'papers.fee': { id: 'Ongkir', en: 'Shipping' },
  'papers.discount': { id: 'Potongan', en: 'Discount' },
  'papers.tax': { id: 'PPN', en: 'VAT' },
  'papers.other': { id: 'Lain-lain', en: 'Other' },
  'papers.total': { id: 'Total', en: 'Total' },
  'papers.credited': { id: 'Dikredit', en: 'Credited' },
  'papers.paid': { id: 'Dibayar', en: 'Paid' },
  'papers.balance': { id: 'Sisa', en: 'Balance' },
  'papers.words': { id: 'Terbilang', en: 'In words' },
  'papers.receivedFrom': { id: 'Sudah terima dari', en: 'Received from' },
  'papers.sum': { id: 'Uang sejumlah', en: 'The sum of' },
  'papers.paymentFor': { id: 'Untuk pembayaran', en: 'In payment of' },
  'papers.method': { id: 'Cara', en: 'Method' },
  'papers.receiver': { id: 'Penerima', en: 'Received by' },
  'papers.right.pack': { id: 'Mencetak daftar ambil dan label', en: 'Print pick lists and labels' },
  'papers.right.bill': { id: 'Mencetak invoice dan kuitansi', en: 'Print invoices and receipts' },
});
