/** *Atur → Pengaturan → Pesanan* as a card: the second check and the checklist, and the step that switches each. */
import * as z from 'zod/mini';
import type { Card } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { mustTickOn, secondCheckOn } from '../options';
import { DECIDES } from '../roles';
import { texts } from '../words';

const input = () => z.object({ id: z.optional(z.string()) });

export const settingsCard: Query<z.infer<ReturnType<typeof input>>, Card> = {
  name: 'orders.settings',
  writes: false,
  input,
  roles: 'all',
  run: ({ language, settings, who }) => {
    const text = (key: keyof typeof texts): string => say(texts[key], language);
    const second = secondCheckOn(settings);
    const must = mustTickOn(settings);
    const state = (on: boolean) => text(on ? 'orders.settings.on' : 'orders.settings.off');
    const more = [
      {
        label: text(second ? 'orders.settings.checkStop' : 'orders.settings.checkStart'),
        action: 'orders.setUp',
        input: { secondCheck: !second },
      },
      {
        label: text(must ? 'orders.settings.tickStop' : 'orders.settings.tickStart'),
        action: 'orders.setUp',
        input: { mustTick: !must },
      },
    ];
    return {
      title: text('orders.settings.title'),
      lines: [
        { text: text('orders.settings.check'), aside: state(second), strong: true },
        { text: text('orders.settings.checkHelp') },
        { text: text('orders.settings.tick'), aside: state(must), strong: true },
        { text: text('orders.settings.tickHelp') },
      ],
      more: DECIDES.includes(who.role) ? more : [],
      history: [],
    };
  },
};
