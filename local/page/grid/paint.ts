/**
 * Marks what is selected on the cells and headers that are drawn right now. Attributes are set
 * on the elements directly: drawing 1,000 cells again for each arrow key would be felt.
 */
import { computed, signal } from '@preact/signals';
import { area, selection } from '../state';

/** Where the active cell is inside the grid, for the editor and the list of choices; null while it is out of sight. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
const box = signal<Box | null>(null);
export const activeBox = computed(() => box.value);

/** Marks the selected cells and headers under `holder`. */
export function paintSelection(holder: HTMLElement) {
  const { row, column, rows, columns } = area.value;
  const active = selection.value;
  const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
  for (const cell of holder.querySelectorAll<HTMLElement>('.rgCell[data-a1]')) {
    const [r, c] = [Number(cell.dataset.r), Number(cell.dataset.c)];
    const inside =
      (r >= row && r <= lastRow && c >= column && c <= lastColumn && rows * columns > 1) ||
      active.before?.some(
        (each) =>
          r >= each.row && r < each.row + each.rows && c >= each.column && c < each.column + each.columns,
      );
    set(cell, 'selected', inside ? '' : undefined);
    const edges = `${r === row ? 't' : ''}${r === lastRow ? 'b' : ''}${c === column ? 'l' : ''}${c === lastColumn ? 'r' : ''}`;
    set(cell, 'edges', inside && edges ? edges : undefined);
    set(cell, 'active', r === active.row && c === active.column ? '' : undefined);
  }
  for (const header of holder.querySelectorAll<HTMLElement>('[data-column]')) {
    const c = Number(header.dataset.column);
    set(header, 'on', c >= column && c <= lastColumn ? '' : undefined);
  }
  for (const header of holder.querySelectorAll<HTMLElement>('.rgCell[data-row]')) {
    const r = Number(header.dataset.row);
    set(header, 'on', r >= row && r <= lastRow ? '' : undefined);
  }
  placeBox(holder);
}

function set(element: HTMLElement, key: string, value: string | undefined) {
  if (element.dataset[key] === value) return;
  if (value === undefined) delete element.dataset[key];
  else element.dataset[key] = value;
}

function placeBox(holder: HTMLElement) {
  const cell = holder.querySelector<HTMLElement>('.rgCell[data-active]');
  if (!cell) {
    box.value = null;
    return;
  }
  const [outer, inner] = [holder.getBoundingClientRect(), cell.getBoundingClientRect()];
  const now = {
    left: inner.left - outer.left,
    top: inner.top - outer.top,
    width: inner.width,
    height: inner.height,
  };
  // Only looked at: painting follows the selection, not the box that it places.
  const was = box.peek();
  if (
    was &&
    was.left === now.left &&
    was.top === now.top &&
    was.width === now.width &&
    was.height === now.height
  )
    return;
  box.value = now;
}
