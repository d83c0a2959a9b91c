/** Counting stock in a real browser at 300 px: the list is started, products are counted one after another, and posted. */
import type { Browser, Page } from 'playwright-core';
import { counts as countsFeature } from '../../src/features/counts/feature';
import { counts } from '../../src/features/counts/tables';
import { moves } from '../../src/features/stock/tables';
import type { Moment } from '../../src/kernel/day';
import type { Answer, Request } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { OWNER } from '../support/memory-context';
import { openShop } from '../support/shop';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 8000 });
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('a count from its list to its posting: SKU, number, the next one, and one press at the end', async () => {
  const book = openShop(countsFeature);
  const answers = ({ action, input }: Request): Answer | undefined => {
    if (!/^(stock|counts)\./.test(action)) return undefined;
    book.now = (book.now + 60_000) as Moment;
    const { ok, result, said, problems, undo } = book.perform(action, input);
    if (!ok) return { ok, problems: said.map((text, at) => ({ code: problems[at]?.code ?? 'x', text })) };
    return { ok, result, ...(said[0] !== undefined && { message: said[0] }), ...(undo && { undo }) };
  };
  const start = { ...boot, person: { ...OWNER }, open: { panel: 'counts.list', input: {} } };
  const { page, keys, close } = await openSidebar(browser, { start, answers });
  await see(page, 'Mulai hitung semua');
  expect(await fits(page)).toBe(true);
  await page.getByRole('button', { name: /Mulai hitung semua/ }).click();
  await see(page, 'Hitung satu produk');
  await page.getByRole('button', { name: /Hitung satu produk/ }).click();
  await see(page, 'Hasil hitung');
  expect(await fits(page)).toBe(true);
  await page.keyboard.type('btkm');
  await keys('Enter');
  await page.keyboard.type('16');
  await page.getByLabel('Alasan').selectOption('damaged');
  await keys('Control+Enter');
  await see(page, 'BTK-MGK dihitung, selisih −1.');
  expect(book.rows(counts)[0]).toMatchObject({ sku: 'BTK-MGK', counted: 16, reason: 'damaged' });
  await keys('Escape');
  await see(page, 'BTK-MGK: 16 dari 17');
  expect(await fits(page)).toBe(true);
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await page.getByRole('button', { name: 'Catat 1 hitungan' }).click();
  await see(page, '1 hitungan dicatat, 1 berselisih.');
  expect(book.rows(moves).slice(-1)).toMatchObject([{ kind: 'count', quantity: -1 }]);
  await close();
});
