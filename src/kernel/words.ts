/** Texts in both languages under typed keys, and how one is said with its values. */
import type { Values } from './problem';

export type Language = 'id' | 'en';
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}
export type Words = Readonly<Record<string, Bilingual>>;

/** Declares a feature's texts; the keys become part of the type. */
export function words<const W extends Words>(all: W): W {
  return all;
}

/**
 * The sentence under `text` in `language`, `{name}` replaced by its value. A value that is missing stays visible as `{name}`:
 * a hole in a sentence must be seen, not guessed around.
 */
export function say(text: Bilingual, language: Language, values: Values = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : String(value);
  });
}
