/** When backups are silent: the daily job is late. */
export const DAY_MS = 86_400_000;
/** A daily job that is two hours late is silence. */
export const LATE_MS = DAY_MS + 2 * 3_600_000;

/** When backups last gave a sign of life: the daily job ended well, or somebody took them over. Undefined where nobody knows. */
export const lastBeat = (done: number | undefined, taken = 0): number | undefined =>
  done === undefined ? undefined : Math.max(done, taken);
