/** The card of a note that waits for somebody. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { WRITES } from '../roles';
import { notes } from '../tables';
import { loadMention } from '../waiting';
import { texts } from '../words';
import { readStep, replyStep } from '../work';

const input = () => z.object({ id: z.string({ error: 'notes.id' }) });

/** The card, and the record that the note is about. */
export type MentionCard = Card & { readonly about: { readonly id: string; readonly label: string } };

export const mention: Query<z.infer<ReturnType<typeof input>>, MentionCard> = {
  name: 'notes.mention',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadMention(context, id);
    if (isRefusal(stored)) return stored;
    const { at, by, about, aboutId, note, state, text } = stored.values;
    const { language, zone, today } = context;
    const whole = context.from(notes).byId(note)?.values.text || text;
    const may = WRITES.includes(context.who.role);
    return {
      title: say(texts['notes.title'], language, { by }),
      lines: [
        { text: whole },
        { text: say(texts['notes.aboutLine'], language), aside: about },
        {
          text: at === null ? '' : `${sayDay(zone.dayAt(at), language, today)} ${zone.timeAt(at, language)}`,
        },
      ],
      ...(may && state === 'open' && { next: readStep(stored.id, language) }),
      more: may ? [replyStep(stored.id, language)] : [],
      history: [],
      about: { id: aboutId, label: about },
    };
  },
};
