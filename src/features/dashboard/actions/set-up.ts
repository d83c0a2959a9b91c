/** Chooses the charts that stand on Dasbor; without a choice they are the usual ones again. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Action, Feature } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { DECIDES } from '../choices';
import { CHARTS, keysIn, written } from '../rules/chosen';

const input = () => z.object({ charts: z.optional(z.array(z.string().check(z.maxLength(40)))) });
type Input = z.infer<ReturnType<typeof input>>;

/** `was` is the choice as it was kept before. */
export function setUpOf(
  features: readonly Feature[],
): Action<Input, { readonly count: number; readonly was: string }> {
  return {
    name: 'dashboard.setUp',
    writes: true,
    input,
    roles: DECIDES,
    run: (context, { charts: keys }) => {
      // Those of features that are off too: their choice waits for them.
      const charts = features.flatMap(({ figures }) => figures?.charts ?? []);
      const asked = keys ?? charts.filter(({ first }) => first).map(({ key }) => key);
      if (asked.some((each) => charts.every(({ key }) => key !== each)))
        return refuse('dashboard.unknownChart', {}, { field: 'charts' });
      const { [CHARTS]: was } = keepOptions(context, { [CHARTS]: written(charts, asked) });
      return was === undefined ? refuse('dashboard.sameCharts') : { count: new Set(asked).size, was };
    },
    inverse: {
      with: 'dashboard.setUp',
      input: (_, { was }) => {
        const charts = keysIn(was);
        return charts ? { charts } : {};
      },
    },
    done: ({ count }) => ({ code: 'dashboard.chartsChosen', values: { count } }),
  };
}
