/** No answer comes: what was typed stays, a sentence says why and what to do, and everything goes on once Google speaks again. */
import type { Browser, Page } from 'playwright-core';
import type { Answer } from '../../src/kernel/protocol';
import { openBrowser } from '../setup/browser';
import { boot } from './fake-server';
import { openSidebar } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 5000 });
const at = (panel: string) => ({ start: { ...boot, open: { panel, input: {} } } });
const LOST = 'lost: NetworkError: Connection failure due to HTTP 0';
const DENIED = 'lost: Authorization is required to perform that action.';
const SPENT = 'lost: Service invoked too many times for one day: spreadsheet.';

/** Pauses pass ten times sooner. */
const sooner = (): void => {
  const real = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, ms = 0) => real(work, ms / 10)) as typeof window.setTimeout;
};

test('a form: two entries wait in their order, whatever keeps Google silent, and each is saved once', async () => {
  let said: typeof LOST | typeof DENIED | typeof SPENT | undefined = DENIED;
  const { page, sent, keys, close } = await openSidebar(browser, {
    ...at('customers.new'),
    answers: ({ action }) => (action === 'customers.add' ? said : undefined),
  });
  await keys(...'Rani', 'Control+Enter');
  await see(page, /Google meminta izin lagi\. Muat ulang lembar/);
  await keys(...'Sinta', 'Control+Enter');
  for (const [next, sentence] of [
    [SPENT, /Jatah Google untuk hari ini habis/],
    [LOST, /Belum ada jawaban\. Dicoba lagi/],
  ] as const) {
    said = next;
    await page.getByRole('button', { name: 'Coba sekarang' }).click();
    await see(page, sentence);
  }
  // What is typed meanwhile is not touched by what waits.
  await page.getByLabel('Nama').focus();
  await keys(...'Tut');
  said = undefined;
  // Allowed again: the page is a new one then.
  await page.reload();
  await see(page, 'Tersimpan.');
  await page.waitForFunction(() => !document.body.innerText.includes('Menyimpan'));
  const names = sent.filter(({ action }) => action === 'customers.add');
  expect([...new Set(names.map(({ input }) => (input as { name: string }).name))]).toEqual(['Rani', 'Sinta']);
  expect(new Set(names.map(({ id }) => id)).size).toBe(2);
  expect(await page.getByLabel('Nama').inputValue()).toBe('Tut');
  await close();
});

test('a list: the sentence stands in place of the rows, at once where asking again would not help', async () => {
  let said: typeof LOST | typeof DENIED | undefined = DENIED;
  const { page, sent, close } = await openSidebar(browser, {
    ...at('orders.list'),
    answers: ({ action }) => (action === 'orders.list' ? said : undefined),
    before: sooner,
  });
  await see(page, /Google meminta izin lagi/);
  expect(sent.filter(({ action }) => action === 'orders.list')).toHaveLength(1);
  said = LOST;
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await see(page, /Belum ada jawaban\. Periksa sambungan/);
  said = undefined;
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await see(page, /PSN-000059/);
  expect(await page.getByRole('alert').count()).toBe(0);
  await close();
});

test('a server error: its code stands beside what was typed, which opens again to be saved', async () => {
  const text = 'Ada yang salah di Rapi. Isian aman, coba lagi.';
  const broken: Answer = { ok: false, problems: [{ code: 'app.unexpected', text }], reference: 'R-4F2A' };
  const { page, keys, close } = await openSidebar(browser, {
    ...at('customers.new'),
    answers: ({ action }) => (action === 'customers.add' ? broken : undefined),
  });
  await keys(...'Rani', 'Control+Enter');
  await page.getByRole('button', { name: 'Lihat' }).click();
  await see(page, 'Kode R-4F2A');
  await page.getByRole('button', { name: 'Perbaiki' }).click();
  expect(await page.getByLabel('Nama').inputValue()).toBe('Rani');
  await see(page, text);
  await close();
});

test('an import: a sentence says why nothing came of the file, and the same file is sent again', async () => {
  let said: typeof LOST | typeof SPENT = SPENT;
  const { page, sent, close } = await openSidebar(browser, {
    ...at('imports.wizard'),
    answers: ({ action }) => (action === 'imports.match' ? said : undefined),
    before: sooner,
  });
  const file = { name: 'produk.csv', mimeType: 'text/csv', buffer: Buffer.from('SKU,Nama\nA-1,Nampan\n') };
  await page.locator('input[type=file]').setInputFiles(file);
  await see(page, /Jatah Google untuk hari ini habis/);
  const before = sent.length;
  said = LOST;
  await page.locator('input[type=file]').setInputFiles(file);
  await see(page, /Belum ada jawaban\. Periksa sambungan/);
  expect(sent.slice(before).map(({ input }) => input)).toContainEqual(sent[0]?.input);
  await close();
});
