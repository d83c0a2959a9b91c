/** Texts of the panels of a stock count. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  count: { id: 'Hitung stok', en: 'Count stock' },
  countNext: { id: 'Hitung satu produk', en: 'Count a product' },
  reasonLater: { id: 'Bila berselisih, nanti', en: 'If it differs, later' },
  product: { id: 'Produk', en: 'Product' },
  reason: { id: 'Alasan', en: 'Reason' },
  counted: { id: 'Hasil hitung', en: 'Counted' },
});
