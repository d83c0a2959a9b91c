/** Texts of the return's form. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  backCount: { id: 'Jumlah', en: 'Quantity' },
  backGoods: { id: 'Barang', en: 'Item' },
  cameBack: { id: 'Yang kembali', en: 'What comes back' },
  chooseGoods: { id: 'Pilih barang', en: 'Choose an item' },
  condition: { id: 'Keadaan', en: 'Condition' },
  nothingOut: {
    id: 'Tidak ada barang pesanan ini yang sedang di luar.',
    en: 'Nothing of this order is out with the customer.',
  },
  order: { id: 'Pesanan', en: 'Order' },
  orderHint: { id: 'Nomor, nama, atau resi', en: 'Number, name or tracking no.' },
  returned: { id: 'Retur', en: 'Return' },
  why: { id: 'Alasan', en: 'Reason' },
});
