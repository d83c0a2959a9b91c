/** The list of a dropdown cell: opened by its arrow, by Enter or by typing, which narrows it down. */
import { computed, signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { readA1 } from '../a1';
import { ask } from '../api';
import { cellAt } from '../cells';
import { typeIn } from '../doing';
import { editing, front, selection, sheet, sheets } from '../state';
import type { CellView } from '../types';
import { hasDropdown } from './look';
import { activeBox } from './paint';

interface Choosing {
  all: string[];
  typed: string;
  at: number;
}
const choosing = signal<Choosing | null>(null);
export const choices = computed(() => choosing.value);

const matching = ({ all, typed }: Choosing) =>
  all.filter((one) => one.toLowerCase().includes(typed.toLowerCase()));

/** Opens the list of the active cell if it has one; what is typed narrows it. */
export function openChoices(typed = '') {
  const { row, column } = selection.value;
  const cell = cellAt(front.value, row, column);
  if (!cell || !hasDropdown(cell)) return;
  const known = choosing.value;
  if (known) {
    choosing.value = { ...known, typed, at: 0 };
    return;
  }
  void listOf(cell).then((all) => {
    const now = selection.value;
    if (now.row === row && now.column === column)
      choosing.value = {
        all,
        typed: editing.value?.text ?? typed,
        at: Math.max(0, all.indexOf(cell.display)),
      };
  });
}

export function closeChoices() {
  choosing.value = null;
}

/** Arrows, Enter, Tab and Escape in an open list; false for keys that mean something else. */
export function chooseWith(key: string): boolean {
  const open = choosing.value;
  if (!open) return false;
  const found = matching(open);
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const by = key === 'ArrowDown' ? 1 : -1;
    choosing.value = { ...open, at: found.length === 0 ? 0 : (open.at + by + found.length) % found.length };
    return true;
  }
  if (key === 'Escape') {
    closeChoices();
    return !editing.value;
  }
  const chosen = found[open.at];
  if ((key === 'Enter' || key === 'Tab') && chosen !== undefined) {
    choose(chosen);
    return true;
  }
  if (key === 'Enter' || key === 'Tab') closeChoices();
  return false;
}

function choose(text: string) {
  const { row, column } = selection.value;
  closeChoices();
  editing.value = null;
  void typeIn(front.value, row, column, text);
}

/** The words of the list, or the texts in the cells it refers to. */
async function listOf({ validation }: CellView): Promise<string[]> {
  if (validation?.criteria === 'VALUE_IN_LIST') return validation.args.map(String);
  const [, name = '', address = ''] =
    /^(?:'?(.*?)'?!)?([^!]+)$/.exec(String(validation?.args[0] ?? '')) ?? [];
  const source =
    name === '' ? sheet.value : sheets.value.find((one) => one.name === name.replace(/''/g, "'"));
  const place = readA1(address);
  if (!source || !place) return [];
  const rows = await ask('window', { sheet: source.id, first: place.row, count: place.rows });
  const texts = rows.flatMap((row) =>
    row.slice(place.column - 1, place.column - 1 + place.columns).map((cell) => cell?.display ?? ''),
  );
  return [...new Set(texts.filter((text) => text !== ''))];
}

export function Choices() {
  const open = choosing.value;
  const place = activeBox.value;
  const list = useRef<HTMLDivElement>(null);
  // Below the cell, or above it where the list would end under the tabs: open orders stand in the last rows.
  useLayoutEffect(() => {
    const [box, room] = [list.current, list.current?.offsetParent];
    if (!box || !room || !place) return;
    const below = place.top + place.height;
    const above = place.top - box.offsetHeight;
    box.style.top = `${below + box.offsetHeight > room.clientHeight && above >= 0 ? above : below}px`;
  });
  if (!open || !place) return null;
  return (
    <div
      ref={list}
      class="choices"
      role="listbox"
      style={{ left: `${place.left}px`, minWidth: `${place.width}px` }}
    >
      {matching(open).map((text, at) => (
        <div
          key={text}
          role="option"
          tabIndex={-1}
          aria-selected={at === open.at}
          class={at === open.at ? 'choice on' : 'choice'}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(text);
          }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}
