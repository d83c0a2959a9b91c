/** Reading purchases with what belongs to them, and writing back what follows from their lines. */
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import { idOf, numberOf } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { type LineRow, openOf, restated } from './rules/sums';
import { purchaseLines, purchases } from './tables';

export type Purchase = Stored<typeof purchases>;
export type Line = Stored<typeof purchaseLines>;

/**
 * So many purchases are looked through on opening the sidebar: for a shop that orders twice a day, four months. Longer than that nobody waits for goods.
 */
const RECENT = 200;

/** The newest purchases, oldest first. One round trip, shared within a run. */
export function recent(context: Context): readonly Purchase[] {
  return context.from(purchases).tail(RECENT);
}

/** The purchase of this number (also typed in small letters), or the refusal that it is not there. One round trip. */
export function loadPurchase(context: Context, no: string): Purchase | Refusal {
  const found = context.from(purchases).byId(no.trim().toUpperCase());
  return found ?? refuse('purchasing.unknown', { no: no.slice(0, 40) }, { field: 'id' });
}

/** Its lines in order, or the refusal that some are missing. One round trip: their ids are consecutive. */
export function loadLines(context: Context, { id, values }: Purchase): readonly Line[] | Refusal {
  const { firstLine, lineCount } = values;
  const first = numberOf(purchaseLines, firstLine);
  if (lineCount === 0 || first === undefined) return refuse('purchasing.lineLost', { no: id });
  const ids = Array.from({ length: lineCount }, (_, index) => idOf(purchaseLines, first + index));
  const mine = context
    .from(purchaseLines)
    .byIds(ids)
    .filter((line): line is Line => line?.values.purchase === id);
  return mine.length === lineCount ? mine : refuse('purchasing.lineLost', { no: id });
}

export interface Loaded {
  readonly purchase: Purchase;
  readonly lines: readonly Line[];
}

export function load(context: Context, no: string): Loaded | Refusal {
  const purchase = loadPurchase(context, no);
  if (isRefusal(purchase)) return purchase;
  const lines = loadLines(context, purchase);
  return isRefusal(lines) ? lines : { purchase, lines };
}

type Patch = Partial<Omit<LineRow, 'id' | 'open'>>;

/** Writes what changed in lines, and with it all that the purchase says of them. */
export function write(
  context: Context,
  { purchase, lines }: Loaded,
  patches: ReadonlyMap<string, Patch>,
  more: Parameters<Context['change']['update']>[2] = {},
): void {
  const rows = lines.map(({ values }) => {
    const row = { ...values, ...patches.get(values.id) };
    return { ...row, open: openOf(row) };
  });
  for (const [at, line] of lines.entries()) {
    const patch = patches.get(line.id);
    if (patch) context.change.update(purchaseLines, line, { ...patch, open: rows[at]?.open ?? 0 });
  }
  context.change.update(purchases, purchase, { ...restated(rows, purchase.values.paid), ...more });
}
