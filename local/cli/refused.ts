/** The request was understood and not granted: the sentence goes to standard error, the exit code is 1. */
export class Refused extends Error {}
