/** Writing a parcel beside the order it belongs to, and what the order had of the one before. */
import type { Moment } from '../../kernel/day';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { itemsText } from './rules/totals';
import { shipments } from './shipments';
import { texts } from './words';

/** What lies in a parcel. */
export interface Packed {
  /** Id of the order's line. */
  readonly line: string;
  readonly name: string;
  readonly quantity: number;
}

export interface Parcel {
  readonly order: string;
  readonly at: Moment;
  readonly packed: readonly Packed[];
  readonly courier: string;
  readonly trackingNo: string;
  readonly checkedBy?: string;
  readonly source?: string;
}

/** What the order says of its latest parcel. */
export interface Latest {
  readonly shipment: string;
  readonly sentNo: string;
}

/** Adds its row to *Pengiriman*; what comes back is the order's to keep. */
export function addParcel(context: Context, { packed, ...parcel }: Parcel): Latest {
  const { id, trackingNo } = context.change.insert(shipments, {
    ...parcel,
    items: itemsText(packed),
    units: packed.reduce((sum, { quantity }) => sum + quantity, 0),
    lines: written(packed),
  });
  return { shipment: id, sentNo: trackingNo };
}

/** The row that takes a parcel back: what was in it, once more, and below zero. */
export function takeParcelBack(
  context: Context,
  { shipment, packed, ...parcel }: Pick<Parcel, 'order' | 'at' | 'packed'> & Pick<Latest, 'shipment'>,
): void {
  context.change.insert(shipments, {
    ...parcel,
    takesBack: shipment,
    items: say(texts['orders.parcelBack'], context.language, { shipment, items: itemsText(packed) }),
    units: -packed.reduce((sum, { quantity }) => sum + quantity, 0),
    lines: written(packed),
  });
}

const written = (packed: readonly Packed[]): string =>
  packed.map(({ line, quantity }) => `${line}:${quantity}`).join(' ');
