/** What can be asked of Rapi: questions, changes and errands, each with its input, its roles, its way back and its sentence. */
import type { Refusal, Values } from '../kernel/problem';
import type { Role } from '../kernel/role';
import type { Apart } from './apart';
import type { Context } from './context';

/** A schema of zod/mini, or anything that parses like one. A failing issue's message is the key of the sentence to say. */
export interface Schema<I> {
  safeParse(value: unknown):
    | { success: true; data: I }
    | {
        success: false;
        error: {
          issues: readonly { path: readonly PropertyKey[]; message: string; code?: string | undefined }[];
        };
      };
}

/** How a change is taken back: the action and input that undo it, or the key of the sentence that says why it cannot be. */
export type Inverse<I, R> =
  | { readonly with: string; readonly input: (input: I, result: R) => unknown }
  | { readonly none: string };

export interface Said {
  readonly code: string;
  readonly values?: Values;
}

interface Common<I, R> {
  /** `<feature>.<verb>`, as requests, menus, jobs and the command name it. */
  readonly name: string;
  /** Built on first use: schemas cost evaluation time that a click on something else must not pay. */
  readonly input: () => Schema<I>;
  /** Roles that may call it from sidebar, menu and command; `all` includes the reviewer. */
  readonly roles: readonly Role[] | 'all';
  /** Decides and gathers changes; plain JSON data comes back. The run behind the context is the app's own to look at. */
  readonly run: (context: Context, input: I, run?: unknown) => R | Refusal;
}

/** How far a step has brought work that one run may not finish. */
export interface Unfinished {
  /** So many of all are done: rows, sheets, parts. */
  readonly done: number;
  readonly all: number;
  /** The sentence that says so. */
  readonly said: Said;
  /** Panel that shows it, and what it starts from. */
  readonly open?: { readonly panel: string; readonly input: unknown };
  /** How it ended concerns everybody: it stands on each home for a day. */
  readonly forAll?: true;
  /** What goes on in place of the same again. */
  readonly next?: Asked;
}

/**
 * Work that may take longer than Google lets a run live does a step a call, each complete in itself, and says by its result that there is more. What is
 * done already stands in the workbook, written by the step itself, so that the next one needs no memory. Asked again by the same id, by the page or by
 * the standing trigger, it goes on; at its end that id has the answer of the whole.
 */
interface Stepwise<I, R> {
  readonly unfinished?: (result: R, input: I) => Unfinished | undefined;
}

/** A question: takes no lock and writes nothing. */
export interface Query<I, R> extends Common<I, R> {
  readonly writes: false;
}

/** What a person can do. The only writers. */
export interface Action<I, R> extends Common<I, R>, Stepwise<I, R> {
  readonly writes: true;
  readonly inverse: Inverse<I, R>;
  /** The sentence that says what was done. */
  readonly done: (result: R, context: Context) => Said;
}

/** What works beside the row journal, under the lock as long as it needs it: a backup, a restore. It is answered once, as changes are. */
export interface Errand<I, R> extends Omit<Common<I, R>, 'run'>, Stepwise<I, R> {
  readonly writes: 'apart';
  /** Only looks: it takes no lock and is asked anew each time. */
  readonly asks?: true;
  readonly run: (context: Context, input: I, apart: Apart) => R | Refusal;
  /** What of it stands in rows: one change under the journal, behind the work, which therefore must not give the lock back. */
  readonly records?: (context: Context, result: R) => void;
  readonly inverse: Inverse<I, R>;
  readonly done: (result: R, context: Context) => Said;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds actions of all inputs; the router parses before it calls.
export type AnyAction = Action<any, any> | Query<any, any> | Errand<any, any>;

/** What a person's own words ask for. */
export interface Asked {
  readonly action: string;
  readonly input: unknown;
}
