/** Orders beyond the new one: what comes back, over the sample business. */
import type { Browser } from 'playwright-core';
import { unpackPart } from '../../src/kernel/pack';
import type { Answer, Home, PackedPart, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { person, type ShopHost, shopHost } from '../support/shop-host';
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

/** A panel over the book, as Joko of the warehouse. */
async function opened(panel: string, input: unknown = {}) {
  const as = person('joko');
  const asked = shop.send<{ index: PackedPart[]; home: Home; options: Record<string, string> }>(
    'shell.index',
    {},
    { as },
  );
  if (!asked.ok) throw new Error('no index');
  const answers = ({ action, input: given, id }: Request): Answer => {
    const { execution: _, ...answer } = shop.send(action, given, { as, id });
    return answer as Answer;
  };
  const start = {
    ...boot,
    person: { email: as, name: 'Joko', role: 'warehouse' } as const,
    index: asked.result.index.map(unpackPart),
    home: asked.result.home,
    options: asked.result.options,
    open: { panel, input },
  };
  const page = await openSidebar(browser, { start, answers });
  const see = (text: string | RegExp) => page.page.getByText(text).first().waitFor({ timeout: 5000 });
  const shot = async (name: string) => {
    if (process.env.SHOTS)
      await page.page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  };
  return { ...page, see, shot };
}

test('a return from the order’s card: what is out is offered, one thing alone is chosen already, and it is back in stock', async () => {
  const { page, keys, see, shot, sent, close } = await opened('orders.card', { id: 'PSN-000054' });
  await see('Riwayat');
  await shot('order-card');
  await page.getByRole('button', { name: 'Retur' }).click();
  await page.getByLabel('Keadaan').waitFor({ timeout: 5000 });
  await shot('return');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByLabel('Keadaan').selectOption('scrap');
  await page.getByLabel('Jumlah').focus();
  await keys('Control+Enter');
  await see('PSN-000054: 1 barang kembali, 1 dibuang.');
  expect(sent.filter(({ action }) => action === 'returns.record')).toHaveLength(1);
  expect(
    shop
      .rows('Mutasi Stok')
      .slice(-2)
      .map(({ Jenis }) => Jenis),
  ).toEqual(['Retur', 'Buang']);
  await close();
});

test('SOP and checklist above the next step: opened in place, ticked one by one without waiting', async () => {
  const { page, see, shot, sent, close } = await opened('orders.card', { id: 'PSN-000059' });
  await page.getByRole('button', { name: 'SOP: kemas dua orang 0/4' }).click();
  await page.getByLabel('SKU dan jumlah cocok dengan pesanan').check();
  await page.getByLabel('Nama, alamat, dan resi di paket cocok').check();
  await see('SOP: kemas dua orang 2/4');
  await see('PSN-000059: checklist 2 dari 4.');
  await shot('checklist');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(sent.filter(({ action }) => action === 'orders.tick')).toHaveLength(2);
  expect(await page.getByText('Joko').count()).toBe(2);
  await close();
});
