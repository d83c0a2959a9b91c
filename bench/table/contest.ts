/** One contender's operation on a thousand records: what it costs, whose cells it writes, and what a stop at any call leaves. */
import type { Cost } from '../../local/host';
import { type Call, stopsOf, traced } from '../../test/app/sweep/stops';
import { cellsOf } from '../../test/app/sweep/book';
import { must } from '../../test/app/sweep/examples';
import { grownShop } from '../../test/support/grown-shop';
import { OWNER, type ShopHost } from '../../test/support/shop-host';

export const CONTENDERS = ['rapi', 'batch', 'sheetquery'] as const;
export type Contender = (typeof CONTENDERS)[number];
export const RECORDS = 1_000;
/** No two of them side by side. */
const scattered = (count: number): number[] => Array.from({ length: count }, (_, at) => 7 + at * 19);

export const OPERATIONS = [
  ['load', 'load', undefined, []],
  ['insert 1', 'insert', 1, []],
  ['insert 100', 'insert', 100, []],
  ['update 1 by id', 'update', scattered(1), scattered(1)],
  ['update 50 scattered', 'update', scattered(50), scattered(50)],
  ['archive 10', 'archive', scattered(10), scattered(10)],
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** What every action of Rapi's costs beside its table. A question: who, properties, book, control sheet. A change: lock, journal and its clearing as well. */
const OWN = { question: { trips: 4, calls: 10 }, change: { trips: 7, calls: 18 } };
/** Design's budget of round trips beyond those; of calls 110. */
const MOST: Record<string, number> = {
  load: 2,
  'insert 1': 2,
  'insert 100': 2,
  'update 50 scattered': 4,
  'archive 10': 4,
};
const MOST_CALLS = 110;

/** What an operation of Rapi's has beyond its budget, in words; empty when all is well. */
export function beyond([name]: Operation, { cost, others, formulas }: Measured): string[] {
  const own = name === 'load' ? OWN.question : OWN.change;
  const [trips, calls] = [cost.roundTrips - own.trips, cost.calls - own.calls];
  return [
    ...(trips > (MOST[name] ?? trips) ? [`${name}: ${trips} round trips of its own`] : []),
    ...(calls > MOST_CALLS ? [`${name}: ${calls} calls of its own`] : []),
    ...(others > 0 ? [`${name}: ${others} cells of others written`] : []),
    ...(formulas > 0 ? [`${name}: ${formulas} formulas lost`] : []),
  ];
}

export interface Measured {
  readonly cost: Cost;
  /** Cells of other records that were written, though nothing in them was to change. */
  readonly others: number;
  /** Formulas of a person, in a column of theirs, that are formulas no more. */
  readonly formulas: number;
}

export interface Contest extends Measured {
  readonly stops: number;
  /** Stops that leave neither the table before nor the table after, once the next person has done something. */
  readonly partial: number;
}

/** A shop with a thousand customers, a plain table of a thousand records, and a person's column of formulas in both. */
export async function twoTables(bundle: string): Promise<ShopHost> {
  const shop = await grownShop(RECORDS, bundle);
  shop.reshape({ as: OWNER, operation: { kind: 'addSheet', name: 'Tabel' } });
  const header = ['id', 'nama', 'telepon', 'kota', 'stok', 'harga', 'label', 'arsip'];
  const sheet = shop.sheetId('Tabel');
  const at = (row: number, column: number, rows: number, columns: number) => ({ sheet, row, column, rows, columns });
  shop.apply({ op: 'rows.insert', sheet, before: 1, count: 200 });
  shop.apply({ op: 'cells.write', range: at(1, 1, 1, 8), values: [header] });
  const records = Array.from({ length: RECORDS }, (_, index) => {
    const id = `T-${String(index + 1).padStart(4, '0')}`;
    return [id, `Nama ${index}`, '', 'Ubud', index % 7, 1_000 * index, '', ''];
  });
  shop.apply({ op: 'cells.write', range: at(2, 1, RECORDS, 8), values: records });
  // The formulas of people stand behind the last column.
  for (const tab of ['Tabel', 'Pelanggan']) ownColumn(shop, tab);
  // Records that were copied into the book bear no stamp of Rapi's: its first write of them looks at them as at somebody else's.
  for (const each of [scattered(50), scattered(10)])
    shop.run({ handler: 'bench', args: ['rapi', 'prepare', each], as: OWNER, door: 'command' });
  return shop;
}

const ownAt = new Map<string, number>();
function ownColumn(shop: ShopHost, tab: string): void {
  const { id: sheet, lastColumn = 1, maxRows = 1 } = shop.sheets().find(({ name }) => name === tab) ?? {};
  const column = lastColumn + 1;
  ownAt.set(tab, column);
  const formulas = Array.from({ length: 200 }, (_, index) => [`=ROW()*${index % 5}`]);
  const range = { sheet: sheet as number, row: 2, column, rows: Math.min(200, maxRows - 1), columns: 1 };
  shop.apply({ op: 'cells.formulas.write', range, formulas });
}

const formulasIn = (shop: ShopHost, tab: string): number =>
  shop
    .window(shop.sheetId(tab), 2, 210)
    .filter((row) => row[(ownAt.get(tab) as number) - 1]?.formula !== undefined).length;

/** The operation undisturbed; afterwards the shop is as it was. */
export function measured(shop: ShopHost, who: Contender, operation: Operation): Measured & { calls: Call[] } {
  const [, what, given, rows] = operation;
  const tab = tabOf(who);
  const { id: sheet, lastRow: last = 0 } = shop.sheets().find(({ name }) => name === tab) ?? {};
  const start = shop.mark();
  const formulas = formulasIn(shop, tab);
  let others = 0;
  let cost: Cost | undefined;
  const calls = traced(
    shop,
    () => {
      const ran = perform(shop, who, operation);
      if (ran.error) throw new Error(`${who}, ${what} ${given}: ${ran.error}`);
      cost = ran.cost;
    },
    ({ work }) => {
      if (!work || !/^cells\.(set|write|clear|formulas\.write)$/.test(work.op) || !('range' in work)) return;
      const { range } = work;
      if (range.sheet !== sheet) return;
      for (let row = range.row; row < range.row + range.rows; row++)
        if (row <= last && !(rows as readonly number[]).includes(row - 1)) others += range.columns;
    },
  );
  const lost = formulas - formulasIn(shop, tab);
  shop.rewind(start);
  return { cost: cost as Cost, others, formulas: lost, calls };
}

/** The operation, undisturbed and then stopped before every call with every part of its buffer. */
export function contest(shop: ShopHost, who: Contender, operation: Operation): Contest {
  const { calls, ...told } = measured(shop, who, operation);
  const tab = tabOf(who);
  const others = shop.sheets().flatMap(({ name }) => (name === tab ? [] : [name]));
  const table = (): string => cellsOf(shop, others);
  const start = shop.mark();
  const before = table();
  perform(shop, who, operation);
  const after = table();
  const { stops } = stopsOf('killed before', calls, () => undefined);
  let partial = 0;
  for (const stop of stops) {
    shop.rewind(start);
    shop.faults(stop.faults);
    perform(shop, who, operation);
    shop.faults();
    must(shop.send('jobs.run', { name: 'app.recover' }));
    const left = table();
    if (left !== before && left !== after) partial += 1;
  }
  shop.rewind(start);
  return { ...told, stops: stops.length, partial };
}

const tabOf = (who: Contender): string => (who === 'rapi' ? 'Pelanggan' : 'Tabel');
const perform = (shop: ShopHost, who: Contender, [, what, given]: Operation) =>
  shop.run({ handler: 'bench', args: [who, what, given ?? null], as: OWNER, door: 'command' });
