/** The card of one note: its text, what it said before, and what can be done with it. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { loadNote } from '../load';
import { WRITES } from '../roles';
import { readFormer } from '../rules/former';
import { texts } from '../words';

const input = () => z.object({ id: z.string({ error: 'notes.id' }) });

/** The card, the record that the note is about, and its text as the correction begins with it. */
export type NoteCard = Card & {
  readonly about: { readonly id: string; readonly label: string };
  readonly text: string;
  readonly mayCorrect: boolean;
};

export const noteCard: Query<z.infer<ReturnType<typeof input>>, NoteCard> = {
  name: 'notes.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, given) => {
    const stored = loadNote(context, given.id);
    if (isRefusal(stored)) return stored;
    const { id } = stored;
    const { about, aboutId, archived, at, by, former, pinned, tag, text } = stored.values;
    const { language, zone, today, who } = context;
    const word = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
    const step = (key: keyof typeof texts, verb: string) => ({
      label: word(key),
      action: `notes.${verb}`,
      input: { id },
    });
    const may = WRITES.includes(who.role);
    const steps = [
      pinned ? step('notes.card.unpin', 'unpin') : step('notes.card.pin', 'pin'),
      archived ? step('notes.card.restore', 'restore') : step('notes.card.archive', 'archive'),
    ];
    const when = (moment: NonNullable<typeof at>): string =>
      `${sayDay(zone.dayAt(moment), language, today)} ${zone.timeAt(moment, language)}`;
    return {
      title: word('notes.title', { by }),
      ...(archived
        ? { state: { text: word('notes.card.archived'), tone: 'idle' as const } }
        : pinned && { state: { text: word('notes.card.pinned'), tone: 'note' as const } }),
      lines: [
        { text },
        { text: word('notes.aboutLine'), aside: about },
        ...(tag === '' ? [] : [{ text: word('notes.card.tag'), aside: tag }]),
        { text: at === null ? '' : when(at), aside: id },
      ],
      more: may ? steps : [],
      history: readFormer(former).map((each) => ({
        at: each.at,
        when: when(each.at),
        text: word('notes.card.former', { by: each.by, text: each.text }),
      })),
      about: { id: aboutId, label: about },
      text,
      mayCorrect: may && !archived,
    };
  },
};
