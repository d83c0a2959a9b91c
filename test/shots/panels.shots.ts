/**
 * A picture of every panel of the registry as the sidebar shows it, of every panel over a workbook in which nothing has been entered yet, of every dialog, and of
 * every paper as a printer gets it (`npm run shots`; `LANGUAGE=en`, `ONLY='orders|stock'`). A new panel joins by itself, as in `test/ui/every-panel.ts`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { FEATURES } from '../../src/app/registry';
import { openBrowser } from '../setup/browser';
import { type ShopHost, shopHost } from '../support/shop-host';
import { openWalk, SIDEBAR_PANELS, WIDE_PANELS } from '../ui/every-panel';
import { contactSheets, fileOf } from './contact-sheets';

const language = process.env.LANGUAGE === 'en' ? 'en' : 'id';
const only = new RegExp(process.env.ONLY ?? '', 'i');
const folder = (kind: string): string => join(__dirname, '../../build/shots', language, kind);
/** As high as a sidebar is on a tall screen: what hangs below is scrolled to. */
const TALL = 1000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

function begun(kind: string): string {
  const at = folder(kind);
  if (!process.env.ONLY) rmSync(at, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  return at;
}

/** Home and every panel of a shop, in one page. */
async function panelsOf(shop: ShopHost, kind: string, keys: readonly string[]): Promise<void> {
  const to = begun(kind);
  const walk = await openWalk(browser, shop, keys, { language, saves: true });
  await walk.page.setViewportSize({ width: 300, height: TALL });
  for (const panel of keys.filter((key) => only.test(key))) {
    await walk.visit(panel);
    await walk.page.screenshot({ path: join(to, fileOf(panel)) });
    await walk.leave();
  }
  await walk.close();
  await contactSheets(browser, to, 7, 2);
}

/** The sample business with what only comes to be in use: a verified version, a saved report, a note that waits for somebody. */
async function grown(): Promise<ShopHost> {
  const shop = await shopHost({ language });
  shop.send('backup.now', {});
  const report = { stuck: 'Hampers menunggu kiriman Anyaman Mekar.', decided: 'Hampers dibuat per 10.' };
  shop.send('weekly.save', { week: '2026-10-26', ...report });
  shop.send('notes.add', { about: 'PSN-000050', text: '@Ratna alamatnya sudah ditanyakan, belum dijawab.' });
  return shop;
}

test('every panel', async () => {
  const shop = await grown();
  await panelsOf(shop, 'panels', SIDEBAR_PANELS);
  shop.close();
}, 300_000);

test('every panel of a workbook that begins', async () => {
  const shop = await shopHost({ language, empty: true });
  const on = FEATURES.filter(({ module }) => module).map(({ key }) => key);
  shop.send('modules.switch', { on });
  // A card of nothing refuses, which every panel does alike.
  const cards = new Set(FEATURES.flatMap(({ cards = {} }) => Object.values(cards)));
  await panelsOf(
    shop,
    'empty',
    SIDEBAR_PANELS.filter((key) => !cards.has(key) && !/\.(new|edit)/.test(key)),
  );
  shop.close();
}, 300_000);

test('every dialog, and every paper as it is printed', async () => {
  const shop = await grown();
  const to = begun('wide');
  const papers = ['INV-000002', 'BYR-000001', 'LPM-000001'].map((id) => ['papers.paper', { id }] as const);
  const dialogs = WIDE_PANELS.filter((key) => key !== 'papers.paper').map((key) => [key, undefined] as const);
  for (const [wide, input] of [...dialogs, ...papers]) {
    const name = [wide, ...Object.values(input ?? {})].join(' ');
    if (!only.test(name)) continue;
    const { page, close } = await openWalk(browser, shop, [], {
      language,
      wide,
      saves: true,
      ...(input && { input }),
    });
    await page.screenshot({ path: join(to, fileOf(name)) });
    const pages = await printed(page);
    await page.screenshot({ path: join(to, fileOf(`${name} printed on ${pages}`)), fullPage: true });
    await close();
  }
  await contactSheets(browser, to, 4, 3);
  shop.close();
}, 300_000);

/** Leaves the page as a printer gets it, A4 upright between its margins, and says how many sheets it takes. */
async function printed(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1017 });
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}
