/** Questions that the app itself answers: they may look at the run behind the context. */
import type { Context } from '../ports/context';
import type { AnyAction, Query } from '../ports/feature';
import type { Run } from './run';

export interface AppQuery<I, R> extends Omit<Query<I, R>, 'run'> {
  readonly run: (context: Context, input: I, run: Run) => R | ReturnType<Query<I, R>['run']>;
}

/** Features' actions take no third argument; the router passes it to all. */
export function asAction<I, R>(query: AppQuery<I, R>): AnyAction {
  return query as unknown as AnyAction;
}
