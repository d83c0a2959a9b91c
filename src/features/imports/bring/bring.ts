/** One batch of a file into its table: read, decide, gather the changes. The same for doing and for looking beforehand. */
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import { orders } from '../../orders';
import { moves } from '../../stock';
import { team } from '../../team';
import { type Target, targetOf } from '../targets';
import { bringMoves } from './ledger';
import { bringOrders, type OrderOptions } from './orders';
import type { Outcome } from './outcome';
import { type Reading, readRows } from './read';
import { bringRecords } from './records';

export type Batch = Omit<Reading, 'whole'> &
  Omit<OrderOptions, 'source'> & { readonly into: string; readonly import: string };

/** The table a file goes into, or the refusal that there is none of that name, that its module is off, or that it is the owner's alone. */
export function openTarget(context: Context, into: string): Target | Refusal {
  const target = targetOf(into);
  if (!target) return refuse('imports.unknownTable', { table: into.slice(0, 40) }, { field: 'into' });
  const { table, module } = target;
  if (module !== undefined && !context.settings.modules.includes(module))
    return refuse('imports.moduleOff', { table: table.sheet[context.language] }, { field: 'into' });
  if (table.key === team.key && context.who.role !== 'owner') return refuse('imports.ownerOnly');
  return target;
}

/** Brings one batch in. What it refuses it names by line; only a header that does not fit refuses the batch as a whole. */
export function bring(context: Context, batch: Batch): { outcome: Outcome; target: Target } | Refusal {
  const target = openTarget(context, batch.into);
  if (isRefusal(target)) return target;
  const read = readRows(context, target, { ...batch, whole: batch.mode !== 'update' });
  if (isRefusal(read)) return read;
  const { mode, stock, history, duplicates, create, market } = batch;
  const options = { mode, stock, history, duplicates, create, market, source: batch.import };
  const into = target.table.key;
  const outcome =
    into === orders.key
      ? bringOrders(context, target, read.rows, options)
      : into === moves.key
        ? bringMoves(context, target, read.rows, options)
        : bringRecords(context, target, read.rows, options);
  if (isRefusal(outcome)) return outcome;
  return {
    target,
    outcome: {
      ...outcome,
      refused: outcome.refused + read.refused,
      wrong: [...read.wrong, ...outcome.wrong],
    },
  };
}
