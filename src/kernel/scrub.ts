/** Takes a person's texts out of what was remembered: inside JSON only where people's words stand, never in names of actions, tables or records. */

/** Shorter texts would be found inside words of other people. */
const SHORTEST = 3;
/** What stands where something was taken out. */
const GAP = '…';
/** Keys whose values are Rapi's own words. */
const OWN = new Set(['action', 'id', 'table', 'code', 'panel', 'by', 'request', 'into', 'from', 'kind']);

/** The text without them; the same text where none stands in it. */
export function without(texts: readonly string[], text: string): string {
  const wanted = [...new Set(texts)]
    .filter((each) => each.trim().length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  const raw = (written: string): string =>
    wanted.reduce((left, each) => (left.includes(each) ? left.split(each).join(GAP) : left), written);
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return raw(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, OWN.has(key) ? each : walk(each)]),
    );
  };
  // A slice of longer JSON cannot be parsed: there the text stands as JSON writes it.
  const escaped = (): string =>
    wanted.reduce((left, each) => left.split(JSON.stringify(each).slice(1, -1)).join(GAP), raw(text));
  if (!/^[[{]/.test(text)) return escaped();
  try {
    const cleaned = JSON.stringify(walk(JSON.parse(text)));
    return cleaned === text ? text : cleaned;
  } catch {
    return escaped();
  }
}
