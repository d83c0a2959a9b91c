/** *Uji pemulihan*: by hand at any time, and by the keeper's job once a month. */
import * as z from 'zod/mini';
import type { Errand } from '../../../ports/feature';
import {
  type Drilled,
  type Halfway,
  healthOf,
  MAY_BACK_UP,
  notKeeper,
  recallMemory,
  tidyDrill,
} from '../../backup';
import { runDrill } from '../drill';
import { minutesOf } from '../rules/minutes';

export const drill: Errand<{ readonly due?: boolean | undefined }, Partial<Drilled> | Halfway> = {
  name: 'keeping.drill',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({ due: z.optional(z.boolean()) }),
  run: (context, { due = false }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    if (!due) return runDrill(context, apart);
    tidyDrill(apart);
    const { drilled } = healthOf(apart);
    const month = (at: typeof context.now): string => context.zone.dayAt(at).slice(0, 7);
    const done = drilled && month(drilled.at as typeof context.now) === month(context.now);
    return done || !recallMemory(apart)?.last ? {} : runDrill(context, apart);
  },
  inverse: { none: 'backup.nothingWritten' },
  unfinished: (result) => {
    if (!('all' in result)) return undefined;
    const { done, all } = result;
    return { done, all, said: { code: 'keeping.drilling', values: { done, all } } };
  },
  done: (result) => {
    const { version, sheet = '', restoreMs = 0 }: Partial<Drilled> = 'all' in result ? {} : result;
    return version === undefined
      ? { code: 'keeping.drillNotDue' }
      : { code: 'keeping.drilled', values: { version, sheet, minutes: minutesOf({ restoreMs }) } };
  },
};
