// The browser that tests use: it opens, and it draws letters, so that a screenshot can be judged.
import type { Browser } from 'playwright-core';
import { openBrowser } from '../setup/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('text has a width of its own, letter by letter', async () => {
  const page = await browser.newPage();
  await page.setContent('<span>iiii</span><br><span>MMMM</span>');
  const [narrow, wide] = await page.$$eval('span', (all) =>
    all.map((one) => one.getBoundingClientRect().width),
  );
  expect(narrow).toBeGreaterThan(0);
  expect(wide).toBeGreaterThan((narrow as number) * 1.5);
});
