/**
 * *Kotak Masuk* from a phone: cells alone, one row one thing, and the row answers. Longer than others because one
 * furnished shop serves all of it.
 */
import { killedBefore } from '../../../local/gate/faults';
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const TAB = 'Kotak Masuk';
type Row = Partial<Record<'Jenis' | 'Untuk' | 'Isi' | 'Jumlah' | 'Oleh', string>>;

const type = (row: number, header: string, text: string, as = person('joko')) => {
  const edit = shop.type({ as, sheet: shop.sheetId(TAB), row, column: shop.column(TAB, header), text });
  expect(edit).toMatchObject({ accepted: true });
  return edit;
};
const fill = (row: number, cells: Row) => {
  for (const [header, text] of Object.entries(cells)) type(row, header, text);
};
const tick = (row: number, text = 'TRUE') => type(row, 'Kirim', text);
/** Fills a row, ticks it, and gives the row as it stands then. */
const send = (row: number, cells: Row) => {
  fill(row, cells);
  tick(row);
  return at(row);
};
const at = (row: number) => shop.rows(TAB)[row - 2] ?? {};
const newest = (tab: string) => shop.rows(tab).slice(-1)[0];
const product = (sku: string) => shop.rows('Produk').find((row) => row.SKU === sku);
const count = (tab: string) => shop.rows(tab).length;

test('it stands right after Hari Ini and Dasbor, and offers what the features take, the team’s names, and thirty boxes', () => {
  expect(shop.sheets().filter(({ hidden }) => !hidden)[2]?.name).toBe(TAB);
  const [row] = shop.window(shop.sheetId(TAB), 2, 1);
  expect(row?.[0]?.validation).toMatchObject({
    args: ['Pesanan', 'Terima stok', 'Buang', 'Catatan', 'Tiket', 'Prospek', 'Pekerjaan', 'Hambatan'],
    allowInvalid: false,
  });
  expect(row?.[4]?.validation).toMatchObject({ criteria: 'VALUE_IN_RANGE', allowInvalid: true });
  expect(shop.rows(TAB)).toHaveLength(30);
});

test('an order from a chat: four cells and a tick', () => {
  const before = Number(product('BTK-MGK')?.Dipesan);
  fill(2, { Jenis: 'Pesanan', Untuk: '0016', Isi: '2 BTK-MGK, 1 KTN-TAS', Oleh: 'Joko (contoh)' });
  const { execution } = tick(2);
  expect(at(2)).toMatchObject({ Kirim: true, Hasil: 'PSN-000065 tersimpan, Rp118.000.', ID: 'KTM-000001' });
  expect(newest('Pesanan')).toMatchObject({
    'No.': 'PSN-000065',
    Pelanggan: 'Putri (contoh)',
    Kanal: 'WhatsApp',
    Isi: '2 × Mangkuk batok kelapa, 1 × Tas belanja katun',
  });
  expect(shop.window(shop.sheetId('Pesanan'), 66, 1)[0]?.[5]?.display).toBe('7 Nov 2026');
  expect(product('BTK-MGK')?.Dipesan).toBe(before + 2);
  expect(execution?.error).toBeUndefined();
  // The budget of an order, and the six calls by which Google tells where a cell was edited.
  expect(execution?.cost.roundTrips).toBeLessThanOrEqual(16);
  expect(execution?.cost.calls).toBeLessThanOrEqual(60 + 6);
});

test('typing a cell that sends nothing costs little', () => {
  const { execution } = type(8, 'Isi', '2 BTK-MGK');
  expect(execution?.cost.roundTrips).toBeLessThanOrEqual(8);
});

test.each([
  ['BTK-MGK 2\nKTN-TAS x1', ''],
  ['2x btk-mgk; 1 ktn tas', ''],
  ['BTK-MGK x2 dan 1 KTN-TAS', ''],
])('goods written as %j are two bowls and a bag', (Isi) => {
  expect(send(2, { Jenis: 'Pesanan', Untuk: 'Putri', Isi })).toMatchObject({
    Hasil: 'PSN-000065 tersimpan, Rp118.000.',
  });
});

test('a quantity in its own cell counts for one product', () => {
  expect(send(2, { Jenis: 'Pesanan', Untuk: 'PLG-00016', Isi: 'BTK-MGK', Jumlah: '3' })).toMatchObject({
    Hasil: 'PSN-000065 tersimpan, Rp105.000.',
  });
});

test('a name with a new number becomes a customer, a known number is that customer', () => {
  send(2, { Jenis: 'Pesanan', Untuk: 'Rina 0812-3456-7890', Isi: '1 KTN-TAS' });
  expect(newest('Pelanggan')).toMatchObject({ Nama: 'Rina', WhatsApp: '6281234567890' });
  send(3, { Jenis: 'Pesanan', Untuk: '+62 812 3456 7890', Isi: '1 KTN-TAS' });
  expect(newest('Pesanan')).toMatchObject({ Pelanggan: 'Rina' });
  expect(count('Pelanggan')).toBe(25);
});

test('goods that came in stand in the ledger under the person named in Oleh', () => {
  const before = Number(product('BTK-MGK')?.Fisik);
  const row = send(2, { Jenis: 'Terima stok', Untuk: 'Batok Jaya', Isi: '12 BTK-MGK', Oleh: 'Joko' });
  expect(row).toMatchObject({ Kirim: true, Hasil: '12 barang diterima: 12 × BTK-MGK.' });
  expect(newest('Mutasi Stok')).toMatchObject({
    SKU: 'BTK-MGK',
    Jumlah: 12,
    Rujukan: 'Batok Jaya',
    Oleh: 'lewat sel, Joko (contoh)',
  });
  expect(product('BTK-MGK')?.Fisik).toBe(before + 12);
});

test.each([
  ['Ayu', 'Ayu (contoh)', 'PLG-00001'],
  ['psn-000050', 'PSN-000050', 'PSN-000050'],
  ['btk mgk', 'BTK-MGK', 'PRD-0001'],
])('a note about %s, whatever it begins with, is kept letter by letter', (Untuk, about, id) => {
  const Isi = '=HYPERLINK("http://x.example")';
  expect(send(2, { Jenis: 'Catatan', Untuk, Isi, Oleh: 'Joko' })).toMatchObject({
    Hasil: `CTT-000007 tersimpan, tentang ${about}.`,
    Isi,
  });
  expect(newest('Catatan')).toMatchObject({
    Tentang: about,
    Catatan: Isi,
    Oleh: 'lewat sel, Joko (contoh)',
    'ID tentang': id,
  });
  const sheet = shop.sheetId('Catatan');
  expect(shop.window(sheet, 2, 1)[0]?.[2]?.formula).toBeUndefined();
});

test.each<[string, Row, string]>([
  [
    'no kind',
    { Isi: '2 BTK-MGK' },
    'Jenis belum dipilih. Pilih salah satu: Pesanan, Terima stok, Buang, Catatan, Tiket, Prospek, Pekerjaan, Hambatan, lalu centang Kirim lagi.',
  ],
  [
    'nobody',
    { Jenis: 'Pesanan', Isi: '2 BTK-MGK' },
    'Pelanggan belum dipilih. Isi nama atau akhir nomor HP.',
  ],
  [
    'no goods',
    { Jenis: 'Pesanan', Untuk: 'Ayu' },
    'Belum ada barang. Tulis jumlah dan SKU, misalnya 2 BTK-MGK, 1 KTN-TAS.',
  ],
  [
    'no quantity',
    { Jenis: 'Pesanan', Untuk: 'Ayu', Isi: 'BTK-MGK' },
    'Jumlah BTK-MGK belum ada. Tulis misalnya 2 BTK-MGK.',
  ],
  [
    'an unknown SKU',
    { Jenis: 'Pesanan', Untuk: 'Ayu', Isi: '1 BTK-MGX' },
    'SKU BTK-MGX tidak ada di Produk. Mirip: BTK-MGK.',
  ],
  [
    'nothing left',
    { Jenis: 'Pesanan', Untuk: 'Ayu', Isi: '20 BTK-MGK' },
    'BTK-MGK bisa dijual 17, diminta 20. Kurangi, atau 3 jadi pesanan tunggu.',
  ],
  [
    'an ending of nobody',
    { Jenis: 'Pesanan', Untuk: '9999', Isi: '1 BTK-MGK' },
    'Tidak ada nomor HP yang berakhir 9999. Tulis nama atau nomor lengkapnya.',
  ],
  [
    'a number of nobody',
    { Jenis: 'Pesanan', Untuk: '0812 3456 7890', Isi: '1 BTK-MGK' },
    'Nomor 0812 3456 7890 belum dikenal. Tulis juga namanya, misalnya Rina 0812 3456 7890.',
  ],
  [
    'a number of several',
    { Jenis: 'Pesanan', Untuk: '000', Isi: '1 BTK-MGK' },
    'Tidak ada nomor HP yang berakhir 000. Tulis nama atau nomor lengkapnya.',
  ],
  [
    'two quantities',
    { Jenis: 'Terima stok', Isi: '2 BTK-MGK', Jumlah: '3' },
    'Jumlah 3, tetapi tertulis 2 di depan SKU. Samakan, atau kosongkan salah satu.',
  ],
  [
    'one quantity for two',
    { Jenis: 'Terima stok', Isi: 'BTK-MGK, KTN-TAS', Jumlah: '3' },
    'Jumlah hanya untuk satu barang. Kosongkan, lalu tulis jumlah di depan tiap SKU.',
  ],
  [
    'a quantity in words',
    { Jenis: 'Terima stok', Isi: 'BTK-MGK', Jumlah: 'banyak' },
    'Jumlah: “banyak” bukan bilangan bulat. Isi angka, misalnya 12.',
  ],
  [
    'zero',
    { Jenis: 'Terima stok', Isi: '0 BTK-MGK' },
    'Jumlah 0 tidak menambah apa-apa. Isi 1 atau lebih, atau hapus barisnya.',
  ],
  [
    'a note on nothing',
    { Jenis: 'Catatan', Isi: 'tanpa plastik' },
    'Catatan ini tentang siapa atau apa? Isi nama, nomor HP, SKU atau nomor pesanan.',
  ],
  [
    'a note on a stranger',
    { Jenis: 'Catatan', Untuk: 'Zaenab', Isi: 'x' },
    'Zaenab tidak ditemukan di Pelanggan, Produk, Pesanan atau Backlog. Periksa tulisannya.',
  ],
  [
    'an empty note',
    { Jenis: 'Catatan', Untuk: 'Ayu' },
    'Catatan masih kosong, atau lebih dari 50.000 huruf. Tulis isinya.',
  ],
])('%s: Hasil says what is missing, the tick goes off, nothing else is written', (_, cells, words) => {
  const before = ['Pesanan', 'Pelanggan', 'Mutasi Stok', 'Catatan', 'Produk'].map((tab) => shop.rows(tab));
  expect(send(2, cells)).toMatchObject({ Hasil: words, Kirim: false, ID: '' });
  expect(['Pesanan', 'Pelanggan', 'Mutasi Stok', 'Catatan', 'Produk'].map((tab) => shop.rows(tab))).toEqual(
    before,
  );
});

test('two customers of one name are told apart by their numbers', () => {
  shop.send('customers.add', { name: 'Ayu Lestari', phone: '0812 3456 7890' });
  expect(send(2, { Jenis: 'Pesanan', Untuk: 'ayu', Isi: '1 BTK-MGK' })).toMatchObject({
    Hasil: 'Ada 2 pelanggan ayu: Ayu (contoh) …0001, Ayu Lestari …7890. Tulis akhir nomor HP-nya.',
  });
});

test('a refused row, put right and ticked again, is sent', () => {
  send(2, { Jenis: 'Pesanan', Untuk: 'Putri', Isi: '20 BTK-MGK' });
  expect(send(2, { Isi: '20 BTK-MGK tunggu' })).toMatchObject({
    Kirim: true,
    Hasil: expect.stringMatching(/^PSN-000065/),
  });
  expect(newest('Pesanan')).toMatchObject({ 'No.': 'PSN-000065', Alasan: 'menunggu stok' });
});

test('a row that was done is not sent twice, however often it is ticked', () => {
  send(2, { Jenis: 'Pesanan', Untuk: 'Putri', Isi: '1 BTK-MGK' });
  tick(2);
  tick(2, 'FALSE');
  expect(at(2)).toMatchObject({ Kirim: true, Hasil: 'PSN-000065 tersimpan, Rp35.000.' });
  tick(2);
  expect(count('Pesanan')).toBe(65);
});

const paste = (rows: string[][]) =>
  shop.paste({ as: person('joko'), sheet: shop.sheetId(TAB), row: 2, column: 1, texts: rows });

test('two rows pasted with their ticks are two orders that see each other; a refused one between them stops neither', () => {
  paste([
    ['Pesanan', 'Putri', '10 BTK-MGK', '', 'Sekar', 'TRUE'],
    ['Pesanan', 'Putri', '10 BTK-MGK', '', 'Sekar', 'TRUE'],
    ['Pesanan', 'Putri', '7 BTK-MGK', '', 'Sekar', 'TRUE'],
  ]);
  expect([2, 3, 4].map((row) => at(row).Hasil)).toEqual([
    'PSN-000065 tersimpan, Rp350.000.',
    'BTK-MGK bisa dijual 7, diminta 10. Kurangi, atau 3 jadi pesanan tunggu.',
    'PSN-000066 tersimpan, Rp245.000.',
  ]);
  expect([2, 3, 4].map((row) => at(row).Kirim)).toEqual([true, false, true]);
  // Both answers are remembered: the person named takes back one after the other.
  const undone = () => shop.send('app.undo', {}, { as: person('sekar') });
  expect([undone().ok, undone().ok, undone().ok]).toEqual([true, true, false]);
  const states = shop
    .rows('Pesanan')
    .slice(-2)
    .map((row) => row.Status);
  expect(states).toEqual(['Dibatalkan', 'Dibatalkan']);
});

test('a row that Sheets itself refuses keeps what was typed, and its number goes to no other row', () => {
  const row = shop.rows('Produk').findIndex(({ SKU }) => SKU === 'BTK-MGK') + 2;
  const range = {
    sheet: shop.sheetId('Produk'),
    row,
    column: shop.column('Produk', 'Fisik'),
    rows: 1,
    columns: 1,
  };
  const never = { criteria: 'NUMBER_LESS_THAN', args: [0], allowInvalid: false };
  shop.apply({ op: 'cells.validate', range, validations: [[never]] });
  const last = Number(String(newest('Mutasi Stok')?.['No.']).slice(4));
  paste([
    ['Terima stok', '', '5 BTK-MGK', '', 'Joko (contoh)', 'TRUE'],
    ['Terima stok', '', '5 KTN-TAS', '', 'Joko (contoh)', 'TRUE'],
  ]);
  expect(at(2)).toMatchObject({
    Isi: '5 BTK-MGK',
    Kirim: false,
    Hasil: expect.stringContaining('Aturan pada sel'),
    ID: '',
  });
  expect(at(3)).toMatchObject({ Kirim: true });
  expect(newest('Mutasi Stok')?.['No.']).toBe(`MTS-${String(last + 2).padStart(6, '0')}`);
});

test('of seven rows pasted at once five go, and the others with the next edit', () => {
  paste(Array.from({ length: 7 }, () => ['Catatan', 'Ayu', 'tanpa plastik', '', '', 'TRUE']));
  expect(count('Catatan')).toBe(6 + 5);
  expect(at(8)).toMatchObject({
    Kirim: true,
    Hasil: 'Menunggu giliran: terkirim saat sel mana pun di tab ini diisi lagi.',
  });
  type(20, 'Isi', 'apa saja');
  expect(count('Catatan')).toBe(6 + 7);
  expect(at(8)).toMatchObject({ Hasil: 'CTT-000013 tersimpan, tentang Ayu (contoh).' });
});

test('the next row remembers who sent', () => {
  send(2, { Jenis: 'Catatan', Untuk: 'Ayu', Isi: 'tanpa plastik', Oleh: 'Joko (contoh)' });
  expect(at(3)).toMatchObject({ Oleh: 'Joko (contoh)', ID: '' });
  send(3, { Jenis: 'Catatan', Untuk: 'Ayu', Isi: 'suka warna hijau' });
  expect(newest('Catatan')).toMatchObject({ Oleh: 'lewat sel, Joko (contoh)' });
});

test('Urungkan takes it back for the person named in Oleh, and for nobody else', () => {
  const before = product('BTK-MGK')?.Fisik;
  send(2, { Jenis: 'Terima stok', Isi: '12 BTK-MGK', Oleh: 'Joko' });
  expect(shop.send('app.undo', {}, { as: person('sekar') })).toMatchObject({ ok: false });
  expect(shop.send('app.undo', {}, { as: person('joko') })).toMatchObject({ ok: true });
  expect(product('BTK-MGK')?.Fisik).toBe(before);
});

test('a tick that met a busy lock goes with the next edit of the tab', () => {
  fill(2, { Jenis: 'Catatan', Untuk: 'Ayu', Isi: 'tanpa plastik' });
  shop.holdLock('document', 10_000);
  tick(2);
  expect(at(2)).toMatchObject({ Kirim: true, Hasil: '' });
  shop.advance(20_000);
  type(3, 'Isi', 'x');
  expect(at(2)).toMatchObject({ Hasil: 'CTT-000007 tersimpan, tentang Ayu (contoh).' });
});

test('a deleted column is said in Hasil', () => {
  const sheet = shop.sheetId('Produk');
  const first = shop.column('Produk', 'Harga');
  shop.reshape({ as: OWNER, operation: { kind: 'deleteColumns', sheet, first, count: 1 }, confirmed: true });
  expect(send(2, { Jenis: 'Pesanan', Untuk: 'Putri', Isi: '1 BTK-MGK' })).toMatchObject({
    Hasil: 'Kolom Harga di Produk terhapus, belum ada yang ditulis. Pilih Atur → Periksa & perbaiki.',
    Kirim: false,
  });
});

test('boxes stay ready below the last row that is used', () => {
  fill(28, { Isi: 'x' });
  expect(count(TAB)).toBe(57);
  fill(80, { Jenis: 'Catatan', Untuk: 'Ayu', Isi: 'jauh di bawah' });
  expect(at(79).Kirim).toBe(false);
  tick(80);
  expect(at(80)).toMatchObject({ Kirim: true, ID: 'KTM-000001' });
});

test('done rows leave after a week; open ones and newer ones stay', () => {
  send(2, { Jenis: 'Catatan', Untuk: 'Ayu', Isi: 'lama' });
  fill(3, { Jenis: 'Catatan', Untuk: 'Ayu', Isi: 'belum dikirim' });
  shop.advance(7.5 * 86_400_000);
  send(4, { Jenis: 'Catatan', Untuk: 'Ayu', Isi: 'baru' });
  expect(shop.send('inbox.tidy', {})).toMatchObject({ ok: true, result: { rows: 1 } });
  expect(
    shop
      .rows(TAB)
      .slice(0, 3)
      .map((row) => row.Isi),
  ).toEqual(['belum dikirim', 'baru', '']);
  expect(count('Catatan')).toBe(6 + 2);
  tick(2);
  expect(at(2)).toMatchObject({ Hasil: 'CTT-000009 tersimpan, tentang Ayu (contoh).', ID: 'KTM-000003' });
});

test('a book made before there was an inbox gets it by repair, in its place among the tabs and ready to use', () => {
  for (const tab of [TAB, 'Catatan'])
    shop.reshape({
      as: OWNER,
      operation: { kind: 'deleteSheet', sheet: shop.sheetId(tab) },
      confirmed: true,
    });
  const control = shop.sheetId('Pengaturan');
  const rows = shop.rows('Pengaturan');
  for (let row = rows.length + 1; row >= 2; row--) {
    if (!/^(inbox|notes)(\.|$)/.test(String(rows[row - 2]?.Kunci))) continue;
    shop.reshape({
      as: OWNER,
      operation: { kind: 'deleteRows', sheet: control, first: row, count: 1 },
      confirmed: true,
    });
  }
  expect(shop.send('stock.list', { filter: 'all' })).toMatchObject({ ok: true });
  expect(shop.send('setup.repair', {})).toMatchObject({ ok: true });
  expect(shop.sheets().filter(({ hidden }) => !hidden)[2]?.name).toBe(TAB);
  const [row] = shop.window(shop.sheetId(TAB), 2, 1);
  expect(row?.[4]?.validation).toMatchObject({ criteria: 'VALUE_IN_RANGE' });
  expect(send(2, { Jenis: 'Catatan', Untuk: 'Ayu', Isi: 'tanpa plastik' })).toMatchObject({ Kirim: true });
  expect(newest('Catatan')).toMatchObject({ Catatan: 'tanpa plastik' });
});

test('a tick that was stopped at any service call is a whole order or none, and the next edit of the tab sends it once', () => {
  const tabs = [TAB, 'Pesanan', 'Baris Pesanan', 'Produk', 'Pelanggan'];
  // The name put ready in an empty row may be lost, or stand in another one.
  const sent = (tab: string) => shop.rows(tab).map((row) => (row.ID === '' ? { ...row, Oleh: '' } : row));
  const state = (): string => JSON.stringify(tabs.map(sent));
  // A quantity kept as text: what Rapi writes differs from what stood there.
  const send = () => paste([['Pesanan', '0016', 'BTK-MGK', "'2", 'Joko', 'TRUE']]);
  const calls = send().execution?.cost.calls ?? 0;
  type(20, 'Isi', 'x');
  const after = state();
  const broken: number[] = [];
  for (let call = 1; call <= calls; call++) {
    shop.faults();
    shop.startAgain();
    shop.faults(killedBefore(call, { writes: 1, rows: 1 }));
    send();
    shop.faults();
    type(20, 'Isi', 'x');
    if (state() !== after) broken.push(call);
  }
  expect(broken).toEqual([]);
});

test('an English book: the same in English words', async () => {
  const book = await shopHost({ empty: true, language: 'en' });
  const cell = (header: string, text: string) =>
    book.type({
      as: OWNER,
      sheet: book.sheetId('Inbox'),
      row: 2,
      column: book.column('Inbox', header),
      text,
      confirmed: true,
    });
  book.send('stock.addProduct', { sku: 'MUG', name: 'Mug', price: 5000 });
  for (const [header, text] of [
    ['Kind', 'Receive stock'],
    ['For', 'opening'],
    ['Text', '4 MUG'],
    ['Send', 'TRUE'],
  ] as const)
    cell(header, text);
  expect(book.rows('Inbox')[0]).toMatchObject({ Send: true, Result: '4 units received: 4 × MUG.' });
  expect(book.rows('Stock Ledger')[0]).toMatchObject({ By: 'by cell', Source: 'opening' });
  book.close();
});
