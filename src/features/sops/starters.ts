/** The SOPs that a firm begins with: few steps, and a standard that can be checked. */
import type { Bilingual } from '../../kernel/words';
import type { Place } from './choices';

interface Starter {
  readonly usedAt: Place;
  readonly title: Bilingual;
  readonly purpose: Bilingual;
  /** One a line. */
  readonly steps: Bilingual;
  readonly standard: Bilingual;
}

export const STARTERS: readonly Starter[] = [
  {
    usedAt: 'orders',
    title: { id: 'Pesanan masuk sampai selesai', en: 'An order from coming in to closed' },
    purpose: { id: 'Pesanan dikirim tepat dan cepat.', en: 'Orders leave right and soon.' },
    steps: {
      id: 'Cek bayar\nCek stok\nKemas\nKirim\nTutup',
      en: 'Check the payment\nCheck the stock\nPack\nShip\nClose',
    },
    standard: {
      id: 'Dikirim paling lama 1 hari kerja, 0 salah barang.',
      en: 'Shipped within 1 working day, no wrong goods.',
    },
  },
  {
    usedAt: 'tickets',
    title: { id: 'Jawab pelanggan', en: 'Answering customers' },
    purpose: { id: 'Tidak ada pertanyaan yang tertinggal.', en: 'No question is left lying.' },
    steps: {
      id: 'Salam\nJawab\nTawarkan bantuan\nCatat',
      en: 'Greet\nAnswer\nOffer help\nWrite it down',
    },
    standard: {
      id: 'Jawaban pertama paling lama 1 jam kerja; soal uang atau cacat naik ke manajer.',
      en: 'First answer within 1 open hour; money and defects go to the manager.',
    },
  },
  {
    usedAt: 'content',
    title: { id: 'Konten', en: 'Content' },
    purpose: { id: 'Konten tayang tepat waktu dan disetujui.', en: 'Content is out in time and approved.' },
    steps: { id: 'Brief\nRevisi\nPersetujuan\nTayang', en: 'Brief\nRevise\nApprove\nPublish' },
    standard: {
      id: 'Paling banyak 2 revisi, final ada di Dokumen.',
      en: 'At most 2 revisions, the final one is in Documents.',
    },
  },
  {
    usedAt: 'stock',
    title: { id: 'Hitung stok Jumat', en: 'Friday stock count' },
    purpose: { id: 'Catatan stok sama dengan rak.', en: 'The book agrees with the shelf.' },
    steps: {
      id: 'Kunci rak\nHitung dua kali\nCatat selisih',
      en: 'Close the shelf\nCount twice\nWrite down the difference',
    },
    standard: { id: 'Selisih paling banyak 1 %.', en: 'At most 1 % difference.' },
  },
  {
    usedAt: 'payments',
    title: { id: 'Cek pembayaran', en: 'Checking payments' },
    purpose: { id: 'Tidak ada pesanan jalan tanpa dibayar.', en: 'No order goes on unpaid.' },
    steps: {
      id: 'Cocokkan nama\nCocokkan jumlah\nCocokkan tanggal\nSimpan bukti',
      en: 'Compare the name\nCompare the amount\nCompare the day\nKeep the proof',
    },
    standard: { id: 'Selesai sebelum 16.00.', en: 'Done before 16:00.' },
  },
];
