/** Words of the panel for many rows. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  title: { id: 'Langkah untuk baris terpilih', en: 'Step for selected rows' },
  at: { id: '{rows} terpilih di {tab}', en: '{rows} selected in {tab}' },
  hidden: {
    id: '{count} baris di balik filter tidak ikut.',
    en: '{count} rows behind the filter are left out.',
  },
  again: { id: 'Baca pilihan lagi', en: 'Read the selection again' },
  none: { id: 'Tidak ada langkah untuk baris ini sekarang.', en: 'There is no step for these rows now.' },
  not: { id: '{count} tidak bisa {step}', en: '{count} cannot take the step {step}' },
  rest: { id: '… dan {count} lagi', en: '… and {count} more' },
  label: { id: '{step}: {rows}', en: '{step}: {rows}' },
});
