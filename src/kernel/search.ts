/** Search over an index, in the page and on the server: by name, SKU, phone ending and number, best first. */
import type { IndexEntry } from './protocol';
import { fold } from './text';

interface Folded {
  readonly title: string;
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly digits: readonly string[];
}

/** An entry is folded once, at the first search that meets it: folding 8,000 at every keystroke would be felt. */
const folded = new WeakMap<IndexEntry, Folded>();

const tight = (text: string): string => fold(text).replace(/ /g, '');

function foldedOf(entry: IndexEntry): Folded {
  let known = folded.get(entry);
  if (!known) {
    const title = fold(entry.title);
    const keys = [entry.id, ...entry.keys].map(tight).filter(Boolean);
    const phone = String(entry.facts?.phone ?? '').replace(/\D/g, '');
    known = {
      title,
      words: [...title.split(' '), ...entry.keys.flatMap((key) => fold(key).split(' '))],
      keys,
      // The number of an id that is not shown (a customer's) is nothing people type.
      digits: [...title.split(' '), ...entry.keys, phone]
        .map((key) => key.replace(/\D/g, ''))
        .filter((digits) => digits !== ''),
    };
    folded.set(entry, known);
  }
  return known;
}

/** `tkt2`, `byr 19`, `PB-02`: how the numbers of one kind begin, then a number without its noughts. */
const SHORT = /^([a-z]{2,4})0*([1-9]\d*)$/;
const shortOf = (key: string): string => key.replace(SHORT, '$1$2');

/** Lower is better; undefined is no match. */
function rank(entry: IndexEntry, query: string, parts: readonly string[]): number | undefined {
  const { title, words, keys, digits } = foldedOf(entry);
  const joined = parts.join('');
  if (keys.includes(joined)) return 0;
  if (SHORT.test(joined) && tight(entry.id).replace(SHORT, '$1$2') === shortOf(joined)) return 0;
  if (/^\d+$/.test(joined)) {
    const plain = joined.replace(/^0+/, '');
    // `59` is PSN-000059 before it is anybody's phone; an ending needs three digits to mean something.
    if (plain !== '' && digits.some((known) => known.replace(/^0+/, '') === plain)) return 1;
    if (joined.length >= 3 && digits.some((known) => known.endsWith(joined))) return 2;
    // The index keeps phones as 62…; people type 08….
    const national = joined.replace(/^(0|62)/, '');
    if (national.length >= 6 && digits.some((known) => known.includes(national))) return 3;
  }
  if (title.startsWith(query)) return 4;
  if (keys.some((key) => key.startsWith(joined))) return 5;
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 6;
  if (parts.every((part) => title.includes(part) || keys.some((key) => key.includes(part)))) return 7;
  return undefined;
}

/** The entries that match, best first; equals stand in the index's own order, which is newest or alphabetical. */
export function find(entries: Iterable<IndexEntry>, typed: string, most = 8): IndexEntry[] {
  const query = fold(typed);
  if (query === '') return [];
  const parts = query.split(' ');
  const found: { entry: IndexEntry; rank: number; place: number }[] = [];
  let place = 0;
  for (const entry of entries) {
    const reached = rank(entry, query, parts);
    if (reached !== undefined) found.push({ entry, rank: reached, place });
    place += 1;
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .slice(0, most)
    .map((hit) => hit.entry);
}

/** The one entry this text names beyond doubt: an exact key, or the only match there is. */
export function only(entries: Iterable<IndexEntry>, typed: string): IndexEntry | undefined {
  const hits = find(entries, typed, 2);
  const first = hits[0];
  if (!first) return undefined;
  return hits.length === 1 || foldedOf(first).keys.includes(tight(typed)) ? first : undefined;
}
