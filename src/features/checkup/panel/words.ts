/** What the panel of *Periksa & perbaiki* says. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  title: { id: 'Periksa & perbaiki', en: 'Check and repair' },
  looking: {
    id: 'Sedang memeriksa semua tabel. Buku besar perlu beberapa menit.',
    en: 'Checking every table. A large workbook takes some minutes.',
  },
  copy: { id: 'Salin laporan', en: 'Copy the report' },
  again: { id: 'Periksa lagi', en: 'Check again' },
  fine: { id: '{count} hal baik', en: '{count} {count|thing is|things are} fine' },
  mended: { id: 'Sudah diperbaiki', en: 'Mended' },
});
