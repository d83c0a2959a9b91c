/** Real orders nobody shaped for Rapi come in as one job, to the cent and to the unit, and the same files again change nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../local/cli/files';
import { readSet } from '../../../local/cli/import-set';
import { importParts } from '../../../local/cli/importing';
import { abc } from '../../../src/features/purchasing';
import { digestLacks, lookAt, toldThrice } from '../figures';
import {
  type LineRow,
  type MoveRow,
  type OrderRow,
  openWorkbook,
  type ProductRow,
  type Workbook,
} from '../workbook';

const set = readSet(join(__dirname, 'set.json'));
const there = set.files.every(({ file }) => existsSync(file));

// The data is not part of the repository; a clone elsewhere does without it.
const told = there ? describe : describe.skip;
if (!there)
  process.stderr.write(
    'Northwind is not beside the repository (../shared/data): its import is not tested.\n',
  );

told('Northwind from its CSV files', () => {
  let book: Workbook;
  let reports: Awaited<ReturnType<typeof importParts>>;
  let orders: OrderRow[];
  let lines: LineRow[];
  let products: ProductRow[];
  let moves: MoveRow[];
  const all = async () =>
    Promise.all(
      ['suppliers', 'customers', 'products', 'orders', 'lines', 'moves'].map((each) => book.rows(each)),
    );
  const sum = <K extends string>(rows: readonly Readonly<Record<K, number>>[], column: K): number =>
    rows.reduce((total, row) => total + row[column], 0);

  beforeAll(async () => {
    book = await openWorkbook({ language: 'en', zone: 'America/New_York', currency: set.currency ?? '' });
    reports = await importParts(book.send, set.files);
    orders = await book.rows('orders');
    lines = await book.rows('lines');
    products = await book.rows('products');
    moves = await book.rows('moves');
  });
  afterAll(() => book?.host.close());

  test('every row comes in, the 209 with one field too many as well', async () => {
    expect(reports.flatMap(({ refused }) => refused)).toEqual([]);
    const shipped = lines.filter((line) => line.shipped > 0).length;
    const counts = (await all()).map(({ length }) => length);
    expect(counts).toEqual([29, 91, 77, 830, 2155, 77 + shipped]);
    expect(orders[2]).toMatchObject({ channelNo: '10250', customerName: 'Hanari Carnes' });
  });

  test('the lines come to 1,265,793.29 in 51,317 units, each rounded half-up once', () => {
    expect(lines.reduce((total, line) => total + Math.round(line.total * 100), 0)).toBe(126_579_329);
    expect(sum(lines, 'quantity')).toBe(51_317);
  });

  test('809 orders are shipped and closed as history, 21 are open and hold their units back', () => {
    const shipped = orders.filter(({ shippedAt }) => shippedAt !== null);
    expect(shipped).toHaveLength(809);
    expect(shipped.every(({ state, paid, total }) => state === 'closed' && paid === total)).toBe(true);
    expect(orders.filter(({ state }) => state === 'received')).toHaveLength(21);
    expect(sum(lines, 'open')).toBe(51_317 - 50_119);
    expect(sum(products, 'reserved')).toBe(sum(lines, 'open'));
  });

  test('on hand of every product is the sum of its ledger and the stock that the file gives', () => {
    const ledger = new Map<string, number>();
    for (const { sku, quantity } of moves) ledger.set(sku, (ledger.get(sku) ?? 0) + quantity);
    const given = readTable(set.files.find(({ into }) => into === 'products')?.file ?? '');
    const at = given.header.indexOf('unitsInStock');
    for (const [index, { sku, onHand }] of products.entries()) {
      expect([sku, onHand]).toEqual([given.rows[index]?.fields[0], Number(given.rows[index]?.fields[at])]);
      expect([sku, ledger.get(sku) ?? 0]).toEqual([sku, onHand]);
    }
    expect(sum(products, 'onHand')).toBe(3_119);
    expect(moves.map((move) => move.at).sort()[0]).toBe('1996-07-03T08:00:00-04:00');
    expect(moves.every(({ balance }) => balance >= 0)).toBe(true);
  });

  test('classes by net sales: 36 A, 23 B, 18 C with 80.21, 15.03 and 4.76 % of it, the côte de Blaye first', () => {
    const net = new Map(products.map(({ sku }) => [sku, 0]));
    for (const { sku, total } of lines) net.set(sku, (net.get(sku) ?? 0) + total);
    const classes = abc([...net]);
    const whole = sum(lines, 'total');
    const told = (['A', 'B', 'C'] as const).map((letter) => {
      const own = [...net].filter(([sku]) => classes.get(sku) === letter);
      const share = own.reduce((all, [, worth]) => all + worth, 0) / whole;
      return [letter, own.length, Math.round(share * 10_000) / 100];
    });
    expect(told).toEqual([
      ['A', 36, 80.21],
      ['B', 23, 15.03],
      ['C', 18, 4.76],
    ]);
    const [top] = [...net].sort((a, b) => b[1] - a[1]);
    expect([top?.[0], Math.round((top?.[1] ?? 0) * 100)]).toEqual(['38', 14_139_674]);
  });

  test('stock is worth 74,050.85 at list price; with what is on order, only 30 and 70 of what is sold are at their reorder level', async () => {
    const worth = products.reduce((all, { onHand, price }) => all + onHand * price, 0);
    expect(Math.round(worth * 100)).toBe(7_405_085);
    const low = products.filter(
      ({ onHand, onOrder, reorderPoint, discontinued }) =>
        !discontinued && reorderPoint !== null && onHand + onOrder <= reorderPoint,
    );
    expect(low.map(({ sku }) => sku)).toEqual(['30', '70']);
    // Rapi's own list goes further: what the 21 open orders hold back cannot be sold twice.
    for (const { reserved, onHand, onOrder, reorderPoint, state, discontinued } of products) {
      const critical = reorderPoint !== null && onHand + onOrder - reserved <= reorderPoint;
      if (onHand - reserved > 0 && !discontinued)
        expect(state === 'critical').toBe(critical && onHand - reserved <= (reorderPoint ?? 0));
    }
    expect(low.every(({ state }) => state === 'critical' || state === 'out')).toBe(true);
  });

  test('numbers of other files become what they stand for', () => {
    expect(orders[0]).toMatchObject({ courier: 'Federal Shipping', channel: 'store', fee: 32.38 });
    expect(products[0]).toMatchObject({ sku: '1', supplier: 'Exotic Liquids', price: 18 });
  });

  test('figures of a quarter are those that the files tell, counted order by order', async () => {
    const { header, rows } = readTable(set.files.find(({ into }) => into === 'orders')?.file ?? '');
    const [FROM, TO] = ['1998-01-01', '1998-03-31'];
    const days = rows.map(({ fields }) => {
      const dayIn = (column: string): string => fields[header.indexOf(column)]?.slice(0, 10) ?? '';
      return { came: dayIn('orderDate'), due: dayIn('requiredDate'), shipped: dayIn('shippedDate') };
    });
    const inside = (day: string): boolean => day >= FROM && day <= TO;
    const due = days.filter((each) => inside(each.due));
    const tiles = await lookAt(book, FROM, TO);
    const value = (key: string) => tiles.find((tile) => tile.key === key)?.value;
    expect(value('orders.in')).toBe(days.filter(({ came }) => inside(came)).length);
    expect(value('orders.done')).toBe(days.filter(({ shipped }) => inside(shipped)).length);
    expect(value('orders.onTime')).toBeCloseTo(
      due.filter(({ shipped, due: until }) => shipped !== 'NULL' && shipped <= until).length / due.length,
    );
    const sold = orders.filter(({ at }) => inside(at?.slice(0, 10) ?? ''));
    expect(value('orders.sales')).toBe(sold.reduce((all, { total }) => all + Math.round(total * 100), 0));
    expect(value('stock.critical')).toBe(
      products.filter(({ state, discontinued }) => !discontinued && /^(out|critical)$/.test(state)).length,
    );
    const week = ['1998-03-02', '1998-03-08'] as const;
    for (const { key, ...told } of await toldThrice(book, week, [
      'orders.in',
      'orders.sales',
      'orders.done',
      'orders.onTime',
    ]))
      expect([key, told]).toEqual([
        key,
        { dialog: expect.any(String), tab: told.dialog, report: told.dialog },
      ]);
    expect(await digestLacks(book, '1998-03-04')).toEqual({ lacks: [], told: expect.any(Number) });
  });

  test('the same files again change nothing', async () => {
    const before = await all();
    const again = await importParts(book.send, set.files);
    expect(again.map(({ created, changed, refusedRows }) => [created, changed, refusedRows])).toEqual(
      again.map(() => [0, 0, 0]),
    );
    expect(await all()).toEqual(before);
  });
});
