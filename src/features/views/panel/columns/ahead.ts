/** Moves of cards: seen at once, saved in the queue, and taken back on the screen with the server's sentence where they are refused. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../../ui/language';
import { forget, save } from '../../../../ui/server';
import { freshId } from '../../../../ui/transport';
import type { ShownItem } from '../../shown-card';
import type { ColumnView } from './Columns';
import { columnWords } from './words';

/** Behind everything that has a rank. */
export const LAST = 1e9;

/** Where a card stands on the screen before the server's own answer shows it there. */
export interface Where {
  readonly column: string;
  /** By rank; half-way between two where it goes between them. */
  readonly at: number;
  /** What the move changes of it: a further move starts from there. */
  readonly patch: Partial<ShownItem>;
}

interface Ahead extends Where {
  readonly card: ShownItem;
  /** Answered: the next answer that shows it is right without it. */
  readonly saved: boolean;
}

export interface Wish {
  readonly action: string;
  readonly input: unknown;
  readonly label: string;
}

/** `value` is the answer that the columns are drawn from. */
export function useAhead(value: unknown) {
  const [ahead, setAhead] = useState<ReadonlyMap<string, Ahead>>(new Map());
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, setSaid] = useState('');
  // Each answer that arrives was asked for after the last saved change.
  useEffect(() => {
    setAhead((all) => new Map([...all].filter(([, { saved }]) => !saved)));
  }, [value]);

  return {
    /** What is read aloud. */
    said,
    /** Sentences on cards that came back. */
    wrong,
    send: (card: ShownItem, where: Where, wish: Wish, says: string): void => {
      const id = freshId();
      const own: Ahead = { ...where, card: { ...card, ...where.patch }, saved: false };
      setSaid(says);
      setAhead((all) => new Map(all).set(card.id, own));
      setWrong((all) => without(all, card.id));
      const from = { panel: 'backlog.card', input: { id: card.id } };
      void save({ ...wish, from }, id).then((answer) => {
        setAhead((all) => {
          // A later move of the same card is on its way already.
          if (all.get(card.id) !== own) return all;
          return answer.ok ? new Map(all).set(card.id, { ...own, saved: true }) : without(all, card.id);
        });
        if (answer.ok) return;
        const text = answer.problems.map((problem) => problem.text).join(' ');
        setWrong((all) => new Map(all).set(card.id, text));
        setSaid(t(columnWords.refused, { title: card.title, text }));
        // It stands on its card now.
        forget(id);
      });
    },
    /** The columns as they will be. */
    applied: (columns: readonly ColumnView[]): readonly ColumnView[] =>
      ahead.size === 0 ? columns : columns.map((column) => withMoved(column, ahead)),
  };
}

function withMoved(column: ColumnView, ahead: ReadonlyMap<string, Ahead>): ColumnView {
  const stay = column.cards
    .filter(({ id }) => !ahead.has(id))
    .map((card) => ({ card, at: card.rank ?? LAST }));
  const come = [...ahead.values()].filter((each) => each.column === column.key);
  if (come.length === 0 && stay.length === column.cards.length) return column;
  const cards = [...stay, ...come].sort((a, b) => a.at - b.at);
  return { ...column, cards: cards.map(({ card }) => card) };
}

function without<V>(all: ReadonlyMap<string, V>, id: string): ReadonlyMap<string, V> {
  return new Map([...all].filter(([key]) => key !== id));
}
