/** Fills a workbook with the sample business, by the same imports that bring in people's own files. */
import { backlogRows, CAPACITY } from './backlog';
import { dayAt, type Now } from './calendar';
import { products } from './goods';
import { leads } from './leads';
import { ledgerRows, type SampleLanguage } from './ledger';
import { invoices, payments } from './money';
import { notes } from './notes';
import { orderRows } from './order-rows';
import { customers, type Row, suppliers, team } from './people';
import { purchases } from './purchases';
import { returns } from './returns';
import { checkIns, decisions, documents } from './rhythm';
import { tickets } from './tickets';

/** Sends one request and gives its result; throws with the sentence when it was refused. */
export type Send = (action: string, input: unknown) => Promise<unknown>;

interface Told {
  readonly created: number;
  readonly refused: readonly { readonly line: number; readonly text: string }[];
}

/** What was made, by table. */
export type Filled = Record<string, number>;

/** Team, suppliers, customers, products, purchases, orders, ledger, money, backlog, notes, templates, tickets, leads, check-ins, decisions, documents, in this order: each needs those before it. */
export async function fillSample(send: Send, now: Now, language: SampleLanguage): Promise<Filled> {
  const filled: Filled = {};
  type Rows = readonly { line: number; values: Row }[];
  /** A file in parts, one batch each; `behind` happens after a part. */
  const bring = async (
    into: string,
    ...parts: readonly { rows: Rows; behind?: () => Promise<unknown> }[]
  ) => {
    const all = parts.reduce((sum, { rows }) => sum + rows.length, 0);
    const opened = await send('imports.start', { file: 'contoh', into, rows: all });
    const { import: id } = opened as { import: string };
    let created = 0;
    for (const [at, { rows, behind }] of parts.entries()) {
      const told = (await send('imports.batch', {
        import: id,
        batch: at + 1,
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
      created += told.created;
      await behind?.();
    }
    await send('imports.finish', { import: id, created, changed: 0, same: all - created, refused: 0 });
    filled[into] = created;
  };
  await bring('team', { rows: numbered(team(dayAt(now, 40))) });
  await bring('suppliers', { rows: numbered(suppliers()) });
  await bring('customers', { rows: numbered(customers()) });
  await bring('products', { rows: numbered(products()) });
  // What they brought stands in the ledger, so nothing is posted.
  const bought = purchases(now);
  await send('purchasing.bring', { purchases: bought });
  filled.purchases = bought.length;
  await bring('orders', { rows: orderRows(now) });
  await bring('moves', ...ledgerParts(send, now, language));
  for (const invoice of invoices(now)) await send('payments.makeInvoice', invoice);
  await send('payments.bring', { payments: payments(now) });
  await bring('backlog', { rows: numbered(backlogRows(now)) });
  await send('backlog.setUp', { capacity: CAPACITY });
  for (const note of notes()) await send('notes.add', note);
  await send('templates.starters', {});
  for (const { ticket, steps } of tickets(now)) {
    const { id } = (await send('tickets.add', ticket)) as { id: string };
    for (const { action, ...input } of steps) await send(action, { id, ...input });
  }
  for (const lead of leads(now)) await send('leads.add', lead);
  for (const checkIn of checkIns(now)) await send('checkins.save', checkIn);
  await send('sops.starters', {});
  for (const decision of decisions(now)) await send('decisions.add', decision);
  for (const document of documents()) await send('documents.save', document);
  // The keeper's job would do it within a quarter of an hour.
  await send('today.refresh', {});
  await send('dashboard.close', {});
  await send('dashboard.refresh', {});
  return filled;
}

const numbered = (rows: readonly Row[]) => rows.map((values, index) => ({ line: index + 1, values }));

/** The ledger stands in order of time: each return is entered behind what was there by then. */
function ledgerParts(send: Send, now: Now, language: SampleLanguage) {
  const back = returns(now);
  const rows = numbered(ledgerRows(now, language));
  const by = (at: number): number => {
    const time = back[at]?.time;
    const later = time === undefined ? -1 : rows.findIndex(({ values }) => (values.at ?? '') > time);
    return later < 0 ? rows.length : later;
  };
  return [...back, undefined].map((each, at) => ({
    rows: rows.slice(at === 0 ? 0 : by(at - 1), by(at)),
    ...(each && { behind: () => send('returns.record', each.input) }),
  }));
}
