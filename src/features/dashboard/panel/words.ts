/** What the dashboard's screens say. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  title: { id: 'Dasbor', en: 'Dashboard' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Sampai', en: 'To' },
  print: { id: 'Cetak', en: 'Print' },
  compared: { id: '{span}, dibanding {before}', en: '{span}, against {before}' },
  charts: { id: 'Bagan', en: 'Charts' },
  onTab: { id: 'Bagan di tab Dasbor', en: 'Charts on the dashboard tab' },
  chosen: { id: 'Bagan di Dasbor', en: 'Charts of the dashboard' },
  more: { id: 'Bagan lain', en: 'More charts' },
  noRows: {
    id: 'Tidak ada baris di balik angka ini pada hari-hari itu.',
    en: 'No rows stand behind this figure on those days.',
  },
  noData: { id: 'Belum ada yang digambar di sini.', en: 'Nothing to draw here yet.' },
  thousands: { id: 'rb', en: 'k' },
  millions: { id: 'jt', en: 'm' },
  billions: { id: 'M', en: 'bn' },
});
