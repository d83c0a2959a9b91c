/** Errors that leave the gate: Google's own, which the bundle may catch, and the end of a run, which it cannot. */

/** An error as Google words it; in the realm it becomes an `Exception`. */
export class GoogleError extends Error {
  override name = 'Exception';
}

/** The run is over. Whatever the bundle still does has no effect. */
export class RunEnded extends Error {
  override name = 'RunEnded';
}

/** Google's sentences, where more than one place says them. */
export const SENTENCES = {
  coordinates: 'The coordinates of the range are outside the dimensions of the sheet.',
  timeout: (id: string) => `Service Spreadsheets timed out while accessing document with id ${id}.`,
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  timeLimit: 'Exceeded maximum execution time',
  tooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  permission: (method: string, scopes: string[]) =>
    `You do not have permission to call ${method}. Required permissions: ${scopes.map((s) => `https://www.googleapis.com/auth/${s}`).join(' || ')}`,
};
