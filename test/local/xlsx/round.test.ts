/** The sample business as an Excel file and opened again: the same cells with all that lies on them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostDesk } from '../../../local/cli/desk';
import { request } from '../../../local/cli/request';
import { madeOf } from '../../../local/cli/workbook-files';
import type { CellView, SheetView } from '../../../local/host';
import { openHost } from '../../../local/run/host';
import { openXlsx } from '../../../local/xlsx';
import type { Report } from '../../../src/features/checkup/report';
import type { Answer } from '../../../src/kernel/protocol';
import { NOW, OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let content: Buffer;
let left: string[];
let again: ReturnType<typeof openHost>;
beforeAll(async () => {
  shop = await shopHost();
  // What people may do at any time has to be carried along.
  for (const operation of [
    { kind: 'moveColumns', sheet: shop.sheetId('Pesanan'), first: 3, count: 1, to: 6 },
    { kind: 'renameSheet', sheet: shop.sheetId('Produk'), name: 'Barang' },
  ] as const)
    shop.reshape({ as: OWNER, operation, confirmed: true });
  const saved = await shop.saveXlsx();
  ({ content } = saved);
  left = saved.left.lines('en');
  again = openHost({
    bundle: join(process.cwd(), 'build/out'),
    file: ':memory:',
    owner: OWNER,
    zone: 'Asia/Jakarta',
    locale: 'id_ID',
    now: () => NOW,
  });
  // Google gives tabs of a file other ids than they had.
  for (const name of ['a', 'b', 'c'])
    again.apply({ op: 'sheet.insert', name, index: 1, rows: 1, columns: 1 });
  again.fill(await openXlsx(content, 'id_ID'));
});
afterAll(() => {
  shop.close();
  again.close();
});

/** Colours are one, however they are written; a look that says it has no number format has none. */
const plain = (cells: (CellView | null)[][]) =>
  JSON.stringify(cells)
    .toLowerCase()
    .replaceAll(/,?"numberformat":"general"/g, '');
/** A file does not say how large the grid around its cells is. */
const facts = ({ id: _, maxRows: __, maxColumns, charts: ___, ...rest }: SheetView, width = maxColumns) => ({
  ...rest,
  columns: rest.columns.slice(0, width),
  tabColor: rest.tabColor?.toLowerCase(),
});

test('every tab has the same cells, looks, notes and rules, and what cannot go along is counted', () => {
  expect(again.contents()).toEqual(shop.contents());
  const [before, after] = [shop.sheets(), again.sheets()];
  expect(after.map((each, at) => facts(each, before[at]?.maxColumns))).toEqual(
    before.map((each) => facts(each)),
  );
  for (const [at, { id, maxColumns }] of before.entries()) {
    const other = again.window(after[at]?.id ?? -1, 1, 40).map((row) => row.slice(0, maxColumns));
    expect(plain(other)).toBe(plain(shop.window(id, 1, 40)));
  }
  expect(left).toEqual([
    expect.stringMatching(/^\d+ protections of ranges, or that only warn$/),
    '4 charts: make them again',
    '30 checkboxes become choices of TRUE/FALSE',
    'What Rapi keeps outside of cells: undo, schedules, backups. In the new workbook: Set up → Check and repair',
  ]);
});

let requests = 0;
const send = (action: string, input: unknown, as = OWNER): Answer<Record<string, unknown>> => {
  const request = { id: `carried-${++requests}`, at: NOW, action, input };
  const { value, error } = again.run({
    handler: 'rapi',
    args: [JSON.stringify(request)],
    as,
    door: 'sidebar',
  });
  if (error !== undefined) throw new Error(error);
  return JSON.parse(String(value));
};
const order = {
  customer: { name: 'Yuni (contoh)', phone: '081230000099' },
  channel: 'whatsapp',
  lines: [{ product: 'PRD-0001', quantity: 1, price: 45_000 }],
};

test('Rapi goes on in it: tabs are found again by name, numbers go on, stock and orders agree', () => {
  const ids = (tab: string) => again.values(tab).map((row) => String(row[0]));
  // Whoever chooses *Mulai* all the same is told, and nothing is made anew.
  const started = send('setup.install', { language: 'en', firm: 'Lain' });
  expect(started).toMatchObject({ ok: false, problems: [{ code: 'app.installed' }] });
  expect(again.sheets().map(({ name }) => name)).toEqual(shop.sheets().map(({ name }) => name));
  const before = ids('Pesanan').filter((id) => id.startsWith('PSN-'));
  const made = send('orders.create', order);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const after = ids('Pesanan').filter((id) => id.startsWith('PSN-'));
  expect(after.filter((id) => !before.includes(id))).toEqual(['PSN-000065']);
  expect(send('orders.card', { id: 'PSN-000065' })).toMatchObject({ ok: true });
  // What the control sheet says of tabs is written down: the next opening finds it without looking.
  const control = again.values('Pengaturan').find(([kind, key]) => kind === 'table' && key === 'orders');
  expect(control?.[2]).toBe(again.sheetId('Pesanan'));
  expect(send('stock.card', { id: 'PRD-0001' })).toMatchObject({ ok: true });
});

const look = () => {
  const told = send('checkup.look', {});
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  const { findings } = told.result as unknown as Report;
  return findings.filter(({ level }) => level !== 'fine');
};
/** Which columns warn, which tabs are closed. */
const guards = (host: Pick<typeof again, 'sheets' | 'read'>) =>
  host.sheets().map(({ id, name }) => [
    name,
    host
      .read({ op: 'sheet.protections', sheet: id })
      .flatMap(({ kind, warningOnly, range: { column = 0, columns = 1 } = {} }) =>
        Array.from({ length: columns }, (_, at) => `${kind} ${warningOnly} ${column + at}`),
      )
      .sort(),
  ]);

test('whoever opens it from a shell under a name of their own has it at once, and its team may come in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-round-'));
  const made = await madeOf(content, join(folder, 'toko.rapi'), { zone: 'Asia/Jakarta', language: 'id' });
  const desk = hostDesk(made.host, false);
  expect(desk.owner).not.toBe(OWNER);
  expect(made.host.people().map(({ email }) => email)).toContain(person('joko'));
  await expect(request(desk, desk.owner, 'checkup.look', {})).resolves.toMatchObject({ ok: true });
  made.host.close();
  rmSync(folder, { recursive: true });
});

test('what the file could not hold is missed, and put back by its buttons: warnings, charts, triggers', () => {
  const missed = look();
  expect(missed.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Kolom yang diisi Rapi tanpa peringatan di \d+ tab/),
      'Grafik di Dasbor hilang. Menggambar lagi tidak mengubah data.',
    ]),
  );
  for (const { action, input } of missed.flatMap(({ mend }) => mend ?? []))
    if (action !== 'backup.now') expect(send(action, input)).toMatchObject({ ok: true });
  expect(look().map(({ text }) => text)).toEqual([expect.stringMatching(/^Belum ada cadangan/)]);
  expect(guards(again)).toEqual(guards(shop));
  expect(again.charts(again.sheetId('Dasbor') ?? -1)).toHaveLength(4);
});
