/** What tests may see and bend of a host, beyond what people and the page can. */
import type { Faults } from '../gate/faults';
import type { AuthMode } from '../gate/messages';
import type { Answer, CellValue, DriveFacts, ReadOperation, WriteOperation } from '../gate/operations';
import type { Cost, Execution, Host } from '../host';
import type { Arbiter, Racer } from './race';

/** A point to come back to: the book, the clock, who holds which lock. */
export interface HostMark {
  readonly at: object;
}

export interface TestHooks {
  /** A test rewinds instead of building its book again. */
  mark(): HostMark;
  rewind(mark: HostMark): void;
  /** Nobody comes back to it any more. */
  release(mark: HostMark): void;
  /** Stops the clock at this moment. */
  setNow(ms: number): void;
  advance(ms: number): void;
  now(): number;
  /** The cost of the latest execution, `onEdit` included. */
  lastCost(): Cost;
  /** As if another execution held the lock (`document`, `script`, `user:…`), for so long or until the returned function is called. */
  holdLock(store?: string, ms?: number): () => void;
  /** What goes wrong from now on; nothing when absent. */
  faults(faults?: Faults): void;
  /** The run's limit by the host's clock, and whether simulated time passes on the run's own clock. */
  limit(ms?: number, simulateTime?: boolean): void;
  /** Answers `alert` and `prompt`. */
  answer(answer?: (question: { title: string; text: string }) => { button: string; text: string }): void;
  /** Takes a scope back (its last part: `drive.file`) or gives it again. */
  revoke(scope: string, revoked?: boolean): void;
  /**
   * Lets Google's daily allowances of this kind of account hold from now on; without a kind they are only counted. `used` is what a person has used
   * already, and how many runs of theirs are at work elsewhere.
   */
  quotas(
    account?: 'consumer' | 'workspace',
    used?: { person: string; propertyCalls?: number; triggerMs?: number; mails?: number; runs?: number },
  ): void;
  /** What a person used since the first use within a day. */
  usage(person: string): { propertyCalls: number; triggerMs: number; mails: number };
  /**
   * A realm whose run is over serves later ones, which saves most of what a run costs here; `false` gives every run a fresh one again. Honest only for a
   * bundle that keeps nothing between runs, as a test of the house proves of Rapi's.
   */
  keepRealms(keep?: boolean): void;
  /** Makes ids foreseeable. */
  uuids(next: () => string): void;
  /** Lets several runs go side by side, each in a worker thread; at every call where they can see each other the arbiter says who goes on. */
  race(racers: readonly Racer[], arbiter: Arbiter): Execution[];
  /** Runs a function under another authorization mode than its door's; gives the menus it made, too. */
  runUnder(
    mode: AuthMode,
    call: Parameters<Host['run']>[0],
  ): Execution & { menus: ReturnType<Host['menus']> };
  /** Values as they lie in the book: `cells('Pesanan', 'A2:C9')`. */
  cells(sheet: string, a1: string): CellValue[][];
  /** All values of a tab, from its first cell to its last row and column with content; none where it is not there. */
  values(sheet: string): CellValue[][];
  /** All values of every tab, one text each, in their order: equal texts are equal values. Costs only what changed since the last time. */
  contents(): string[];
  /** `document`, `script` or `user:…`. */
  properties(store?: string): Record<string, string>;
  /** Changes the book as Sheets lets a person do it by means that the page lacks: looks, notes, widths. */
  apply(operation: WriteOperation): void;
  /** What lies in the book beside what the page shows. */
  read<O extends ReadOperation>(operation: O): Answer<O>;
  /** A person's files in Drive, newest first, with what they hold. */
  files(owner: string): (DriveFacts & { text: string })[];
  /** Somebody changes a file in Drive itself; without a text it is deleted there. */
  putFile(owner: string, id: string, text: string | undefined): void;
  /** Somebody changes what Drive knows of a file: trash, folder, name, who may read it. */
  changeFile(
    owner: string,
    id: string,
    change: { trashed?: boolean; parents?: string[]; name?: string; permissionIds?: string[] },
  ): void;
  /** Takes up a folder of this machine as this person's Drive; returns how many files it has. */
  mountDrive(owner: string, folder: string): number;
  /** Empties the document's properties, as in a copy of the workbook. */
  forgetProperties(): void;
}
