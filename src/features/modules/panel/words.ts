/** What the panels of modules and of the first run say. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  title: { id: 'Modul', en: 'Modules' },
  about: {
    id: 'Yang mati tidak tampil di tab, menu dan Hari Ini. Semua baris tetap ada.',
    en: 'What is off shows in no tab, menu or Today. Every row stays.',
  },
  ask: { id: 'Pemilik atau manajer menyalakan modul.', en: 'Owner or manager switch modules on.' },
  on: { id: 'Nyalakan', en: 'Switch on' },
  off: { id: 'Matikan', en: 'Switch off' },
  isOn: { id: 'menyala', en: 'on' },
  ticked: { id: 'Anda tandai', en: 'you ticked' },
  noOffer: { id: 'Jangan tawarkan yang lain', en: 'Do not offer the others' },
});
