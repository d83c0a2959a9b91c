/** Open orders as whoever packs them needs them, so that a scan is answered by the page itself. */
import * as z from 'zod/mini';
import type { Query } from '../../../ports/feature';
import { preferencesOf } from '../../customers';
import { isOpen, stateOf } from '../../flow';
import { remarksOn } from '../../notes';
import { readyLines } from '../ready';
import { recent } from '../recent';
import { isGiven } from '../rules/said';
import type { OrderState } from '../tables';

export interface PackingOrder {
  readonly no: string;
  readonly customer: string;
  readonly channelNo: string;
  readonly trackingNo: string;
  readonly state: OrderState;
  /** What somebody wrote as its reason: `alamat belum jelas`. Nobody packs past it unread. */
  readonly reason: string;
  /** What else to read before it is packed: what was noted on the order, what is pinned to the customer, what the customer likes. */
  readonly remarks: readonly string[];
  readonly lines: readonly {
    readonly name: string;
    readonly sku: string;
    /** Units that are still to go, and those of them that lie on the shelf. */
    readonly open: number;
    readonly there: number;
  }[];
}

/** Orders in one answer, the newest. */
const MOST = 300;

export const packing: Query<Record<string, never>, { readonly orders: readonly PackingOrder[] }> = {
  name: 'orders.packing',
  writes: false,
  input: () => z.object({}),
  roles: 'all',
  run: (context) => {
    const open = recent(context)
      .filter(({ values }) => isOpen(values))
      .slice(-MOST);
    const lines = readyLines(context, open);
    const likes = preferencesOf(
      context,
      open.map(({ values }) => values.customer),
    );
    const noted = remarksOn(
      context,
      open.map(({ id }) => id),
      open.map(({ values }) => values.customer),
    );
    return {
      orders: open.map(({ id, values }): PackingOrder => {
        const { customerName: customer, channelNo, trackingNo } = values;
        const own = (lines.get(id) ?? []).map(({ line: { name, sku, open: units }, there }) => ({
          name,
          sku,
          open: units,
          there,
        }));
        return {
          no: id,
          customer,
          channelNo,
          trackingNo,
          state: stateOf(values),
          reason: isGiven(values.reason) ? values.reason : '',
          remarks: [
            ...noted(id),
            ...noted(values.customer),
            values.notes,
            likes.get(values.customer) ?? '',
          ].filter((text) => text.trim() !== ''),
          lines: own,
        };
      }),
    };
  },
};
