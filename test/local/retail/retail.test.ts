/** Five days of a real web shop come in as history, row by row: returns, walk-ins, goods without a name, repetitions; and a stopped import goes on. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readTable } from '../../../local/cli/files';
import { readSet } from '../../../local/cli/import-set';
import { importParts } from '../../../local/cli/importing';
import { killedAfter, killedBefore } from '../../../local/gate/faults';
import { digestLacks, lookAt, toldThrice } from '../figures';
import { type LineRow, type OrderRow, openWorkbook, type Workbook } from '../workbook';

const set = readSet(join(__dirname, 'set.json'));
const [part] = set.files;
const there = set.files.every(({ file }) => existsSync(file));

// The data is not part of the repository; a clone elsewhere does without it.
const told = there ? describe : describe.skip;
if (!there)
  process.stderr.write(
    'Online Retail is not beside the repository (../shared/data): its import is not tested.\n',
  );

const sum = <K extends string>(rows: readonly Readonly<Record<K, number>>[], column: K): number =>
  Math.round(rows.reduce((total, row) => total + row[column], 0) * 100) / 100;

told('Online Retail from its CSV file', () => {
  let book: Workbook;
  let report: Awaited<ReturnType<typeof importParts>>[number] | undefined;
  let orders: OrderRow[];
  let lines: LineRow[];
  let trips = 0;
  const counted: Workbook['send'] = async (action, input, id) => {
    const result = await book.send(action, input, id);
    trips += book.trips();
    return result;
  };
  const state = async () =>
    Promise.all(['orders', 'lines', 'products', 'customers', 'moves'].map((each) => book.rows(each)));
  const fresh = () => openWorkbook({ language: 'en', zone: 'Europe/London', currency: 'GBP' });

  beforeAll(async () => {
    book = await fresh();
    [report] = await importParts(counted, set.files);
    orders = await book.rows('orders');
    lines = await book.rows('lines');
  });
  afterAll(() => book?.host.close());

  test('10,000 lines take at most 90 round trips', () => {
    expect(trips).toBeLessThanOrEqual(90);
  });

  test('both totals stand in the report: 181,847.25 with the 207 repetitions, 181,088.89 in 78,647 units without', async () => {
    expect(report?.sums).toEqual({
      file: { lines: 10_144, units: 79_062, amount: 181_847.25 },
      stored: { lines: 9_937, units: 78_647, amount: 181_088.89 },
    });
    expect([sum(lines, 'total'), sum(lines, 'quantity'), lines.length]).toEqual([181_088.89, 78_647, 9_937]);
    expect(sum(orders, 'total')).toBe(181_088.89);
    expect(sum((await book.rows('customers')) as never[], 'spent')).toBe(
      sum(
        orders.filter(({ customerName }) => customerName !== ''),
        'total',
      ),
    );
  });

  test('each repetition is named by its line; nothing is refused', () => {
    expect(report).toMatchObject({ created: 513, changed: 0, same: 0, refusedRows: 0, refused: [] });
    expect(report?.merged).toHaveLength(207);
    const rows = readTable(part?.file ?? '').rows;
    const at = (line: number) => rows.find((row) => row.line === line)?.fields.join();
    for (const { line, text } of report?.merged ?? []) {
      const before = Number(/exactly the same as row (\d+)/.exec(text)?.[1]);
      expect(at(line)).toBe(at(before));
    }
  });

  test('the 43 cancellations and 30 corrections are returns that are closed and take away what they are worth', () => {
    const returns = orders.filter(({ reason }) => reason === 'return');
    expect(returns).toHaveLength(73);
    expect(sum(returns, 'total')).toBe(-3_580.58);
    expect(
      returns.every(({ state: now, units, shippedAt }) => now === 'closed' && units < 0 && !shippedAt),
    ).toBe(true);
    const back = lines.filter(({ quantity }) => quantity < 0);
    expect(
      back.every(
        ({ shipped, open, quantity, returned }) => shipped === 0 && open === 0 && returned === -quantity,
      ),
    ).toBe(true);
  });

  test('rows without customer are walk-ins, unknown codes became products named by the file or by themselves', async () => {
    expect(orders.filter(({ customerName }) => customerName === '').length).toBeGreaterThan(0);
    const customers = await book.rows('customers');
    expect(customers).toHaveLength(323);
    expect(customers.find(({ name }) => name === 'Customer 17850')).toMatchObject({ code: '17850' });
    const products = await book.rows('products');
    expect(products.find(({ sku }) => sku === '85123A')?.name).toBe('WHITE HANGING HEART T-LIGHT HOLDER');
    expect(products.find(({ sku }) => sku === '21134')?.name).toBe('21134');
    // 27 of the 2,028 codes differ from another one by their case alone.
    expect(products).toHaveLength(2_001);
    expect(products.every(({ onHand, reserved }) => onHand === 0 && reserved === 0)).toBe(true);
    expect(await book.rows('moves')).toEqual([]);
  });

  test('figures of its five days are those of its orders, counted one by one, in tab, dialog, report and digest alike', async () => {
    const days = ['2010-12-01', '2010-12-02', '2010-12-03', '2010-12-05', '2010-12-06'];
    for (const day of days) {
      const came = orders.filter(({ at }) => at?.startsWith(day));
      const tiles = await lookAt(book, day, day);
      const value = (key: string) => tiles.find((tile) => tile.key === key)?.value;
      expect([day, value('orders.in'), value('orders.sales')]).toEqual([
        day,
        came.length,
        came.reduce((all, { total }) => all + Math.round(total * 100), 0),
      ]);
    }
    const week = ['2010-11-29', '2010-12-05'] as const;
    for (const { key, ...told } of await toldThrice(book, week, ['orders.in', 'orders.sales', 'orders.done']))
      expect([key, told]).toEqual([
        key,
        { dialog: expect.any(String), tab: told.dialog, report: told.dialog },
      ]);
    expect(await digestLacks(book, '2010-12-01')).toEqual({ lacks: [], told: expect.any(Number) });
  });

  test('the same file again changes nothing', async () => {
    const before = await state();
    const [again] = await importParts(book.send, set.files);
    expect(again).toMatchObject({ created: 0, changed: 0, same: 513, refusedRows: 0 });
    expect(again?.sums).toEqual(report?.sums);
    expect(await state()).toEqual(before);
  });

  test('undone, nothing of it is left', async () => {
    let taken = 0;
    let batches = 0;
    for (let left = 1; left > 0; ) {
      ({ left, parts: batches } = (await book.send('imports.undo', { import: 'IMP-000001' })) as {
        left: number;
        parts: number;
      });
      taken += book.trips();
    }
    expect((await state()).map(({ length }) => length)).toEqual([0, 0, 0, 0, 0]);
    // Each column that may name one of its records is read once a batch, however many thousand they are; one call takes back as many batches as it has time for.
    expect(taken / batches).toBeLessThanOrEqual(52);
  });

  test('killed in its second batch, it goes on behind the first to where it would have ended: here with repetitions stored', async () => {
    if (!part) throw new Error('the set names no file');
    const asked = [{ ...part, duplicates: 'keep' as const }];
    book.host.close();
    book = await fresh();
    let batches = 0;
    const dying: Workbook['send'] = async (action, input, id) => {
      if (action === 'imports.batch' && ++batches === 2)
        book.host.faults(killedAfter(14, { writes: 1, rows: 40 }));
      return book.send(action, input, id);
    };
    await expect(importParts(dying, asked)).rejects.toThrow();
    book.host.faults();
    const [resumed] = await importParts(book.send, asked);
    const stored = { lines: 10_144, units: 79_062, amount: 181_847.25 };
    expect(resumed).toMatchObject({ import: 'IMP-000001', created: 513, same: 0, sums: { stored } });
    expect(resumed?.merged).toHaveLength(207);
    expect(sum(await book.rows('orders'), 'total')).toBe(181_847.25);
  });

  test('killed at any service call of a batch and sent again, everything is there once', async () => {
    if (!part) throw new Error('the set names no file');
    book.host.close();
    book = await fresh();
    const [header = '', ...rows] = readFileSync(part.file, 'utf8').split(/\r?\n/);
    const file = join(mkdtempSync(join(tmpdir(), 'rapi-retail-')), 'slice.csv');
    // Orders, a return, a repetition.
    writeFileSync(file, [header, ...rows.slice(100, 160)].join('\n'));
    const start = book.host.mark();
    await importParts(book.send, [{ ...part, file }]);
    const wanted = await state();
    let call = 0;
    for (let died = true; died; ) {
      book.host.rewind(start);
      call += 5;
      died = false;
      const dying: Workbook['send'] = (action, input, id) => {
        if (action === 'imports.batch')
          book.host.faults(call % 2 ? killedBefore(call) : killedAfter(call, { writes: 2, rows: 3 }));
        return book.send(action, input, id);
      };
      await importParts(dying, [{ ...part, file }]).catch(() => {
        died = true;
      });
      book.host.faults();
      await importParts(book.send, [{ ...part, file }]);
      expect({ call, state: await state() }).toEqual({ call, state: wanted });
    }
    expect(call).toBeGreaterThan(35);
    rmSync(dirname(file), { recursive: true });
  });
});
