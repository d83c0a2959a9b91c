/** How purchases are put right after somebody pasted over them or deleted of them. */
import type { Money } from '../../kernel/money';
import { numberOf } from '../../kernel/table';
import type { Kept, Retold } from '../../ports/feature';
import { products } from '../stock';
import { restated } from './rules/sums';
import { purchaseLines, purchases } from './tables';

/** *Akan datang*: what the open lines bring. A product that no purchase ever named keeps what a file said of it. */
export const onOrder: Retold = {
  table: products,
  columns: ['onOrder'],
  from: [purchaseLines],
  retell: (context) => {
    const sums = new Map<string, { onOrder: number }>();
    for (const { values } of context.from(purchaseLines).all()) {
      const sum = sums.get(values.product) ?? { onOrder: 0 };
      sum.onOrder += values.open;
      sums.set(values.product, sum);
    }
    return sums;
  },
};

/** A purchase by its lines: from whom, until when and what was paid is not in them. */
const keptPurchases: Kept = {
  table: purchases,
  remake: (context, id) => {
    const own = context
      .from(purchaseLines)
      .where('purchase', [id])
      .map(({ values }) => values);
    const [first] = own;
    if (!first) return undefined;
    return { ...restated(own, 0 as Money), firstLine: first.id, lineCount: own.length };
  },
};

/** A line by its purchase's sums and the other lines: of which product it was, only what is still to come tells. */
const keptLines: Kept = {
  table: purchaseLines,
  remake: (context, id) => {
    const number = numberOf(purchaseLines, id) ?? 0;
    const purchase = context
      .from(purchases)
      .all()
      .find(({ values: { firstLine, lineCount } }) => {
        const first = numberOf(purchaseLines, firstLine) ?? Number.POSITIVE_INFINITY;
        return number >= first && number < first + lineCount;
      });
    if (!purchase) return undefined;
    const others = context
      .from(purchaseLines)
      .where('purchase', [purchase.id])
      .map(({ values }) => values);
    const { units, received, rejected, open, accepted, total, rest } = purchase.values;
    const left = (all: number, of: 'quantity' | 'received' | 'rejected' | 'open' | 'accepted'): number =>
      all - others.reduce((sum, line) => sum + line[of], 0);
    const [lost] = rest
      .split(', ')
      .map((each) => each.split(' ')[0])
      .filter((product) => product && !others.some((line) => line.product === product));
    const product =
      lost === undefined
        ? undefined
        : context
            .from(products)
            .all()
            .find((each) => each.id === lost);
    const [quantity, came, sent, waits, worth] = [
      left(units, 'quantity'),
      left(received, 'received'),
      left(rejected, 'rejected'),
      left(open, 'open'),
      left(accepted, 'accepted'),
    ];
    const waiting = total - accepted - others.reduce((sum, line) => sum + line.open * line.cost, 0);
    const cost = waits > 0 ? waiting / waits : came > 0 ? worth / came : 0;
    return {
      purchase: purchase.id,
      quantity,
      received: came,
      rejected: sent,
      open: waits,
      cancelled: Math.max(0, quantity - came - sent - waits),
      accepted: worth as Money,
      cost: Math.round(cost) as Money,
      ...(product && { product: product.id, sku: product.values.sku, name: product.values.name }),
    };
  },
};

export const kept: readonly Kept[] = [keptPurchases, keptLines];
