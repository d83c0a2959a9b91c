/** The columns that follow from a change of an order: its state and the reason beside it. */
import type { Language } from '../../../kernel/words';
import { reasonOf, stateOf } from '../../flow';
import type { OrderRow } from '../load';
import { texts } from '../words';
import { reasonText } from './said';

type Patch = Partial<Omit<OrderRow, 'id'>>;

/**
 * The patch with state and reason as they are after it. `given` is a person's own reason (of holding or cancelling); without it the reason is derived,
 * and what waited for stock goes on waiting until it is shipped or somebody says otherwise.
 */
export function restated(row: OrderRow, patch: Patch, language: Language, given?: string): Patch {
  const after = { ...row, ...patch };
  const { id, en } = texts['orders.reason.waitsStock'];
  const short = [id, en].some((waits) => waits === row.reason);
  return {
    ...patch,
    state: stateOf(after),
    reason: given ?? reasonText(reasonOf(after, short), language),
  };
}
