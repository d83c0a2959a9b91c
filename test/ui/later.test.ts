/** Screens of the later part: fetched when the first of them is opened, once; a lost one is asked for again; keys work as soon as it stands. */
import type { Browser, Page } from 'playwright-core';
import { FEATURES } from '../../src/app/registry';
import { laterPanels } from '../../src/page/later-panels';
import { panels } from '../../src/page/panels';
import { openBrowser } from '../setup/browser';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const start = { ...boot, open: { panel: 'imports.wizard', input: {} } };

test('a later screen is fetched when it is opened, has the keyboard, and wears its own look', async () => {
  let fetched = 0;
  const part = (): undefined => {
    fetched += 1;
  };
  const { page, keys, close } = await openSidebar(browser, { start, part });
  const choose = page.getByRole('button', { name: 'Pilih file…' });
  await choose.waitFor();
  expect(await choose.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('.drop').evaluate((each) => getComputedStyle(each).borderTopStyle)).toBe(
    'dashed',
  );
  await keys('Escape');
  await see(page, 'Untuk saya');
  expect(fetched).toBe(1);
  await close();
});

test('the first screen asks for nothing', async () => {
  let fetched = 0;
  const { page, close } = await openSidebar(browser, {
    part: () => {
      fetched += 1;
      return undefined;
    },
  });
  await see(page, 'Untuk saya');
  expect(fetched).toBe(0);
  await close();
});

test('where it does not come the screen says so, and one click asks again', async () => {
  let tries = 0;
  const part = (): 'lost' | undefined => {
    tries += 1;
    return tries === 1 ? 'lost' : undefined;
  };
  const { page, close } = await openSidebar(browser, { start, part });
  await see(page, /Belum ada jawaban/);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByRole('button', { name: 'Pilih file…' }).waitFor();
  await close();
});

test('features and the page agree which screens come later', () => {
  const named = FEATURES.flatMap(({ later = [] }) => later);
  expect(Object.keys(laterPanels).sort()).toEqual([...named].sort());
  expect(Object.keys(panels.views).filter((key) => named.includes(key))).toEqual([]);
});
