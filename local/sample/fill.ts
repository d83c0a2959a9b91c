/** Fills a workbook with the sample business, by the same imports that bring in people's own files. */
import { backlogRows, CAPACITY } from './backlog';
import { dayAt, type Now } from './calendar';
import { products } from './goods';
import { ledgerRows } from './ledger';
import { invoices, payments } from './money';
import { notes } from './notes';
import { orderRows } from './order-rows';
import { customers, type Row, suppliers, team } from './people';
import { purchases } from './purchases';

/** Sends one request and gives its result; throws with the sentence when it was refused. */
export type Send = (action: string, input: unknown) => Promise<unknown>;

interface Told {
  readonly created: number;
  readonly refused: readonly { readonly line: number; readonly text: string }[];
}

/** What was made, by table. */
export type Filled = Record<string, number>;

/** Team, suppliers, customers, products, purchases, orders, ledger, money, backlog, notes, in this order: each needs those before it. */
export async function fillSample(send: Send, now: Now): Promise<Filled> {
  const filled: Filled = {};
  const bring = async (into: string, rows: readonly { line: number; values: Row }[]): Promise<void> => {
    const opened = await send('imports.start', { file: 'contoh', into, rows: rows.length });
    const { import: id } = opened as { import: string };
    const told = (await send('imports.batch', {
      import: id,
      batch: 1,
      into,
      rows,
      style: { numbers: 'en', days: 'iso' },
      mode: 'upsert',
      // The sample's ledger is a file of its own: it holds openings, receipts and counts as well.
      stock: 'none',
      history: false,
    })) as Told;
    const [first] = told.refused;
    if (first) throw new Error(`The sample business does not fit: ${first.text}`);
    const sums = { created: told.created, changed: 0, same: rows.length - told.created, refused: 0 };
    await send('imports.finish', { import: id, ...sums });
    filled[into] = told.created;
  };
  const numbered = (rows: readonly Row[]) => rows.map((values, index) => ({ line: index + 1, values }));
  await bring('team', numbered(team(dayAt(now, 40))));
  await bring('suppliers', numbered(suppliers()));
  await bring('customers', numbered(customers()));
  await bring('products', numbered(products()));
  // What they brought stands in the ledger, so nothing is posted.
  const bought = purchases(now);
  await send('purchasing.bring', { purchases: bought });
  filled.purchases = bought.length;
  await bring('orders', orderRows(now));
  await bring('moves', numbered(ledgerRows(now)));
  for (const invoice of invoices(now)) await send('payments.makeInvoice', invoice);
  await send('payments.bring', { payments: payments(now) });
  await bring('backlog', numbered(backlogRows(now)));
  await send('backlog.setUp', { capacity: CAPACITY });
  for (const note of notes()) await send('notes.add', note);
  // The keeper's job would do it within a quarter of an hour.
  await send('today.refresh', {});
  return filled;
}
