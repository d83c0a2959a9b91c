/** Plain rules about text: what is kept literally, how phones are normalised, how search folds, what looks similar. */

/** A cell of Sheets holds at most this many characters. */
export const CELL_LIMIT = 50_000;

/** Letters and digits only, lower case, without diacritics: how search and comparison see a text. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * An Indonesian mobile or land-line number as `62…`, read from `0812…`, `+62812…`, `62812…`, `8…`, `+62 (0)812` with spaces, dots and
 * dashes; a number of another country keeps its digits after `+`. Undefined when it is no phone number.
 */
export function normalPhone(text: string): string | undefined {
  const foreign = /^\s*(\+|00)(?!62)/.test(text);
  if (!/^[\s\d+().\-/]+$/.test(text)) return undefined;
  let digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  if (foreign) digits = digits.replace(/^00/, '');
  else if (digits.startsWith('0062')) digits = digits.slice(2);
  else if (digits.startsWith('0')) digits = `62${digits.slice(1)}`;
  else if (digits.startsWith('8')) digits = `62${digits}`;
  if (!foreign && digits.startsWith('620')) digits = `62${digits.slice(3)}`;
  return digits.length >= 8 && digits.length <= 15 ? digits : undefined;
}

/** Steps of typing between two texts (Damerau's optimal string alignment: insert, delete, replace, swap neighbours). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (row[j - 1] as number) + 1,
        (last[j] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] as number) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** The candidates nearest to `wanted`, nearest first: those within a third of its length, or beginning with it. */
export function nearest(wanted: string, candidates: Iterable<string>, most = 3): string[] {
  const target = fold(wanted);
  if (target === '') return [];
  const found: { text: string; steps: number }[] = [];
  for (const text of candidates) {
    const folded = fold(text);
    const steps = folded.startsWith(target) ? 0.5 : distance(target, folded);
    if (steps <= Math.max(1, target.length / 3)) found.push({ text, steps });
  }
  return found
    .sort((a, b) => a.steps - b.steps || (a.text < b.text ? -1 : 1))
    .slice(0, most)
    .map((near) => near.text);
}
