/** The board: columns by state, cards by rank, moved by keys or by the mouse; a refused move comes back with its sentence. */
import { useState } from 'preact/hooks';
import { WORK_KINDS } from '../../../kernel/choices';
import { sayNumber } from '../../../kernel/words';
import { page } from '../../../ui/boot';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import type { BoardAnswer, BoardColumn } from '../actions/board';
import type { ShownItem } from '../shown-card';
import { LAST, useAhead } from './columns/ahead';
import { Columns, type ColumnView } from './columns/Columns';
import { Frame, viewKeys } from './columns/Frame';
import { columnWords } from './columns/words';
import { viewWords } from './words';

const READ_KEYS = viewKeys([]);
const KEYS = viewKeys([
  ['Shift ← →', columnWords.keyMove],
  ['Shift ↑ ↓', columnWords.keyPlace],
]);

export function Board() {
  const [kind, setKind] = useState('');
  const [owner, setOwner] = useState('');
  const input = { ...(kind && { kind }), ...(owner && { owner }) };
  const { value, trouble, again } = useQuery<BoardAnswer>('views.board', input);
  const ahead = useAhead(value);
  const mayMove = page.value.person.role !== 'reviewer';
  const columns = ahead.applied(value?.columns.map((column) => viewOf(column, value)) ?? []);

  const move = (card: ShownItem, to: string): void => {
    const word = columns.find(({ key }) => key === to)?.word ?? to;
    const accepts = card.state === 'intake' && to === 'backlog';
    ahead.send(
      card,
      // What is finished stands first among the finished.
      {
        column: to,
        at: to === 'done' ? -1 : (card.rank ?? LAST),
        patch: { state: to as ShownItem['state'] },
      },
      {
        action: accepts ? 'backlog.accept' : 'backlog.move',
        input: accepts ? { id: card.id } : { id: card.id, to },
        label: t(viewWords.moved, { id: card.id, to: word }),
      },
      t(viewWords.moves, { title: card.title, to: word }),
    );
  };
  /** Past its neighbour: a manual order, which wins over the score. */
  const place = (card: ShownItem, step: 1 | -1): void => {
    const cards = columns.find(({ key }) => key === card.state)?.cards ?? [];
    const n = cards[cards.findIndex(({ id }) => id === card.id) + step]?.rank ?? null;
    if (n === null || card.rank === null) return;
    ahead.send(
      card,
      { column: card.state, at: n + step / 2, patch: { rank: n, manualOrder: n } },
      {
        action: 'backlog.edit',
        input: { id: card.id, set: { manualOrder: n }, was: { manualOrder: card.manualOrder } },
        label: t(viewWords.placed, { id: card.id, n }),
      },
      t(viewWords.places, { title: card.title, n }),
    );
  };
  const filters = (
    <div class="board-filters">
      <select
        aria-label={t(viewWords.kind)}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
      >
        <option value="">{t(viewWords.allKinds)}</option>
        {WORK_KINDS.map(({ key, words }) => (
          <option key={key} value={key}>
            {words[language()]}
          </option>
        ))}
      </select>
      <select
        aria-label={t(viewWords.owner)}
        value={owner}
        onChange={(event) => setOwner(event.currentTarget.value)}
      >
        <option value="">{t(viewWords.allOwners)}</option>
        {value?.owners.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <Frame view="views.board" keys={mayMove ? KEYS : READ_KEYS} aside={filters}>
      <p class="help view-help">{t(mayMove ? viewWords.boardHelp : viewWords.readHelp)}</p>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={8} />}
      {value?.wip && (
        <p class="chip watch board-wip" role="status">
          {value.wip}
        </p>
      )}
      {value && (
        <Columns
          look="board"
          columns={columns}
          said={ahead.said}
          wrong={ahead.wrong}
          {...(mayMove && { move, place })}
        />
      )}
    </Frame>
  );
}

function viewOf({ state, word, cards, more }: BoardColumn, { line }: BoardAnswer): ColumnView {
  const number = (value: number): string => sayNumber(Math.round(value * 10) / 10, language());
  const signs =
    state === 'backlog' && line
      ? [t(viewWords.line, { days: number(line.days), capacity: number(line.capacity) })]
      : [];
  return { key: state, word, cards, more, signs, ...(line?.above && { cut: line.above }) };
}
