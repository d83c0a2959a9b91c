/** Texts of *Pembaruan*. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  title: { id: 'Pembaruan', en: 'Updates' },
  due: { id: 'Akan berubah', en: 'Will change' },
  done: { id: 'Sudah berubah', en: 'Has changed' },
  none: { id: 'Buku ini sudah terbaru.', en: 'This workbook is up to date.' },
  backUp: { id: 'Cadangkan lalu perbarui', en: 'Back up and update' },
  go: { id: 'Perbarui sekarang', en: 'Update now' },
});
