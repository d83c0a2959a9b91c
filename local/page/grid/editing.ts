/** Beginning, finishing and giving up the edit of a cell. The text is shared by the cell and the formula bar. */
import { cellAt } from '../cells';
import { paste, typeIn } from '../doing';
import { area, editing, front, opened, selection } from '../state';
import type { CellView } from '../types';
import { isChecked } from './look';
import { moveBy } from './moving';

/** Where a row of Tabs began: Enter goes back under it, as in Sheets. */
let tabbedFrom: number | undefined;

/** Begins to edit the active cell: with its own text, or with the first key that was typed over it. */
export function beginEdit(mode: 'enter' | 'edit', text?: string) {
  const { row, column } = selection.value;
  const from = editText(cellAt(front.value, row, column));
  editing.value = { mode, text: text ?? from, from };
}

/** Forgets the text; the cell keeps what it had. */
export function cancelEdit() {
  editing.value = null;
}

/** Keeps the text and goes where the key leads. An unchanged text is not an edit. */
export function commitEdit(go?: 'down' | 'up' | 'right' | 'left') {
  const edit = editing.value;
  const { row, column } = selection.value;
  editing.value = null;
  if (edit && edit.text !== edit.from) void typeIn(front.value, row, column, edit.text);
  if (go) leave(go);
}

/** Moves on after Enter or Tab. */
export function leave(go: 'down' | 'up' | 'right' | 'left') {
  const { column } = selection.value;
  if (go === 'right' || go === 'left') {
    tabbedFrom ??= column;
    moveBy(0, go === 'right' ? 1 : -1);
  } else {
    moveBy(go === 'down' ? 1 : -1, 0, go === 'down' ? tabbedFrom : undefined);
    tabbedFrom = undefined;
  }
}

/** Any other way of moving forgets where the Tabs began. */
export function forgetTabs() {
  tabbedFrom = undefined;
}

/** Empties all that is selected. */
export function clearSelection() {
  const { row, column, rows, columns } = area.value;
  if (rows === 1 && columns === 1) return typeIn(front.value, row, column, '');
  return paste(
    front.value,
    row,
    column,
    Array.from({ length: rows }, () => Array<string>(columns).fill('')),
  );
}

/** Turns a checkbox around; returns false when the cell is none. */
export function toggleCheck(row: number, column: number): boolean {
  const cell = cellAt(front.value, row, column);
  if (cell?.validation?.criteria !== 'CHECKBOX') return false;
  const [checked = true, unchecked = false] = cell.validation.args;
  const next = isChecked(cell) ? unchecked : checked;
  void typeIn(
    front.value,
    row,
    column,
    typeof next === 'boolean' ? String(next).toUpperCase() : String(next),
  );
  return true;
}

/** The text Sheets puts into the formula bar: the formula, the number in the book's own notation, the literal text. */
export function editText(cell: CellView | null | undefined): string {
  if (!cell) return '';
  if (cell.formula) return cell.formula;
  const { value, display, format } = cell;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number') return format?.numberFormat?.includes('%') ? display : numberText(value);
  if (typeof value === 'object') return display;
  // Kept literally although it looks like a formula: the apostrophe says so, and typing it again keeps it so.
  return /^[=+'-]/.test(value) && format?.numberFormat !== '@' && value.length > 1 ? `'${value}` : value;
}

function numberText(value: number): string {
  const comma =
    /[.,]/.exec((1.5).toLocaleString((opened.value?.book.locale ?? 'id_ID').replace('_', '-')))?.[0] ?? '.';
  return String(value).replace('.', comma);
}
