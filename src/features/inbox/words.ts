/** What *Kotak Masuk* says; what a row became is said by the feature that took it. */
import { words } from '../../kernel/words';

export const texts = words({
  'inbox.kind': {
    id: 'Jenis belum dipilih. Pilih salah satu: {kinds}, lalu centang Kirim lagi.',
    en: 'No kind chosen. Choose one of {kinds}, then tick Send again.',
  },
  'inbox.tidied': {
    id: '{count} baris lama keluar dari tab Kotak Masuk.',
    en: '{count} old {count|row|rows} left the Inbox tab.',
  },
  'inbox.noUndo': {
    id: 'Baris yang dirapikan sudah tercatat di tabnya sendiri.',
    en: 'What these rows asked for stands in its own tab.',
  },
});
