/**
 * Every panel of the sidebar over the sample business, opened one after another in one page whose server is slow: axe finds no serious fault, colours reach
 * their contrast, nothing moves while it loads, every wait is told, nothing is cut at 285 px, as a scroll bar leaves them, every form is filled by keys alone,
 * and the keys of the frame work. A new panel joins by itself.
 */
import type { Browser } from 'playwright-core';
import { seriousFaults } from '../setup/axe';
import { openBrowser } from '../setup/browser';
import { type ShopHost, shopHost } from '../support/shop-host';
import { keyFaults } from './every-form';
import { escapeFaults, shellKeyFaults } from './every-key';
import { openWalk, SIDEBAR_PANELS, type Walk, WIDE_PANELS } from './every-panel';
import { faultsOnScreen } from './look-over';

let browser: Browser;
let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  shop?.close();
});

/** One line a fault of every panel. */
async function walked(walk: Walk, look: (panel: string) => Promise<readonly string[]>): Promise<string[]> {
  const faults: string[] = [];
  walk.page.on('pageerror', ({ message }) => faults.push(message));
  const home = await walk.page.evaluate(faultsOnScreen);
  // It is the only screen without a title.
  faults.push(...home.filter((fault) => fault !== '0 titles').map((fault) => `home: ${fault}`));
  for (const panel of SIDEBAR_PANELS) {
    await walk.visit(panel);
    faults.push(...(await look(panel)).map((fault) => `${panel}: ${fault}`));
    await walk.leave();
  }
  await walk.close();
  return faults;
}

test('whoever cannot see well, or has only keys, or a slow line, uses every panel', async () => {
  const walk = await openWalk(browser, shop, SIDEBAR_PANELS);
  const faults = await walked(walk, async (panel) => [
    ...(await walk.page.evaluate(faultsOnScreen)),
    // Its contrast is measured above in light and dark.
    ...(await seriousFaults(walk.page, ['color-contrast'])),
    ...(await keyFaults(walk, panel)),
    ...(await walk.page.evaluate(shellKeyFaults)),
  ]);
  expect(faults).toEqual([]);
}, 120_000);

test('in English as well, on a line so slow that every wait is told, where a second press is not a second wish', async () => {
  const walk = await openWalk(browser, shop, SIDEBAR_PANELS, { language: 'en', told: true });
  const faults = await walked(walk, async () => [
    ...(await walk.page.evaluate(faultsOnScreen)),
    ...(await seriousFaults(walk.page, ['color-contrast'])),
    ...walk.silence(),
    ...(await walk.twice()),
    ...(await walk.page.evaluate(escapeFaults)),
  ]);
  expect(faults).toEqual([]);
}, 120_000);

test('dialogs and papers too, in both languages', async () => {
  const faults: string[] = [];
  for (const wide of WIDE_PANELS)
    for (const language of ['id', 'en'] as const) {
      const walk = await openWalk(browser, shop, [], { language, wide });
      const found = [
        ...(await walk.page.evaluate(faultsOnScreen)),
        ...(await seriousFaults(walk.page, ['color-contrast'])),
        ...(await walk.page.evaluate(shellKeyFaults)),
      ];
      // Whether all of a dialog needs a bar to scroll is known when it is drawn.
      const lasting = found.filter((fault) => !fault.startsWith('moved'));
      faults.push(...lasting.map((fault) => `${wide}, ${language}: ${fault}`));
      await walk.close();
    }
  expect(faults).toEqual([]);
}, 120_000);
