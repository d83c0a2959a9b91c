/** What the settings say: nothing yet, each feature's own screen speaks for itself. */
import { words } from '../../kernel/words';

export const texts = words({});
