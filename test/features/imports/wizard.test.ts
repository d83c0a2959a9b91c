/** The import wizard in a real browser, over the real workbook: any usual file comes in, wrong ones are told in a sentence, a paused one goes on. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type RunningServer, startServer } from '../../../local/server/server';
import { seriousFaults } from '../../setup/axe';
import { openBrowser } from '../../setup/browser';
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';
import { xlsxOf, zipOf } from './xlsx';

const folder = mkdtempSync(join(tmpdir(), 'rapi-wizard-'));
let shop: ShopHost;
let server: RunningServer;
let browser: Browser;
let page: Page;
let panel: FrameLocator;
const troubles: string[] = [];

beforeAll(async () => {
  shop = await shopHost({ empty: true });
  // The browser's clock is the machine's: a request from another time would be refused.
  shop.setNow(Date.now());
  server = await startServer({
    host: shop,
    bundle: join(process.cwd(), 'build/out'),
    page: join(process.cwd(), '.cache/local/page'),
    port: 0,
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(8_000);
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  shop?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => expect(troubles.splice(0)).toEqual([]));

/** Opens the wizard by its menu item, in a sidebar that is loaded anew. */
async function openWizard() {
  await shot('0');
  await page.getByRole('menuitem', { name: 'Rapi', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Impor/ }).hover();
  await page.getByRole('menuitem', { name: 'File lain…' }).click();
  panel = page.frameLocator('iframe[title=Rapi]');
  await panel.getByRole('heading', { name: 'Impor file' }).waitFor();
}
const choose = (name: string, content: Buffer | string) =>
  panel
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
const see = (text: string | RegExp) => panel.getByText(text).first().waitFor({ timeout: 15_000 });
const press = (name: string | RegExp) => panel.getByRole('button', { name }).click();
/** `Baru 2, Berubah 0, …` */
const counts = async () => (await panel.locator('.counts dd').allTextContents()).map(Number);
const shot = (name: string) =>
  process.env.SHOTS ? page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) }) : undefined;

/** What would lock somebody out, and whether anything hangs over the side. */
async function faults(): Promise<string[]> {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) return ['no frame'];
  const width = await frame.evaluate(() => document.documentElement.scrollWidth);
  return [...(width > 300 ? [`${width} px wide`] : []), ...(await seriousFaults(frame))];
}

test('a file with semicolons is matched by itself, looked at before anything is written, and comes in', async () => {
  await openWizard();
  expect(await faults()).toEqual([]);
  await shot('1-choose');
  const rows =
    'SKU;Nama barang;Harga jual;Stok minimum\r\nBTK-MGK;"Mangkuk; batok";35.000;20\r\nKTN-TAS;Tas;empat puluh;\r\nLLN;Lilin;1.250;\r\n';
  await choose('produk.csv', `\uFEFF${rows}`);
  await see('produk.csv: 3 baris, 4 kolom');
  expect(await panel.getByLabel('Masuk ke').inputValue()).toBe('products');
  expect(await panel.getByLabel('Titik pesan ulang').inputValue()).toBe('3');
  expect(await faults()).toEqual([]);
  await shot('2-match');
  await press('Periksa 3 baris');
  await see('Hasil pemeriksaan. Belum ada yang ditulis.');
  expect(await counts()).toEqual([2, 0, 0, 1]);
  await see('Baris 3, Harga: “empat puluh” tidak terbaca. Isi angka, misalnya 30.000.');
  expect(shop.rows('Produk').filter(({ SKU }) => SKU !== '')).toEqual([]);
  expect(await faults()).toEqual([]);
  await shot('3-looked');
  await press('Impor 2 produk');
  await see('Selesai: 2 produk dari produk.csv.');
  await shot('4-done');
  expect(shop.rows('Produk')).toMatchObject([
    { SKU: 'BTK-MGK', Nama: 'Mangkuk; batok', Harga: 35_000, 'Titik pesan ulang': 20 },
    { SKU: 'LLN', Harga: 1_250 },
  ]);
  // The same file again, matched as before: nothing to do.
  await press('File lain');
  await choose('produk.csv', `\uFEFF${rows}`);
  await press('Periksa 3 baris');
  await see('Tidak ada yang perlu diimpor. Semua sudah sama.');
});

test('an order export of TikTok is known by its header; new goods and buyers are made where that is ticked', async () => {
  await openWizard();
  const header =
    'Order ID\tSeller SKU\tProduct Name\tQuantity\tSKU Unit Original Price\tCreated Time\tRTS Time\tBuyer Username';
  const line = (no: string, sku: string) => `${no}\t${sku}\tVas\t2\t40000\t05/11/2026 14:02:11\t\tdewi_88`;
  const text = `${header}\n${line('577\t'.trim(), 'BTK-MGK')}\n${line('577', 'VAS-1')}\n${line('578', 'VAS-1')}\n`;
  await choose('tiktok.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'));
  await see('tiktok.csv: 3 baris, 8 kolom');
  expect(await panel.getByLabel('Masuk ke').inputValue()).toBe('orders');
  await press('Periksa 3 baris');
  await see('“dewi_88” tidak ada di Pelanggan. Impor pelanggan dulu.');
  await press('Ubah cocokan');
  await panel.getByLabel('SKU baru jadi produk').check();
  await panel.getByLabel('Nama baru jadi pelanggan').check();
  await shot('5-orders');
  await press('Periksa 3 baris');
  await see('Hasil pemeriksaan. Belum ada yang ditulis.');
  expect(await counts()).toEqual([2, 0, 0, 0]);
  await see('6 unit, 240.000');
  await press('Impor 2 pesanan');
  await see('Selesai: 2 pesanan dari tiktok.csv.');
  expect(shop.rows('Pesanan')).toMatchObject([
    { 'No. kanal': '577', Kanal: 'TikTok Shop', Pelanggan: 'dewi_88', Total: 160_000 },
    { 'No. kanal': '578', Total: 80_000 },
  ]);
  await press('Batalkan impor ini…');
  await see('7 data dihapus dan 0 kembali ke isi lamanya. 0 dibiarkan karena sudah dipakai.');
  expect(await faults()).toEqual([]);
  await shot('6-undo');
  await press('Batalkan impor');
  await see('tiktok.csv dibatalkan: 7 dihapus, 0 dikembalikan, 0 dibiarkan.');
  expect(shop.rows('Pesanan').filter((row) => row['No.'] !== '')).toEqual([]);
  await press('Impor lainnya');
  await see('dibatalkan');
  await shot('7-undo-list');
});

test('an Excel workbook comes in with its days and numbers as they were meant', async () => {
  await openWizard();
  // What old programs on Windows write: curly quotes of Windows-1252.
  await choose('lama.csv', Buffer.from('Nama|Kota\n\x93Sari\x94|Solo\n', 'latin1'));
  await see('“Sari”');
  await press('File lain');
  const cells = (line: number, ...of: string[]) => `<row r="${line}">${of.join('')}</row>`;
  const sheet = [
    cells(1, ...[0, 1, 2, 3].map((at) => `<c r="${'ABCD'[at]}1" t="s"><v>${at}</v></c>`)),
    // Row 2 was left empty, and column C of row 3 too.
    cells(
      3,
      '<c r="A3" t="inlineStr"><is><t>Sari</t></is></c>',
      '<c r="B3"><v>6281234567890</v></c>',
      '<c r="D3" s="1"><v>46331</v></c>',
    ),
  ].join('');
  await choose('pelanggan.xlsx', xlsxOf(sheet, ['Nama', 'WhatsApp', 'Kota', 'Tindak lanjut']));
  await see('pelanggan.xlsx: 1 baris, 4 kolom');
  await press('Periksa 1 baris');
  await press('Impor 1 pelanggan');
  await see('Selesai: 1 pelanggan dari pelanggan.xlsx.');
  const [sari] = shop.rows('Pelanggan').filter(({ Nama }) => Nama === 'Sari');
  expect(sari).toMatchObject({ WhatsApp: '6281234567890', Kota: '' });
  expect(sari?.['Tindak lanjut']).toEqual(expect.objectContaining({}));
});

test('what is no table is told in one sentence', async () => {
  await openWizard();
  const big = join(folder, 'besar.csv');
  writeFileSync(big, 'SKU,Nama\n');
  truncateSync(big, 50 * 1024 * 1024 + 1);
  await panel.locator('input[type=file]').setInputFiles(big);
  await see('besar.csv lebih dari 50 MB. Bagi menjadi beberapa file, lalu impor satu per satu.');
  const bomb = Buffer.alloc(3_000_000, 0x20);
  const book = (size: Record<string, number>) => zipOf({ 'xl/workbook.xml': bomb }, size);
  const files: [string, Buffer | string, RegExp][] = [
    ['kosong.csv', '', /^kosong.csv kosong/],
    ['judul.csv', 'SKU;Nama\n', /^judul.csv hanya berisi satu baris/],
    ['foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0]), /^foto.csv bukan tabel/],
    ['lama.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /^lama.xls dari Excel lama/],
    ['bom.xlsx', book({}), /^bom.xlsx mengembang terlalu besar/],
    ['bohong.xlsx', book({ 'xl/workbook.xml': 900 }), /^bohong.xlsx mengembang terlalu besar/],
    ['putus.xlsx', xlsxOf('').subarray(0, 200), /^putus.xlsx rusak/],
    ['dokumen.xlsx', zipOf({ 'word/document.xml': '<w/>' }), /^dokumen.xlsx bukan tabel/],
    ['kutip.csv', 'SKU;Nama\nA;"Tas\n', /^kutip.csv punya tanda kutip/],
  ];
  for (const [name, content, said] of files) {
    await choose(name, content);
    await see(said);
  }
  await shot('8-unfit');
});

test('closed while it runs, an import goes on by itself: home says how far it is, the trigger ends it', async () => {
  await openWizard();
  const rows = Array.from({ length: 1_700 }, (_, at) => `B-${at},Barang ${at},${at}`).join('\n');
  const text = `SKU,Nama,Harga\n${rows}\n`;
  const made = () => shop.rows('Produk').filter(({ SKU }) => String(SKU).startsWith('B-')).length;
  const sidebar = async () => {
    await page.getByRole('menuitem', { name: 'Rapi', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Buka Rapi' }).click();
  };
  await choose('banyak.csv', text);
  await press('Periksa 1.700 baris');
  await see('Hasil pemeriksaan');
  // As slow as Google: calls take their time, and a run stops itself before it takes too much of it.
  shop.limit(360_000, true);
  let closed = false;
  await page.route('**/api/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    if (!closed) await route.continue().catch(() => undefined);
  });
  await press('Impor 1.700 produk');
  await see(/Mengirim file, 0 dari 1.700 baris/);
  await shot('9-handing');
  await see('Mengimpor 500 dari 1.700 baris. Boleh ditutup, lanjut sendiri.');
  await shot('10-running');
  expect(await faults()).toEqual([]);
  // Closed in the middle; opened anew, and the file is not needed any more.
  closed = true;
  await page.goto('about:blank');
  await page.unroute('**/api/**');
  await page.goto(server.address);
  await sidebar();
  await see(/^Mengimpor (500|1.000|1.500) dari 1.700 baris. Boleh ditutup, lanjut sendiri.$/);
  expect(await faults()).toEqual([]);
  await shot('11-home');
  expect(made()).toBeLessThan(1_700);
  // Nobody watches: the standing trigger goes on.
  shop.advance(15 * 60_000);
  shop.run({ handler: 'jobQuarter', as: OWNER, door: 'clock' });
  shop.limit();
  expect(made()).toBe(1_700);
  await sidebar();
  await see('banyak.csv selesai: 1.700 baru, 0 berubah, 0 sama, 0 ditolak.');
  await shot('12-home-end');
  await panel
    .getByRole('status')
    .filter({ hasText: 'banyak.csv' })
    .getByRole('button', { name: 'Lihat' })
    .click();
  await see('Selesai: 1.700 baris dari banyak.csv.');
  await shot('13-end');
  expect(shop.rows('Impor').filter(({ File }) => File === 'banyak.csv')).toHaveLength(1);
  expect(shop.rows('Antrean Impor').filter(({ Isi }) => Isi !== '')).toEqual([]);
});

test('a file whose sending was cut off goes on there when it is chosen again, and what was answered about it is not asked twice', async () => {
  await openWizard();
  const rows = Array.from(
    { length: 1_200 },
    (_, at) => `C-${at},Barang ${'panjang '.repeat(280)}${at},${at}`,
  );
  const text = `SKU,Nama,Angka\n${rows.join('\n')}\n`;
  const price = () => panel.getByLabel('Harga', { exact: true });
  await choose('besar.csv', text);
  await press('Lainnya');
  await price().selectOption('2');
  await press('Periksa 1.200 baris');
  await see('Hasil pemeriksaan');
  let parts = 0;
  let cut = (): void => undefined;
  const lost = new Promise<void>((resolve) => {
    cut = resolve;
  });
  // The line is lost while the second part is on its way.
  await page.route('**/api/**', async (route) => {
    if (route.request().postData()?.includes('imports.park')) parts += 1;
    if (parts < 2) return route.continue();
    cut();
    return route.abort();
  });
  await press('Impor 1.200 produk');
  await lost;
  await see(/Mengirim file, 1.000 dari 1.200 baris/);
  await shot('14-lost');
  await page.goto('about:blank');
  await page.unroute('**/api/**');
  expect(shop.rows('Produk').filter(({ SKU }) => String(SKU).startsWith('C-'))).toEqual([]);
  await page.goto(server.address);
  await openWizard();
  await choose('besar.csv', text);
  await see('besar.csv: 1.200 baris');
  expect(await price().inputValue()).toBe('2');
  await press('Periksa 1.200 baris');
  await see('Hasil pemeriksaan');
  await press('Impor 1.200 produk');
  await see('Selesai: 1.200 produk dari besar.csv.');
  const brought = shop.rows('Produk').filter(({ SKU }) => String(SKU).startsWith('C-'));
  expect([brought.length, brought[7]?.Harga]).toEqual([1_200, 7]);
  expect(shop.rows('Impor').filter(({ File }) => File === 'besar.csv')).toHaveLength(1);
});
