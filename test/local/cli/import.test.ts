/** Files of every usual shape reach the bundle as rows with their line numbers; what is wrong with one is told, and the rest comes in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cut } from '../../../local/cli/import-file';
import { partOf, readSet } from '../../../local/cli/import-set';
import { importParts } from '../../../local/cli/importing';
import { openWorkbook, type Workbook } from '../workbook';

const folder = mkdtempSync(join(tmpdir(), 'rapi-import-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
let book: Workbook;
beforeAll(async () => {
  book = await openWorkbook();
  const products = 'SKU;Nama;Harga\r\nBTK-MGK;Mangkuk;35.000\r\nKTN-TAS;"Tas\r\nbelanja";48.000\r\n';
  await importParts(book.send, [partOf({ file: file('produk.csv', products), into: 'Produk' }, folder)]);
});
afterAll(() => {
  book?.host.close();
  rmSync(folder, { recursive: true, force: true });
});
const bring = (part: Parameters<typeof partOf>[0]) => importParts(book.send, [partOf(part, folder)]);

test('semicolons, Indonesian numbers and line breaks inside quotes are understood without a map', async () => {
  expect(await book.rows('products')).toMatchObject([
    { sku: 'BTK-MGK', price: 35_000 },
    { sku: 'KTN-TAS', name: 'Tas\r\nbelanja', price: 48_000 },
  ]);
});

test('one row per line: rows of one number are one order, what they repeat is taken once', async () => {
  const text =
    '\uFEFFOrder ID\tSeller SKU\tQuantity\tPrice\tCreated Time\tFee\tKurir\n' +
    '577\tBTK-MGK\t2\t35000\t05/11/2026 14:02\t9000\t1\n' +
    '577\tKTN-TAS\t1\t48000\t05/11/2026 14:02\t9000\t1\n' +
    '578\tKTN-TAS\t3\t48000\t05/11/2026 15:00\t0\t2\n';
  file('couriers.csv', 'id,name\n1,JNE\n2,SiCepat\n');
  file(
    'map.json',
    JSON.stringify({
      columns: { channelNo: 'Order ID', at: 'Created Time', fee: 'Fee', courier: 'Kurir' },
      constants: { channel: 'tiktok' },
      key: 'Order ID',
      lines: { columns: { product: 'Seller SKU', quantity: 'Quantity', price: 'Price' } },
      lookup: { courier: { file: 'couriers.csv', key: 'id', value: 'name' } },
    }),
  );
  const part = { file: file('tiktok.tsv', text), into: 'orders', map: 'map.json' };
  const [report] = await bring(part);
  expect(report).toMatchObject({ created: 2, refusedRows: 0 });
  expect(await book.rows('orders')).toMatchObject([
    {
      channelNo: '577',
      total: 127_000,
      fee: 9_000,
      lineCount: 2,
      courier: 'JNE',
      at: '2026-11-05T14:02:00+07:00',
    },
    { channelNo: '578', total: 144_000, lineCount: 1, courier: 'SiCepat' },
  ]);
  expect((await bring(part))[0]).toMatchObject({ created: 0, changed: 0, same: 2 });
});

test('lines whose order is not in the file are refused by their own number', async () => {
  file('orders.csv', 'channelNo,at\n900,2026-11-05\n');
  file('lines.csv', 'no,SKU,Jumlah\n900,BTK-MGK,1\n901,BTK-MGK,1\n');
  const [report] = await bring({
    file: 'orders.csv',
    into: 'orders',
    map: { key: 'channelNo' },
    lines: { file: 'lines.csv', key: 'no' },
  });
  expect(report).toMatchObject({ created: 1, refusedRows: 1 });
  expect(report?.refused).toEqual([
    { line: 3, text: 'Baris 3: pesanannya tidak ada di file. Tambahkan pesanan itu, atau hapus baris ini.' },
  ]);
});

test('a header that does not fit stops the file before anything is logged or written', async () => {
  const before = await book.rows('imports');
  file('twice.csv', 'SKU,Nama,SKU\nA,B,C\n');
  await expect(bring({ file: 'twice.csv', into: 'products' })).rejects.toThrow('Kolom “SKU” ada 2 kali');
  file('none.csv', 'Nama\nA\n');
  await expect(bring({ file: 'none.csv', into: 'products' })).rejects.toThrow('tidak punya kolom SKU');
  await expect(bring({ file: 'none.csv', into: 'gudang' })).rejects.toThrow(
    'Tabel “gudang” tidak bisa diimpor',
  );
  expect(await book.rows('imports')).toEqual(before);
});

test('more refused rows than one answer holds are all told', async () => {
  const rows = Array.from({ length: 70 }, (_, at) => `S${at},Barang,mahal`).join('\n');
  const [report] = await bring({ file: file('prices.csv', `SKU,Nama,Harga\n${rows}\n`), into: 'products' });
  expect(report?.refused).toHaveLength(70);
  expect(report?.refused[69]?.text).toMatch(/^Baris 71, Harga: “mahal” tidak terbaca/);
});

test('a job that was stopped between two batches is started again and ends where it would have ended', async () => {
  const rows = Array.from({ length: 1_500 }, (_, at) => `T${at},Barang ${at}`).join('\n');
  const part = partOf({ file: file('many.csv', `SKU,Nama\n${rows}\n`), into: 'products' }, folder);
  const stopping: typeof book.send = (action, input) =>
    action === 'imports.batch' && (input as { batch: number }).batch === 1_000
      ? Promise.reject(new Error('stopped'))
      : book.send(action, input);
  const before = (await book.rows('products')).length;
  await expect(importParts(stopping, [part])).rejects.toThrow('stopped');
  expect(await book.rows('products')).toHaveLength(before + 1_000);
  const [report] = await importParts(book.send, [part]);
  expect(report).toMatchObject({ created: 1_500, changed: 0, same: 0, refusedRows: 0 });
  expect(new Set((await book.rows('products')).map(({ sku }) => sku)).size).toBe(before + 1_500);
});

test('a batch that is too large for one journal is sent in halves', async () => {
  const long = 'x'.repeat(400);
  const text = (note: string) =>
    Array.from({ length: 1_000 }, (_, at) => `T${at},Barang ${at},${note}${at}${long}`).join('\n');
  const bringing = (name: string, note: string) =>
    bring({ file: file(name, `SKU,Nama,Catatan\n${text(note)}\n`), into: 'products' });
  await bringing('long.csv', 'a');
  const [report] = await bringing('longer.csv', 'b');
  expect(report).toMatchObject({ changed: 1_000, refusedRows: 0 });
});

test('orders are cut by their lines too, so that a batch fits into one journal', () => {
  const order = (lines: number) => ({
    line: 1,
    lines: Array.from({ length: lines }, () => ({ line: 1, fields: [] })),
  });
  expect(cut([order(3_000), order(2_000), order(1)]).map(({ length }) => length)).toEqual([2, 1]);
  expect(cut(Array.from({ length: 801 }, () => order(1))).map(({ length }) => length)).toEqual([400, 400, 1]);
});

test('a set names its files beside itself, and files that it does not name are no set', () => {
  file('set.json', JSON.stringify({ currency: 'USD', files: [{ file: 'produk.csv', into: 'products' }] }));
  expect(readSet(join(folder, 'set.json'))).toEqual({
    currency: 'USD',
    files: [{ file: join(folder, 'produk.csv'), into: 'products' }],
  });
  file('no-set.json', '{}');
  expect(() => readSet(join(folder, 'no-set.json'))).toThrow('names no files');
});
