/** What people wrote reaches the panel as text, however it looks and however long it is. */
import type { Browser } from 'playwright-core';
import { openBrowser } from '../setup/browser';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('words without a blank stay within the card, and markup stays text', async () => {
  const long = `<img src=x onerror="window.ran=1">${'tanpaspasi'.repeat(20)}`;
  const { page, close } = await openSidebar(browser, {
    start: { ...boot, open: { panel: 'orders.card', input: { id: 'PSN-000065' } } },
    answers: ({ action }) =>
      action === 'orders.card'
        ? {
            ok: true,
            result: {
              title: long,
              state: { text: 'Ditahan', tone: 'act' },
              lines: [{ text: long }, { text: long, tone: 'watch' }, { text: 'Kesukaan', aside: long }],
              more: [],
              history: [{ when: 'hari ini', text: long }],
            },
          }
        : undefined,
  });
  await page.getByText('Riwayat').first().waitFor({ timeout: 5000 });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
      .map((element) => element.className),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await close();
});

test('markup and odd names in the data that arrives with the page neither run nor break it', async () => {
  const hostile = [
    '</script><script>window.ran=1</script>',
    '<!--<script>',
    '\u2028',
    '__proto__',
    'constructor',
  ];
  const entries = hostile.map((title, at) => ({
    id: `PLG-0009${at}`,
    panel: 'customers.card',
    title: `${title} zz`,
    note: title,
    keys: [],
    facts: {},
  }));
  const { page, close } = await openSidebar(browser, {
    start: { ...boot, firm: hostile.join(' '), index: [...boot.index, { kind: 'customers', entries }] },
  });
  await page
    .getByRole('combobox')
    .or(page.getByRole('searchbox'))
    .or(page.locator('input'))
    .first()
    .fill('zz');
  for (const title of ['</script>', '<!--<script>', '__proto__', 'constructor'])
    await page.getByText(title).first().waitFor({ timeout: 5000 });
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await close();
});
