/** The name box, where an address is typed to go there, and the formula bar with the active cell's formula or text. */
import { useRef } from 'preact/hooks';
import { a1Of } from '../a1';
import { focusGrid, select } from '../book';
import { cellAt, looks } from '../cells';
import { useFollowing } from '../effects';
import { beginEdit, cancelEdit, commitEdit, editText } from '../grid/editing';
import { area, editing, front, phone, selection } from '../state';
import { say } from '../words';

export function FormulaBar() {
  return (
    <div class="formula-bar">
      {!phone.value && <NameBox />}
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <FormulaField />
    </div>
  );
}

function NameBox() {
  const field = useRef<HTMLInputElement>(null);
  useFollowing(() => {
    if (field.current) field.current.value = a1Of(area.value);
  });
  return (
    <input
      ref={field}
      class="name-box"
      aria-label={say('name')}
      spellcheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => {
        event.currentTarget.value = a1Of(area.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // Else the key would reach the grid, which has the keyboard by then.
        event.preventDefault();
        if (event.key === 'Enter') select(event.currentTarget.value);
        focusGrid();
      }}
    />
  );
}

function FormulaField() {
  const field = useRef<HTMLInputElement>(null);
  useFollowing(() => {
    looks.value;
    const { row, column } = selection.value;
    const text = editing.value?.text ?? editText(cellAt(front.value, row, column));
    if (field.current && field.current.value !== text) field.current.value = text;
  });
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commitEdit(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') commitEdit(event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Escape') cancelEdit();
    else return;
    event.preventDefault();
    focusGrid();
  };
  return (
    <input
      ref={field}
      class="formula"
      aria-label={say('formula')}
      placeholder={phone.value ? say('formula') : ''}
      spellcheck={false}
      autocomplete="off"
      onFocus={() => editing.value || beginEdit('edit')}
      onInput={(event) => {
        const text = event.currentTarget.value;
        if (editing.value) editing.value = { ...editing.value, text };
        else beginEdit('edit', text);
      }}
      onKeyDown={leave}
    />
  );
}
