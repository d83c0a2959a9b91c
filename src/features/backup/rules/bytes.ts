/** Sizes as people read them. */
import type { Language } from '../../../kernel/words';

/** `1,2 MB` from a number of bytes. */
export function sayBytes(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1_000_000
      ? [Math.max(1, Math.round(bytes / 1_000)), 'KB']
      : [Math.round(bytes / 100_000) / 10, 'MB'];
  const text = String(value);
  return `${language === 'id' ? text.replace('.', ',') : text} ${unit}`;
}
