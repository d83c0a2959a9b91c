/** The expected troubles of a book, each its own class so that a caller can tell them apart and choose the words. */
import { GoogleError, SENTENCES } from '../gate/problem';

/** Google refuses the call; the message is Google's own sentence and reaches the script as an exception. */
export class Refusal extends GoogleError {}

/** A range that is not wholly on its sheet. */
export class OutsideSheet extends Refusal {
  constructor() {
    super(SENTENCES.coordinates);
  }
}

/** A living process has the file open; `address` is its server's, where it has one. */
export class BookLocked extends Error {
  constructor(
    readonly file: string,
    readonly pid?: number,
    readonly address?: string,
  ) {
    super(
      pid === undefined
        ? `${file} is locked (${file}.lock) by a program that left no name.`
        : `${file} is open in process ${pid}${address ? ` at ${address}` : ''}.`,
    );
    this.name = 'BookLocked';
  }
}

/** The file exists but is no workbook of ours, or one of a later version. */
export class ForeignFile extends Error {
  constructor(
    readonly file: string,
    why = 'it is not a Rapi workbook',
  ) {
    super(`${file} cannot be opened: ${why}.`);
    this.name = 'ForeignFile';
  }
}

/** The folder of the file is missing, or this user may not read and write there. */
export class UnreadableFolder extends Error {
  constructor(
    readonly folder: string,
    readonly code: string,
  ) {
    super(`${folder} cannot be used: ${code}.`);
    this.name = 'UnreadableFolder';
  }
}
