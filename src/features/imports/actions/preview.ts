/** What a batch would do, without doing it: the same code over changes that go nowhere. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import { idOf, type NewOf, type RowOf, type Table } from '../../../kernel/table';
import type { Changes } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { type Batch, bring } from '../bring/bring';
import { type Told, told } from '../bring/outcome';
import { batchFields, MOST_ROWS } from '../input';
import { MAY_IMPORT } from '../roles';

export const preview: Query<Batch, Told> = {
  name: 'imports.preview',
  writes: false,
  roles: MAY_IMPORT,
  input: () => z.object(batchFields()),
  run: (context, input) => {
    const brought = bring({ ...context, change: nowhere(context.change) }, input);
    if (isRefusal(brought)) return brought;
    return told(brought.outcome, brought.target, context.language, MOST_ROWS);
  },
};

/** Changes that are given ids and then forgotten; whatever else an import would ask for, it must not ask here. */
function nowhere(change: Changes): Changes {
  let given = 0;
  return {
    ...change,
    insert: <T extends Table>(table: T, values: NewOf<T>) => {
      const empty = Object.entries(table.columns).map(([key, column]) => [key, column.codec.empty]);
      given += 1;
      return { ...Object.fromEntries(empty), ...values, id: idOf(table, given) } as RowOf<T>;
    },
    update: () => undefined,
  };
}
