/** Plain rules about text: what is kept literally, how phones are normalised, how search folds, what looks similar. */

/** A cell of Sheets holds at most this many characters. */
export const CELL_LIMIT = 50_000;

/** Bytes of a text in UTF-8; Apps Script has no TextEncoder. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair counts two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** Nothing that a person could see: blanks, control and format signs, marks without a letter, and the fillers that fonts leave empty. */
export function isBlank(text: string): boolean {
  return !/[^\p{Cc}\p{Cf}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}

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
 * A phone number in its international form without signs. In an Indonesian book a mobile number is read from `0812…`, `+62812…`, `62812…`, `8…` and
 * `+62 (0)812`, with spaces, dots and dashes, as `62812…`. Elsewhere, and for land-lines, only a number with `+` or `00` is certain; any other stays as
 * people wrote it. Undefined when nothing is certain.
 */
export function normalPhone(text: string, indonesian: boolean): string | undefined {
  if (!/^[\s\d+().\-/]+$/.test(text)) return undefined;
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const international = /^\s*(\+|00)/.test(text);
  const plain = international ? digits.replace(/^00/, '').replace(/^620/, '62') : digits;
  if (international || /^628\d{8,11}$/.test(plain))
    return plain.length >= 8 && plain.length <= 15 ? plain : undefined;
  if (!indonesian) return undefined;
  const mobile = /^0?(8\d{8,11})$/.exec(plain);
  return mobile ? `62${mobile[1]}` : undefined;
}

/** A phone as people read it: an Indonesian mobile number as `0812-3456-7890`, any other as it is kept. */
export function readablePhone(phone: string): string {
  const mobile = /^62(8\d{2})(\d{4})(\d+)$/.exec(phone);
  return mobile ? `0${mobile[1]}-${mobile[2]}-${mobile[3]}` : phone;
}

/** A text as a log may keep it: of phone numbers their ending, of e-mail addresses their host. */
export function masked(text: string): string {
  return text
    .replace(/(?:\+?62|0)[\s-]?8[\d\s-]{6,14}\d/g, (phone) => `…${phone.slice(-4)}`)
    .replace(/[^\s@"'<>]+@([\w-]+\.[\w.-]+)/g, '…@$1');
}

/** Whether this may be a phone number at all: digits and the signs people write between them. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return /^[\s\d+().\-/]+$/.test(text) && digits.length >= 6 && digits.length <= 16;
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
