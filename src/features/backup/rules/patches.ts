/** A changed block as what it takes over from the block it comes from, and the lines that are new in it. */

/** `[from, count]`: so many rows of the older block from this one on, counted from 0; a number: so many of the new lines. */
export type Step = readonly [from: number, count: number] | number;

export interface Patch {
  readonly steps: readonly Step[];
  /** New lines, in order. */
  readonly lines: readonly string[];
}

/** How the lines come out of those of the older block; no row of it is taken twice. */
export function patchOf(lines: readonly string[], base: readonly string[]): Patch {
  const places = new Map<string, number[]>();
  for (let at = base.length - 1; at >= 0; at--) {
    const line = base[at] as string;
    const same = places.get(line);
    if (same) same.push(at);
    else places.set(line, [at]);
  }
  const taken = new Uint8Array(base.length);
  const steps: Step[] = [];
  const fresh: string[] = [];
  let next = 0;
  for (const line of lines) {
    const at = base[next] === line && !taken[next] ? next : freePlace(places.get(line), taken);
    const last = steps[steps.length - 1];
    if (at === undefined) {
      fresh.push(line);
      if (typeof last === 'number') steps[steps.length - 1] = last + 1;
      else steps.push(1);
      continue;
    }
    taken[at] = 1;
    next = at + 1;
    if (typeof last === 'object' && last[0] + last[1] === at)
      steps[steps.length - 1] = [last[0], last[1] + 1];
    else steps.push([at, 1]);
  }
  return { steps, lines: fresh };
}

/** The uppermost place that is not taken; places stand with the uppermost last. */
function freePlace(places: number[] | undefined, taken: Uint8Array): number | undefined {
  while (places && places.length > 0) {
    const at = places.pop() as number;
    if (!taken[at]) return at;
  }
  return undefined;
}

/** The lines again; undefined where the steps lead out of the older block, take more of it than it has, or leave new lines over. */
export function patched({ steps, lines }: Patch, base: readonly string[]): string[] | undefined {
  const all: string[] = [];
  let [fresh, old] = [0, 0];
  for (const step of steps) {
    const [from, count] = typeof step === 'number' ? [fresh, step] : step;
    const source = typeof step === 'number' ? lines : base;
    if (typeof step === 'number') fresh += count;
    else old += count;
    if (from < 0 || count < 1 || from + count > source.length || old > base.length) return undefined;
    for (let at = from; at < from + count; at++) all.push(source[at] as string);
  }
  return fresh === lines.length ? all : undefined;
}

/** Whether this, read from a file, has the shape of steps. */
export function areSteps(found: unknown): found is Step[] {
  const whole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
  return (
    Array.isArray(found) &&
    found.every((step) => whole(step) || (Array.isArray(step) && step.length === 2 && step.every(whole)))
  );
}

/** For each of the new blocks the older one that it shares most lines with, by index; undefined where it shares none. */
export function basesOf(
  fresh: readonly (readonly string[])[],
  older: readonly (readonly string[])[],
): (number | undefined)[] {
  const homes = new Map<string, number>();
  for (const [index, lines] of older.entries())
    for (const line of lines) if (!homes.has(line)) homes.set(line, index);
  return fresh.map((lines) => {
    const shared = new Map<number, number>();
    let best: number | undefined;
    for (const line of lines) {
      const home = homes.get(line);
      if (home === undefined) continue;
      const count = (shared.get(home) ?? 0) + 1;
      shared.set(home, count);
      if (best === undefined || count > (shared.get(best) ?? 0)) best = home;
    }
    return best;
  });
}
