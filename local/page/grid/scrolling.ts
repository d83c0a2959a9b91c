/** Keeps the selection in view, and each sheet at the place where it was left. */
import { area, editing, selection } from '../state';
import { layout } from './current';

/** RevoGrid measures a new sheet only after it was drawn; scrolled earlier, it would end at the old sheet's edges. */
const UNTIL_DRAWN_MS = 60;

const places = new Map<number, { top: number; left: number }>();
let returning = 0;

/** Keeps the old sheet's place and, once the new one is drawn, goes to where that was left. */
export function changeScroll(holder: HTMLElement, from: number | undefined, to: number) {
  if (from === undefined || from === to) return;
  const { down, across } = scrollersOf(holder);
  // While the way back to a place is still open, what is scrolled belongs to the sheet before.
  if (!returning) places.set(from, { top: down?.scrollTop ?? 0, left: across?.scrollLeft ?? 0 });
  clearTimeout(returning);
  returning = window.setTimeout(() => {
    returning = 0;
    const { top, left } = places.get(to) ?? { top: 0, left: 0 };
    if (down) down.scrollTop = top;
    if (across) across.scrollLeft = left;
    followSelection(holder);
  }, UNTIL_DRAWN_MS);
}

/** Scrolls just as far as needed to show the cell that moves: the other corner of a stretched selection, else the active one. */
export function followSelection(holder: HTMLElement) {
  const shown = layout.value;
  const { toRow, toColumn } = selection.value;
  const { down, across } = scrollersOf(holder);
  if (!shown || !down || !across || returning || editing.value) return;
  if (!shown.pinnedRows.includes(toRow) && area.value.rows < shown.rowCount) {
    const top = shown.topOf(shown.indexOf(toRow));
    const bottom = top + shown.heightOf(toRow);
    if (top < down.scrollTop) down.scrollTop = top;
    else if (bottom > down.scrollTop + down.clientHeight) down.scrollTop = bottom - down.clientHeight;
  }
  const own = shown.columns.find(({ column }) => column === toColumn);
  if (!own || own.pinned || area.value.columns >= shown.columns.length) return;
  const before = shown.columns.filter(({ column, pinned }) => !pinned && column < toColumn);
  const left = before.reduce((sum, { width }) => sum + width, 0);
  if (left < across.scrollLeft) across.scrollLeft = left;
  else if (left + own.width > across.scrollLeft + across.clientWidth)
    across.scrollLeft = left + own.width - across.clientWidth;
}

/** How far the main pane is scrolled. */
export function scrollOf(holder: HTMLElement): { left: number; top: number } {
  const { down, across } = scrollersOf(holder);
  return { left: across?.scrollLeft ?? 0, top: down?.scrollTop ?? 0 };
}

/** The elements of RevoGrid that scroll the main pane. */
function scrollersOf(holder: HTMLElement) {
  const across = holder.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
  return { across, down: across?.querySelector<HTMLElement>('.vertical-inner') };
}
