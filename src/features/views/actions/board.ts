/** The board: open work by state in its order, and what was finished lately. Cancelled work has left it. */
import * as z from 'zod/mini';
import { addDays, type Day } from '../../../kernel/day';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import {
  capacityIn,
  type Item,
  isOpen,
  backlogItems as items,
  kindField,
  methodsIn,
  type State,
  stateWord,
  textField,
  wipIn,
} from '../../backlog';
import { capacityLine, isRanked, ordered } from '../../scores';
import { type ShownItem, shownItem } from '../shown-card';
import { texts } from '../words';

/** Finished work stays in sight for two weeks. */
const RECENT_DAYS = 14;
/** Cards of one column; the list has the rest. */
const MOST = 60;
const COLUMNS: readonly State[] = ['intake', 'backlog', 'started', 'done'];

const input = () => z.object({ kind: z.optional(kindField()), owner: z.optional(textField()) });
type Input = z.infer<ReturnType<typeof input>>;

export interface BoardColumn {
  readonly state: State;
  readonly word: string;
  readonly cards: readonly ShownItem[];
  /** Cards that do not fit here. */
  readonly more: number;
}

export interface BoardAnswer {
  readonly columns: readonly BoardColumn[];
  /** Above which card of the backlog the week is full; only over the whole order, not over a part of it. */
  readonly line?: { readonly above: string | null; readonly days: number; readonly capacity: number };
  /** Said where more work runs than the firm wants. */
  readonly wip?: string;
  readonly owners: readonly string[];
}

export const board: Query<Input, BoardAnswer> = {
  name: 'views.board',
  writes: false,
  input,
  roles: 'all',
  run: (context, { kind, owner }) => {
    const all = context
      .from(items)
      .all()
      .map(({ values }) => values);
    const order = ordered(all, methodsIn(context.settings), context.today);
    const fits = (item: Item): boolean =>
      (kind === undefined || item.kind === kind) && (owner === undefined || item.owner === owner);
    const shown = inColumns(context, all, order);
    const running = order.filter(({ state }) => state === 'started').length;
    const most = wipIn(context.settings);
    const line = lineOf(context, order);
    return {
      columns: COLUMNS.map((state) => {
        const cards = shown[state].filter(fits);
        return {
          state,
          word: stateWord(state, context),
          cards: cards.slice(0, MOST).map((item) => shownItem(context, item)),
          more: Math.max(0, cards.length - MOST),
        };
      }),
      ...(line && { line }),
      ...(most !== undefined &&
        running > most && { wip: say(texts['views.wip'], context.language, { running, most }) }),
      owners: [...new Set(all.filter(isOpen).map((item) => item.owner))].filter(Boolean).sort(),
    };
  },
};

/** Each column in its order: by rank, what is put off behind; the newest finished first. */
function inColumns(
  { today, zone }: Context,
  all: readonly Item[],
  order: readonly Item[],
): Readonly<Record<State, readonly Item[]>> {
  const since = addDays(today, -RECENT_DAYS);
  const finishedOn = ({ finishedAt }: Item): Day | undefined =>
    finishedAt === null ? undefined : zone.dayAt(finishedAt);
  const waiting = all.filter((item) => isOpen(item) && !isRanked(item, today));
  const place = (state: State): Item[] =>
    [...order, ...waiting].filter((item) => (item.state ?? 'backlog') === state);
  return {
    intake: place('intake'),
    backlog: place('backlog'),
    started: place('started'),
    done: all
      .filter((item) => item.state === 'done' && !item.archived && (finishedOn(item) ?? '') >= since)
      .sort((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0)),
    cancelled: [],
  };
}

/** The line is drawn through the whole order; in the column of waiting work it stands above the first card that comes after it. */
function lineOf(context: Context, order: readonly Item[]): BoardAnswer['line'] {
  const capacity = capacityIn(context.settings);
  if (capacity === undefined) return undefined;
  const { fits, days } = capacityLine(order, capacity);
  const after = order.slice(fits).find(({ state }) => state === 'backlog');
  return { above: after?.id ?? null, days, capacity };
}
