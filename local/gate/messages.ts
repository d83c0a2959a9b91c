/**
 * What the façade says through the gate: one message for each method called on a Google object, with the work it stands for.
 * Plain data both ways, so that the same messages run in process or through shared memory.
 */
import type { Answer, CellValue, Operation, ReadOperation, Rect } from './operations';

/** How much a run may do: Google's authorization modes. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** How many service calls, round trips and cells an execution used, and what Google would have taken for it. */
export interface Cost {
  calls: number;
  roundTrips: number;
  cellsRead: number;
  cellsWritten: number;
  simulatedMs: number;
  /** Own time of the bundle on this machine; printed, never judged. */
  ownMs: number;
}

/** What an execution asked the page to show. */
export type Shown =
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'dialog'; title: string; html: string; width: number; height: number; modal: boolean }
  | { kind: 'toast'; title: string; text: string; seconds: number }
  | { kind: 'alert'; title: string; text: string }
  | { kind: 'activate'; sheet: number; a1: string };

export interface MenuEntry {
  label: string;
  /** The function to run; absent for a submenu or a separator. */
  handler?: string;
  entries?: MenuEntry[];
  separator?: boolean;
}

/** A mail as it was sent: plain text. */
export interface Mail {
  from: string;
  to: string;
  subject: string;
  body: string;
}

/** What a run may know of itself. E-mail addresses are empty where Google keeps them back. */
export interface RunFacts {
  mode: AuthMode;
  /** False where no workbook window is open: a clock trigger. */
  window: boolean;
  active: string;
  effective: string;
  /** Whose run it is, for this person's own stores and triggers; the bundle never sees it. */
  person: string;
  language: string;
  scriptZone: string;
  /** The sheet and range the person had selected; no sheet means the first visible one. */
  sheet?: number;
  a1?: string;
}

/** Writes that need Google's own reading of what is given: they become book operations when they are committed. */
export type TypedWrite =
  /** `setValue(s)`: a string is read as if it were typed, by the cell's format at the moment of the commit. */
  | { op: 'cells.set'; range: Rect; values: CellValue[][] }
  /** `appendRow`: below the last row with content, in one step. */
  | { op: 'row.append'; sheet: number; values: CellValue[] };

/** Work that is no change of the book: the run itself, locks, the bundle's files, bytes. */
export type HostWork =
  | { op: 'flush' }
  | { op: 'run.facts' }
  | { op: 'run.now' }
  | { op: 'run.sleep'; ms: number }
  | { op: 'run.uuid' }
  | { op: 'run.log'; line: string }
  | { op: 'run.show'; shown: Shown }
  | { op: 'run.menu'; title: string; entries: MenuEntry[] }
  /** `alert` and `prompt`: suspend the run, which drops its locks. */
  | { op: 'run.ask'; title: string; text: string; input: boolean }
  | { op: 'session.email' }
  | { op: 'people.list' }
  | { op: 'columns.facts'; sheet: number }
  | { op: 'lock.try'; store: string; object: number; ms: number }
  | { op: 'lock.release'; store: string; object: number }
  | { op: 'lock.holds'; store: string; object: number }
  | { op: 'mail.send'; mail: Mail }
  | { op: 'mail.left' }
  /** Which of these scopes, by their last part, were not granted; of all in the manifest, where none are named. */
  | { op: 'scopes.missing'; scopes?: string[] }
  | { op: 'file.read'; name: string }
  | { op: 'bytes.digest'; algorithm: 'MD5' | 'SHA_1' | 'SHA_256' | 'SHA_512'; bytes: number[] }
  | { op: 'text.digest'; algorithm: 'MD5' | 'SHA_1' | 'SHA_256' | 'SHA_512'; text: string }
  | { op: 'text.pdf'; html: string }
  | { op: 'bytes.gzip'; bytes: number[] }
  | { op: 'bytes.gunzip'; bytes: number[] };

export interface HostAnswers {
  flush: undefined;
  'run.facts': RunFacts;
  'run.now': number;
  'run.sleep': undefined;
  'run.uuid': string;
  'run.log': undefined;
  'run.show': undefined;
  'run.menu': undefined;
  'run.ask': { button: string; text: string };
  'session.email': { active: string; effective: string };
  'people.list': { email: string; access: 'owner' | 'editor' | 'commenter' | 'viewer' }[];
  'columns.facts': { width: number; hidden: boolean; depth: number; collapsed: boolean }[];
  'lock.try': boolean;
  'lock.release': undefined;
  'mail.send': undefined;
  /** Recipients that the day still allows. */
  'mail.left': number;
  'lock.holds': boolean;
  'scopes.missing': string[];
  'file.read': string;
  'bytes.digest': number[];
  'text.digest': number[];
  'text.pdf': string;
  'bytes.gzip': number[];
  'bytes.gunzip': number[];
}

export type Work = Operation | TypedWrite | HostWork;

/** What a work answers: a reading its answer, a structural change the sheet it made, a buffered write nothing. */
export type WorkAnswer<W extends Work> = W extends ReadOperation
  ? Answer<W>
  : W extends HostWork
    ? HostAnswers[W['op']]
    : { sheet?: number } | undefined;

/**
 * One message. With `method` it is a service call: counted, priced, and a place where a fault may strike. Without, the façade
 * looks up what Google's own objects know already (a sheet's size to check coordinates), or adds a further buffered write to the
 * call before: never counted, never waits.
 */
export interface Message {
  method?: string;
  work?: Work;
}

/** Errors cross as data; the façade throws them as errors of the realm. */
export type Reply = { value: unknown } | { error: { name: string; message: string } };

export type Gate = (message: Message) => Reply;
