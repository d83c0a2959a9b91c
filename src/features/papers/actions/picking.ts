/** *Daftar ambil*: what is fetched, packed and addressed now, for all orders that can go, or for one. */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Context, Stored } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { customers } from '../../customers';
import { type Channel, isGiven, orders } from '../../orders';
import { products } from '../../stock';
import { linesOf, openOrders } from '../load';
import { PACKS } from '../roles';
import { type Fetched, type OpenOrder, picksOf, readyOrders } from '../rules/ready';

/** Channels that print no label of their own: a person writes the address. */
export const OWN_LABELS: readonly Channel[] = ['whatsapp', 'instagram', 'store'];

/** What lies in a parcel: no prices, nothing that people wrote for themselves; what the customer likes goes for packing too. */
export interface Slip {
  readonly id: string;
  readonly day: string | null;
  readonly customer: string;
  readonly channel: string;
  readonly channelNo: string;
  readonly preferences: string;
  readonly lines: readonly { readonly sku: string; readonly name: string; readonly units: number }[];
  /** Units that went in an earlier parcel. */
  readonly before: number;
}

export interface Label {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly city: string;
  readonly courier: string;
}

export interface Picking {
  readonly firm: string;
  readonly picks: readonly Fetched[];
  readonly slips: readonly Slip[];
  readonly labels: readonly Label[];
  /** Chat orders without an address or a phone number: nobody could deliver them. */
  readonly unaddressed: readonly { readonly id: string; readonly lacks: 'address' | 'phone' | 'both' }[];
  /** Orders that can go although something was noted on them, such as an address nobody can find. */
  readonly noted: readonly { readonly id: string; readonly reason: string }[];
  readonly waiting: readonly { readonly id: string; readonly lacks: string }[];
}

const input = () => z.object({ id: z.optional(z.string().check(z.maxLength(60))) });

type Order = Stored<typeof orders>;
type People = ReadonlyMap<string, Stored<typeof customers>['values']>;
type Packed = OpenOrder & { readonly row: Order };

export const picking: Query<z.infer<ReturnType<typeof input>>, Picking> = {
  name: 'papers.picking',
  writes: false,
  input,
  roles: PACKS,
  run: (context, { id }) => {
    if (!context.settings.modules.includes('orders')) return refuse('app.moduleOff');
    const found = openOrders(context, id);
    if (isRefusal(found)) return found;
    const packed = packedOf(context, found);
    if (isRefusal(packed)) return packed;
    const shelf = context.from(products).all();
    const onHand = new Map(shelf.map(({ id: product, values }) => [product, values.onHand]));
    const { ready, waiting } = readyOrders(packed, onHand);
    const rows = ready.map(({ row }) => row);
    const people = peopleOf(context, rows);
    return {
      firm: context.settings.firm,
      picks: picksOf(ready),
      slips: ready.map((order) => slipOf(context, order, people)),
      ...addressed(rows, people),
      noted: rows.flatMap(({ id: no, values }) =>
        isGiven(values.reason) ? [{ id: no, reason: values.reason }] : [],
      ),
      waiting: waiting.map(({ order, lacks }) => ({
        id: order.id,
        lacks: lacks.map(({ short, name }) => `${short} × ${name}`).join(', '),
      })),
    };
  },
};

function packedOf(context: Context, found: readonly Order[]): readonly Packed[] | Refusal {
  const lines = linesOf(context, found);
  if (isRefusal(lines)) return lines;
  return found.map((row) => ({
    id: row.id,
    promised: row.values.promised,
    lines: (lines.get(row.id) ?? []).map(({ values }) => values),
    row,
  }));
}

function slipOf({ language, zone }: Context, { id, lines, row }: Packed, people: People): Slip {
  const { at, customer, customerName, channel, channelNo, shippedUnits } = row.values;
  return {
    id,
    day: at === null ? null : zone.dayAt(at),
    customer: customerName,
    channel: orders.columns.channel.codec.choices?.find(({ key }) => key === channel)?.words[language] ?? '',
    channelNo,
    preferences: people.get(customer)?.preferences.trim() ?? '',
    lines: lines.flatMap(({ sku, name, open }) => (open > 0 ? [{ sku, name, units: open }] : [])),
    before: shippedUnits,
  };
}

/** Whom these orders are for. One round trip. */
function peopleOf(context: Context, ready: readonly Order[]): People {
  const ids = [...new Set(ready.map(({ values }) => values.customer).filter((id) => id !== ''))];
  return new Map(
    (ids.length > 0 ? context.from(customers).byIds(ids) : []).flatMap((person) =>
      person ? [[person.id, person.values] as const] : [],
    ),
  );
}

/** Labels of those that can be delivered, and which cannot. */
function addressed(ready: readonly Order[], people: People): Pick<Picking, 'labels' | 'unaddressed'> {
  const own = ready.filter(({ values }) => OWN_LABELS.includes(values.channel as Channel));
  const labels: Label[] = [];
  const unaddressed: { id: string; lacks: 'address' | 'phone' | 'both' }[] = [];
  for (const { id, values } of own) {
    const person = people.get(values.customer);
    const address = person?.address.trim() ?? '';
    const phone = person?.phone ?? '';
    if (address !== '' && phone !== '')
      labels.push({
        id,
        name: person?.name || values.customerName,
        phone,
        address,
        city: person?.city ?? '',
        courier: values.courier,
      });
    else unaddressed.push({ id, lacks: address !== '' ? 'phone' : phone !== '' ? 'address' : 'both' });
  }
  return { labels, unaddressed };
}
