/** What the flow says: how long a stage took, whose it is, and why a step cannot be taken now. */
import { words } from '../../kernel/words';

export const texts = words({
  'flow.slow': { id: 'lewat batas {limit}', en: 'over the limit of {limit}' },
  'flow.days': { id: '{n} hari', en: '{n} {n|day|days}' },
  'flow.hours': { id: '{n} jam', en: '{n} {n|hour|hours}' },
  'flow.minutes': { id: '{n} menit', en: '{n} {n|minute|minutes}' },
  'flow.took': { id: 'Lama di tahap: {took}', en: 'Time in stages: {took}' },
  'flow.whose': { id: 'Tahap ini: {who}', en: 'This stage: {who}' },
  'flow.limit': { id: 'batas {limit}', en: 'limit {limit}' },
  'flow.late': { id: 'terlambat {days} hari', en: '{days} {days|day|days} late' },

  // Steps that cannot be taken now.
  'flow.is.received': {
    id: '{no} belum dicek. Cek dulu.',
    en: '{no} has not been checked. Check it first.',
  },
  'flow.is.checked': {
    id: '{no} sudah dicek. Langkah berikutnya: Proses atau Kirim.',
    en: '{no} has been checked. Next step: Process or Ship.',
  },
  'flow.is.processing': {
    id: '{no} sudah diproses. Langkah berikutnya: Kirim.',
    en: '{no} is being processed. Next step: Ship.',
  },
  'flow.is.shipped': {
    id: '{no} sudah dikirim. Langkah berikutnya: Selesai.',
    en: '{no} has been shipped. Next step: Close.',
  },
  'flow.is.held': { id: '{no} sedang ditahan. Lanjutkan dulu.', en: '{no} is on hold. Resume it first.' },
  'flow.is.closed': {
    id: '{no} sudah selesai. Catat retur, atau buat pesanan baru.',
    en: '{no} is closed. Record a return, or make a new order.',
  },
  'flow.is.cancelled': {
    id: '{no} sudah dibatalkan. Buat pesanan baru bila masih perlu.',
    en: '{no} was cancelled. Make a new order if it is still needed.',
  },
  'flow.notHeld': { id: '{no} tidak sedang ditahan.', en: '{no} is not on hold.' },
  'flow.notShipped': {
    id: '{no} belum dikirim. Kirim dulu, atau batalkan.',
    en: '{no} has not been shipped. Ship it first, or cancel it.',
  },
  'flow.cancelShipped': {
    id: '{no} sudah dikirim {units} barang. Yang kembali dicatat sebagai retur, sisanya bisa ditutup.',
    en: '{units} {units|unit|units} of {no} were shipped. Record what comes back as a return; the rest can be closed.',
  },
  'flow.right.check': { id: 'Mengecek pesanan masuk', en: 'Check incoming orders' },
  'flow.right.process': { id: 'Memproses pesanan', en: 'Process orders' },
  'flow.right.ship': { id: 'Mengirim pesanan', en: 'Ship orders' },
  'flow.right.close': { id: 'Menyelesaikan pesanan', en: 'Close orders' },
  'flow.right.hold': { id: 'Menahan dan melanjutkan pesanan', en: 'Hold and resume orders' },
  'flow.right.cancel': { id: 'Membatalkan pesanan', en: 'Cancel orders' },
});
