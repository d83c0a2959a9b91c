/** Texts of the panels of keeping. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  drill: { id: 'Uji pemulihan', en: 'Recovery drill' },
});
