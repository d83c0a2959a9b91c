/** Why there is no score: what to enter, beside the field and in a formula's cell. */
import { words } from '../../kernel/words';

export const texts = words({
  'scores.why.urgency': {
    id: 'Urgensi belum diisi: pilih Rendah sampai Mendesak.',
    en: 'Urgency is missing: choose Low to Urgent.',
  },
  'scores.why.impact': {
    id: 'Dampak belum diisi: pilih Kecil sampai Sangat besar.',
    en: 'Impact is missing: choose Small to Very large.',
  },
  'scores.why.reach': {
    id: 'Jangkauan belum terisi: orang per bulan, 0 atau lebih.',
    en: 'Reach is missing: people a month, 0 or more.',
  },
  'scores.why.reachImpact': {
    id: 'Dampak per orang: pilih dari daftar, atau dalam rumus 3, 2, 1, 0,5 atau 0,25.',
    en: 'Impact each: choose from the list, or in a formula 3, 2, 1, 0.5 or 0.25.',
  },
  'scores.why.confidence': {
    id: 'Keyakinan: isi lebih dari 0 % sampai 100 %.',
    en: 'Confidence: enter more than 0 % up to 100 %.',
  },
  'scores.why.effort': {
    id: 'Usaha: isi hari orang, paling kecil 0,5.',
    en: 'Effort: enter person-days, at least 0.5.',
  },
  'scores.why.businessValue': {
    id: 'Nilai bisnis: isi 1, 2, 3, 5, 8, 13 atau 20.',
    en: 'Business value: enter 1, 2, 3, 5, 8, 13 or 20.',
  },
  'scores.why.timeCriticality': {
    id: 'Desakan waktu: isi 1, 2, 3, 5, 8, 13 atau 20.',
    en: 'Time criticality: enter 1, 2, 3, 5, 8, 13 or 20.',
  },
  'scores.why.riskReduction': {
    id: 'Kurangi risiko: isi 1, 2, 3, 5, 8, 13 atau 20.',
    en: 'Risk reduction: enter 1, 2, 3, 5, 8, 13 or 20.',
  },
  'scores.why.jobSize': {
    id: 'Ukuran kerja: isi 1, 2, 3, 5, 8, 13 atau 20.',
    en: 'Job size: enter 1, 2, 3, 5, 8, 13 or 20.',
  },
  'scores.why.moscow': {
    id: 'MoSCoW belum dipilih: Harus, Sebaiknya, Boleh atau Tidak dulu.',
    en: "MoSCoW is missing: Must, Should, Could or Won't.",
  },
  'scores.why.value': { id: 'Nilai: isi 1 sampai 10.', en: 'Value: enter 1 to 10.' },
  'scores.why.size': { id: 'Usaha: isi 1 sampai 10.', en: 'Effort: enter 1 to 10.' },
});
