/** What was just done, with the way to take it back: each stands ten seconds, longer while somebody points at it. */
import { signal } from '@preact/signals';

export interface Toast {
  readonly text: string;
  readonly offer?: { readonly label: string; readonly take: () => void };
}

export interface Standing extends Toast {
  readonly number: number;
}

const STANDS = 10_000;
const MOST = 3;

export const toasts = signal<readonly Standing[]>([]);
let last = 0;

/** Shows what was done; only the newest three are kept. */
export function showToast(toast: Toast): void {
  last += 1;
  const number = last;
  toasts.value = [...toasts.value, { ...toast, number }].slice(-MOST);
  const leave = (): void => {
    const row = globalThis.document?.getElementById(`toast-${number}`);
    if (row?.matches(':hover, :focus-within')) setTimeout(leave, 2000);
    else dropToast(number);
  };
  setTimeout(leave, STANDS);
}

/** Takes one away before its time. */
export function dropToast(number: number): void {
  toasts.value = toasts.value.filter((toast) => toast.number !== number);
}

/** Takes the newest offer, as the key U does. */
export function takeNewest(): void {
  const newest = [...toasts.value].reverse().find((toast) => toast.offer);
  if (!newest) return;
  dropToast(newest.number);
  newest.offer?.take();
}
