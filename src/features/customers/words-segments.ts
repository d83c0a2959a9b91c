/** What segments say: their names, and the rule behind them. */
import { words } from '../../kernel/words';

export const segmentTexts = words({
  'customers.segment': { id: 'Segmen', en: 'Segment' },
  'customers.segment.best': { id: 'Pelanggan utama', en: 'Best customer' },
  'customers.segment.regular': { id: 'Langganan', en: 'Regular' },
  'customers.segment.big': { id: 'Belanja besar', en: 'Big spender' },
  'customers.segment.new': { id: 'Baru', en: 'New' },
  'customers.segment.usual': { id: 'Biasa', en: 'Occasional' },
  'customers.segment.call': { id: 'Perlu disapa', en: 'Worth a call' },
  'customers.segment.gone': { id: 'Lama tak datang', en: 'Long gone' },
  'customers.rule.lately': {
    id: 'Baru-baru ini: pesanan terakhir paling lama {lately} hari lalu.',
    en: 'Lately: the last order is at most {lately} days ago.',
  },
  'customers.rule.often': {
    id: 'Sering: paling sedikit {often} pesanan.',
    en: 'Often: at least {often} orders.',
  },
  'customers.rule.much': { id: 'Banyak: belanja paling sedikit {much}.', en: 'Much: at least {much} spent.' },
  'customers.rule.gone': {
    id: 'Lama: pesanan terakhir lebih dari {gone} hari lalu.',
    en: 'Long ago: the last order is more than {gone} days ago.',
  },
  'customers.rule.best': { id: 'baru-baru ini, sering dan banyak', en: 'lately, often and much' },
  'customers.rule.regular': { id: 'baru-baru ini dan sering', en: 'lately and often' },
  'customers.rule.big': { id: 'baru-baru ini dan banyak', en: 'lately and much' },
  'customers.rule.new': { id: 'baru-baru ini, satu pesanan', en: 'lately, one order' },
  'customers.rule.usual': { id: 'selain itu', en: 'anybody else' },
  'customers.rule.call': {
    id: 'dulu sering atau banyak, sekarang tidak',
    en: 'once often or much, not lately',
  },
  'customers.rule.isGone': { id: 'lama tidak pesan', en: 'no order for long' },
  'customers.rule.set': { id: 'Ubah batasnya', en: 'Change the limits' },
  'customers.rule.askLately': { id: 'Baru-baru ini (hari)', en: 'Lately (days)' },
  'customers.rule.askGone': { id: 'Lama (hari)', en: 'Long ago (days)' },
  'customers.rule.askOften': { id: 'Sering (pesanan)', en: 'Often (orders)' },
  'customers.rule.askMuch': { id: 'Banyak (rupiah)', en: 'Much (smallest unit of money)' },
  'customers.limits': {
    id: 'Batas segmen harus angka bulat, paling sedikit 1.',
    en: 'Limits of segments must be whole numbers of at least 1.',
  },
  'customers.limitsOrder': {
    id: 'Batas “lama” harus lebih panjang daripada batas “baru-baru ini”.',
    en: 'The limit of “long ago” must be longer than that of “lately”.',
  },
  'customers.segmentsSet': { id: 'Batas segmen tersimpan.', en: 'Limits of segments saved.' },
});
