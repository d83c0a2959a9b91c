/** Keys that work everywhere: `/` search, `?` keys, ↓ into the rows, letters on home, U undo, Esc back, Esc Esc to the sheet. */
import { page } from '../boot';
import { afterDraw } from '../draw';
import { keyboardIsFree } from '../keyboard';
import { language } from '../language';
import { panelKeys } from '../panel-keys';
import { back, goHome, open, places } from '../places';
import { takeNewest } from '../toast';
import { focusGrid } from '../transport';
import type { HomeAction } from './panels';

/** Two presses of Esc within this are one wish: out of here. */
const TWICE = 500;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** A panel that goes on by ↓ itself, whatever has the keyboard. */
const hasOwnArrow = (): boolean => panelKeys.peek().some(([key]) => key === '↓');

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
    else if (event.key === 'ArrowDown') {
      // From wherever a screen begins into its rows; within them each list moves by itself.
      const row = document.querySelector<HTMLElement>('.screen .rows .row-main');
      if (!row || hasOwnArrow() || (places.value.length > 0 && !keyboardIsFree())) return;
      event.preventDefault();
      row.focus();
    } else if (places.value.length === 0) {
      const action = actions().find(({ letter }) => letter[language()] === event.key.toUpperCase());
      if (!action) return;
      event.preventDefault();
      open(action.panel, action.input);
    }
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
