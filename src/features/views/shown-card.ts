/** An item as a card of board, week and quadrant shows it. */
import { sayDay } from '../../kernel/day';
import type { Tone } from '../../kernel/protocol';
import type { Context } from '../../ports/context';
import {
  blockedWord,
  chipOf,
  daysLate,
  type Item,
  type Kind,
  kindWord,
  methodsIn,
  type State,
  stateWord,
} from '../backlog';
import { rounded, scoreOf } from '../scores';

export interface ShownItem {
  readonly id: string;
  readonly title: string;
  readonly state: State;
  readonly kind: Kind | null;
  readonly kindWord: string;
  readonly owner: string;
  /** The deadline in words, empty where there is none. */
  readonly due: string;
  readonly late: boolean;
  readonly blocker: string;
  readonly rank: number | null;
  readonly manualOrder: number | null;
  readonly score: number | null;
  readonly effort: number | null;
  readonly publishDay: string | null;
  /** What its column and its other lines do not say already. */
  readonly chip?: { readonly text: string; readonly tone: Tone };
}

export function shownItem(context: Context, item: Item): ShownItem {
  const { language, today, settings } = context;
  const scored = scoreOf(item, methodsIn(settings));
  const { id, title, kind, owner, blocker, rank, manualOrder, effort, publishDay } = item;
  const chip = chipOf(item, context);
  const known = [stateWord(item.state ?? 'backlog', context), blockedWord(language)];
  const fresh = !known.includes(chip.text);
  return {
    id,
    title,
    state: item.state ?? 'backlog',
    kind,
    kindWord: kindWord(kind, language),
    owner,
    due: item.due === null ? '' : sayDay(item.due, language, today),
    late: daysLate(item, today) > 0,
    blocker,
    rank,
    manualOrder,
    score: 'why' in scored ? null : rounded(scored.score),
    effort,
    publishDay,
    ...(fresh && { chip }),
  };
}
