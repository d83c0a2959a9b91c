/** What Rapi asks of the world beside the workbook's cells. Each promise is met by `google/` and by nothing else in the product. */
import type { Moment } from '../kernel/day';
import type { Book } from './book';
import type { Charts } from './charts';
import type { Drive, Shares } from './drive';
import type { Sheets } from './sheets';
import type { Triggers } from './triggers';

/** Small durable values beside the workbook: at most 9 KB each and 500 KB in all. */
export interface Properties {
  /** All of them in one round trip. */
  all(): Record<string, string>;
  /** Sets all given values at once in one round trip; either all are durable or none. */
  set(values: Record<string, string>): void;
  /** Removes one; one round trip each. */
  remove(key: string): void;
}

/**
 * The document's lock. It keeps other runs of Rapi out; it does not stop people. Once taken it is held until the run ends: a run does one thing, and
 * giving the lock back would be one more round trip. Google may lose a lock all the same (a dialog that suspends the run does it, so Rapi shows none);
 * between the look at the lock and the next call there is a window that nothing closes, and what happened in it is looked for and put right afterwards.
 */
export interface Lock {
  /** Gives it back before the end of the run, after what was written is durable: for work that goes on for minutes without the workbook. */
  release(): void;
  /** Waits at most `milliseconds`; false when somebody else holds it. True at once where this run holds it already. */
  take(milliseconds: number): boolean;
  /** Whether this run still holds it; no round trip. */
  held(): boolean;
}

/** Who is there. `''` where Google does not say (simple triggers, consumer accounts): that person gets the least role. */
export interface People {
  email(): string;
  /** Those of these scopes, by their last part, that whoever runs did not allow, and the page where it is done. */
  lacking(scopes: readonly string[]): { readonly scopes: readonly string[]; readonly link: string };
}

/** What a run may show. In clock triggers and cell edits there is no screen. */
export interface Screen {
  sidebar(title: string, html: string): void;
  /** A dialog over the whole workbook; the run goes on and ends, nothing is suspended. */
  dialog(title: string, html: string): void;
  toast(text: string): void;
  /** The tab and row a person stands on. */
  selection(): { sheet: number; row: number; rows: number } | undefined;
  /** The tab a person stands on and every block of rows selected in it, also where several were chosen one after the other. */
  selectedBlocks(): { sheet: number; blocks: readonly { row: number; rows: number }[] } | undefined;
  /** Those of these rows of the tab in front that its filter keeps out of sight: nobody means what they do not see. One call a row where a filter is on. */
  filteredOut(rows: readonly number[]): readonly number[];
}

/** Mail in the name of whoever runs; in a clock trigger that is the keeper. */
export interface Mail {
  /** False where Google sends none: the day's recipients are used up, or the person did not allow it. One round trip. */
  send(mail: { readonly to: string; readonly subject: string; readonly text: string }): boolean;
  /** So many recipients the day still allows; one round trip. */
  remaining(): number;
}

/** What Google keeps for whoever runs this, and shows to nobody else: document properties can be read by every editor. */
export interface Secrets {
  /** One round trip the first time. */
  recall(key: string): string | undefined;
  /** One round trip. */
  keep(key: string, value: string): void;
}

export interface World {
  readonly sheets: Sheets;
  readonly properties: Properties;
  readonly secrets: Secrets;
  readonly lock: Lock;
  readonly people: People;
  readonly screen: Screen;
  readonly book: Book;
  readonly charts: Charts;
  readonly drive: Drive;
  readonly shares: Shares;
  readonly triggers: Triggers;
  readonly mail: Mail;
  /** SHA-256 of the text's UTF-8, in hex. */
  digest(text: string): string;
  now(): Moment;
  /** When this run began: Google ends it six minutes later. */
  readonly started: Moment;
  /** The same run, which forgets what it knew of sheets: others may have written since it gave the lock back. */
  anew(): World;
  /** A fresh unguessable id. */
  unique(): string;
  /** Technical log, for the reference number a person can quote. Never holds what people typed. */
  log(text: string): void;
}
