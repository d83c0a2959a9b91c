/** Cards in columns, for board, week and quadrants: arrows choose, Shift with arrows moves, the mouse drags, Enter opens; every move is said aloud. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keyboardIsFree, leadTo } from '../../../../ui/keyboard';
import { t } from '../../../../ui/language';
import { open } from '../../../../ui/places';
import type { ShownItem } from '../../shown-card';
import { CardFace } from './CardFace';
import { columnWords } from './words';

export interface ColumnView {
  readonly key: string;
  readonly word: string;
  /** Beside the word: a sum, a day. */
  readonly note?: string;
  /** Signs of the column in words: a moment, the line of capacity. */
  readonly signs?: readonly string[];
  readonly cards: readonly ShownItem[];
  /** Cards that do not fit here. */
  readonly more?: number;
  /** A line is drawn above this card. */
  readonly cut?: string;
}

interface Props {
  readonly columns: readonly ColumnView[];
  /** Read aloud: what was moved, what was refused. */
  readonly said: string;
  /** Into another column; without it cards stay. */
  readonly move?: (card: ShownItem, to: string) => void;
  /** Up or down among the cards of its column. */
  readonly place?: (card: ShownItem, step: 1 | -1) => void;
  /** Sentences on cards, by id: what was refused. */
  readonly wrong?: ReadonlyMap<string, string>;
  readonly look: 'board' | 'week' | 'quadrants';
}

export function Columns({ columns, said, move, place, wrong, look }: Props) {
  const [chosen, setChosen] = useState('');
  const [over, setOver] = useState('');
  const dragged = useRef<ShownItem | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  const all = columns.flatMap(({ cards }) => cards);
  // What came back to a place that is not on the screen any more is said above.
  const gone = [...(wrong?.keys() ?? [])].some((id) => !all.some((card) => card.id === id));
  const current = all.find(({ id }) => id === chosen) ?? all[0];
  // The card that was chosen keeps the cursor wherever it goes.
  useLayoutEffect(() => {
    if (!keyboardIsFree() && !frame.current?.contains(document.activeElement)) return;
    leadTo(frame.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]'));
  });
  const choose = (card: ShownItem | undefined): void => {
    if (!card) return;
    setChosen(card.id);
    frame.current?.querySelector<HTMLElement>(`[data-id="${card.id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey) return;
    const column = columns.findIndex(({ cards }) => cards.some(({ id }) => id === current.id));
    const cards = columns[column]?.cards ?? [];
    const row = cards.findIndex(({ id }) => id === current.id);
    const moving = event.shiftKey || event.altKey;
    if (event.key === 'Enter') open('backlog.card', { id: current.id });
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const step = event.key === 'ArrowUp' ? -1 : 1;
      if (moving) place?.(current, step);
      else choose(cards[row + step]);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const step = event.key === 'ArrowLeft' ? -1 : 1;
      const beside = columns[column + step];
      if (moving && beside) move?.(current, beside.key);
      else if (!moving) choose(nearest(columns, column, step, row));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the cards inside.
    <div class={`columns ${look}`} ref={frame} onKeyDown={onKeyDown}>
      {gone && (
        <p class="problems" role="alert">
          {said}
        </p>
      )}
      {columns.map((column) => (
        <Column
          key={column.key}
          view={column}
          over={over === column.key}
          onOver={(here) => setOver(here && dragged.current && move ? column.key : '')}
          onDrop={() => {
            const card = dragged.current;
            dragged.current = undefined;
            setOver('');
            if (card && !column.cards.some(({ id }) => id === card.id)) move?.(card, column.key);
          }}
        >
          {column.cards.map((card) => (
            <CardFace
              key={card.id}
              card={card}
              chosen={card.id === current?.id}
              cut={card.id === column.cut}
              wrong={wrong?.get(card.id)}
              {...(move && {
                drag: (begins: boolean) => {
                  dragged.current = begins ? card : undefined;
                },
              })}
              choose={() => setChosen(card.id)}
            />
          ))}
        </Column>
      ))}
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

/** The card beside, in the nearest column that has any. */
function nearest(
  columns: readonly ColumnView[],
  from: number,
  step: number,
  row: number,
): ShownItem | undefined {
  for (let at = from + step; columns[at]; at += step) {
    const cards = columns[at]?.cards ?? [];
    if (cards.length > 0) return cards[Math.min(row, cards.length - 1)];
  }
  return undefined;
}

interface ColumnProps {
  readonly view: ColumnView;
  readonly over: boolean;
  readonly onOver: (here: boolean) => void;
  readonly onDrop: () => void;
  readonly children: ComponentChildren;
}

function Column({ view, over, onOver, onDrop, children }: ColumnProps) {
  const { key, word, note, signs = [], cards, more = 0 } = view;
  const id = `column-${key}`;
  const empty = cards.length === 0;
  return (
    // Dragging only adds to the keys that move a card.
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards inside are what is chosen and moved by keys.
    <div
      class={`column${over ? ' over' : ''}`}
      data-column={key}
      onDragOver={(event) => {
        event.preventDefault();
        onOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) onOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <h2 id={id}>
        {word}
        <span class="quiet">{note ?? (empty ? '' : cards.length + more)}</span>
      </h2>
      {signs.map((sign) => (
        <p key={sign} class="sign">
          {sign}
        </p>
      ))}
      {empty ? (
        signs.length === 0 && <p class="none">{t(columnWords.none)}</p>
      ) : (
        <div class="cards" role="listbox" aria-labelledby={id}>
          {children}
        </div>
      )}
      {more > 0 && <p class="quiet">{t(columnWords.more, { n: more })}</p>}
    </div>
  );
}
