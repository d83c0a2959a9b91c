/** What the weekly report says. */
import { words } from '../../kernel/words';

export const texts = words({
  'weekly.id': {
    id: 'Nomor laporan belum ada. Isi misalnya LPM-000003.',
    en: 'No report number. Enter one like LPM-000003.',
  },
  'weekly.text': {
    id: 'Isian tidak terbaca, atau lebih dari 8.000 huruf. Pendekkan.',
    en: 'This cannot be read, or is longer than 8,000 characters. Shorten it.',
  },
  'weekly.unknown': {
    id: 'Laporan {id} tidak ada. Periksa nomornya.',
    en: 'There is no report {id}. Check the number.',
  },
  'weekly.notOver': {
    id: 'Pekan ini belum selesai. Laporannya tersedia mulai Senin.',
    en: 'This week is not over. Its report is there from Monday.',
  },
  'weekly.changedSince': {
    id: 'Laporan {id} sudah disimpan lagi. Buka dan ubah di sana.',
    en: 'Report {id} was saved again since. Open it and change it there.',
  },
  'weekly.saved': { id: 'Laporan pekan {day} tersimpan.', en: 'Report of the week of {day} saved.' },
  'weekly.putBackDone': { id: 'Laporan {id} kembali seperti semula.', en: 'Report {id} is as it was.' },
  'weekly.noRedo': {
    id: 'Sudah dikembalikan. Simpan lagi dari Laporan mingguan bila perlu.',
    en: 'It was put back. Save it again in Weekly report if needed.',
  },
  'weekly.late': { id: 'terlambat {days} hari', en: '{days} {days|day|days} late' },
  'weekly.age': { id: '{days} hari', en: '{days} {days|day|days}' },
  'weekly.up': { id: 'naik dari {before}', en: 'up from {before}' },
  'weekly.down': { id: 'turun dari {before}', en: 'down from {before}' },
  'weekly.same': { id: 'sama seperti pekan sebelumnya', en: 'as the week before' },
  'weekly.orders.in': { id: 'Pesanan masuk', en: 'Orders in' },
  'weekly.orders.sales': { id: 'Penjualan', en: 'Sales' },
  'weekly.orders.done': { id: 'Pesanan selesai', en: 'Orders closed' },
  'weekly.orders.onTime': { id: 'Dikirim tepat waktu', en: 'Shipped on time' },
  'weekly.orders.late': { id: 'Pesanan tertunda sekarang', en: 'Orders delayed now' },
  'weekly.stock.critical': { id: 'Stok kritis sekarang', en: 'Critical stock now' },
  'weekly.payments.owed': { id: 'Piutang sekarang', en: 'Receivables now' },
  'weekly.payments.overdue': { id: 'Lewat jatuh tempo sekarang', en: 'Overdue now' },
  'weekly.tickets.in': { id: 'Tiket masuk', en: 'Tickets in' },
  'weekly.tickets.done': { id: 'Tiket selesai', en: 'Tickets done' },
  'weekly.tickets.open': { id: 'Tiket belum selesai sekarang', en: 'Tickets open now' },
  'weekly.tickets.response': { id: 'Jawaban pertama, jam kerja', en: 'First answer, open hours' },
  'weekly.tickets.resolution': { id: 'Tiket sampai selesai, jam kerja', en: 'Ticket until done, open hours' },
  'weekly.backlog.in': { id: 'Pekerjaan masuk', en: 'Work in' },
  'weekly.backlog.out': { id: 'Pekerjaan keluar', en: 'Work out' },
  'weekly.backlog.late': { id: 'Pekerjaan terlambat sekarang', en: 'Work late now' },
  'weekly.ask.late': {
    id: '{count} pesanan tertunda: kabari pelanggan, kirim sebagian, atau batalkan?',
    en: '{count} {count|order|orders} delayed: tell the customer, ship a part, or cancel?',
  },
  'weekly.ask.held': {
    id: '{count} rekan terhambat: siapa membantu, sampai kapan?',
    en: '{count} {count|colleague is|colleagues are} held up: who helps, until when?',
  },
  'weekly.ask.overdue': {
    id: 'Piutang lewat jatuh tempo {amount}: siapa menagih, sampai kapan?',
    en: 'Overdue receivables {amount}: who collects, until when?',
  },
  'weekly.ask.critical': {
    id: '{count} produk kritis: pesan sekarang, atau berhenti menjual?',
    en: '{count} {count|product is|products are} critical: order now, or stop selling?',
  },
  'weekly.ask.grows': {
    id: 'Pekerjaan masuk {in}, keluar {out}: apa yang ditunda atau dibatalkan?',
    en: 'Work in {in}, out {out}: what is put off or cancelled?',
  },
  'weekly.ask.capacity': {
    id: 'Pekerjaan terbuka {effort} hari orang, kapasitas {capacity} sepekan: apa yang didahulukan?',
    en: 'Open work {effort} person-days, capacity {capacity} a week: what goes first?',
  },
  'weekly.ask.due': {
    id: '{count} keputusan waktunya ditinjau: tetap, ubah, atau hentikan?',
    en: '{count} {count|decision is|decisions are} due for review: keep, change or stop?',
  },
  'weekly.paper.kind': { id: 'Laporan mingguan', en: 'Weekly report' },
  'weekly.paper.week': { id: 'Pekan', en: 'Week' },
  'weekly.paper.by': { id: 'Disusun', en: 'Written by' },
  'weekly.paper.numbers': { id: 'Angka', en: 'Numbers' },
  'weekly.paper.stuck': { id: 'Tersendat', en: 'Stuck' },
  'weekly.paper.decided': { id: 'Diputuskan', en: 'Decided' },
  'weekly.paper.conclusion': { id: 'Kesimpulan', en: 'Conclusion' },
  'weekly.right.write': { id: 'Menulis laporan mingguan', en: 'Write the weekly report' },
});
