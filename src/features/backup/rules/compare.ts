/** What differs between a version and now, row by row: by key where a sheet has ids, else by the rows themselves. */
import { comparable, keyOf } from './lines';

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

/** @param key column of the id, 0 for none */
export function difference(then: readonly string[], now: readonly string[], key: number): Difference {
  const before = bag(then, key);
  const after = bag(now, key);
  let [changed, back, gone] = [0, 0, 0];
  for (const [name, lines] of before) {
    const others = after.get(name) ?? [];
    const common = Math.min(lines.length, others.length);
    for (let i = 0; i < common; i++) if (lines[i] !== others[i]) changed += 1;
    back += lines.length - common;
  }
  for (const [name, lines] of after) gone += Math.max(0, lines.length - (before.get(name)?.length ?? 0));
  if (key > 0) return { changed, back, gone };
  // Without ids a changed row looks like one that went and one that came.
  const pairs = Math.min(back, gone);
  return { changed: pairs, back: back - pairs, gone: gone - pairs };
}

function bag(lines: readonly string[], key: number): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const text = comparable(line);
    if (text === '[]') continue;
    const name = (key > 0 && keyOf(line, key)) || text;
    const same = found.get(name);
    if (same) same.push(text);
    else found.set(name, [text]);
  }
  return found;
}
