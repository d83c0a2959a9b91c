/** Texts on the papers of the warehouse, and of the screens that print. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  picking: { id: 'Daftar ambil', en: 'Pick list' },
  print: { id: 'Cetak', en: 'Print' },
  keepPdf: { id: 'Simpan PDF di Drive', en: 'Keep as PDF in Drive' },
  keeping: { id: 'Menyimpan PDF…', en: 'Keeping the PDF…' },
  openPdf: { id: 'Buka PDF', en: 'Open the PDF' },
  printAll: { id: 'Cetak semua', en: 'Print all' },
  printPicks: { id: 'Daftar ambil', en: 'Pick list' },
  printSlips: { id: '{n} slip', en: '{n} slips' },
  printLabels: { id: '{n} label', en: '{n} labels' },
  printOnly: { id: 'Cetak hanya', en: 'Print only' },
  nothing: {
    id: 'Belum ada pesanan yang siap dikirim. Yang Dicek atau Diproses dan ada barangnya tampil di sini.',
    en: 'No order is ready to ship. Checked or processing orders whose goods are there show here.',
  },
  nothingLeft: {
    id: 'Tidak ada lagi yang bisa dikirim dari {no}.',
    en: 'Nothing of {no} can be shipped now.',
  },
  ready: { id: '{n} pesanan siap', en: '{n} orders ready' },
  units: { id: '{n} barang', en: '{n} units' },

  look: { id: 'Perhatikan dulu', en: 'Look first' },
  noAddress: {
    id: '{no}: tanpa label, alamat belum ada. Isi kolom Alamat di Pelanggan.',
    en: '{no}: no label, the address is missing. Fill in Address in Customers.',
  },
  noPhone: {
    id: '{no}: tanpa label, nomor telepon belum ada. Isi kolom WhatsApp di Pelanggan.',
    en: '{no}: no label, the phone number is missing. Fill in WhatsApp in Customers.',
  },
  noBoth: {
    id: '{no}: tanpa label, alamat dan nomor belum ada. Isi barisnya di Pelanggan.',
    en: '{no}: no label, address and phone number are missing. Fill in the row in Customers.',
  },
  noted: { id: '{no}: {reason}.', en: '{no}: {reason}.' },
  waits: { id: '{no} menunggu stok: {lacks}.', en: '{no} waits for stock: {lacks}.' },

  product: { id: 'Barang', en: 'Product' },
  sku: { id: 'SKU', en: 'SKU' },
  quantity: { id: 'Jumlah', en: 'Quantity' },
  forOrders: { id: 'Untuk pesanan', en: 'For orders' },
  slip: { id: 'Slip kemasan', en: 'Packing slip' },
  packed: { id: 'Dikemas', en: 'Packed' },
  checked: { id: 'Diperiksa', en: 'Checked' },
  before: {
    id: '{n} barang dikirim lebih dulu dalam paket lain.',
    en: '{n} units were sent earlier in another parcel.',
  },
  preferences: { id: 'Kesukaan: {text}', en: 'Preferences: {text}' },
  to: { id: 'Kepada', en: 'To' },
  from: { id: 'Dari', en: 'From' },
  phone: { id: 'Telp. {phone}', en: 'Phone {phone}' },
});
