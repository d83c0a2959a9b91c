/** What the look of a person's own screens is called. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  look: { id: 'Tampilan', en: 'Look' },
  light: { id: 'Terang', en: 'Light' },
  dark: { id: 'Gelap', en: 'Dark' },
  system: { id: 'Ikut perangkat', en: 'As the device' },
  lookIsOwn: {
    id: 'Hanya layar Rapi Anda, di semua komputer. Sel, bagan, dan cetakan tetap terang.',
    en: 'Only your own screens of Rapi, on every computer. Cells, charts and prints stay light.',
  },
});
