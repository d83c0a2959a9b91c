/** Texts with blanks in braces, `Halo {nama}`: which there are, and what stands there once they are filled. */
import { hasOwn } from './own';

/** Letters, digits and `_`, as people write names of fields. */
const BLANK = /\{([\p{L}\p{N}_]{1,40})\}/gu;

/** A stretch of a filled text: words, or a blank that nobody has filled. */
export type Stretch = { readonly text: string } | { readonly missing: string };

/** The names of the blanks in small letters, each once, in the order of the text. */
export function blanksIn(text: string): string[] {
  const names = text.split(BLANK).filter((_, at) => at % 2 === 1);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/**
 * The text with its blanks filled. What is filled in is never looked through again: a customer called `{resi}` stays a name. A value of blanks only
 * counts as missing.
 */
export function filledIn(text: string, values: Readonly<Record<string, string>>): Stretch[] {
  // Split at the blanks: words and names take turns.
  return text.split(BLANK).flatMap((part, at): Stretch[] => {
    if (at % 2 === 0) return part === '' ? [] : [{ text: part }];
    const name = part.toLowerCase();
    const value = hasOwn(values, name) ? (values[name] ?? '') : '';
    return [value.trim() === '' ? { missing: name } : { text: value }];
  });
}

/** The blanks that nobody has filled, each once. */
export function missingIn(stretches: readonly Stretch[]): string[] {
  return [...new Set(stretches.flatMap((each) => ('missing' in each ? [each.missing] : [])))];
}

/** The whole text, where nothing is missing in it. */
export function wholeOf(stretches: readonly Stretch[]): string | undefined {
  if (missingIn(stretches).length > 0) return undefined;
  return stretches.map((each) => ('text' in each ? each.text : '')).join('');
}
