/** Which files are read byte by byte: every file has its day in a round of so many, so that within a round every byte is read, however many files join. */

/** Days of a round. */
export const ROUND = 30;
const DAY_MS = 86_400_000;

/** Days since 1970 of a day of the calendar. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** The day of the round on which a file is read: spread evenly by its name. */
function turnOf(name: string): number {
  let turn = 0;
  for (let at = 0; at < name.length; at++) turn = (turn * 31 + name.charCodeAt(at)) % 1_000_003;
  return turn % ROUND;
}

export interface DueDay<F> {
  readonly day: number;
  readonly files: readonly F[];
}

/** The days whose files are to be read today: today's, and before it those of nights that were missed, a round at most. */
export function dueDays<F extends { readonly name: string }>(
  files: readonly F[],
  today: number,
  last: number = today - 1,
): readonly DueDay<F>[] {
  const first = Math.max(Math.min(last, today - 1) + 1, today - ROUND + 1);
  return Array.from({ length: today - first + 1 }, (_, index) => {
    const day = first + index;
    return { day, files: files.filter(({ name }) => turnOf(name) === day % ROUND) };
  });
}
