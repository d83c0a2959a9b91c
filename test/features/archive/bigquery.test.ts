/** Past one workbook: the same figures in BigQuery's SQL over archive and live rows as in the workbook, each record once, and loads that may be repeated. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Dialect, init, transpile } from '@polyglot-sql/sdk';
import {
  ARCHIVED,
  columnsOf,
  type Exported,
  loadJob,
  partitionsOf,
  tablesOf,
  viewsOf,
} from '../../../src/features/archive';
import { orders } from '../../../src/features/orders';
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

const INTO = { project: 'griya-daun', dataset: 'rapi' };

test('a load replaces one partition whole, and its id is that of what it loads', () => {
  const job = loadJob(INTO, orders, ['a'.repeat(64)], '2026-10');
  expect(job).toEqual(loadJob(INTO, orders, ['a'.repeat(64)], '2026-10'));
  expect(job.jobReference.jobId).toMatch(/^[\w-]{1,1024}$/);
  expect(job.jobReference.jobId).not.toBe(
    loadJob(INTO, orders, ['b'.repeat(64)], '2026-10').jobReference.jobId,
  );
  const both = loadJob(INTO, orders, ['a'.repeat(64), 'b'.repeat(64)], '2026-10');
  expect(both.jobReference.jobId).toMatch(/_a{16}_b{16}$/);
  const { load } = job.configuration;
  expect(load).toMatchObject({ writeDisposition: 'WRITE_TRUNCATE', timePartitioning: { type: 'MONTH' } });
  expect(load.destinationTable.tableId).toBe('orders_archive$202610');
  const live = loadJob(INTO, orders, ['a'.repeat(64)]).configuration.load;
  expect(live.destinationTable.tableId).toBe('orders_live');
  expect(live).not.toHaveProperty('timePartitioning');
  const types = new Map(load.schema.fields.map(({ name, type }) => [name, type]));
  expect(['id', 'total', 'at', 'promised'].map((name) => types.get(name))).toEqual([
    'STRING',
    'INT64',
    'TIMESTAMP',
    'DATE',
  ]);
});

test('the edition with BigQuery asks for one service and one scope more than the base', () => {
  const manifest = (name: string) => JSON.parse(readFileSync(join(process.cwd(), name), 'utf8'));
  const [base, more] = [manifest('appsscript.json'), manifest('appsscript.bigquery.json')];
  const { dependencies, oauthScopes, ...rest } = more;
  expect({ ...base, ...rest }).toEqual(base);
  expect(oauthScopes).toEqual([...base.oauthScopes, 'https://www.googleapis.com/auth/bigquery']);
  expect(dependencies.enabledAdvancedServices).toEqual([
    ...base.dependencies.enabledAdvancedServices,
    { userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' },
  ]);
});

/** All that BigQuery is asked to make, in the words of DuckDB. */
let statements: readonly string[] = [];
beforeAll(async () => {
  await init();
  const columns = ARCHIVED.map((table) => ({ table: table.key, columns: columnsOf(table) }));
  const asked = [
    ...ARCHIVED.flatMap((table) => tablesOf('rapi', table)),
    ...viewsOf('rapi', 'Asia/Jakarta', columns),
  ];
  const made = transpile(asked.join(';\n'), Dialect.BigQuery, Dialect.DuckDB);
  statements = made.sql ?? [];
  expect([made.error ?? '', statements.length]).toEqual(['', asked.length]);
}, 60_000);

/** Loads what is exported into DuckDB, makes the views, and answers questions. */
async function loaded(shop: ShopHost, stale?: ReadonlyMap<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-sql-'));
  const instance = await DuckDBInstance.create(':memory:');
  const sql = await instance.connect();
  const ask = (input: object): Exported => {
    const told = shop.send<Exported & Record<string, unknown>>('archive.export', input);
    if (!told.ok) throw new Error(told.problems[0]?.text);
    return told.result;
  };
  await sql.run("SET TimeZone = 'UTC'");
  await sql.run('CREATE SCHEMA rapi');
  for (const query of statements) await sql.run(query);
  const listed = ask({});
  if (!('files' in listed)) throw new Error('no list');
  const live = new Map<string, string>();
  const put = async (name: string, text: string): Promise<void> => {
    const file = join(folder, `${name}.ndjson`);
    writeFileSync(file, text);
    if (text !== '')
      await sql.run(
        `INSERT INTO rapi.${name} BY NAME SELECT * FROM read_json('${file}', format = 'newline_delimited')`,
      );
  };
  for (const table of ARCHIVED) {
    for (const [, archives] of partitionsOf(listed.files, table.key)) {
      const parts = archives.map((archive) => ask({ table: table.key, archive }));
      await put(`${table.key}_archive`, parts.map((part) => ('text' in part ? part.text : '')).join(''));
    }
    const now = ask({ table: table.key });
    if ('text' in now) live.set(table.key, now.text);
    await put(`${table.key}_live`, stale?.get(table.key) ?? live.get(table.key) ?? '');
  }
  const rows = async (query: string) => (await sql.runAndReadAll(query)).getRowObjectsJson();
  const figures = {
    sales: await rows(
      'SELECT CAST(day AS VARCHAR) AS day, channel, orders, sales FROM rapi.sales_by_day ORDER BY 1, 2',
    ),
    done: await rows('SELECT CAST(SUM(orders) AS INTEGER) AS done FROM rapi.done_by_day'),
    onHand: await rows(
      'SELECT product, CAST(units AS INTEGER) AS units FROM rapi.on_hand WHERE units <> 0 ORDER BY 1',
    ),
    owed: await rows('SELECT CAST(SUM(balance) AS INTEGER) AS owed FROM rapi.receivables'),
    total: await rows(
      'SELECT CAST(SUM(orders) AS INTEGER) AS orders, CAST(SUM(sales) AS INTEGER) AS sales FROM rapi.sales_by_day',
    ),
  };
  sql.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
  return { figures, live };
}

test('before and after October left, and with live rows loaded before it did, the SQL gives what the workbook gives', async () => {
  const shop = await shopHost();
  try {
    const before = await loaded(shop);
    expect(before.figures.total).toEqual([{ orders: 60, sales: 18_453_000 }]);
    expect(before.figures.done).toEqual([{ done: 46 }]);
    expect(before.figures.owed).toEqual([{ owed: 3_976_000 }]);
    shop.send('tickets.add', { subject: 'Nota hilang', order: 'PSN-000002' });
    const goods = shop.rows('Produk').filter(({ Fisik }) => Number(Fisik) !== 0);
    const onHand = goods.map(({ ID, Fisik }) => ({ product: ID, units: Fisik }));
    expect(before.figures.onHand).toEqual(onHand);
    expect(shop.send('archive.run', { until: '2026-10' }, { as: OWNER })).toMatchObject({ ok: true });
    expect((await loaded(shop)).figures).toEqual(before.figures);
    expect((await loaded(shop, before.live)).figures).toEqual(before.figures);
    // What is settled late is a second part of its month: the partition is all of its parts, under an id of its own.
    expect(shop.send('tickets.move', { id: 'TKT-000009', to: 'done' })).toMatchObject({ ok: true });
    expect(shop.send('archive.run', { until: '2026-10' }, { as: OWNER })).toMatchObject({ ok: true });
    const listed = shop.send<{ files: Parameters<typeof partitionsOf>[0] }>('archive.export', {});
    const parts = listed.ok ? partitionsOf(listed.result.files, 'orders') : new Map();
    expect([...parts]).toEqual([['2026-10', ['ARS-0001', 'ARS-0002']]]);
    expect((await loaded(shop)).figures).toEqual(before.figures);
  } finally {
    shop.close();
  }
}, 60_000);
