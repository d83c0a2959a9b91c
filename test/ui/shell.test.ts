/** The frame of the sidebar: who has the keyboard, the sheet or Rapi, and how dark the page is. */
import type { Browser, Page } from 'playwright-core';
import type { Answer, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const at = (panel: string, input: unknown = {}) => ({ start: { ...boot, open: { panel, input } } });

test('Rapi has the keyboard when it opens, so that its letters are not typed into cells', async () => {
  const { page, keys, close } = await openSidebar(browser);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await keys('p');
  await see(page, 'Pesanan baru');
  await close();
});

test('where the browser leaves the keyboard with the sheet, no letter is offered and a line says what to do; a press of it begins the work', async () => {
  const { page, close } = await openSidebar(browser, {
    ...at('orders.new'),
    before: () => {
      let here = false;
      const focus = HTMLElement.prototype.focus;
      document.hasFocus = () => here;
      HTMLElement.prototype.focus = function (...how) {
        if (here) focus.apply(this, how);
      };
      window.addEventListener('pointerdown', () => {
        here = true;
        window.dispatchEvent(new Event('focus'));
      });
    },
  });
  const line = page.getByText('Klik di sini dulu, lalu ketik.');
  const key = page.locator('.form-foot .key');
  await line.waitFor();
  expect(await key.isVisible()).toBe(false);
  await line.click();
  await page.locator('#field-customer:focus').waitFor();
  await page.keyboard.type('putri');
  expect(await page.locator('#field-customer').inputValue()).toBe('putri');
  expect(await key.isVisible()).toBe(true);
  await line.waitFor({ state: 'detached' });
  await close();
});

test('a half typed form is a draft after Esc, and Esc Esc goes to the sheet', async () => {
  const { page, keys, close } = await openSidebar(browser);
  await keys('p', ...'putri', 'Enter', ...'btkm', 'Enter', '3', 'Escape');
  await see(page, 'Untuk saya');
  await page.reload();
  await keys('p');
  await see(page, 'draf');
  expect(await page.getByLabel('Jumlah baris 1').inputValue()).toBe('3');
  await keys('Escape', 'Escape');
  expect(await page.evaluate(() => (window as unknown as { toGrid: number }).toGrid)).toBe(1);
  await close();
});

test('dark is chosen at a press, stands before anything is drawn, follows the device where that was chosen, and is never printed', async () => {
  const modules = [...boot.modules, 'language'];
  const card = { title: 'Bahasa & tampilan', lines: [], more: [], history: [] };
  const answers = ({ action }: Request): Answer | undefined =>
    action === 'language.card' ? { ok: true, result: card } : undefined;
  const open = { panel: 'language.card', input: {} };
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [light, dark] = ['rgb(255, 255, 255)', 'rgb(31, 31, 31)'];
  const pressed = await openSidebar(browser, { start: { ...boot, modules, open }, answers });
  await pressed.page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(pressed.page)).toBe(light);
  await pressed.page.getByRole('button', { name: 'Gelap' }).click();
  expect(await ground(pressed.page)).toBe(dark);
  expect(pressed.sent.filter(({ action }) => action === 'language.look').map(({ input }) => input)).toEqual([
    { look: 'dark' },
  ]);
  await pressed.page.emulateMedia({ media: 'print' });
  expect(await ground(pressed.page)).toBe(light);
  await pressed.close();
  const kept = await openSidebar(browser, { start: { ...boot, options: { look: 'system' } } });
  expect(await ground(kept.page)).toBe(light);
  await kept.page.emulateMedia({ colorScheme: 'dark' });
  // The page hears of it with its next picture.
  await kept.page.locator('html.dark').waitFor();
  expect(await ground(kept.page)).toBe(dark);
  await kept.close();
});

test('what was refused is said on the screen it belongs to, kept on home, and follows nobody to another screen', async () => {
  const { page, keys, close } = await openSidebar(browser, {
    ...at('orders.card', { id: 'PSN-000059' }),
    answers: ({ action }) =>
      action === 'orders.ship' ? { ok: false, problems: [{ code: 'uji', text: 'Stok kurang.' }] } : undefined,
  });
  await page.getByRole('button', { name: 'Kirim sisanya (3)' }).waitFor();
  await keys('Enter');
  // Read aloud as it changes.
  const line = page.locator('.foot[aria-live="polite"] .mend');
  expect(await line.innerText()).toBe('Stok kurang.\nBuang');
  await keys('Escape');
  await page.locator('.refused').getByText('Stok kurang.').waitFor();
  expect(await line.count()).toBe(0);
  await keys('p');
  await see(page, 'Pesanan baru');
  expect(await line.count()).toBe(0);
  await close();
});

test('the keyboard comes back to where it was: to the row that led away, to the step that asked', async () => {
  const { page, keys, close } = await openSidebar(browser, { ...at('orders.list', { filter: 'open' }) });
  const held = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.locator('.row-main').nth(1).waitFor();
  await keys('ArrowDown');
  const row = await held();
  await keys('Enter');
  await page.locator('.steps .primary').waitFor();
  await page.locator('.steps .icon-button').click();
  const asks = page.locator('.more-steps .button').filter({ hasText: 'Batalkan' });
  await asks.click();
  await page.locator('.step-ask').waitFor();
  await keys('Escape');
  expect(await held()).toContain('Kirim sisanya');
  await keys('Escape');
  expect(await held()).toBe(row);
  await close();
});

test('what is being saved and how to take it back is read aloud', async () => {
  let answer = (): void => undefined;
  const { page, keys, close } = await openSidebar(browser, {
    ...at('orders.card', { id: 'PSN-000059' }),
    answers: async ({ action }) => {
      if (action !== 'orders.ship') return undefined;
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return { ok: true, result: {}, message: 'Terkirim.', undo: { action: 'orders.unship', input: {} } };
    },
  });
  const aloud = page.locator('.foot[aria-live="polite"]');
  await page.getByRole('button', { name: 'Kirim sisanya (3)' }).waitFor();
  await keys('Enter');
  await aloud.getByText('Menyimpan 1…').waitFor();
  answer();
  await aloud.getByText('Terkirim.').waitFor();
  expect(await aloud.innerText()).toContain('Urungkan');
  await close();
});
