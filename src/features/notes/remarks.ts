/** Notes that nobody may work past unread: *jangan kirim dulu*. */
import type { Context } from '../../ports/context';
import { notes } from './tables';

/** Of one record; older ones are read on its card. */
const MOST = 3;
const LONGEST = 140;

/**
 * The newest notes on each of the first records, and those that are pinned to the second ones, beginning with the pinned. Two round trips for however
 * many records.
 */
export function remarksOn(
  context: Context,
  ids: readonly string[],
  pinnedTo: readonly string[],
): (id: string) => readonly string[] {
  const all = new Set(ids);
  const wanted = [...new Set([...ids, ...pinnedTo])].filter((id) => id !== '');
  const found = wanted.length > 0 ? context.from(notes).where('aboutId', wanted) : [];
  const told = new Map<string, { text: string; pinned: boolean; at: number }[]>();
  for (const { values } of found) {
    const { aboutId, archived, pinned, text, at } = values;
    if (archived || !(pinned || all.has(aboutId))) continue;
    const line = text.replace(/\s+/g, ' ').trim();
    const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
    told.set(aboutId, [...(told.get(aboutId) ?? []), { text: short, pinned, at: at ?? 0 }]);
  }
  return (id) =>
    [...(told.get(id) ?? [])]
      .sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.at - a.at)
      .slice(0, MOST)
      .map(({ text }) => text);
}
