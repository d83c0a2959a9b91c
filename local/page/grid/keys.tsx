/**
 * The keyboard of the grid: a text field that always lies on the active cell and always has the focus. Invisible until typing
 * begins, then the cell's editor; so no key is lost, not even those of an input method, and nothing waits for the server.
 */
import { useRef } from 'preact/hooks';
import { cellAt } from '../cells';
import { redo, undo } from '../doing';
import { useFollowing } from '../effects';
import { area, editing, front, phone, selection, sheet } from '../state';
import { choices, chooseWith, closeChoices, openChoices } from './choices';
import { copySelection, pasteText } from './clipboard';
import { beginEdit, cancelEdit, clearSelection, commitEdit, forgetTabs, leave, toggleCheck } from './editing';
import { hasDropdown } from './look';
import { goToCell, jump, moveBy, stretchBy } from './moving';
import { activeBox } from './paint';

const ARROWS: Record<string, [number, number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const PAGE = 20;

export function CellKeys() {
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = editing.value;
  const place = activeBox.value;
  useFollowing(() => {
    if (field.current && field.current.value !== (editing.value?.text ?? ''))
      field.current.value = editing.value?.text ?? '';
  });
  const style = place && {
    left: `${place.left}px`,
    top: `${place.top}px`,
    minWidth: `${place.width + 1}px`,
    minHeight: `${place.height + 1}px`,
  };
  return (
    <textarea
      ref={field}
      class={edit && place ? 'cell-keys open' : 'cell-keys'}
      style={style ?? { left: '0', top: '0' }}
      rows={1}
      spellcheck={false}
      autocomplete="off"
      autocapitalize="off"
      inputMode={phone.value && !edit ? 'none' : 'text'}
      aria-label="A1"
      autofocus
      onKeyDown={onKey}
      onInput={(event) => typed(event.currentTarget.value)}
      onCopy={(event) => copySelection(event, false)}
      onCut={(event) => copySelection(event, true)}
      onPaste={pasteText}
    />
  );
}

/** Text has arrived in the field: the first one opens the editor with it. */
function typed(text: string) {
  if (editing.value) editing.value = { ...editing.value, text };
  else beginEdit('enter', text);
  const { row, column } = selection.value;
  if (hasDropdown(cellAt(front.value, row, column))) openChoices(text);
}

function onKey(event: KeyboardEvent) {
  if (event.isComposing) return;
  const done = editing.value ? whileEditing(event) : whileSelecting(event);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function whileEditing(event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (choices.value && chooseWith(key)) return true;
  if (key === 'Enter' && (altKey || ctrlKey || metaKey))
    return newLine(event.currentTarget as HTMLTextAreaElement);
  if (key === 'Enter') return did(() => commitEdit(shiftKey ? 'up' : 'down'));
  if (key === 'Tab') return did(() => commitEdit(shiftKey ? 'left' : 'right'));
  if (key === 'Escape') return did(cancelEdit, closeChoices);
  if (key === 'F2') return did(keepArrows);
  const arrow = ARROWS[key];
  // A text begun by typing is left by an arrow; one opened for editing keeps it for its cursor.
  if (arrow && editing.value?.mode === 'enter' && !ctrlKey && !metaKey)
    return did(
      () => commitEdit(),
      () => moveBy(...arrow),
    );
  return false;
}

function whileSelecting(event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const strong = ctrlKey || metaKey;
  if (choices.value && chooseWith(key)) return true;
  if (strong && altKey) return false;
  const { row, column } = selection.value;
  const arrow = ARROWS[key];
  if (arrow && altKey && key === 'ArrowDown') return did(() => openChoices());
  if (arrow)
    return did(forgetTabs, () =>
      strong ? jump(...arrow, shiftKey) : shiftKey ? stretchBy(...arrow) : moveBy(...arrow),
    );
  if (strong) return withCtrl(key.toLowerCase(), shiftKey);
  switch (key) {
    case 'Enter':
      if (shiftKey) return did(() => leave('up'));
      if (hasDropdown(cellAt(front.value, row, column))) return did(() => openChoices());
      return did(() => toggleCheck(row, column) || beginEdit('edit'));
    case 'F2':
      return did(() => beginEdit('edit'));
    case 'Tab':
      return did(() => leave(shiftKey ? 'left' : 'right'));
    case ' ':
      if (shiftKey)
        return did(
          () => (selection.value = { ...selection.value, column: 1, toColumn: sheet.value?.maxColumns ?? 1 }),
        );
      return toggleCheck(row, column);
    case 'Delete':
    case 'Backspace':
      return did(() => void clearSelection());
    case 'Escape':
      return did(() => goToCell(row, column), closeChoices);
    case 'PageDown':
    case 'PageUp': {
      const rows = key === 'PageDown' ? PAGE : -PAGE;
      return did(() => (shiftKey ? stretchBy(rows, 0) : moveBy(rows, 0)));
    }
    case 'Home':
      return did(() => goToCell(row, 1, shiftKey));
    default:
      return false;
  }
}

function withCtrl(key: string, shift: boolean): boolean {
  const { maxRows = 1, maxColumns = 1, lastRow = 1, lastColumn = 1 } = sheet.value ?? {};
  const { column } = selection.value;
  switch (key) {
    case 'z':
      return did(() => void (shift ? redo() : undo()));
    case 'y':
      return did(() => void redo());
    case 'a':
      return did(() => (selection.value = { row: 1, column: 1, toRow: maxRows, toColumn: maxColumns }));
    case ' ':
      return did(
        () =>
          (selection.value = { row: 1, column, toRow: maxRows, toColumn: column + area.value.columns - 1 }),
      );
    case 'home':
      return did(() => goToCell(1, 1, shift));
    case 'end':
      return did(() => goToCell(Math.max(1, lastRow), Math.max(1, lastColumn), shift));
    default:
      return false;
  }
}

/** F2 while typing: from now on arrows move within the text. */
function keepArrows() {
  if (editing.value) editing.value = { ...editing.value, mode: 'edit' };
}

function did(...acts: (() => unknown)[]): true {
  for (const act of acts) act();
  return true;
}

function newLine(field: HTMLTextAreaElement): true {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  typed(field.value);
  return true;
}
