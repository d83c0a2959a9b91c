/** Names and sizes as Excel takes them, for whatever writes xlsx. */

/** Pixels of one unit of Excel's widths. */
const UNIT = 7;
const NARROW = 0.15;
const NAME_MOST = 31;
/** Points of a pixel, for heights. */
const POINT = 0.75;

export const widthOf = (pixels: number): number => Math.max(NARROW, pixels / UNIT);
export const pixelsOf = (width: number): number => Math.max(1, Math.round(width * UNIT));
export const heightOf = (pixels: number): number => pixels * POINT;
export const pixelsHigh = (points: number): number => Math.max(1, Math.round(points / POINT));

/** Excel takes 31 characters and not all signs, and no two names that differ in capitals alone. */
export function sheetNames(tabs: readonly string[]): string[] {
  const taken = new Set<string>();
  return tabs.map((tab) => {
    const safe =
      tab
        .replace(/[*?:\\/[\]]/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, NAME_MOST) || 'tab';
    let name = safe;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const end = ` (${number})`;
      name = safe.slice(0, NAME_MOST - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
