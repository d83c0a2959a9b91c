/** An item's fields, state and days as people read them. */
import type { Column } from '../../kernel/column';
import { sayDay } from '../../kernel/day';
import { wordOf } from '../../kernel/labels';
import type { Tone } from '../../kernel/protocol';
import { type Language, say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { scoreTexts, type Why } from '../scores';
import { KINDS, type Kind, STATUSES, type State } from './choices';
import { shownValue } from './edited';
import { daysLate, daysLying, isSnoozed } from './rules/state';
import { ageIn } from './settings';
import { type Item, items } from './tables';
import { texts } from './words';

/** The firm's own word for a state, or Rapi's. */
export function stateWord(state: State, context: Pick<Context, 'language' | 'labels'>): string {
  const found = STATUSES.find(({ key }) => key === state);
  return found ? wordOf(found, context) : state;
}

export function kindWord(kind: Kind | null, language: Language): string {
  return KINDS.find(({ key }) => key === kind)?.words[language] ?? '';
}

export function whyText(why: Why, language: Language): string {
  return say(scoreTexts[`scores.why.${why}`], language);
}

/** A field by its header and its value as its cell shows it. */
export function shownField(context: Context, key: string, value: unknown): { field: string; value: string } {
  return shownValue(
    (items.columns[key as 'title'] ?? items.columns.title) as Column<unknown>,
    value,
    context,
  );
}

export const blockedWord = (language: Language): string => say(texts['backlog.is.blocked'], language);

/** What is most worth knowing of an item now: late, blocked, put off, lying, or just its state. */
export function chipOf(item: Item, context: Context): { text: string; tone: Tone } {
  const { language, today, zone, settings } = context;
  const late = daysLate(item, today);
  if (late > 0) return { text: say(texts['backlog.is.late'], language, { days: late }), tone: 'act' };
  if (isSnoozed(item, today) && item.snoozeUntil !== null) {
    const day = sayDay(item.snoozeUntil, language, today);
    return { text: say(texts['backlog.is.snoozed'], language, { day }), tone: 'idle' };
  }
  const state = item.state ?? 'backlog';
  if (item.blocker !== '' && (state === 'backlog' || state === 'started'))
    return { text: blockedWord(language), tone: 'watch' };
  const lying = daysLying(item, today, zone, ageIn(settings));
  if (lying > 0) return { text: say(texts['backlog.is.lying'], language, { days: lying }), tone: 'watch' };
  const tones: Readonly<Record<State, Tone>> = {
    intake: 'note',
    backlog: 'idle',
    started: 'note',
    done: 'good',
    cancelled: 'idle',
  };
  return { text: stateWord(state, context), tone: tones[state] };
}
