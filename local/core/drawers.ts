/** What the book keeps beside its sheets: properties, caches with an end, triggers, people. Not part of what Ctrl+Z knows. */
import type { Answers } from '../gate/operations';
import type { Person } from '../host';
import type { Change } from './undo';

export type Trigger = Answers['triggers.list'][number];
export type Drawer = 'properties' | 'cache' | 'triggers' | 'people';
type Thing = string | { value: string; expires: number } | Trigger | Person;

const CACHE_ITEMS = 1_000;
const RANKS: Person['access'][] = ['owner', 'editor', 'commenter', 'viewer'];

/** One drawer holds things by store and key: a properties store, a trigger's owner, one store for people. */
export class Drawers {
  private readonly stores = new Map<string, Map<string, Thing>>();
  /** `drawer\nstore\nkey` of what the file does not know yet; the store empties it. */
  readonly dirty = new Set<string>();

  constructor(private readonly now: () => number) {}

  /** The things of one store; the map is live and must not be changed. */
  of<T extends Thing>(drawer: Drawer, store: string): ReadonlyMap<string, T> {
    return (this.stores.get(`${drawer}\n${store}`) ?? new Map()) as ReadonlyMap<string, T>;
  }

  thing(place: string): Thing | undefined {
    const [drawer, store, key] = split(place);
    return this.of(drawer, store).get(key);
  }

  /** Puts things in and, where undefined, out. */
  put(drawer: Drawer, store: string, things: [string, Thing | undefined][]): Change {
    const name = `${drawer}\n${store}`;
    const held = this.stores.get(name) ?? new Map<string, Thing>();
    this.stores.set(name, held);
    const before = things.map(([key]): [string, Thing | undefined] => [key, held.get(key)]);
    for (const [key, thing] of things) {
      if (thing === undefined) held.delete(key);
      else held.set(key, thing);
      this.dirty.add(`${name}\n${key}`);
    }
    return () => this.put(drawer, store, before.toReversed());
  }

  writeProperties(
    store: string,
    values: Record<string, string>,
    remove: string[],
    removeOthers: boolean,
  ): Change {
    const others = removeOthers
      ? [...this.of('properties', store).keys()].filter((key) => !Object.hasOwn(values, key))
      : [];
    const gone = [...remove, ...others].map((key): [string, undefined] => [key, undefined]);
    return this.put('properties', store, [...gone, ...Object.entries(values)]);
  }

  readProperties(store: string): Record<string, string> {
    return Object.fromEntries(this.of<string>('properties', store));
  }

  writeCache(store: string, values: Record<string, string>, seconds: number, remove: string[]): Change {
    const expires = this.now() + seconds * 1000;
    const gone = remove.map((key): [string, undefined] => [key, undefined]);
    const given = Object.entries(values).map(([key, value]): [string, Thing] => [key, { value, expires }]);
    const old = this.crowdedOut(store, given.length);
    return this.put('cache', store, [...old, ...gone, ...given]);
  }

  /** What has ended, and past Google's thousand items the tenth that would end first. */
  private crowdedOut(store: string, more: number): [string, undefined][] {
    const held = [...this.of<{ value: string; expires: number }>('cache', store)];
    const living = held
      .filter(([, { expires }]) => expires > this.now())
      .sort(([, a], [, b]) => a.expires - b.expires);
    const first = living.length + more > CACHE_ITEMS ? living.slice(0, CACHE_ITEMS / 10) : [];
    const ended = held.filter(([, { expires }]) => expires <= this.now());
    return [...ended, ...first].map(([key]) => [key, undefined]);
  }

  /** Only what has not ended; a key that is missing is absent from the answer. */
  readCache(store: string, keys: string[]): Record<string, string> {
    const held = this.of<{ value: string; expires: number }>('cache', store);
    const found = keys.flatMap((key): [string, string][] => {
      const entry = held.get(key);
      return entry && entry.expires > this.now() ? [[key, entry.value]] : [];
    });
    return Object.fromEntries(found);
  }

  triggers(owner: string): Trigger[] {
    return [...this.of<Trigger>('triggers', owner).values()];
  }

  /** The owner first, then by what they may do. */
  people(): Person[] {
    const people = [...this.of<Person>('people', '').values()];
    const rank = ({ access }: Person): number => RANKS.indexOf(access);
    return people.sort((a, b) => rank(a) - rank(b) || (a.email < b.email ? -1 : 1));
  }

  invite(person: Person): Change {
    return this.put('people', '', [[person.email, { ...person }]]);
  }

  person(email: string): Person {
    return this.of<Person>('people', '').get(email) ?? { email, access: 'viewer' };
  }
}

export function split(place: string): [Drawer, string, string] {
  const [drawer, store, ...key] = place.split('\n');
  return [drawer as Drawer, store as string, key.join('\n')];
}
