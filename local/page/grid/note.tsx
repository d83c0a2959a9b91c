/** The note of a cell: a card beside the cell under the pointer, or of the active cell on a phone, where nothing hovers. */
import { signal } from '@preact/signals';
import { cellAt, looks } from '../cells';
import { front, phone, selection } from '../state';
import { activeBox, type Box } from './paint';

const card = signal<{ text: string; box: Box } | null>(null);
let waiting = 0;
let over: string | undefined;

/** Shows the note of the cell the pointer rests on. */
export function showNoteOf(spot: { row?: number; column?: number } | undefined, target: HTMLElement) {
  const key = spot?.row !== undefined && spot.column !== undefined ? `${spot.row}/${spot.column}` : undefined;
  if (key === over) return;
  hideNote();
  over = key;
  const note = spot?.row && spot.column ? cellAt(front.value, spot.row, spot.column)?.note : undefined;
  const cell = target.closest<HTMLElement>('.rgCell');
  const holder = target.closest<HTMLElement>('.grid');
  if (!note || !cell || !holder) return;
  waiting = window.setTimeout(() => {
    const [outer, inner] = [holder.getBoundingClientRect(), cell.getBoundingClientRect()];
    card.value = {
      text: note,
      box: {
        left: inner.left - outer.left,
        top: inner.top - outer.top,
        width: inner.width,
        height: inner.height,
      },
    };
  }, 250);
}

export function hideNote() {
  clearTimeout(waiting);
  over = undefined;
  card.value = null;
}

export function NoteCard() {
  looks.value;
  const { row, column } = selection.value;
  const own = phone.value ? cellAt(front.value, row, column)?.note : undefined;
  const shown = card.value ?? (own && activeBox.value ? { text: own, box: activeBox.value } : null);
  if (!shown) return null;
  const { left, top, width, height } = shown.box;
  const style = phone.value
    ? { left: '8px', right: '8px', top: `${top + height + 6}px` }
    : { left: `${left + width + 6}px`, top: `${top}px` };
  return (
    <div class="note" role="tooltip" style={style}>
      {shown.text}
    </div>
  );
}
