/** Keys that one panel has beside those that work everywhere: heard while it stands, and shown by `?`. */
import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Bilingual } from '../kernel/words';

/** Whether `?` shows the keys in place of the screen. */
export const help = signal(false);

export type ShownKey = readonly [string, Bilingual];

/** What `?` shows above the keys of every screen. */
export const panelKeys = signal<readonly ShownKey[]>([]);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** Hears every key that is not typed into a field, while the panel stands; `shown` must be the same list at each drawing. */
export function usePanelKeys(shown: readonly ShownKey[], hear: (event: KeyboardEvent) => void): void {
  const latest = useRef(hear);
  // Before the next key: what it means may have changed with the last one.
  useLayoutEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    panelKeys.value = [...panelKeys.peek(), ...shown];
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || help.peek() || isTyping(event.target)) return;
      latest.current(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      panelKeys.value = panelKeys.peek().filter((key) => !shown.includes(key));
    };
  }, [shown]);
}
