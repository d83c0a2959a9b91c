/** Keys that work everywhere: `/` search, `?` keys, letters and ↓ on home, U undo, Esc back, Esc Esc to the sheet. */
import { page } from '../boot';
import { afterDraw } from '../draw';
import { language } from '../language';
import { back, goHome, open, places } from '../places';
import { takeNewest } from '../toast';
import { focusGrid } from '../transport';
import type { HomeAction } from './panels';

/** Two presses of Esc within this are one wish: out of here. */
const TWICE = 500;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

export interface KeysWorld {
  readonly actions: () => readonly HomeAction[];
  readonly help: { value: boolean };
}

/** Listens until the returned function is called. */
export function listenToKeys({ actions, help }: KeysWorld): () => void {
  let lastEscape = Number.NEGATIVE_INFINITY;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (event.timeStamp - lastEscape < TWICE) focusGrid();
      else if (help.value) help.value = false;
      else if (places.value.length > 0) back();
      lastEscape = event.timeStamp;
      return;
    }
    if (isTyping(event.target)) return;
    if (event.key === '/' && !page.peek().wide) {
      event.preventDefault();
      goHome();
      help.value = false;
      afterDraw(() => document.getElementById('search')?.focus());
      return;
    }
    if (event.key === '?') help.value = !help.value;
    else if (event.key.toUpperCase() === 'U') takeNewest();
    else if (places.value.length === 0) {
      if (event.key === 'ArrowDown') {
        const row = document.querySelector<HTMLElement>('.rows[aria-labelledby="mine"] .row-main');
        if (row) event.preventDefault();
        row?.focus();
        return;
      }
      const action = actions().find(({ letter }) => letter[language()] === event.key.toUpperCase());
      if (!action) return;
      event.preventDefault();
      open(action.panel, action.input);
    }
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
