/** The request was understood and not granted: the sentence goes to standard error, the exit code is 1. */
export class Refused extends Error {
  /** Codes of the problems, where the workbook named them. */
  readonly codes: readonly string[];
  constructor(message: string, codes: readonly string[] = []) {
    super(message);
    this.codes = codes;
  }
}
