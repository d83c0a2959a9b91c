/** Goods that come in, and what is ordered: the built sidebar over the sample business, by keys alone where people use keys. */
import type { Browser, Page } from 'playwright-core';
import { unpackPart } from '../../src/kernel/pack';
import type { Answer, Home, PackedPart, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
let shop: ShopHost;
beforeAll(async () => {
  [browser, shop] = await Promise.all([openBrowser(), shopHost()]);
});
afterAll(async () => {
  shop.close();
  await browser.close();
});
afterEach(() => shop.startAgain());

/** A panel over the book, as this person: every request is the server's to answer. */
async function opened(panel: string, { as = OWNER, input = {} }: { as?: string; input?: unknown } = {}) {
  const role = as === OWNER ? 'owner' : 'warehouse';
  const asked = shop.send<{ index: PackedPart[]; home: Home }>('shell.index', {}, { as });
  if (!asked.ok) throw new Error('no index');
  const answers = ({ action, input: given, id }: Request): Answer => {
    const { execution: _, ...answer } = shop.send(action, given, { as, id });
    return answer as Answer;
  };
  const start = {
    ...boot,
    person: { email: as, name: 'Joko', role } as const,
    modules: [...boot.modules, 'purchasing'],
    index: asked.result.index.map(unpackPart),
    home: asked.result.home,
    open: { panel, input },
  };
  return openSidebar(browser, { start, answers });
}
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const shot = async (page: Page, name: string) =>
  process.env.SHOTS
    ? void (await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }))
    : undefined;
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('a complete purchase is received with three keys', async () => {
  const { page, keys, pressed, sent, close } = await opened('stock.receive', { as: person('joko') });
  await page.locator('input[data-first]:focus').waitFor();
  await keys('3', 'Enter');
  await see(page, 'Ditolak');
  await shot(page, 'receive');
  expect(await fits(page)).toBe(true);
  await keys('Control+Enter');
  await see(page, 'PB-000003: 25 barang diterima, lengkap.');
  expect(pressed()).toBe(3);
  expect(sent.filter(({ action }) => action === 'purchasing.receive')).toHaveLength(1);
  expect(shop.rows('Produk').find(({ SKU }) => SKU === 'PKT-HMP')).toMatchObject({
    Fisik: 10,
    'Akan datang': 0,
  });
  await close();
});

test('goods that were not ordered come in as before', async () => {
  const { page, keys, sent, close } = await opened('stock.receive', { as: person('joko') });
  await page.locator('input[data-first]:focus').waitFor();
  await keys('Enter');
  await page.keyboard.type('BTK-MGK');
  await keys('Enter');
  await page.keyboard.type('5');
  await keys('Control+Enter');
  await see(page, '5 barang diterima: 5 × BTK-MGK.');
  expect(sent.some(({ action }) => action === 'stock.receive')).toBe(true);
  await close();
});

test('the proposal is ordered with one press, and the purchase shows what is to come', async () => {
  const { page, close } = await opened('purchasing.proposal');
  await see(page, 'Lilin Sari (contoh)');
  await shot(page, 'proposal');
  expect(await fits(page)).toBe(true);
  await page.getByRole('button', { name: 'Pesan 100 barang' }).click();
  await see(page, /Pesan 100 barang dari Lilin Sari/);
  await shot(page, 'proposal-confirm');
  await page.getByRole('button', { name: /Pesan 100 barang/ }).click();
  await see(page, /PB-000004 dipesan/);
  await page.getByRole('button', { name: 'Pembelian' }).click();
  await see(page, /PB-000004 · Lilin Sari/);
  await shot(page, 'list');
  await page.getByRole('button', { name: 'Terutang' }).click();
  await see(page, /bayar paling lambat/);
  await shot(page, 'owed');
  await page.getByText('PB-000002 · Anyaman Mekar').click();
  await see(page, 'Rp855.000');
  await shot(page, 'card');
  expect(await fits(page)).toBe(true);
  await close();
});

test('a row of the proposal opens as a purchase to be changed first', async () => {
  const { page, sent, close } = await opened('purchasing.new', { input: { id: 'Batok Jaya (contoh)' } });
  await see(page, 'Mangkuk batok kelapa');
  await shot(page, 'new');
  expect(await fits(page)).toBe(true);
  await page.getByLabel('Jumlah').first().fill('90');
  await page.keyboard.press('Control+Enter');
  await see(page, /PB-000004 dipesan ke Batok Jaya/);
  expect(sent.find(({ action }) => action === 'purchasing.order')?.input).toMatchObject({
    supplier: 'Batok Jaya (contoh)',
    lines: [{ product: 'PRD-0001', quantity: 90, cost: 16_000 }],
  });
  await close();
});

test('what goes a day is told with its window, and classes wait for 60 days of sales', async () => {
  const { page, close } = await opened('purchasing.analysis');
  await see(page, 'Terjual 6 Okt–4 Nov, 30 hari; retur yang bisa dijual dikurangkan.');
  await shot(page, 'analysis');
  await page.getByRole('button', { name: 'ABC' }).click();
  await see(page, 'Belum cukup data: baru 30 hari penjualan, perlu 60.');
  await shot(page, 'analysis-abc');
  await close();
});
