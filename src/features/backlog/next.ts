/** What can be done with an item next, as buttons: one big step, and the rest. */
import type { CardStep } from '../../kernel/protocol';
import { type Language, say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { State } from './choices';
import { stateWord } from './said';
import type { Item } from './tables';
import { texts } from './words';

const BIG: Readonly<Record<State, State | undefined>> = {
  intake: 'backlog',
  backlog: 'started',
  started: 'done',
  done: undefined,
  cancelled: undefined,
};

type Labelled = Pick<Context, 'language' | 'labels'>;
type Stepped = Pick<Item, 'id' | 'state' | 'archived' | 'blocker'>;

/** *Terima*, *Mulai*, *Selesai*; undefined where the item is over. */
export function nextStep({ id, state, archived }: Stepped, language: Language): CardStep | undefined {
  const to = BIG[state ?? 'backlog'];
  if (!to || archived) return undefined;
  const label = say(texts[`backlog.next.${to as 'done'}`], language);
  return to === 'backlog'
    ? { label, action: 'backlog.accept', input: { id } }
    : { label, action: 'backlog.move', input: { id, to } };
}

/** Says what holds it up; the typed text becomes the blocker. */
export function blockStep({ id }: Stepped, language: Language): CardStep {
  return {
    label: say(texts['backlog.more.block'], language),
    action: 'backlog.block',
    input: { id },
    ask: [{ field: 'blocker', label: say(texts['backlog.ask.blocker'], language), kind: 'text' }],
  };
}

export function snoozeStep({ id }: Stepped, language: Language): CardStep {
  return { label: say(texts['backlog.more.snooze'], language), action: 'backlog.snooze', input: { id } };
}

function untilStep({ id }: Stepped, language: Language): CardStep {
  return {
    label: say(texts['backlog.more.snoozeUntil'], language),
    action: 'backlog.snooze',
    input: { id },
    ask: [{ field: 'until', label: say(texts['backlog.ask.until'], language), kind: 'day' }],
  };
}

/** Everything else that fits the state. */
export function moreSteps(item: Stepped, context: Labelled): CardStep[] {
  const { language } = context;
  const { id, state, archived, blocker } = item;
  const step = (key: `backlog.more.${Said}`, action: string, input: object = {}): CardStep => ({
    label: say(texts[key], language),
    action,
    input: { id, ...input },
  });
  if (archived) return [step('backlog.more.restore', 'backlog.restore')];
  const ask = (label: CardStep, field: string): CardStep => ({
    ...label,
    ask: [{ field, label: say(texts[`backlog.ask.${field as 'note'}`], language), kind: 'text' }],
  });
  if (state === 'intake')
    return [
      ask(step('backlog.more.reject', 'backlog.reject'), 'note'),
      snoozeStep(item, language),
      untilStep(item, language),
      ask(step('backlog.more.duplicate', 'backlog.duplicate'), 'of'),
    ];
  if (state === 'done' || state === 'cancelled')
    return [
      step('backlog.more.reopen', 'backlog.move', { to: 'backlog' }),
      step('backlog.more.archive', 'backlog.archive'),
    ];
  const back = say(texts['backlog.more.back'], language, { state: stateWord('backlog', context) });
  const over = say(texts['backlog.confirm.cancel'], language, { id });
  return [
    blocker === ''
      ? blockStep(item, language)
      : step('backlog.more.unblock', 'backlog.block', { blocker: '' }),
    snoozeStep(item, language),
    untilStep(item, language),
    step('backlog.more.keep', 'backlog.keep'),
    ...(state === 'started'
      ? [{ ...step('backlog.more.back', 'backlog.move', { to: 'backlog' }), label: back }]
      : []),
    ask(step('backlog.more.duplicate', 'backlog.duplicate'), 'of'),
    {
      ...step('backlog.more.cancel', 'backlog.move', { to: 'cancelled' }),
      confirm: { text: over, label: say(texts['backlog.confirm.cancelLabel'], language) },
    },
  ];
}

type Said =
  | 'restore'
  | 'reject'
  | 'duplicate'
  | 'reopen'
  | 'archive'
  | 'unblock'
  | 'keep'
  | 'back'
  | 'cancel';
