/** What is said of switching modules. */
import { words } from '../../kernel/words';

export const texts = words({
  'modules.on': {
    id: '{modules} menyala. Tab dan menunya siap.',
    en: '{modules} is on. Tabs and menu are ready.',
  },
  'modules.off': {
    id: '{modules} mati. Tabnya tersembunyi, semua baris tetap ada.',
    en: '{modules} is off. Its tabs are hidden, every row stays.',
  },
  'modules.asBefore': { id: 'Tidak ada yang berubah.', en: 'Nothing changed.' },
  'modules.offerChanged': {
    id: 'Tercatat. Semua modul tetap ada di Atur → Modul.',
    en: 'Noted. All modules stay in Set up → Modules.',
  },
  'modules.unknown': {
    id: 'Modul {module} tidak ada. Buka lagi Atur → Modul.',
    en: 'There is no module {module}. Open Set up → Modules again.',
  },
  'modules.used': {
    id: '{module} dipakai {by}, yang masih menyala. Matikan {by} dulu.',
    en: '{by} works with {module} and is still on. Switch {by} off first.',
  },
  'modules.together': { id: 'Menyala bersama {modules}.', en: 'Comes on with {modules}.' },
  'modules.usedBy': { id: 'Dipakai {modules}.', en: 'Used by {modules}.' },
  'modules.offer': {
    id: 'Sudah seminggu. Yang juga Anda tandai saat mulai: {modules}.',
    en: 'A week has passed. You also ticked at the start: {modules}.',
  },
});
