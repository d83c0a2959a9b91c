/** Which of Google's troubles pass by themselves: then the same request may simply be sent again. */

/** Google's own words; a sentence that is not among them is taken as lasting. */
const PASSING = /timed out|try again|too many (scripts|times)|simultaneously|Service (unavailable|error)/i;

export function isPassing(error: unknown): boolean {
  return PASSING.test(error instanceof Error ? error.message : String(error));
}
