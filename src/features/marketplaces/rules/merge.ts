/**
 * An order that a marketplace tells again, against the one that stands here: what it says anew is taken, what a person changed meanwhile stays and is told.
 * What it said last is kept with the order, so that the two can be told apart: three sides, as when two people edit one row.
 */
import { type Problem, problem } from '../../../kernel/problem';
import type { RowOf } from '../../../kernel/table';
import { orders, stateOf } from '../../orders';

type Order = RowOf<typeof orders>;

/** Columns that a marketplace fills and a person may change. */
const HAND = ['promised', 'trackingNo', 'courier', 'notes'] as const;
const STAMPS = ['checkedAt', 'processedAt', 'shippedAt', 'closedAt', 'cancelledAt'] as const;

type Said = Partial<Record<(typeof HAND)[number], string>> & { paid?: number };

export interface Merged {
  /** What the file may still write. */
  readonly values: Partial<Order>;
  readonly notes: readonly Problem[];
  /** The order stands still here: nothing of its lines is shipped or taken back by the file. */
  readonly still: boolean;
}

/** `values` are what the file fills, empty columns left out; `line` is its line. */
export function merged(values: Partial<Order>, known: Readonly<Order> | undefined, line: number): Merged {
  const says: Said = {};
  for (const key of HAND) if (values[key]) says[key] = values[key];
  if (values.paid !== undefined) says.paid = values.paid;
  const marketSays = JSON.stringify(says);
  if (!known) return { values: { ...values, marketSays }, notes: [], still: false };
  const left: Partial<Order> = { ...values, marketSays };
  const notes: Problem[] = [];
  const note = (code: string, more: Problem['values'] = {}): void => {
    notes.push(problem(code, { no: known.id, ...more }, { row: line }));
  };
  const before = saidBefore(known.marketSays);
  for (const key of HAND) {
    const [theirs, mine] = [says[key], known[key] ?? ''];
    if (theirs === undefined || theirs === mine) continue;
    if (mine === '' ? before[key] === undefined : before[key] === mine) continue;
    delete left[key];
    // Told once: what it says again is no news.
    if (before[key] === theirs) continue;
    const { id, en } = orders.columns[key].header;
    note('marketplaces.kept', { fieldId: id, fieldEn: en, mine: mine || '–', theirs });
  }
  // Money that somebody wrote down here is not counted twice.
  if (says.paid !== undefined && says.paid !== known.paid && (before.paid ?? 0) !== known.paid) {
    delete left.paid;
    if (before.paid !== says.paid) note('marketplaces.paidHere');
  }
  const fresh = values.marketState !== known.marketState;
  const state = stateOf(known);
  const sent = left.shippedAt !== undefined;
  const still = sent && (state === 'cancelled' || state === 'held');
  if (still && fresh) note(`marketplaces.${state}Here`, { theirs: values.marketState ?? '' });
  if (left.cancelledAt && known.shippedUnits > 0) {
    delete left.cancelledAt;
    delete left.paid;
    if (fresh) note('marketplaces.cancelledShipped');
  }
  if (left.cancelledAt && known.cancelledAt === null && known.invoice !== '') {
    delete left.cancelledAt;
    if (fresh) note('marketplaces.cancelledInvoiced', { invoice: known.invoice });
  }
  for (const key of STAMPS) if (still || known[key] !== null) delete left[key];
  // Why it was cancelled belongs to the cancelling.
  if (left.cancelledAt === undefined) delete left.reason;
  if (known.at !== null) delete left.at;
  if (known.customerName !== '') delete left.customerName;
  return { values: left, notes, still };
}

function saidBefore(text: string): Said {
  return text === '' ? {} : (JSON.parse(text) as Said);
}
