/** What can be done with a ticket next, as buttons: one big step, and the rest. */
import type { CardStep } from '../../kernel/protocol';
import { type Language, say } from '../../kernel/words';
import type { State } from './choices';
import type { Ticket } from './tables';
import { texts } from './words';

type Stepped = Pick<Ticket, 'id' | 'state' | 'archived' | 'firstAnswer'>;

const move = (id: string, to: State, label: string): CardStep => ({
  label,
  action: 'tickets.move',
  input: { id, to },
});

/** *Sudah dijawab*: a person has sent an answer; Rapi cannot know. */
export const answeredStep = ({ id }: Pick<Ticket, 'id'>, language: Language): CardStep => ({
  label: say(texts['tickets.next.answered'], language),
  action: 'tickets.answer',
  input: { id },
});

export const doneStep = ({ id }: Pick<Ticket, 'id'>, language: Language): CardStep =>
  move(id, 'done', say(texts['tickets.next.done'], language));

/** Undefined where the ticket is over. */
export function nextStep(ticket: Stepped, language: Language): CardStep | undefined {
  const { state, archived, firstAnswer } = ticket;
  if (archived || state === 'done' || state === 'cancelled') return undefined;
  return firstAnswer === null ? answeredStep(ticket, language) : doneStep(ticket, language);
}

/** Everything else that fits the state. */
export function moreSteps(ticket: Stepped, language: Language): CardStep[] {
  const { id, state, archived, firstAnswer } = ticket;
  const text = (key: keyof typeof texts): string => say(texts[key], language);
  if (archived) return [{ label: text('tickets.more.restore'), action: 'tickets.restore', input: { id } }];
  if (state === 'done' || state === 'cancelled')
    return [
      move(id, 'started', text('tickets.more.reopen')),
      { label: text('tickets.more.archive'), action: 'tickets.archive', input: { id } },
    ];
  return [
    ...(state === 'started' ? [] : [move(id, 'started', text('tickets.more.start'))]),
    ...(state === 'waiting' ? [] : [move(id, 'waiting', text('tickets.more.wait'))]),
    ...(firstAnswer === null ? [doneStep(ticket, language)] : [answeredStep(ticket, language)]),
    {
      ...move(id, 'cancelled', text('tickets.more.cancel')),
      confirm: {
        text: say(texts['tickets.confirm.cancel'], language, { id }),
        label: text('tickets.more.cancel'),
      },
    },
  ];
}
