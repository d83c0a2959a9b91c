/** Texts of the archive's panels. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  find: { id: 'Cari di bulan ini', en: 'Search this month' },
  findHint: { id: 'Nama, nomor, SKU', en: 'A name, a number, a SKU' },
  search: { id: 'Cari', en: 'Search' },
});
