/** A tracking number that a marketplace gives or changes after the parcel has left stands on the parcel as well. */
import type { NewOf, RowOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import { type orders, shipments } from '../orders';

interface Retold {
  readonly known: { readonly values: Readonly<RowOf<typeof orders>> } | undefined;
  readonly settled: { readonly order: NewOf<typeof orders> };
}

/** One round trip where there is any; a number that a person gave the parcel stays. */
export function retrack(context: Context, drafts: readonly Retold[]): void {
  const numbers = new Map<string, { was: string; now: string }>();
  for (const { known, settled } of drafts) {
    const { shipment = '', trackingNo: was = '', shippedUnits = 0 } = known?.values ?? {};
    const { trackingNo: now = was } = settled.order;
    // Newly shipped units have a parcel of their own.
    if (shipment !== '' && now !== was && settled.order.shippedUnits === shippedUnits)
      numbers.set(shipment, { was, now });
  }
  if (numbers.size === 0) return;
  for (const stored of context.from(shipments).byIds([...numbers.keys()])) {
    const number = stored && numbers.get(stored.id);
    if (number && stored.bad.length === 0 && stored.values.trackingNo === number.was)
      context.change.update(shipments, stored, { trackingNo: number.now });
  }
}
