/** What a seed may decide, and how often. */
import fc from 'fast-check';
import type { Wish } from './deed';
import { trouble } from './stops';

/** Weights in thousandths, roughly as a busy day has them; what costs a second each is seldom. */
const REQUESTS: Readonly<Record<string, number>> = {
  order: 75,
  step: 130,
  pay: 25,
  'look at a proof': 15,
  'give back': 8,
  buy: 15,
  'buying step': 35,
  scrap: 8,
  return: 12,
  receive: 25,
  correct: 25,
  product: 15,
  'undo moves': 20,
  supplier: 3,
  customer: 25,
  note: 20,
  item: 15,
  'item step': 35,
  undo: 30,
  again: 35,
  late: 3,
  'undo import': 8,
};
const EDITS: Readonly<Record<string, number>> = {
  free: 55,
  guarded: 15,
  chosen: 30,
  inbox: 20,
  'typed product': 6,
  own: 40,
  sort: 85,
  'insert row': 60,
  'delete row': 45,
  'insert column': 20,
  'move column': 60,
  rename: 30,
  filter: 25,
};
const RARE: Readonly<Record<string, number>> = { bring: 8, recover: 8, example: 4 };

const small = fc.nat({ max: 999 });
const plain = (kind: string): fc.Arbitrary<Wish> =>
  fc.record({ kind: fc.constant(kind), who: small, a: small, b: small, c: small, wait: fc.nat({ max: 20 }) });
/** Every fourth request is stopped or deceived somewhere. */
const troubled = (kind: string): fc.Arbitrary<Wish> =>
  fc
    .tuple(plain(kind), fc.nat({ max: 3 }), trouble)
    .map(([each, chance, how]) => (chance === 3 ? { ...each, trouble: how } : each));

const weighted = (of: Readonly<Record<string, number>>, make: (kind: string) => fc.Arbitrary<Wish>) =>
  Object.entries(of).map(([kind, weight]) => ({ arbitrary: make(kind), weight }));

export const KINDS = Object.keys({ ...REQUESTS, ...EDITS, ...RARE });

/** One wish; `more` lets in what only some books can do. */
export const wish = (more: Readonly<Record<string, number>>): fc.Arbitrary<Wish> =>
  fc.oneof(...weighted(REQUESTS, troubled), ...weighted({ ...EDITS, ...RARE, ...more }, plain));
