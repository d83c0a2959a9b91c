/** Pairs of customers who may be one person, found in one pass over all of them. */
import { fold } from '../../../kernel/text';
import { alike, nameKey, phoneKey, type Sign, sorted } from './alike';

export interface Person {
  readonly id: string;
  readonly values: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly city: string;
    readonly archived: boolean;
    readonly mergedInto: string;
    /** Numbers of those who are somebody else, with spaces between. */
    readonly different: string;
  };
}

export interface Pair<K> {
  readonly a: K;
  readonly b: K;
  /** Why, the surest first. */
  readonly signs: readonly Sign[];
  readonly sameCity: boolean;
}

/** More of one beginning than this are told apart by their whole names only: *Toko …* fills a book. */
const MOST_OF_ONE_BEGINNING = 400;
/** Signs in the order of their weight. */
const WEIGHT: Readonly<Record<Sign, number>> = { phone: 0, email: 1, sameName: 2, similarName: 3 };

/**
 * Pairs among these, the surest first, at most `most`. Names are compared where their first or last three letters agree, so that 20,000 customers are no
 * 200 million comparisons: a slip in both the beginning and the end goes unseen. Archived ones are left out, and pairs of whom somebody said that they are two.
 */
export function pairsIn<K extends Person>(all: readonly K[], indonesian: boolean, most: number): Pair<K>[] {
  const listed = all.filter(({ values }) => !values.archived && values.mergedInto === '');
  const found = new Map<string, { a: K; b: K; signs: Set<Sign> }>();
  const apart = (a: K, b: K): boolean => areTwo(a, b) || areTwo(b, a);
  const note = (a: K, b: K, sign: Sign): boolean => {
    if (apart(a, b)) return false;
    const key = `${a.id} ${b.id}`;
    const known = found.get(key) ?? { a, b, signs: new Set() };
    known.signs.add(sign);
    found.set(key, known);
    return true;
  };
  const phones = groups(listed, ({ values }) => [phoneKey(values.phone, indonesian)]);
  const mails = groups(listed, ({ values }) => [values.email.trim().toLowerCase()]);
  // A number that many share is a shop's own, not a person's: pairs of neighbours are enough to find them all.
  for (const group of phones) chained(group, (a, b) => note(a, b, 'phone'));
  for (const group of mails) chained(group, (a, b) => note(a, b, 'email'));
  const named = listed.map((person) => ({ person, name: nameKey(person.values.name) }));
  for (const group of groups(named, ({ name }) => [sorted(name)]))
    chained(group, (a, b) => note(a.person, b.person, 'sameName'));
  for (const group of groups(named, ({ name }) => endsOf(name))) {
    if (group.length > MOST_OF_ONE_BEGINNING) continue;
    group.forEach((a, at) => {
      for (const b of group.slice(at + 1))
        if (alike(a.name, b.name) === 'similarName') note(a.person, b.person, 'similarName');
    });
  }
  return [...found.values()]
    .map(({ a, b, signs }) => ({
      a,
      b,
      signs: [...signs].sort((x, y) => WEIGHT[x] - WEIGHT[y]),
      sameCity: a.values.city !== '' && fold(a.values.city) === fold(b.values.city),
    }))
    .sort(surestFirst)
    .slice(0, most);
}

const areTwo = (a: Person, b: Person): boolean => a.values.different.split(' ').includes(b.id);

function surestFirst<K extends Person>(x: Pair<K>, y: Pair<K>): number {
  const weight = ({ signs, sameCity }: Pair<K>) => WEIGHT[signs[0] as Sign] * 2 - (sameCity ? 1 : 0);
  return weight(x) - weight(y) || y.signs.length - x.signs.length || (x.a.id < y.a.id ? -1 : 1);
}

/** First and last three letters, each only within its own kind. */
function endsOf(name: string): string[] {
  const tight = name.replace(/ /g, '');
  return tight.length < 4 ? [] : [`^${tight.slice(0, 3)}`, `${tight.slice(-3)}$`];
}

function groups<T>(all: readonly T[], keysOf: (each: T) => readonly string[]): T[][] {
  const by = new Map<string, T[]>();
  for (const each of all)
    for (const key of keysOf(each)) {
      if (key === '') continue;
      const group = by.get(key);
      if (group) group.push(each);
      else by.set(key, [each]);
    }
  return [...by.values()].filter((group) => group.length > 1);
}

/** Each with the one before; of those who are known to be two, with the next one before that may be the same. */
function chained<T>(group: readonly T[], pair: (a: T, b: T) => boolean): void {
  for (let at = 1; at < group.length; at++)
    for (let before = at - 1; before >= 0; before--) if (pair(group[before] as T, group[at] as T)) break;
}
