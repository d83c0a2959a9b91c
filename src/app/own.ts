/** Questions and actions of the app itself: they may look at the run behind the context. */
import type { Context } from '../ports/context';
import type { Action, AnyAction, Query } from '../ports/feature';
import type { Run } from './run';

export interface AppQuery<I, R> extends Omit<Query<I, R>, 'run'> {
  readonly run: (context: Context, input: I, run: Run) => R | ReturnType<Query<I, R>['run']>;
}

/** Features' actions take no third argument; the router passes it to all. */
export function asAction<I, R>(query: AppQuery<I, R>): AnyAction {
  return query as unknown as AnyAction;
}

interface AppAction<I, R> extends Omit<Action<I, R>, 'run'> {
  readonly run: (context: Context, input: I, run: Run) => R | ReturnType<Action<I, R>['run']>;
}

export function asAppAction<I, R>(action: AppAction<I, R>): AnyAction {
  return action as unknown as AnyAction;
}
