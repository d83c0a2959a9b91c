/** When backups are silent: the daily job is late. */
export const DAY_MS = 86_400_000;
/** A daily job that is two hours late is silence. */
export const LATE_MS = DAY_MS + 2 * 3_600_000;
