/** Texts in both languages under typed keys, and how one is said with its values. */
import type { Values } from './problem';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}
export type Words = Readonly<Record<string, Bilingual>>;

/** Who did what a cell asked for: Sheets often does not tell. */
export const BY_CELL: Bilingual = { id: 'lewat sel', en: 'by cell' };

/** Declares a feature's texts; the keys become part of the type. */
export function words<const W extends Words>(all: W): W {
  return all;
}

/** A number as it stands in a sentence: `12.000` or `12,000`, with the sign for minus and not a hyphen. */
export function sayNumber(value: number, language: Language): string {
  const [whole, fraction] = String(Math.abs(value)).split('.');
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = (whole as string).replace(/\B(?=(\d{3})+$)/g, group as string);
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `${point}${fraction}` : ''}`;
}

/**
 * The sentence under `text` in `language`: `{name}` is replaced by its value, `{count|order|orders}` by the form that fits the count. A value that is
 * missing stays visible as `{name}`: a hole in a sentence must be seen, not guessed around.
 */
export function say(text: Bilingual, language: Language, values: Values = {}): string {
  return text[language].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (hole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return hole;
      if (one !== undefined) return (value === 1 ? one : many) as string;
      return typeof value === 'number' ? sayNumber(value, language) : value;
    },
  );
}
