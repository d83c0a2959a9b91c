/** A marketplace's orders in a real browser: four clicks from the menu, goods asked once, wrong files named, the same file again. */
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type RunningServer, startServer } from '../../../local/server/server';
import { openBrowser } from '../../setup/browser';
import { csvOf, excelOf, type Sold, shopeeTable, tiktokTable } from '../../support/market-files';
import { type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let server: RunningServer;
let browser: Browser;
let page: Page;
let panel: FrameLocator;
let clicks = 0;
const troubles: string[] = [];

beforeAll(async () => {
  shop = await shopHost();
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
});
afterEach(() => expect(troubles.splice(0)).toEqual([]));

const see = (text: string | RegExp) => panel.getByText(text).first().waitFor({ timeout: 15_000 });
const press = async (name: string | RegExp) => {
  clicks += 1;
  await panel.getByRole('button', { name }).click();
};
const shot = (name: string) =>
  process.env.SHOTS ? page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) }) : undefined;
const counts = async () => (await panel.locator('.counts dd').allTextContents()).map(Number);
/** Hangs nothing over the side of the 300 px. */
const width = () =>
  page
    .frames()
    .find((one) => one !== page.mainFrame())
    ?.evaluate(() => document.documentElement.scrollWidth);

/** From the open menu: *Impor*, the marketplace. */
async function openWizard(item: string) {
  await page.getByRole('menuitem', { name: 'Rapi', exact: true }).click();
  clicks = 2;
  await page.getByRole('menuitem', { name: /^Impor/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
  panel = page.frameLocator('iframe[title=Rapi]');
  await panel.getByRole('heading', { name: item }).waitFor();
}
/** The button and the computer's own window, which is no click of ours. */
async function choose(name: string, content: Buffer | string) {
  clicks += 1;
  const chooser = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Pilih file…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

const SKUS = ['BTK-MGK', 'SKT-KLP', 'SBN-CUC'];
const orders: Sold[] = Array.from({ length: 38 }, (_, at) => ({
  no: `2411${String(at).padStart(4, '0')}XYZ`,
  status: at < 30 ? 'Dikemas' : at < 34 ? 'Dikirim' : 'Dibatalkan',
  buyer: `pembeli_${at}`,
  tracking: at < 30 ? '' : `SPX${at}`,
  arranged: at < 30 ? '' : '2026-11-04 15:00',
  lines: [{ sku: SKUS[at % 3] ?? '', price: 15_000 }],
}));

test('four clicks from the menu bring in 38 orders of an Excel file, with the dry run seen', async () => {
  const before = shop.rows('Pesanan').length;
  await openWizard('Pesanan Shopee');
  await shot('m1-choose');
  await choose(
    'Order.all.20261105.xlsx',
    excelOf(shopeeTable(orders, 'plain'), ['Harga Setelah Diskon', 'Jumlah']),
  );
  await see('Hasil pemeriksaan. Belum ada yang ditulis.');
  expect(await counts()).toEqual([38, 0, 0, 0]);
  expect(await width()).toBeLessThanOrEqual(300);
  await shot('m2-looked');
  expect(shop.rows('Pesanan')).toHaveLength(before);
  await press('Impor 38 pesanan');
  expect(clicks).toBe(4);
  await see('Selesai: 38 pesanan dari Order.all.20261105.xlsx.');
  await shot('m3-done');
  const made = shop.rows('Pesanan').slice(before - shop.rows('Pesanan').length);
  expect(made).toHaveLength(38);
  expect(made[0]).toMatchObject({
    Kanal: 'Shopee',
    Pelanggan: 'pembeli_0',
    'Status kanal': 'Dikemas',
    Status: 'Dicek',
  });
  expect(made[30]).toMatchObject({ Status: 'Dikirim', 'No. resi': 'SPX30', Total: 15_000 });
});

test('goods without a SKU are asked once and remembered; what is short is said before anything is written', async () => {
  const nameless: Sold[] = [
    {
      no: '577000000000000001',
      status: 'To ship',
      lines: [{ sku: '', name: 'Mangkok kelapa', variation: 'Besar', quantity: 90 }],
    },
    { no: '577000000000000002', status: 'To ship', lines: [{ sku: 'LAMA-1', name: 'Tas pasar' }] },
  ];
  const file = csvOf(tiktokTable(nameless), ';');
  await openWizard('Pesanan TikTok/Tokopedia');
  await choose('tiktok.csv', file);
  await see('2 barang belum dikenal. Cocokkan sekali, Rapi mengingatnya.');
  expect(await width()).toBeLessThanOrEqual(300);
  await shot('m4-ask');
  await press(/^BTK-MGK/);
  await press('Cocokkan 1 barang');
  await see('Hasil pemeriksaan');
  expect(await counts()).toEqual([1, 0, 0, 1]);
  await see('Baris 4: “LAMA-1” belum dicocokkan. Pesanannya dilewati.');
  await see(/^Baris 3: BTK-MGK kurang \d+\. Pesanan masuk dan menunggu stok\.$/);
  await shot('m5-short');
  await press('Impor 1 pesanan');
  await see('Selesai: 1 pesanan dari tiktok.csv.');
  await press('File lain');
  await choose('tiktok.csv', file);
  await see('1 barang belum dikenal.');
  await press('Lanjut tanpa yang kosong');
  await see('Tidak ada yang perlu diimpor.');
  expect(shop.rows('SKU Marketplace')).toMatchObject([
    { 'Di marketplace': 'Mangkok kelapa — Besar', SKU: 'BTK-MGK' },
  ]);
});

test('a wrong file is named with what to export instead', async () => {
  await openWizard('Pesanan TikTok/Tokopedia');
  await choose('shopee.csv', csvOf(shopeeTable(orders)));
  await see('shopee.csv berisi pesanan Shopee. Pilih Impor → Pesanan Shopee.');
  await shot('m6-wrong');
  await choose(
    'dana.csv',
    csvOf([
      ['Order/adjustment ID', 'Total settlement amount'],
      ['1', '2'],
    ]),
  );
  await see('dana.csv laporan dana, bukan pesanan. Unduh dari Seller Center → Pesanan → Ekspor.');
});
