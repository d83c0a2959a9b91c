/** A workbook on this machine with the product's own bundle, set up and ready to be asked. */
import { join } from 'node:path';
import { Refused as NotGranted } from '../../local/cli/refused';
import type { Execution, Host } from '../../local/host';
import type { TestHooks } from '../../local/run/hooks';
import { openHost } from '../../local/run/host';

export const OWNER = 'ratna@griyadaun.example';

export interface Refused {
  readonly ok: false;
  readonly problems: readonly { readonly code: string; readonly text: string }[];
}

type Of<T, K extends string> = Readonly<Record<K, T>>;
/** Rows as an export gives them: choices by key, days and moments in ISO, money in major units. */
export type Plain = Of<string, 'id' | 'name' | 'source'>;
export type OrderRow = Plain &
  Of<string, 'customerName' | 'channel' | 'channelNo' | 'promised' | 'state' | 'reason' | 'courier'> &
  Of<string | null, 'at' | 'checkedAt' | 'processedAt' | 'shippedAt' | 'closedAt' | 'cancelledAt'> &
  Of<number, 'total' | 'paid' | 'fee' | 'units' | 'shippedUnits'>;
export type LineRow = Plain &
  Of<string, 'sku'> &
  Of<number, 'quantity' | 'total' | 'shipped' | 'returned' | 'open'>;
export type ProductRow = Plain &
  Of<string, 'sku' | 'state'> &
  Of<boolean, 'discontinued'> &
  Of<number | null, 'reorderPoint'> &
  Of<number, 'price' | 'onHand' | 'reserved' | 'available' | 'averageCost' | 'onOrder'>;
export type MoveRow = Plain & Of<string, 'at' | 'sku' | 'kind'> & Of<number, 'quantity' | 'balance'>;

export type ShipmentRow = Plain & Of<string, 'order' | 'trackingNo' | 'items'> & Of<number, 'units'>;

export type ItemRow = Plain & Of<string, 'title' | 'kind' | 'state'> & Of<number | null, 'rank' | 'score'>;

export type PurchaseRow = Plain &
  Of<string, 'state'> &
  Of<string | null, 'due' | 'expected'> &
  Of<number, 'total' | 'paid' | 'balance'>;

export type NoteRow = Plain & Of<string, 'about' | 'aboutId' | 'text'>;

export interface Tables {
  readonly notes: NoteRow;
  readonly purchases: PurchaseRow;
  readonly backlog: ItemRow;
  readonly orders: OrderRow;
  readonly lines: LineRow;
  readonly products: ProductRow;
  readonly moves: MoveRow;
  readonly shipments: ShipmentRow;
}

export interface Workbook {
  readonly host: Host & TestHooks;
  /** Performs an action and gives its result; throws with its sentences when it was refused. */
  send(action: string, input: unknown, id?: string): Promise<unknown>;
  /** The records of a table as plain values. */
  rows<T extends string>(table: T): Promise<(T extends keyof Tables ? Tables[T] : Plain)[]>;
  /** Round trips of the latest request. */
  readonly trips: () => number;
}

/** Opens a new workbook in memory; the clock stands at `now` where it is given. */
export async function openWorkbook(
  settings: { language?: 'id' | 'en'; zone?: string; currency?: string; now?: number } = {},
): Promise<Workbook> {
  const { language = 'id', zone = 'Asia/Jakarta', currency = 'IDR', now } = settings;
  const locale = language === 'en' ? 'en_US' : 'id_ID';
  const bundle = join(__dirname, '../../build/out');
  const host = openHost({
    bundle,
    file: ':memory:',
    owner: OWNER,
    name: 'Griya Daun (contoh)',
    zone,
    locale,
  });
  if (now !== undefined) host.setNow(now);
  host.keepRealms(process.env.REALMS !== 'fresh');
  let count = 0;
  let last: Execution | undefined;
  const send = async (action: string, input: unknown, id = `test-${++count}`): Promise<unknown> => {
    const text = JSON.stringify({ id, at: host.now(), action, input });
    last = host.run({ handler: 'rapi', args: [text], as: OWNER, door: 'command' });
    if (last.error !== undefined) throw new Error(last.error);
    const answer = JSON.parse(String(last.value)) as { ok: true; result: unknown } | Refused;
    if (answer.ok) return answer.result;
    const said = [...answer.problems.map(({ text: sentence }) => sentence), ...last.log].join('\n');
    throw new NotGranted(
      said,
      answer.problems.map(({ code }) => code),
    );
  };
  await send('setup.install', { language, zone, currency, firm: 'Griya Daun (contoh)' });
  return {
    host,
    send,
    rows: async (table) => {
      const page = (await send('data.export', { table })) as { columns: string[]; rows: unknown[][] };
      const named = (row: unknown[]) =>
        Object.fromEntries(page.columns.map((column, at) => [column, row[at]]));
      return page.rows.map(named) as never;
    },
    trips: () => last?.cost.roundTrips ?? 0,
  };
}
