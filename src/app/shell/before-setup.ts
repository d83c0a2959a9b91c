/** The page of a workbook in which Rapi is not set up: the first run, or help. Whoever opens it will be the owner. */

import type { Boot, Packed } from '../../kernel/protocol';
import { DEFAULT_SETTINGS } from '../../kernel/settings';
import type { Language } from '../../kernel/words';
import { zone } from '../../kernel/zone';
import type { World } from '../../ports/world';
import { sentence } from '../say';

/** Nothing else opens yet. */
const OPENS = ['modules', 'help'];

export function beforeSetup(world: World, language: Language, asked?: Boot['open']): Packed<Boot> {
  const start = { panel: 'modules.start', input: {} };
  return {
    ...DEFAULT_SETTINGS,
    language,
    today: zone(DEFAULT_SETTINGS.zone).dayAt(world.now()),
    book: world.sheets.book().id,
    person: { email: world.people.email(), name: '', role: 'owner' },
    modules: OPENS,
    home: {
      work: [],
      waiting: 0,
      checks: [],
      alarm: { text: sentence('app.notInstalled', language), ...start },
    },
    index: [],
    open: asked?.panel.startsWith('help.') ? asked : start,
  };
}
