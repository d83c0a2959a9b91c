/** Texts of the backup's panels. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  versions: { id: 'Versi & pulihkan', en: 'Versions and restore' },
  empty: {
    id: 'Belum ada versi. Cadangkan sekarang, atau ambil dari file.',
    en: 'No versions yet. Back up now, or take one from files.',
  },
  now: { id: 'Cadangkan sekarang', en: 'Back up now' },
  keeper: { id: 'Penjaga cadangan', en: 'Who keeps them' },
  encryption: { id: 'Enkripsi cadangan', en: 'Backup encryption' },
  takeIn: { id: 'Ambil dari file', en: 'Take from files' },
});
