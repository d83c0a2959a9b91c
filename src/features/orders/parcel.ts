/** Writing a parcel beside the order it belongs to, and what the order had of the one before. */
import type { Moment } from '../../kernel/day';
import type { RowOf } from '../../kernel/table';
import type { Context } from '../../ports/context';
import { itemsText } from './rules/totals';
import { shipments } from './shipments';

export type Shipment = Readonly<RowOf<typeof shipments>>;

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

/** Adds its row to *Pengiriman*; the caller lets the order name it as its latest. */
export function addParcel(context: Context, { packed, ...parcel }: Parcel): Shipment {
  return context.change.insert(shipments, {
    ...parcel,
    items: itemsText(packed),
    units: packed.reduce((sum, { quantity }) => sum + quantity, 0),
    lines: packed.map(({ line, quantity }) => `${line}:${quantity}`).join(' '),
  });
}

/** Which lines a parcel holds and how much of each, as its row keeps them. */
export function packedIn({ lines }: Pick<Shipment, 'lines'>): { line: string; quantity: number }[] {
  return lines.split(' ').flatMap((part) => {
    const [line = '', quantity = ''] = part.split(':');
    return Number(quantity) > 0 ? [{ line, quantity: Number(quantity) }] : [];
  });
}
