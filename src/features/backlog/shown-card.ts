/** An item as a card of board, week and quadrant shows it. */
import { sayDay } from '../../kernel/day';
import type { Tone } from '../../kernel/protocol';
import type { Context } from '../../ports/context';
import type { Kind, State } from './choices';
import { scoreOf } from './rules/rank';
import { daysLate } from './rules/state';
import { chipOf, kindWord } from './said';
import { methodsIn } from './settings';
import type { Item } from './tables';

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
  readonly score: number | null;
  readonly effort: number | null;
  readonly publishDay: string | null;
  readonly chip: { readonly text: string; readonly tone: Tone };
}

export function shownItem(context: Context, item: Item): ShownItem {
  const { language, today, settings } = context;
  const scored = scoreOf(item, methodsIn(settings));
  const { id, title, kind, owner, blocker, rank, effort, publishDay } = item;
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
    score: 'why' in scored ? null : Math.round(scored.score * 100) / 100,
    effort,
    publishDay,
    chip: chipOf(item, context),
  };
}
