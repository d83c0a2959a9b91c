/** Files as programs write them become rows with their line numbers, whatever their encoding and separator; rows become batches and one fingerprint. */
import { rowsOf, separatorOf, tableOf } from '../../../src/features/imports/panel/file/csv';
import { textOf } from '../../../src/features/imports/panel/file/text';
import { dateOf, numberText } from '../../../src/features/imports/panel/file/xlsx';
import { cut, hasPointZero, jobOf, joinable, type Plan } from '../../../src/features/imports/panel/plan';
import { guessChannel, guessPlaces, guessTarget } from '../../../src/features/imports/rules/guess';
import { targetOf, targets } from '../../../src/features/imports/targets';

const text = 'Nama;Kota\nCafé Senja;Malmö\n';
const big = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 little endian', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 big endian', big(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
  ['Windows-1252', Buffer.from('Nama;Kota\nCaf\xe9 Senja;Malm\xf6\n', 'latin1')],
])('%s is read', (_, bytes) => {
  expect(tableOf(textOf(new Uint8Array(bytes)))).toMatchObject({
    header: ['Nama', 'Kota'],
    rows: [{ line: 2, fields: ['Café Senja', 'Malmö'] }],
    separator: ';',
  });
});

test.each([',', ';', '\t', '|'])('separator %j is found outside quotes', (sign) => {
  expect(separatorOf(`"a,b;c"${sign}x${sign}y\n1;2`)).toBe(sign);
});

test('what an export guarded against being run as a formula comes back as it was', () => {
  expect(rowsOf("'=1+1,'+62 812,'halo,\"'-5\"", ',')[0]?.fields).toEqual(['=1+1', '+62 812', "'halo", '-5']);
});

test('quotes, doubled quotes, line breaks and what Excel puts first', () => {
  expect(rowsOf('a,"b ""c""\r\nd",e\r\n\r\nf,g,h', ',')).toEqual([
    { line: 1, fields: ['a', 'b "c"\r\nd', 'e'] },
    { line: 4, fields: ['f', 'g', 'h'] },
  ]);
  expect(tableOf('sep=|\r\nSKU|Nama\r\nA|B, C')).toMatchObject({
    header: ['SKU', 'Nama'],
    rows: [{ line: 3, fields: ['A', 'B, C'] }],
  });
});

test('numbers of Excel cannot be misread, its days are days', () => {
  expect([1.234, 1234.567, 35_000, 0.5, 1e-7].map(numberText)).toEqual([
    '1.2340',
    '1234.5670',
    '35000',
    '0.5',
    '0.0000001000',
  ]);
  expect([dateOf(46_331), dateOf(46_331.585)]).toEqual(['2026-11-05', '2026-11-05 14:02:24']);
});

const file = (header: string, ...rows: string[]) => tableOf([header, ...rows].join('\n'));

test('repairs are offered where the file asks for them', () => {
  const table = file('Nama,Alamat,Kode', 'Ayu,Jl. Mawar, Bantul,17850.0', 'Bayu,Sleman,13047.0');
  expect([joinable(table), hasPointZero(table, [2]), hasPointZero(table, [0])]).toEqual([1, false, false]);
  expect(hasPointZero(file('Kode,Nama', '17850.0,A', '13047.0,B'), [0])).toBe(true);
});

test('the table is guessed from the header in either language and from the exports of marketplaces', () => {
  const of = (header: string) => guessTarget(header.split(','), targets())?.table.key;
  expect(of('SKU,Nama,Harga')).toBe('products');
  expect(of('Customer name,Phone,City')).toBe('customers');
  const shopee =
    'No. Pesanan,Status Pesanan,No. Resi,Waktu Pesanan Dibuat,Nomor Referensi SKU,Nama Produk,Harga Setelah Diskon,Jumlah';
  expect(of(shopee)).toBe('orders');
  expect(guessChannel(shopee.split(','))).toBe('shopee');
  const orders = targetOf('orders');
  if (!orders) throw new Error('orders can be imported');
  expect(guessPlaces(shopee.split(','), orders)).toEqual({
    places: { channelNo: 0, trackingNo: 2, at: 3 },
    linePlaces: { product: 4, name: 5, price: 6, quantity: 7 },
  });
});

test('rows of one order go together, and the same file read the same way has the same mark', () => {
  const plan: Plan = {
    into: 'orders',
    places: { channelNo: 0 },
    linePlaces: { product: 1 },
    constants: {},
    key: 'channelNo',
    numbers: 'id',
    days: 'dmy',
    mode: 'upsert',
    join: false,
    pointZero: false,
    returns: false,
    keepTwins: false,
    history: false,
    createProducts: false,
    createCustomers: false,
  };
  const table = file('No,SKU', '1,A', '2,B', '1,C', ',D');
  const job = jobOf('a.csv', table, plan);
  expect(job.rows.map(({ line, lines }) => [line, lines?.map((each) => each.line)])).toEqual([
    [2, [2, 4]],
    [3, [3]],
    [5, [5]],
  ]);
  expect(jobOf('b.csv', table, plan).mark).toBe(job.mark);
  expect(jobOf('a.csv', table, { ...plan, history: true }).mark).not.toBe(job.mark);
  const rows = Array.from({ length: 1_001 }, (_, at) => ({ line: at, fields: [] }));
  expect(cut(rows).map(({ length }) => length)).toEqual([500, 500, 1]);
});
