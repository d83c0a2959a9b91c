/** What the team says: nothing yet, its table speaks for itself. */
import { words } from '../../kernel/words';

export const texts = words({});
