/** How dark the page is, as the person chose; by the device where they chose that, and then as it changes. */
import { effect } from '@preact/signals';
import { LIGHT, LOOKS, type Look } from '../kernel/look';
import { option, page } from './boot';

export const look = (): Look => LOOKS.find((each) => each === option('look')) ?? LIGHT;

/** From now on; what the server says with its next answer goes before. */
export function wear(chosen: Look): void {
  page.value = { ...page.peek(), options: { ...page.peek().options, look: chosen } };
}

/** Keeps the page in its look; before the first drawing, so that nobody sees a white page first. */
export function followLook(): void {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    const dark = look() === 'dark' || (look() === 'system' && device.matches);
    document.documentElement.classList.toggle('dark', dark);
  };
  effect(show);
  device.addEventListener('change', show);
}
