/** The sample shop grown to any number of rows by writing cells straight into the book, and what actions cost in it. */
import type { CellValue } from '../../local/gate/operations';
import type { Cost } from '../../local/host';
import { letters, type ShopHost, shopHost, type Told } from './shop-host';

const TABS: readonly (readonly [tab: string, id: string])[] = [
  ['Pesanan', 'No.'],
  ['Baris Pesanan', 'ID'],
  ['Mutasi Stok', 'No.'],
  ['Pelanggan', 'ID'],
  ['Pembayaran', 'No.'],
];
/**
 * A workbook holds ten million cells. Orders (43 columns), lines and moves of 100,000 rows take 7.5 million of them once their tabs have no free columns
 * (26 come with every tab); customers and payments are not as many beside them.
 */
const MOST: Readonly<Record<string, number>> = { Pelanggan: 20_000, Pembayaran: 20_000 };
const CHUNK = 5_000;

/** A shop whose orders, lines, moves, customers and payments have so many rows each, as far as they fit; its places are known, as after any day of work. */
export async function grownShop(rows: number, bundle?: string): Promise<ShopHost> {
  const shop = await shopHost({ ...(bundle && { bundle }) });
  for (const [tab, header] of TABS) {
    grow(shop, tab, shop.column(tab, header), Math.min(rows, MOST[tab] ?? rows));
  }
  // The head knew the small shop: counters and ends are found again from the sheets at the next actions.
  shop.forgetProperties();
  measure(shop);
  return shop;
}

function grow(shop: ShopHost, tab: string, idColumn: number, wanted: number): void {
  const facts = shop.sheets().find(({ name }) => name === tab);
  if (!facts) throw new Error(`no tab ${tab}`);
  const { id: sheet, lastRow, lastColumn, maxRows, maxColumns } = facts;
  const template = shop.cells(tab, `A${lastRow}:${letters(lastColumn)}${lastRow}`)[0] as CellValue[];
  const [prefix, digits] = String(template[idColumn - 1]).split('-') as [string, string];
  const missing = wanted - (lastRow - 1);
  if (missing <= 0) return;
  // Only where it matters: free columns are where people write, in a book of a thousand rows too.
  if (missing > 50_000 && maxColumns > lastColumn)
    shop.apply({ op: 'columns.delete', sheet, first: lastColumn + 1, count: maxColumns - lastColumn });
  shop.apply({ op: 'rows.insert', sheet, before: maxRows + 1, count: missing });
  for (let start = 0; start < missing; start += CHUNK) {
    const count = Math.min(CHUNK, missing - start);
    const values = Array.from({ length: count }, (_, index) => {
      const row = [...template];
      row[idColumn - 1] =
        `${prefix}-${String(Number(digits) + start + index + 1).padStart(digits.length, '0')}`;
      return row;
    });
    const range = { sheet, row: lastRow + 1 + start, column: 1, rows: count, columns: lastColumn };
    shop.apply({ op: 'cells.write', range, values });
  }
}

export type Measured = readonly (readonly [what: string, cost: Cost])[];

let customers = 0;

/** A day's actions and what each costs. */
export function measure(shop: ShopHost): Measured {
  const costs: [string, Cost][] = [];
  const take = <R>(what: string, told: Told<R>): R => {
    if (!told.ok)
      throw new Error(`${what}: ${told.problems.map(({ text }) => text).join(' ') || told.execution.error}`);
    costs.push([what, told.execution.cost]);
    return told.result;
  };
  const phone = (): string => `0877${String(10_000_000 + ++customers)}`;
  take(
    'a new customer',
    shop.send('customers.add', { name: `Pelanggan ${customers}`, phone: phone(), city: 'Solo' }),
  );
  const lines = ['PRD-0001', 'PRD-0004', 'PRD-0008', 'PRD-0010', 'PRD-0016'].map((product) => ({
    product,
    quantity: 1,
  }));
  take(
    'goods received',
    shop.send('stock.receive', { lines: lines.map((line) => ({ ...line, cost: null })), source: 'PB' }),
  );
  const { no: id } = take(
    'an order with 5 lines',
    shop.send<{ no: string }>('orders.create', {
      customer: { id: 'PLG-00016' },
      channel: 'whatsapp',
      promised: '2026-11-07',
      lines,
    }),
  );
  take('a check', shop.send('orders.check', { id }));
  take('processing', shop.send('orders.process', { id }));
  take('a shipment', shop.send('orders.ship', { id }));
  const { no: invoice } = take(
    'an invoice',
    shop.send<{ no: string }>('payments.makeInvoice', { orders: [id] }),
  );
  take('a payment', shop.send('payments.record', { for: invoice, amount: 10_000 }));
  const { no: proof } = take(
    'a proof',
    shop.send<{ no: string }>('payments.record', { for: id, amount: 10_000, checked: false }),
  );
  take('a proof that is right', shop.send('payments.accept', { id: proof }));
  take('a payment reversed', shop.send('payments.takeBack', { id: proof }));
  const opened = shop.send<{ import: string }>('imports.start', {
    file: 'x.csv',
    into: 'customers',
    rows: 50,
  });
  const rows = Array.from({ length: 50 }, (_, index) => ({
    line: index + 2,
    values: { name: `Impor ${index}`, phone: phone() },
  }));
  const batch = {
    import: take('an import begun', opened).import,
    batch: 1,
    into: 'customers',
    mode: 'create',
    rows,
  };
  take('an import batch of 50', shop.send('imports.batch', batch));
  return costs;
}
