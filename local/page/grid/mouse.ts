/** The mouse and the finger: selecting, dragging, double click, checkboxes, the arrow of a dropdown, menus and notes. */
import { batch } from '@preact/signals';
import { readA1 } from '../a1';
import { focusGrid, goTo } from '../book';
import { cellAt } from '../cells';
import { area, contextMenu, editing, front, selection, sheet } from '../state';
import { openChoices } from './choices';
import { beginEdit, commitEdit, forgetTabs, toggleCheck } from './editing';
import { placeOfLink } from './look';
import { gridMenu } from './menus';
import { goToCell } from './moving';
import { hideNote, showNoteOf } from './note';

type Spot = { row?: number; column?: number };

/** Listens before RevoGrid does and keeps from it what concerns cells. Returns how to stop. */
export function listenToMouse(holder: HTMLElement): () => void {
  let from: Spot | undefined;

  const down = (event: MouseEvent) => {
    const spot = spotOf(event.target);
    if (!spot) return;
    event.stopPropagation();
    event.preventDefault();
    focusGrid();
    forgetTabs();
    batch(() => {
      if (editing.value) commitEdit();
      if (event.button === 0 || !isSelected(spot)) {
        const before =
          event.ctrlKey || event.metaKey ? [...(selection.value.before ?? []), area.value] : undefined;
        selectSpot(spot, event.shiftKey);
        if (before && !event.shiftKey) selection.value = { ...selection.value, before };
      }
    });
    if (event.button !== 0 || spot.row === undefined || spot.column === undefined) {
      from = event.button === 0 ? spot : undefined;
      return;
    }
    const { classList } = event.target as HTMLElement;
    const link = classList.contains('text')
      ? placeOfLink(cellAt(front.value, spot.row, spot.column))
      : undefined;
    if (link) goTo(link.sheet, readA1(link.address));
    else if (classList.contains('check')) toggleCheck(spot.row, spot.column);
    else if (classList.contains('drop')) openChoices();
    else from = spot;
  };
  const move = (event: MouseEvent) => {
    if (from && (event.buttons & 1) === 0) from = undefined;
    const spot = spotOf(event.target);
    showNoteOf(from ? undefined : spot, event.target as HTMLElement);
    if (from && spot) stretchTo(from, spot);
  };
  const twice = (event: MouseEvent) => {
    const spot = spotOf(event.target);
    if (!spot?.row || !spot.column || (event.target as HTMLElement).classList.contains('check')) return;
    event.stopPropagation();
    beginEdit('edit');
  };
  const menu = (event: MouseEvent) => {
    const spot = spotOf(event.target);
    if (!spot) return;
    event.preventDefault();
    contextMenu.value = { items: gridMenu(spot), x: event.clientX, y: event.clientY };
  };
  const listeners: [string, (event: never) => void][] = [
    ['mousedown', down],
    ['mousemove', move],
    ['dblclick', twice],
    ['contextmenu', menu],
    ['mouseleave', hideNote],
  ];
  for (const [name, listener] of listeners) holder.addEventListener(name, listener as EventListener, true);
  return () => {
    for (const [name, listener] of listeners)
      holder.removeEventListener(name, listener as EventListener, true);
  };
}

/** The cell, row or column under the pointer; undefined for what RevoGrid or a button handles itself. */
function spotOf(target: EventTarget | null): Spot | undefined {
  const element = target as HTMLElement | null;
  if (!element?.closest || element.closest('.resizable, .group-toggle, .cell-keys, .choices'))
    return undefined;
  const cell = element.closest<HTMLElement>('.rgCell[data-a1]');
  if (cell) return { row: Number(cell.dataset.r), column: Number(cell.dataset.c) };
  const row = element.closest<HTMLElement>('.rgCell[data-row]');
  if (row) return { row: Number(row.dataset.row) };
  const column = element.closest<HTMLElement>('[data-column]');
  if (column) return { column: Number(column.dataset.column) };
  return element.closest('.rowHeaders revogr-header') ? {} : undefined;
}

function selectSpot({ row, column }: Spot, stretch: boolean) {
  const { maxRows = 1, maxColumns = 1 } = sheet.value ?? {};
  const now = selection.value;
  if (row !== undefined && column !== undefined) goToCell(row, column, stretch);
  else if (row !== undefined)
    selection.value = { row: stretch ? now.row : row, column: 1, toRow: row, toColumn: maxColumns };
  else if (column !== undefined)
    selection.value = { row: 1, column: stretch ? now.column : column, toRow: maxRows, toColumn: column };
  else selection.value = { row: 1, column: 1, toRow: maxRows, toColumn: maxColumns };
}

function stretchTo(from: Spot, to: Spot) {
  if (from.row === undefined || from.column === undefined)
    selectSpot(from.row === undefined ? { column: to.column ?? 1 } : { row: to.row ?? 1 }, true);
  else if (to.row !== undefined && to.column !== undefined) goToCell(to.row, to.column, true);
}

function isSelected({ row, column }: Spot) {
  const s = selection.value;
  const within = (at: number | undefined, a: number, b: number) =>
    at === undefined || (at >= Math.min(a, b) && at <= Math.max(a, b));
  return within(row, s.row, s.toRow) && within(column, s.column, s.toColumn);
}
