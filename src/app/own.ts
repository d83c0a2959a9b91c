/** Questions and actions of the app itself: they may look at the run behind the context. */
import type { Refusal } from '../kernel/problem';
import type { Context } from '../ports/context';
import type { Action, AnyAction, Query } from '../ports/feature';
import type { Run } from './run';

type WithRun<A, I, R> = Omit<A, 'run'> & {
  readonly run: (context: Context, input: I, run: Run) => R | Refusal;
};

export type AppQuery<I, R> = WithRun<Query<I, R>, I, R>;

/** The router hands the run to all; here it is what it is. */
export function asAction<I, R>(own: AppQuery<I, R> | WithRun<Action<I, R>, I, R>): AnyAction {
  return { ...own, run: (context: Context, input: I, run: unknown) => own.run(context, input, run as Run) };
}
