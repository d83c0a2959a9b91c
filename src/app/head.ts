/** The head: one small value in the document's properties that says where the workbook stands. */

import type { Restoring } from '../ports/apart';

/** Where a table ended after Rapi's last write, so that appending needs no reading. */
export interface End {
  /** Last row that holds a record. */
  readonly row: number;
  /** Number of the id in that row; records near the end are found by arithmetic. */
  readonly number: number;
}

/** What is planned and perhaps half written. The parts stand in further values; without a matching head they are void. */
export interface JournalHead {
  readonly request: string;
  readonly parts: number;
  readonly checksum: string;
}

export interface Head {
  /** Spreadsheet id: a head that names another workbook is void (a copy starts anew). */
  readonly book: string;
  /** Sheet id of the control sheet. */
  readonly control: number;
  /** Highest number given per table; never goes back. */
  readonly counters: Readonly<Record<string, number>>;
  readonly ends: Readonly<Record<string, End>>;
  /** How often Rapi has changed the workbook: backups look at it. */
  readonly changes: number;
  /** Epoch milliseconds of the last change. */
  readonly changedAt: number;
  readonly journal?: JournalHead;
  /** The change before: its parts stay until the next one, and a run that lost the lock can put right what it overwrote. */
  readonly last?: JournalHead | undefined;
  /** A restore that has begun; until it is finished nothing else is written. */
  readonly restoring?: Restoring;
}

export const HEAD = 'head';

/** The value to set. */
export const headed = (head: Head): Record<string, string> => ({ [HEAD]: JSON.stringify(head) });

/** The head in these properties, or undefined when there is none that can be read. */
export function parseHead(properties: Readonly<Record<string, string>>): Head | undefined {
  const text = properties[HEAD];
  if (text === undefined) return undefined;
  try {
    const head = JSON.parse(text) as Head;
    return typeof head.book === 'string' && typeof head.control === 'number' ? head : undefined;
  } catch {
    return undefined;
  }
}
