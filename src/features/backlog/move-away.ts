/** Items that go on as a record of another feature: closed here, with that record's number, so that the old number still leads there. */
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import { columnOf, type RowOf, type Table } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { State } from './choices';
import { loadItem, record, type StoredItem, set } from './record';
import { isOpen, stamped } from './rules/state';
import type { Item } from './tables';

/** Loads an open item that may move; `to` is called with it and gives the number it goes on under. What was noted on it goes along. */
export function moveAway(context: Context, id: string, to: (item: Item) => string): StoredItem | Refusal {
  const stored = loadItem(context, id);
  if (isRefusal(stored)) return stored;
  if (!isOpen(stored.values)) return refuse('backlog.notOpen', { id: stored.id });
  const no = to({ ...stored.values, id: stored.id });
  record(context, stored.id, 'duplicate', { from: stored.values.state, to: 'cancelled', note: no });
  set(context, stored, { ...stamped(stored.values, 'cancelled', context.now), duplicateOf: no });
  retell(context, stored.id, no);
  return stored;
}

/** Takes that back: the item is open again in this state; refused where it does not lead to `from`. */
export function comeBack(context: Context, id: string, from: string, state: State): StoredItem | Refusal {
  const stored = loadItem(context, id);
  if (isRefusal(stored)) return stored;
  const { duplicateOf } = stored.values;
  if (duplicateOf !== from || isOpen(stored.values))
    return refuse('backlog.isThere', { id: stored.id, state: duplicateOf || '–' });
  record(context, stored.id, 'undone', { from: stored.values.state, to: state });
  set(context, stored, { ...stamped(stored.values, state, context.now), duplicateOf: '' });
  retell(context, from, stored.id);
  return stored;
}

/** Notes and whom they wait for are about the other number from now on. */
function retell(context: Context, from: string, to: string): void {
  for (const table of context.tables)
    for (const column of Object.keys(table.columns).filter((key) => columnOf(table, key).about))
      for (const row of context.from(table).where(column as 'id', [from]))
        context.change.update(table, row, { [column]: to } as Partial<Omit<RowOf<Table>, 'id'>>);
}
