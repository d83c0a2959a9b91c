/** What differs between a version and now, row by row: by key where a sheet has ids, else by the rows themselves and what stands above them. */
import { comparable, keyOf } from '../../backup';

export interface Difference {
  /** Rows that are there both times and differ. */
  readonly changed: number;
  /** Rows of the version that are not there now: a restore brings them back. */
  readonly back: number;
  /** Rows of now that the version does not have: a restore takes them away. */
  readonly gone: number;
}

export const SAME: Difference = { changed: 0, back: 0, gone: 0 };

export const differs = ({ changed, back, gone }: Difference): boolean => changed + back + gone > 0;

export type Kind = keyof Difference;

/** A row that differs, by its places in the version and now, from 0. */
export interface Pair {
  readonly kind: Kind;
  readonly was?: number;
  readonly now?: number;
}

/** Rows at the head of a tab that nobody misses when the whole tab is gone: a table's header. */
export const headsOf = (key: number): number => (key > 0 ? 1 : 0);

/** @param key column of the id, 0 for none */
export function difference(was: readonly string[], now: readonly string[], key: number): Difference {
  const counts = { ...SAME };
  for (const { kind } of pairsOf(was, now, key)) counts[kind] += 1;
  return counts;
}

/** The rows that differ, in the order of the sheet as it is now; what the version had besides stands where it stood. */
export function pairsOf(was: readonly string[], now: readonly string[], key: number): Pair[] {
  const before = bag(was, key);
  const after = bag(now, key);
  const pairs: Pair[] = [];
  /** Rows of the version by those of now that are the same row, changed or not. */
  const partner = new Map<number, number>();
  const back: number[] = [];
  const gone: number[] = [];
  for (const [name, places] of before) {
    const others = after.get(name) ?? [];
    for (const [i, place] of places.entries()) {
      const other = others[i];
      if (other === undefined) back.push(place);
      else {
        partner.set(place, other);
        if (!sameRow(was[place] as string, now[other] as string))
          pairs.push({ kind: 'changed', was: place, now: other });
      }
    }
  }
  for (const [name, places] of after) gone.push(...places.slice(before.get(name)?.length ?? 0));
  const joined = key > 0 ? new Map<number, number>() : besides(was, now, partner, back, gone);
  const first = now.length === 0 ? headsOf(key) : 0;
  for (const place of back) {
    if (place < first) continue;
    const other = joined.get(place);
    pairs.push(
      other === undefined ? { kind: 'back', was: place } : { kind: 'changed', was: place, now: other },
    );
  }
  const taken = new Set(joined.values());
  for (const place of gone) if (!taken.has(place)) pairs.push({ kind: 'gone', now: place });
  const at = ({ was: t = 0, now: n }: Pair): number => n ?? t;
  return pairs.sort((a, b) => at(a) - at(b) || (a.was ?? 0) - (b.was ?? 0));
}

export const sameRow = (a: string, b: string): boolean => a === b || comparable(a) === comparable(b);

/** Without ids a changed row looks like one that went and one that came at the same place: below the same unchanged row. */
function besides(
  was: readonly string[],
  now: readonly string[],
  partner: ReadonlyMap<number, number>,
  back: readonly number[],
  gone: readonly number[],
): Map<number, number> {
  const waiting = new Map<number, number[]>();
  const known = new Set(partner.values());
  const [went, came] = [new Set(back), new Set(gone)];
  let above = -1;
  for (let place = 0; place < now.length; place++) {
    if (known.has(place)) above = place;
    else if (came.has(place)) waiting.set(above, [...(waiting.get(above) ?? []), place]);
  }
  const joined = new Map<number, number>();
  above = -1;
  for (let place = 0; place < was.length; place++) {
    const other = partner.get(place);
    if (other !== undefined) above = other;
    else if (went.has(place)) {
      const first = waiting.get(above)?.shift();
      if (first !== undefined) joined.set(place, first);
    }
  }
  return joined;
}

/** Places of rows by what names them: their key, else all they hold. Empty rows are nothing. */
function bag(lines: readonly string[], key: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [place, line] of lines.entries()) {
    const own = key > 0 ? keyOf(line, key) : '';
    const name = own === '' ? comparable(line) : `#${own}`;
    if (name === '[]') continue;
    const same = found.get(name);
    if (same) same.push(place);
    else found.set(name, [place]);
  }
  return found;
}
