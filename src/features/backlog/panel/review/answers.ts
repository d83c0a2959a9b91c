/** The answers of a review on this page: what was decided, sent and taken back, and the order in which the items are still asked about. */
import { effect, signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidProblem, Undo } from '../../../../kernel/protocol';
import { t } from '../../../../ui/language';
import { ask, forget, save, saves, Unanswered } from '../../../../ui/server';
import { freshId } from '../../../../ui/transport';
import type { ItemCard } from '../../actions/card';
import type { ReviewAnswer, ReviewItem } from '../../actions/review';

import { reviewWords } from './words';

const ACTION = 'backlog.decide';

/** What a person answered, as it is sent. */
export interface Wish {
  readonly id: string;
  readonly decision: 'keep' | 'snooze' | 'cancel' | 'score' | 'assign';
  readonly until?: string;
  readonly note?: string;
  readonly owner?: string;
  readonly set?: Readonly<Record<string, string | number>>;
  readonly was?: Readonly<Record<string, unknown>>;
}

/** One answer of this page's life. */
export interface Given {
  readonly wish: Wish;
  readonly label: string;
  readonly request: string;
  /** How it is taken back; known once it is saved. */
  readonly undo?: Undo;
}

/** An answer that was refused: the item is asked about again, with the sentences and what was chosen. */
export interface Returned {
  readonly wish: Wish;
  readonly problems: readonly SaidProblem[];
  /** The item as it is now, where somebody else changed what was decided. */
  readonly now?: ItemCard['item'];
}

/** By item. Leaving the panel and coming back does not ask again what waits to be saved. */
const given = signal<ReadonlyMap<string, Given>>(new Map());

function set<V>(all: ReadonlyMap<string, V>, id: string, value: V | undefined): ReadonlyMap<string, V> {
  const next = new Map(all);
  if (value === undefined) next.delete(id);
  else next.set(id, value);
  return next;
}

export function useReview() {
  const [answer, setAnswer] = useState<ReviewAnswer>();
  const [trouble, setTrouble] = useState<readonly SaidProblem[]>();
  const [order, setOrder] = useState<readonly string[]>([]);
  const [returned, setReturned] = useState<ReadonlyMap<string, Returned>>(new Map());
  const [round, setRound] = useState(0);
  const asked = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    let here = true;
    ask<ReviewAnswer>('backlog.review', {})
      .then((value) => {
        if (!here) return;
        const waits = new Set(
          saves
            .peek()
            .waiting.flatMap(({ action, input }) => (action === ACTION ? [(input as Wish).id] : [])),
        );
        const ids = value.items.map(({ item }) => item.id);
        // What is asked about again is not decided any more: taken back elsewhere, or another review began.
        given.value = new Map([...given.peek()].filter(([id]) => waits.has(id) || !ids.includes(id)));
        setTrouble(undefined);
        setAnswer(value);
        asked.current = new Set(ids);
        setReturned(takeRefused());
        setOrder(ids.filter((id) => !waits.has(id)));
      })
      .catch((error: unknown) => {
        if (here) setTrouble(error instanceof Unanswered ? error.problems : []);
      });
    return () => {
      here = false;
    };
  }, [round]);

  // Of an item that this answer of the server does not hold, it is asked anew once that is saved.
  const lost = useRef(false);
  // *Urungkan* stands in the foot and on a key: whoever takes an answer back is asked again at once.
  useEffect(
    () =>
      effect(() => {
        const { waiting } = saves.value;
        if (waiting.length === 0 && lost.current) {
          lost.current = false;
          setRound((count) => count + 1);
        }
        for (const { id } of waiting) {
          const own = [...given.peek().values()].find(({ request }) => id === `undo:${request}`);
          if (!own) continue;
          given.value = set(given.peek(), own.wish.id, undefined);
          if (!asked.current.has(own.wish.id)) lost.current = true;
          else setOrder((ids) => [own.wish.id, ...ids.filter((other) => other !== own.wish.id)]);
        }
      }),
    [],
  );

  const decide = (wish: Wish, label: string): void => {
    const request = freshId();
    given.value = set(given.peek(), wish.id, { wish, label, request });
    setReturned((all) => set(all, wish.id, undefined));
    setOrder((ids) => ids.filter((id) => id !== wish.id));
    const from = { panel: 'backlog.review', input: {} };
    void save({ action: ACTION, input: wish, label, from }, request).then(async (said) => {
      const own = given.peek().get(wish.id);
      if (said.ok) {
        if (own?.request === request && said.undo)
          given.value = set(given.peek(), wish.id, { ...own, undo: said.undo });
        return;
      }
      if (own?.request === request) given.value = set(given.peek(), wish.id, undefined);
      const clash = said.problems.some(({ code }) => code === 'backlog.clash');
      const now = clash
        ? await ask<ItemCard>('backlog.card', { id: wish.id }).catch(() => undefined)
        : undefined;
      forget(request);
      setReturned((all) =>
        set(all, wish.id, { wish, problems: said.problems, ...(now && { now: now.item }) }),
      );
      // Not under the fingers of whoever answers about another item: it comes next.
      setOrder(([first, ...rest]) => [...(first ? [first] : []), wish.id, ...rest]);
    });
  };

  const known = new Map<string, ReviewItem>(answer?.items.map((each) => [each.item.id, each]) ?? []);
  const [first] = order;
  return {
    answer,
    trouble,
    again: () => setRound((count) => count + 1),
    current: first === undefined ? undefined : movedUp(known.get(first), known, [...given.value.values()]),
    returned: first === undefined ? undefined : returned.get(first),
    /** Answers of this page that can be taken back. */
    given: [...given.value.values()],
    left: order.length + Math.max(0, (answer?.left ?? 0) - known.size),
    decide,
    /** What is there now stays: it is asked about as it is. */
    settle: (id: string, now: ItemCard['item'] | undefined): void => {
      setReturned((all) => set(all, id, undefined));
      if (!now) return;
      setAnswer(
        (value) =>
          value && {
            ...value,
            items: value.items.map((each) => (each.item.id === id ? { ...each, item: now } : each)),
          },
      );
    },
    /** Asked about last. */
    skip: (): void => setOrder(([head, ...rest]) => (head ? [...rest, head] : rest)),
    previous: (): void => setOrder((ids) => [...ids.slice(-1), ...ids.slice(0, -1)]),
    undo: ({ label, undo, request, wish }: Given): void => {
      if (!undo || 'none' in undo) return;
      const from = { panel: 'backlog.card', input: { id: wish.id } };
      void save({ action: undo.action, input: undo.input, label, from }, `undo:${request}`);
    },
  };
}

/** Items that were cancelled or put off on this page have left the order: whoever stood behind them stands so many places higher. */
function movedUp(
  asked: ReviewItem | undefined,
  known: ReadonlyMap<string, ReviewItem>,
  all: readonly Given[],
): ReviewItem | undefined {
  const rank = asked?.item.rank;
  if (!asked || rank == null) return asked;
  const gone = all.filter(
    ({ wish: { id, decision } }) =>
      (decision === 'cancel' || decision === 'snooze') && (known.get(id)?.item.rank ?? rank) < rank,
  ).length;
  const [was, is] = [rank, rank - gone].map((place) => t(reviewWords.rank, { rank: place }));
  const [order, ...lines] = asked.lines;
  if (gone === 0 || !order) return asked;
  return { ...asked, lines: [{ ...order, text: order.text.replace(was ?? '', is ?? '') }, ...lines] };
}

/** What was refused while nobody looked at the review. */
function takeRefused(): ReadonlyMap<string, Returned> {
  const found = saves.peek().refused.filter(({ save: { action } }) => action === ACTION);
  for (const { save: kept } of found) forget(kept.id);
  return new Map(
    found.map(({ save: kept, problems }) => {
      const wish = kept.input as Wish;
      return [wish.id, { wish, problems }];
    }),
  );
}
