/**
 * Whether this frame has the keyboard. A sidebar gets it from the browser only where that lets a frame take it by itself: Chrome does, Safari waits for a
 * click. It is asked for once, when the page opens; afterwards whoever went back to the cells types there, whatever arrives here meanwhile.
 */
import { signal } from '@preact/signals';

/** So long after opening it is clear whether the frame got it: Sheets may take it back for the grid, as its menu closes. */
const SETTLED_MS = 1000;

/** A press of the mouse, from down to up. */
const CLICK_MS = 300;

/** The page opened without the keyboard, and nobody has clicked in it yet. */
export const waitsForClick = signal(false);

let asked = false;

/** What had the keyboard on each screen of the stack when the next one was opened over it, by its words. */
const left: string[] = [];

/** To be called before another screen is put over the one at this depth. */
export function leaveKeyboard(depth: number): void {
  left[depth] = document.activeElement?.textContent ?? '';
}

/** Back on the screen at this depth: the row or button that led away, where it still stands. */
export function returnKeyboard(depth: number): boolean {
  const words = left[depth];
  const all = document.querySelectorAll<HTMLElement>('main .screen button, main .screen a');
  const before = words ? [...all].find(({ textContent }) => textContent === words) : undefined;
  before?.focus();
  return before !== undefined;
}

/** Whether what has arrived may take the keyboard: once at the opening, then only where this frame has it. */
export function mayTakeKeyboard(): boolean {
  const first = !asked;
  asked = true;
  return first || document.hasFocus();
}

/** Whether it stands nowhere in this frame yet: what arrives after its screen may take it, and takes it from nobody. */
export function keyboardIsFree(): boolean {
  const here = document.activeElement;
  return document.hasFocus() && (!here || here.matches('body, main, #panel-title'));
}

/** What has arrived leads on, where this frame has the keyboard. */
export function leadTo(element: HTMLElement | null | undefined): void {
  if (document.hasFocus()) element?.focus();
}

/** After the first click, which may have gone to a field of its own; what stands under the finger does not move until it is done. */
function begin(): void {
  if (keyboardIsFree()) takeKeyboard();
  waitsForClick.value = false;
}

/** Signs of keys stand there while keys are heard. */
export function followKeyboard(): void {
  const follow = (): void => {
    const here = document.hasFocus();
    document.documentElement.classList.toggle('elsewhere', !here);
    if (here && waitsForClick.peek()) setTimeout(begin, CLICK_MS);
  };
  globalThis.addEventListener('focus', follow);
  globalThis.addEventListener('blur', follow);
  setTimeout(() => {
    follow();
    waitsForClick.value = !document.hasFocus();
  }, SETTLED_MS);
}

/** Where the work of the screen begins: what is wrong, the first field, else its title; home as a whole. */
export function takeKeyboard(): void {
  const main = document.querySelector('main');
  const find = (selector: string): HTMLElement | null | undefined =>
    main?.querySelector<HTMLElement>(selector);
  const first = find('[aria-invalid="true"]') ?? find('[data-first]') ?? find('#panel-title') ?? main;
  first?.focus();
}
