/** The texts that a firm begins with: what it answers, reminds of, checks and asks for most. */
import type { Bilingual } from '../../kernel/words';
import type { Kind } from './tables';

interface Starter {
  readonly kind: Kind;
  readonly title: Bilingual;
  readonly text: Bilingual;
}

export const STARTERS: readonly Starter[] = [
  {
    kind: 'brief',
    title: { id: 'Brief konten', en: 'Content brief' },
    text: {
      id: 'Tujuan:\nUntuk siapa:\nPesan utama:\nBentuk dan ukuran:\nTanggal tayang:\nContoh yang disukai:\nYang tidak boleh:',
      en: 'Goal:\nFor whom:\nMain message:\nFormat and size:\nPublish day:\nExamples we like:\nWhat to avoid:',
    },
  },
  {
    kind: 'answer',
    title: { id: 'Kapan sampai?', en: 'When does it arrive?' },
    text: {
      id: 'Halo Kak {nama}, pesanan {no_pesanan} sudah kami kirim dengan {kurir}, nomor resi {resi}. Kabari kami bila ada yang bisa dibantu.',
      en: 'Hello {name}, order {order_no} is on its way by {courier}, tracking number {tracking_no}. Tell us if we can help.',
    },
  },
  {
    kind: 'answer',
    title: { id: 'Ready, Kak?', en: 'Is it in stock?' },
    text: {
      id: 'Halo Kak {nama}, {barang} masih ada {stok}. Kalau cocok, kami siapkan hari ini.',
      en: 'Hello {name}, {product} is in stock: {stock}. If you like it, we prepare it today.',
    },
  },
  {
    kind: 'reminder',
    title: { id: 'Pengingat bayar', en: 'Payment reminder' },
    text: {
      id: 'Halo Kak {nama}, {no_invoice} sebesar {jumlah} jatuh tempo {jatuh_tempo}, sisanya {sisa}. Bila sudah ditransfer, abaikan pesan ini. Terima kasih.',
      en: 'Hello {name}, {invoice_no} of {amount} is due {due}; {balance} is left. If you have paid, please ignore this. Thank you.',
    },
  },
  {
    kind: 'invoice',
    title: { id: 'Invoice', en: 'Invoice' },
    text: {
      id: 'Halo Kak {nama}, terlampir {no_invoice} sebesar {jumlah}, jatuh tempo {jatuh_tempo}. Terima kasih sudah berbelanja di {toko}.',
      en: 'Hello {name}, attached is {invoice_no} of {amount}, due {due}. Thank you for shopping at {firm}.',
    },
  },
  {
    kind: 'report',
    title: { id: 'Laporan mingguan', en: 'Weekly report' },
    text: {
      id: 'Yang selesai:\nYang macet, sebabnya:\nAngka naik:\nAngka turun:\nKeputusan:\nFokus pekan depan:',
      en: 'Done:\nStuck, and why:\nNumbers up:\nNumbers down:\nDecisions:\nFocus next week:',
    },
  },
  {
    kind: 'checklist',
    title: { id: 'Checklist pengiriman', en: 'Shipping checklist' },
    text: {
      id: '☐ Isi sesuai pesanan\n☐ Tidak ada yang retak atau sobek\n☐ Kemasan rapat, sudut aman\n☐ Kartu atau catatan pelanggan\n☐ Alamat dan nomor HP terbaca\n☐ Nomor resi dicatat',
      en: '☐ Items match the order\n☐ Nothing cracked or torn\n☐ Packed tight, corners safe\n☐ Card or customer’s note\n☐ Address and phone readable\n☐ Tracking number recorded',
    },
  },
  {
    kind: 'brief',
    title: { id: 'Revisi desain', en: 'Design revision' },
    text: {
      id: 'Revisi ke:\nYang diubah, dan mengapa:\nYang tetap:\nContoh:\nSelesai tanggal:\nDisetujui oleh:',
      en: 'Revision no.:\nWhat changes, and why:\nWhat stays:\nExample:\nDone by:\nApproved by:',
    },
  },
];
