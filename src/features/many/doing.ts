/** What steps of many rows ask of the app: it knows every step, how an action is decided, and which rows are selected. */
import type { Problem } from '../../kernel/problem';
import type { Answer } from '../../kernel/protocol';
import type { Context } from '../../ports/context';
import type { Asked, CellStep, ManyStep } from '../../ports/feature';

export type StepOfMany = CellStep & { readonly many: ManyStep };

export interface Selected {
  readonly step: StepOfMany;
  /** In the order of the sheet. */
  readonly ids: readonly string[];
  /** Selected, but kept out of sight by a filter. */
  readonly hidden: number;
}

/** `run` is the run behind the context, as the router hands it on. */
export interface Doing {
  readonly steps: () => readonly StepOfMany[];
  /** As from the sidebar: name, module, role and input are checked. */
  readonly decide: (context: Context, run: unknown, asked: Asked) => Answer;
  /** The action that takes this one back, by name. */
  readonly wayBack: (action: string) => string | undefined;
  /** The records of the selected rows; or the problem that says what to select. */
  readonly selected: (context: Context, run: unknown) => Selected | Problem;
}

/** Records at once: more would fill the journal, and nobody reads their numbers. */
export const MOST = 200;
