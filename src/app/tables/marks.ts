/** The mark of a row in the hidden column *Perlu dicek*: which of its cells, what stood there, what was typed. */

/** `onHand: 12 → 10`; an unreadable cell has nothing before the arrow. */
export function markOf(column: string, was: string, typed: string): string {
  return `${column}: ${was} → ${typed}`;
}

export function parseMark(mark: string): { column: string; was: string; typed: string } | undefined {
  const parts = /^(\w+): ([\s\S]*?) → ([\s\S]*)$/.exec(mark);
  return parts
    ? { column: parts[1] as string, was: parts[2] as string, typed: parts[3] as string }
    : undefined;
}

/** On the stamp: Rapi's write was taken back by Ctrl+Z and stands again. Anything else there was changed in a way that nobody can tell. */
export const TAKEN_BACK = 'ctrl+z';

/** Whether it is said already that the row was changed in such a way. */
export function isMarkedForeign(mark: string): boolean {
  return parseMark(mark)?.column === 'stamp' && parseMark(mark)?.was !== TAKEN_BACK;
}
