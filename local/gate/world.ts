/** What an execution needs around it; the host gives it, tests may bend it. */
import type { Day } from './allowance';
import type { Faults } from './faults';
import type { Locks } from './locks';
import type { HostAnswers } from './messages';
import type { CellValue, Core, Rect } from './operations';

/** What a typed text becomes; `numberFormat` is what Sheets puts on a cell that has none yet. */
export type Typed = { value: CellValue; numberFormat?: string } | { formula: string };

export interface World {
  core: Core;
  /** Sheets' reading of a typed text, which `setValue` of a string uses too. */
  typed(text: string, cell: { locale: string; format?: string }): Typed;
  /** Google's sentence when protections or validation stop a script that runs as this person. */
  refused(edit: { as: string; range: Rect; values?: CellValue[][] }): string | undefined;
  people(): HostAnswers['people.list'];
  columns(sheet: number): HostAnswers['columns.facts'];
  locks: Locks;
  /** What people used of Google's day. */
  day?: Day;
  /** Epoch milliseconds. */
  now(): number;
  uuid(): string;
  /** Text of a file of the bundle by its name without ending, as `createHtmlOutputFromFile` takes it. */
  file(name: string): string;
  /** Answers `alert` and `prompt`; absent, a person presses OK on an empty field. */
  answer?(question: { title: string; text: string }): { button: string; text: string };
  /** Scopes that are granted, by their last part; absent means all. */
  granted?: ReadonlySet<string>;
  /** Scopes that the manifest asks for. */
  asked?: ReadonlySet<string>;
  faults?: Faults;
  /** How long a run may take by the clock above. */
  limitMs?: number;
  /** Lets simulated time pass on the run's own clock, so that a job sees how long it has been at work. */
  simulateTime?: boolean;
}
