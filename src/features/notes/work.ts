/** Notes that wait for somebody, in the one shape of open work. */
import type { CardStep, Work } from '../../kernel/protocol';
import { numberOf } from '../../kernel/table';
import { type Language, say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Asked } from '../../ports/feature';
import { mentions } from './tables';
import { texts } from './words';

export const readStep = (id: string, language: Language): CardStep => ({
  label: say(texts['notes.read'], language),
  action: 'notes.read',
  input: { id },
});

export const replyStep = (id: string, language: Language): CardStep => ({
  label: say(texts['notes.reply'], language),
  action: 'notes.reply',
  input: { id },
  ask: [{ field: 'text', label: say(texts['notes.replyText'], language), kind: 'text' }],
});

export function workOf(context: Context): Work[] {
  const { language } = context;
  return context
    .from(mentions)
    .all()
    .filter(({ values }) => values.state === 'open')
    .map(({ id, values: { at, person, by, text } }) => ({
      id,
      kind: say(texts['notes.kind'], language),
      title: say(texts['notes.from'], language, { by, text: text.slice(0, 160) }),
      owner: person,
      // The day it was written: what waits longest stands first, and nothing of it is late.
      due: at === null ? null : context.zone.dayAt(at),
      late: false,
      step: say(texts['notes.read'], language),
      state: say(texts['notes.unread'], language),
      panel: 'notes.mention',
      steps: { done: readStep(id, language) },
    }));
}

/** *Selesai* of a mention, wherever its work is shown: it is read. */
export function workStep(id: string, step: string): Asked | undefined {
  if (numberOf(mentions, id) === undefined || step !== 'done') return undefined;
  return { action: 'notes.read', input: { id } };
}
