/** *Biarkan*: takes the mark of *Perlu dicek* off a row, and with it the note on the cell. What was typed elsewhere stays as it is. */
import * as z from 'zod/mini';
import { refuse } from '../kernel/problem';
import { WORKING } from '../kernel/role';
import type { Action } from '../ports/feature';
import { tableOf } from './registry';

interface Marked {
  readonly table: string;
  readonly id: string;
}

export const dismissCheck: Action<Marked, Marked> = {
  name: 'checks.dismiss',
  writes: true,
  input: () => z.object({ table: z.string(), id: z.string() }),
  roles: WORKING,
  run: (context, { table: key, id }) => {
    const table = tableOf(key);
    const found = table && context.from(table).byId(id);
    if (!table || !found) return refuse('app.noRecord', { id: id.slice(0, 40) });
    context.change.update(table, found, { check: '' });
    return { table: key, id };
  },
  inverse: { none: 'app.dismissIsFinal' },
  done: ({ id }) => ({ code: 'app.dismissed', values: { id } }),
};
