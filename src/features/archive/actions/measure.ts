/** *Ukur kapasitas*, every night: the cells of the day, so that growth can be told. */
import * as z from 'zod/mini';
import type { Errand } from '../../../ports/feature';
import { cellsOf, keepSamples, samplesIn } from '../measured';
import { withSample } from '../rules/gauge';

export const measure: Errand<Record<string, never>, { readonly cells: number }> = {
  name: 'archive.measure',
  writes: 'apart',
  roles: ['owner', 'manager', 'staff'],
  input: () => z.object({}),
  run: (context, _, apart) => {
    const cells = cellsOf(apart);
    keepSamples(apart, withSample(samplesIn(context), context.today, cells));
    return { cells };
  },
  inverse: { none: 'archive.nothingWritten' },
  done: ({ cells }) => ({ code: 'archive.measured', values: { cells } }),
};
