/** One card: its title, who and until when, what holds it up, its place and score. */
import { sayNumber } from '../../../../kernel/words';
import { Chip } from '../../../../ui/kit/small';
import { language, t } from '../../../../ui/language';
import { open } from '../../../../ui/places';
import type { ShownItem } from '../../shown-card';
import { columnWords } from './words';

interface Props {
  readonly card: ShownItem;
  readonly chosen: boolean;
  readonly cut: boolean;
  readonly wrong?: string | undefined;
  /** Told when it is taken and let go with the mouse. */
  readonly drag?: (begins: boolean) => void;
  readonly choose: () => void;
}

export function CardFace({ card, chosen, cut, wrong, drag, choose }: Props) {
  const { id, title, owner, due, late, blocker, rank, score, chip } = card;
  const worth = score === null ? '' : t(columnWords.score, { score: sayNumber(score, language()) });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the frame around all columns hears the keys.
    <div
      class={`card-face${cut ? ' cut' : ''}${wrong ? ' wrong' : ''}`}
      role="option"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      data-id={id}
      draggable={drag !== undefined}
      onFocus={choose}
      onClick={choose}
      onDblClick={() => open('backlog.card', { id })}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', id);
        drag?.(true);
      }}
      onDragEnd={() => drag?.(false)}
    >
      {cut && <span class="cut-word">{t(columnWords.line)}</span>}
      <span class="title">
        {rank !== null && `${rank}. `}
        {title}
      </span>
      <span class="facts">
        <span>{owner || t(columnWords.nobody)}</span>
        {due && <span class={late ? 'late' : ''}>{due}</span>}
        {worth && <span>{worth}</span>}
      </span>
      {blocker && <span class="held">{t(columnWords.held, { blocker })}</span>}
      {chip && <Chip text={chip.text} tone={chip.tone} />}
      {wrong && <span class="error">{wrong}</span>}
    </div>
  );
}
