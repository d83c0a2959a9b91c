/** A second location and pack sizes, switched on and used: the built sidebar over the sample business. Nothing of either shows before. */
import type { Browser, Page } from 'playwright-core';
import { unpackPart } from '../../src/kernel/pack';
import type { Answer, Boot, Packed, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { OWNER, type ShopHost, shopHost } from '../support/shop-host';
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

async function opened(panel: string, input: unknown = {}) {
  const asked = shop.send<Packed<Pick<Boot, 'index' | 'home' | 'options'>>>('shell.index', {});
  if (!asked.ok) throw new Error('no index');
  const answers = ({ action, input: given, id }: Request): Answer => {
    const { execution: _, ...answer } = shop.send(action, given, { id });
    return answer as Answer;
  };
  const start = {
    ...boot,
    ...asked.result,
    person: { email: OWNER, name: 'Ratna', role: 'owner' } as const,
    modules: [...boot.modules, 'purchasing'],
    index: asked.result.index.map(unpackPart),
    open: { panel, input },
  };
  return openSidebar(browser, { start, answers });
}
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
}

test('a location is added, goods are moved, thrown away and received by the box; before that the forms show none of it', async () => {
  const before = await opened('stock.receive');
  await see(before.page, 'Pembelian');
  expect(await before.page.getByText('Lokasi').count()).toBe(0);
  await before.close();

  const settings = await opened('stock.settings');
  await press(settings.page, 'Tambah lokasi');
  await settings.page.getByLabel('Nama lokasi').fill('Toko');
  await shot(settings.page, 'stock-settings');
  await settings.keys('Enter');
  await see(settings.page, '· Toko');
  await press(settings.page, 'Nyalakan kemasan');
  await see(settings.page, 'nyala');
  await settings.close();
  shop.send('stock.setPacks', { product: 'BTK-MGK', packs: '1 dus = 24' });

  const card = await opened('stock.card', { id: 'PRD-0001' });
  await card.page.getByRole('button', { name: 'Langkah lain' }).first().click();
  await press(card.page, 'Pindah lokasi');
  await card.page.getByLabel('Jumlah').fill('4');
  await shot(card.page, 'stock-transfer');
  await card.keys('Enter');
  await see(card.page, '· Toko');
  await card.page.getByRole('button', { name: 'Langkah lain' }).first().click();
  await press(card.page, 'Buang');
  await card.page.getByLabel('Lokasi').selectOption({ label: 'Toko' });
  await card.page.getByLabel('Jumlah').fill('1');
  await card.page.getByLabel('Alasan').selectOption({ label: 'Kedaluwarsa' });
  await shot(card.page, 'stock-scrap');
  await press(card.page, 'Buang');
  await see(card.page, '1 BTK-MGK dibuang');
  await shot(card.page, 'stock-card');
  await card.close();

  const receipt = await opened('stock.receive', { product: 'PRD-0001' });
  await receipt.page.getByLabel('Lokasi').selectOption({ label: 'Toko' });
  await receipt.page.getByLabel('Jumlah').fill('2 peti');
  await receipt.keys('Control+Enter');
  await see(receipt.page, 'BTK-MGK tidak punya kemasan peti');
  await receipt.page.getByLabel('Jumlah').fill('2 dus');
  await see(receipt.page, '= 48 satuan');
  await shot(receipt.page, 'stock-receive');
  await receipt.keys('Control+Enter');
  await see(receipt.page, '48 barang diterima');
  expect(shop.rows('Mutasi Stok').slice(-1)).toMatchObject([{ Jumlah: 48, Lokasi: 'Toko' }]);
  expect(shop.send('stock.check', {})).toMatchObject({ result: { differences: [], misplaced: [] } });
  await receipt.close();
}, 60_000);
