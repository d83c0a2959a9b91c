/** The dashboard's dialog over the sample business in a real browser: figures, charts drawn from the same series, the rows behind, and the paper. */
import type { Browser } from 'playwright-core';
import type { LookAnswer } from '../../src/features/dashboard/actions/look';
import { seriousFaults } from '../setup/axe';
import { openBrowser } from '../setup/browser';
import { type ShopHost, shopHost } from '../support/shop-host';
import { DIALOG } from './backlog-book';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
let shop: ShopHost;
beforeAll(async () => {
  [browser, shop] = await Promise.all([openBrowser(), shopHost()]);
}, 60_000);
afterAll(async () => {
  shop.close();
  await browser.close();
});

test('every tile opens its rows, every bar is as high as its number, and it prints without its buttons', async () => {
  const { page, close } = await openSidebar(browser, {
    start: {
      ...boot,
      person: { ...boot.person, role: 'owner' },
      wide: true,
      open: { panel: 'dashboard.look', input: {} },
    },
    answers: ({ action, input }) => (action.startsWith('dashboard.') ? shop.send(action, input) : undefined),
    size: DIALOG,
  });
  await page.getByRole('button', { name: '90 hari' }).click();
  await page.getByText('Rp18.453.000').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const told = shop.send<LookAnswer>('dashboard.look', { period: 'days90' });
  const chart = told.ok ? told.result.charts[0] : undefined;
  const drawn = page.getByRole('figure', { name: 'Dari kanal mana pesanan masuk?' });
  // Heights stand to each other as the numbers do: pixels of one order are the same in every bar.
  const bars = await drawn
    .locator('svg rect[fill]')
    .evaluateAll((all) => all.map((bar) => [bar.getAttribute('fill'), Number(bar.getAttribute('height'))]));
  const values = chart?.labels.flatMap((_, at) =>
    chart.series.map(({ color, values: each }) => [color, each[at] ?? 0] as const),
  );
  const one =
    Math.max(...bars.map(([, height]) => Number(height))) /
    Math.max(...(values ?? []).map(([, value]) => value));
  expect(bars.map(([fill, height]) => [fill, Math.round(Number(height) / one)])).toEqual(values);
  await drawn.locator('.reaches button').last().hover();
  await drawn.getByText('Shopee 3').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Cetak' }).isVisible()).toBe(false);
  expect(await page.locator('.on-paper').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: /Pesanan tertunda/ }).click();
  await page.getByText('PSN-000050 · Opik (contoh)').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByText('Rp18.453.000').waitFor();
  // A chart that is chosen stands on the tab at once.
  await page.getByRole('checkbox', { name: 'Sudah berapa lama piutang menunggu?' }).check();
  const titles = () => shop.charts(shop.sheetId('Dasbor')).map(({ options }) => options.title);
  for (let left = 50; left > 0 && titles().length < 5; left--) await page.waitForTimeout(100);
  expect(titles()).toContain('Sudah berapa lama piutang menunggu?');
  // Backups are in the sidebar.
  await page.getByRole('button', { name: /Cadangan terverifikasi/ }).click();
  expect(await page.evaluate(() => (globalThis as unknown as { menus: unknown }).menus)).toEqual([
    ['menuVersions', {}],
  ]);
  await close();
}, 60_000);
