/** Texts of the purchasing panels. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  proposal: { id: 'Usulan beli', en: 'Purchase proposal' },
  proposalEmpty: {
    id: 'Tidak ada yang perlu dipesan. Produk di bawah titik pesan ulang tampil di sini.',
    en: 'Nothing has to be ordered. Products below their reorder point show here.',
  },
  purchases: { id: 'Pembelian', en: 'Purchases' },
  purchasesEmpty: {
    id: 'Belum ada pembelian. Mulai dari Usulan beli, atau tambah satu.',
    en: 'No purchases yet. Begin with the purchase proposal, or add one.',
  },
  open: { id: 'Akan datang', en: 'To come' },
  late: { id: 'Terlambat', en: 'Late' },
  owed: { id: 'Terutang', en: 'Owed' },
  all: { id: 'Semua', en: 'All' },
  newPurchase: { id: 'Pembelian baru', en: 'New purchase' },
  supplier: { id: 'Pemasok', en: 'Supplier' },
  expected: { id: 'Dijanjikan', en: 'Expected' },
  expectedHint: { id: 'dari waktu tunggu', en: 'by lead time' },
  goods: { id: 'Barang', en: 'Goods' },
  productN: { id: 'Barang baris {n}', en: 'Item of line {n}' },
  productHint: { id: 'SKU atau nama', en: 'SKU or name' },
  quantity: { id: 'Jumlah', en: 'Quantity' },
  cost: { id: 'Biaya satuan', en: 'Unit cost' },
  costHelp: { id: 'Kosong: biaya rata-rata sekarang.', en: 'Empty: the present average cost.' },
  noLines: { id: 'Isi paling sedikit satu barang.', en: 'Enter at least one item.' },
  note: { id: 'Catatan', en: 'Note' },
  receive: { id: 'Terima, sebagian atau ada yang ditolak', en: 'Receive, in part or with rejects' },
  analysis: { id: 'Kebutuhan', en: 'Demand' },
  point: { id: 'Titik pesan', en: 'Reorder point' },
  class: { id: 'ABC', en: 'ABC' },
  dead: { id: 'Tidak laku', en: 'Not moving' },
  analysisNone: {
    id: 'Tidak ada produk di sini. Pilih saringan lain.',
    en: 'No products here. Choose another filter.',
  },
});
