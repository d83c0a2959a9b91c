/** Texts of the panel of the weekly report. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  report: { id: 'Laporan mingguan', en: 'Weekly report' },
  earlier: { id: '‹ Pekan sebelumnya', en: '‹ Week before' },
  later: { id: 'Pekan berikutnya ›', en: 'Week after ›' },
  numbers: { id: 'Angka naik dan turun', en: 'Numbers up and down' },
  stuckNow: { id: 'Tersendat sekarang', en: 'Stuck now' },
  nothingStuck: { id: 'Tidak ada yang tersendat.', en: 'Nothing is stuck.' },
  more: { id: 'dan {n} lagi', en: 'and {n} more' },
  questions: { id: 'Perlu diputuskan', en: 'To be decided' },
  decide: { id: 'Putuskan', en: 'Decide' },
  look: { id: 'Lihat', en: 'Look' },
  stuck: { id: 'Tersendat: sebab dan perbaikan', en: 'Stuck: cause and fix' },
  decided: { id: 'Diputuskan', en: 'Decided' },
  conclusion: { id: 'Kesimpulan', en: 'Conclusion' },
  conclusionHint: {
    id: 'Apa yang membaik, apa yang jadi perhatian pekan depan',
    en: 'What got better, what to watch next week',
  },
  savedBy: { id: '{id}, disimpan {by}', en: '{id}, saved by {by}' },
  print: { id: 'Cetak', en: 'Print' },
  only: {
    id: 'Laporan disusun pemilik atau manajer. Di sini hanya untuk dibaca.',
    en: 'The owner or a manager writes the report. Here it is only read.',
  },
});
